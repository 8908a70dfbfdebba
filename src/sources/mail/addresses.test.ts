import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bareAddress, readAddresses } from './addresses.ts'

function read(header: string, spelledAt = false): string[] {
  return readAddresses(header, spelledAt).map((party) => `${party.name}|${party.value}`)
}

const cases = [
  ['an address alone', 'Ann@Example.org', ['|ann@example.org']],
  ['a name and brackets', 'Ann Lee <ann@example.org>', ['Ann Lee|ann@example.org']],
  ['a quoted name with a comma', '"Lee, Ann" <ann@example.org>', ['Lee, Ann|ann@example.org']],
  [
    'an unquoted name with a comma',
    'Lee, Ann <ann@example.org>, bob@example.org',
    ['Lee, Ann|ann@example.org', '|bob@example.org'],
  ],
  ['a name in a comment', 'ann@example.org (Ann Lee)', ['Ann Lee|ann@example.org']],
  [
    'a comment with brackets in it',
    'ann@example.org (Ann (the first) Lee)',
    ['Ann (the first) Lee|ann@example.org'],
  ],
  ['a name in single quotes', "'Ann Lee' <ann@example.org>", ['Ann Lee|ann@example.org']],
  ['a name that repeats the address', '"ann@example.org" <ann@example.org>', ['|ann@example.org']],
  ['escaped quotes', '"Ann \\"A\\" Lee" <ann@example.org>', ['Ann "A" Lee|ann@example.org']],
  ['a group', 'Team: ann@example.org, Bob <bob@example.org>;', ['|ann@example.org', 'Bob|bob@example.org']],
  ['an empty group', 'undisclosed-recipients:;', []],
  ['a route', '<@relay.example,@x.example:ann@example.org>', ['|ann@example.org']],
  ['semicolons between', 'ann@example.org; bob@example.org', ['|ann@example.org', '|bob@example.org']],
  ['an encoded name', '=?utf-8?Q?J=C3=B6rg?= <j@example.org>', ['Jörg|j@example.org']],
  ['a comma inside an encoded name', '=?utf-8?Q?Lee,_Ann?= <ann@example.org>', ['Lee, Ann|ann@example.org']],
  ['an Exchange name', 'Lee, Ann </O=FIRM/OU=NA/CN=RECIPIENTS/CN=ALEE>', ['Lee, Ann|']],
  ['dots in odd places', 'k..lee@example.org', ['|k..lee@example.org']],
  ['a bracket that is not the address', 'Ann <work> <ann@example.org>', ['Ann|ann@example.org']],
  ['words after the address in brackets', '<ann@example.org # 3.11>', ['|ann@example.org']],
  ['an address among words', 'Ann Lee ann@example.org', ['Ann Lee|ann@example.org']],
  ['a bracket never closed', 'Ann <ann@example.org', ['Ann|ann@example.org']],
  ['a quote never closed', '"Ann <ann@example.org>', ['Ann|ann@example.org']],
  ['a control character in the address', 'Ann <\u0003ann@example.org>', ['Ann|ann@example.org']],
  ['a name without an address', 'Ann Lee', ['Ann Lee|']],
  ['mailto', 'mailto:ann@example.org', ['|ann@example.org']],
  ['nothing', '', []],
] as const

for (const [what, header, expected] of cases)
  test(`an address list with ${what} is read`, () => {
    assert.deepEqual(read(header), expected)
  })

test('`ann at example.org` is an address in a pipermail archive only', () => {
  assert.deepEqual(read('ann at example.org (Ann Lee)', true), ['Ann Lee|ann@example.org'])
  assert.deepEqual(read('ann at example.org (Ann Lee)'), ['ann at example.org|'])
})

test('an address of 255 characters is none', () => {
  assert.equal(bareAddress(`${'a'.repeat(243)}@example.org`), '')
  assert.equal(bareAddress(`${'a'.repeat(242)}@example.org`).length, 254)
})

test('no text makes the reader throw, and every value is an address or empty', () => {
  const text = fc.array(
    fc.constantFrom('<', '>', '(', ')', '"', ',', ';', ':', '@', '\\', ' ', 'a', 'b.c', '=?', '?='),
  )
  fc.assert(
    fc.property(text, (parts) => {
      for (const { value } of readAddresses(parts.join(''))) assert.match(value, /^$|^[^\s<>]+@[^\s<>@]+$/)
    }),
    { numRuns: 500 },
  )
})

test('names and addresses that are written out are read back', () => {
  const name = fc.stringMatching(/^[A-Z][a-z]{1,8}( [A-Z][a-z]{1,8})?$/)
  const address = fc.stringMatching(/^[a-z][a-z0-9.]{0,8}@[a-z]{1,8}\.(org|net)$/)
  fc.assert(
    fc.property(fc.array(fc.tuple(name, address), { minLength: 1, maxLength: 6 }), (people) => {
      const header = people.map(([name, address]) => `${name} <${address}>`).join(', ')
      assert.deepEqual(
        read(header),
        people.map(([name, address]) => `${name}|${address}`),
      )
    }),
    { numRuns: 200 },
  )
})
