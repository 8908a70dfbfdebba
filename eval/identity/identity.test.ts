import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAliases, readCredits, readMailmap } from './alias-lists.ts'
import { linkRows } from './record-table.ts'
import { goldPairs, scorePairs } from './score-pairs.ts'

test('a mailmap line gives an entry a side; lines of one canonical address or name are one person', () => {
  const entries = readMailmap(
    [
      '# comment <x@example.org>',
      'Ana Cruz <ana@example.org> <ana@old.example>',
      'Ana Cruz <ana@new.example> A. Cruz <ac@older.example>',
      '<ben@example.org> <ben@old.example>',
      'no address here',
    ].join('\n'),
  )
  assert.deepEqual(
    entries.map(({ names, identities }) => [names[0] ?? '', identities[0]?.value]),
    [
      ['Ana Cruz', 'ana@example.org'],
      ['', 'ana@old.example'],
      ['Ana Cruz', 'ana@new.example'],
      ['A. Cruz', 'ac@older.example'],
      ['', 'ben@example.org'],
      ['', 'ben@old.example'],
    ],
  )
  assert.equal(new Set(entries.slice(0, 4).map(({ label }) => label)).size, 1)
  assert.equal(new Set(entries.map(({ label }) => label)).size, 2)
})

test('a CREDITS block is one person with every address; an alias is an address or a name', () => {
  const credits = readCredits(
    'N: Ana Cruz\nE: a@example.org\nE: b@example.org\nD: things\n\nN: Ben Ray\nD: more\n',
  )
  assert.deepEqual(
    credits.map(({ label }) => label),
    ['0', '0'],
  )
  const aliases = readAliases([
    { alias: 'Cruz, Ana', person: 'Ana Cruz' },
    { alias: 'cruza@example.org', person: 'Ana Cruz' },
  ])
  assert.deepEqual(
    aliases.map(({ names, identities }) => names.length - identities.length),
    [1, -1],
  )
})

test('pairs are scored against labels: two right of three found, two of three true ones', () => {
  const labels = ['a', 'a', 'a', 'b', 'c']
  assert.equal(goldPairs(labels).length, 3)
  const { n, found, wrong, precision, recall } = scorePairs(labels, [
    [0, 1],
    [1, 2],
    [3, 4],
  ])
  assert.deepEqual(
    { n, found, wrong, precision, recall },
    {
      n: 3,
      found: 3,
      wrong: 1,
      precision: 0.66667,
      recall: 0.66667,
    },
  )
})

// Three hundred people of a made-up town, every tenth entered a second time with a slip.
const people = Array.from({ length: 300 }, (_, i) => ({
  given_name: ['ana', 'ben', 'carla', 'david', 'eva', 'felix', 'greta'][i % 7] ?? '',
  surname: `${['adler', 'brandt', 'castro', 'duarte', 'engel'][i % 5]}${String.fromCharCode(97 + (i % 26))}`,
  street_number: `${(i * 7) % 90}`,
  postcode: `${2000 + ((i * 37) % 83)}`,
  date_of_birth: `${19_300_101 + i * 1731}`,
}))
const slips = people
  .filter((_, i) => i % 10 === 0)
  .map((row, i) =>
    i % 2 === 0 ? { ...row, surname: `${row.surname}x` } : { ...row, postcode: '', given_name: '' },
  )

test('rows with a slip are linked to the right row, without labels', () => {
  const rows = [...people, ...slips]
  const labels = rows.map((_, i) => `${i < 300 ? i : (i - 300) * 10}`)
  const { precision, recall } = scorePairs(labels, linkRows(rows, Object.keys(people[0] ?? {})))
  assert.ok(precision >= 0.95 && recall >= 0.95, `${precision} ${recall}`)
})

test('a table without duplicates yields no link', () => {
  assert.deepEqual(linkRows(people, Object.keys(people[0] ?? {})), [])
})
