import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { isGroupName, parsePersonName } from './person-name.ts'

// display name, as spoken, given, family
const CASES = [
  ['Sanders, Andrew J', 'Andrew J Sanders', 'Andrew', 'Sanders'],
  ['Andrew J. Sanders', 'Andrew J. Sanders', 'Andrew', 'Sanders'],
  ['andrew.sanders@example.org', 'andrew sanders', 'andrew', 'sanders'],
  ['Dr. Ana María de la Cruz, PhD', 'Ana María de la Cruz', 'Ana', 'de la Cruz'],
  ['de la Cruz, Ana María', 'Ana María de la Cruz', 'Ana', 'de la Cruz'],
  ['Bart Van Assche', 'Bart Van Assche', 'Bart', 'Van Assche'],
  ['Houten K.H.C. van', 'K. H. C. van Houten', 'K.', 'van Houten'],
  ['Maehler, Rolf (SGI)', 'Rolf Maehler', 'Rolf', 'Maehler'],
  ['Ana Cruz | Growth Team', 'Ana Cruz', 'Ana', 'Cruz'],
  ['Ana Cruz via Lists', 'Ana Cruz', 'Ana', 'Cruz'],
  ['Ana Cruz, Acme GmbH', 'Ana Cruz', 'Ana', 'Cruz'],
  [`"'Ana Cruz'"`, 'Ana Cruz', 'Ana', 'Cruz'],
  ['EAP/K:Rosenberger, L', 'L Rosenberger', 'L', 'Rosenberger'],
  ['Gregory CLEMENT', 'Gregory CLEMENT', 'Gregory', 'CLEMENT'],
  ['MAEHLER Rolf', 'Rolf MAEHLER', 'Rolf', 'MAEHLER'],
  ['Smith, John, Jr.', 'John Smith Jr.', 'John', 'Smith'],
  ['Waskiewicz Jr, Peter P', 'Peter P Waskiewicz Jr.', 'Peter', 'Waskiewicz'],
  ['J.R. Smith', 'J. R. Smith', 'J.', 'Smith'],
  ['Jack Ma', 'Jack Ma', 'Jack', 'Ma'],
  ['山田 太郎', '山田 太郎', '太郎', '山田'],
  ['rolf', 'rolf', 'rolf', ''],
  ['Potuz (Prysm)', 'Potuz', 'Potuz', ''],
] as const
for (const [display, spoken, given, family] of CASES)
  test(`${display} is ${spoken}`, () => {
    const name = parsePersonName(display)
    assert.deepEqual([name?.spoken, name?.given, name?.family], [spoken, given, family])
  })

test('what stands beside the name is kept apart', () => {
  assert.equal(parsePersonName('Maehler, Rolf (SGI)')?.note, 'SGI')
  assert.equal(parsePersonName(`Paolo 'Blaisorblade' Giarrusso`)?.nickname, 'Blaisorblade')
  assert.equal(parsePersonName('Samuel ("Sandy") Berger')?.nickname, 'Sandy')
  assert.equal(parsePersonName('John Smith III')?.generation, 'iii')
})

for (const display of ['', ' \t', '...', '42', '=?gb2312?q?=B3', '()'])
  test(`'${display}' names nobody`, () => {
    assert.equal(parsePersonName(display), null)
  })

test('firms, teams and couples are groups; people are not', () => {
  for (const name of ['Acme Support', 'Render Dynamics Ltd.', 'Department of State', 'Ana & Ben Cruz'])
    assert.ok(isGroupName(name), name)
  for (const name of ['Ana Cruz', 'Ana Cruz (Acme Support)', 'Rolf Maehler | Kernel Team'])
    assert.equal(isGroupName(name), false, name)
})

test('any text is read without an error, in parts that are short', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const name = parsePersonName(text)
      assert.ok(name === null || name.spoken.length < 1000)
    }),
    { numRuns: 1000 },
  )
})

test('a hostile name of a megabyte is read like its beginning', () => {
  for (const piece of ['(', '"a ', ', ', 'a.', '| ', " '"]) {
    const long = `Ana Cruz ${piece.repeat(1_000_000 / piece.length)}`
    assert.deepEqual(parsePersonName(long), parsePersonName(long.slice(0, 400)))
  }
})
