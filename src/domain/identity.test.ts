import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assert as holds, emailAddress, property } from 'fast-check'
import { parseEmail, parseLinkedInProfile } from './identity.ts'

const addresses: readonly (readonly [text: string, address: string | null])[] = [
  ['Ann@Lee.Example', 'ann@lee.example'],
  [' <ann@lee.example> ', 'ann@lee.example'],
  ['mailto:ann@lee.example', 'ann@lee.example'],
  ['root@localhost', 'root@localhost'],
  ['"ann@home"@lee.example', '"ann@home"@lee.example'],
  ['ann+list@lee.example', 'ann+list@lee.example'],
  ['ann', null],
  ['@lee.example', null],
  ['ann@', null],
  ['ann lee@lee.example', null],
  ['ann@lee example', null],
  ['ann@lee.example, bob@ray.example', null],
  [`${'a'.repeat(250)}@lee.example`, null],
  ['', null],
]
for (const [text, address] of addresses)
  test(`"${text.slice(0, 40)}" ${address === null ? 'is no address' : `is ${address}`}`, () => {
    assert.equal(parseEmail(text), address)
  })

test('an address that was read once reads the same again, in whatever case it is written', () => {
  holds(
    property(emailAddress(), (text) => {
      const address = parseEmail(text)
      assert.ok(address !== null)
      assert.equal(parseEmail(address), address)
      assert.equal(parseEmail(text.toUpperCase()), address)
    }),
    { numRuns: 100 },
  )
})

const profiles: readonly (readonly [text: string, key: string | null])[] = [
  ['https://www.linkedin.com/in/Ann-Lee-42/', 'linkedin:ann-lee-42'],
  ['linkedin.com/in/ann-lee?trk=x', 'linkedin:ann-lee'],
  ['https://de.linkedin.com/in/j%C3%B6rg', 'linkedin:jörg'],
  ['https://www.linkedin.com/in/bad%ZZ', 'linkedin:bad%zz'],
  ['https://www.linkedin.com/company/lee', null],
  ['https://example.com/in/ann', null],
  ['https://notlinkedin.com/in/ann', null],
  ['', null],
]
for (const [text, key] of profiles)
  test(`"${text}" is ${key ?? 'no profile'}`, () => {
    assert.equal(parseLinkedInProfile(text), key)
  })
