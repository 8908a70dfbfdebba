import assert from 'node:assert/strict'
import { test } from 'node:test'
import { warmPlaces } from './named-places.ts'
import { zone } from './zones.ts'

const cases = [
  ['That was a lovely hour at Café Lindenblatt.', ['Café Lindenblatt']],
  ['I love the Blue Door Coffee around the corner.', ['Blue Door Coffee']],
  ['My favourite is Anker 9 by the canal.', ['Anker 9']],
  ['We met at Café Lindenblatt.', []],
  ['I never liked Café Lindenblatt.', []],
  ['The best coffee is at home.', []],
  ['Café Lindenblatt would have been lovely.', []],
  ['Is Café Lindenblatt still lovely?', []],
  ['Café Lindenblatt was great, but it has closed.', []],
  ['> I love Café Lindenblatt.\n\nSo do I.', []],
] as const
for (const [text, names] of cases)
  test(`"${text.replaceAll('\n', ' ')}" praises ${names.length === 0 ? 'no place' : names.join()}`, () => {
    assert.deepEqual(
      warmPlaces(zone(text), ['Anker 9']).map(({ name }) => name),
      [...names],
    )
  })

test('a long line of capitals takes time that grows with its length alone', () => {
  const line = `${'Great Big Name '.repeat(20_000)}is lovely.`
  assert.deepEqual(warmPlaces(zone(line), []), [])
})
