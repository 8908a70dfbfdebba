import assert from 'node:assert/strict'
import { test } from 'node:test'
import { array, double, assert as holds, integer, property, record } from 'fast-check'
import { fitOf, rankByShowing, type Showing, weightOfWord, worthOf } from './expertise.ts'
import { noteOnRound } from './round.ts'
import { worthAsking } from './whom-to-ask.ts'

const TWO = [{ weight: 3 }, { weight: 3 }]
const fit = (places: readonly (readonly number[])[], length = 100) => fitOf(TWO, { length, places })

test('a text with both words counts far more than two with one each', () => {
  assert.ok(fit([[5], [70]]) > 3 * (fit([[5], []]) + fit([[], [70]])))
})

test('words that stand together count more than words far apart, whichever comes first', () => {
  assert.ok(fit([[5], [6]]) > fit([[5], [70]]))
  assert.equal(fit([[6], [5]]), fit([[5], [6]]))
})

test('a text with none of the words fits not at all, and a longer one fits less', () => {
  assert.equal(fit([[], []]), 0)
  assert.ok(fit([[1], [2]], 400) < fit([[1], [2]], 100))
})

test('a rarer word weighs more, and one that is everywhere still something', () => {
  assert.ok(weightOfWord(3, 10_000) > weightOfWord(300, 10_000))
  assert.ok(weightOfWord(10_000, 10_000) > 0)
})

const showing = (makers: readonly string[], changes: Partial<Showing<string>> = {}): Showing<string> => ({
  makers,
  fit: 8,
  kind: 'authored',
  days: 0,
  ...changes,
})

test('evidence is summed, not divided by how much somebody wrote', () => {
  const ranked = rankByShowing([showing(['ann']), showing(['bob']), showing(['bob'], { fit: 1 })])
  assert.deepEqual(
    ranked.map(({ who }) => who),
    ['bob', 'ann'],
  )
})

test('what several made is shared, an answer counts more, and two years halve it', () => {
  const [ann, bob] = rankByShowing([showing(['ann', 'bob', 'cat', 'dan'])])
  assert.equal(ann?.knowledge, 4)
  assert.equal(bob?.knowledge, 4)
  assert.ok(worthOf(showing([], { kind: 'answer' })) > worthOf(showing([])))
  assert.equal(worthOf(showing([], { days: 730 })), worthOf(showing([])) / 2)
  assert.equal(
    worthOf(showing([], { kind: 'position', days: null })),
    worthOf(showing([], { kind: 'position' })),
  )
})

const worth = (knowledge: number, reach = 0, askedLately = 0) =>
  worthAsking({ knowledge, reach, askedLately })

test('who knows more goes first unless much was asked of them and another is near and as good', () => {
  assert.ok(worth(1) > worth(0.7, 1))
  assert.ok(worth(0.95, 0.8) > worth(1))
  assert.ok(worth(0.9) > worth(1, 0, 3))
  assert.equal(worth(1, 0, 3), worth(1, 0, 30))
})

test('what one is worth asking stays in [0, 1], and more words never fit less', () => {
  const unitOf = double({ min: 0, max: 1, noNaN: true })
  holds(
    property(
      record({ knowledge: unitOf, reach: unitOf, askedLately: integer({ min: 0, max: 50 }) }),
      array(integer({ min: 0, max: 500 }), { maxLength: 20 }),
      (parts, places) => {
        const worth = worthAsking(parts)
        assert.ok(worth >= 0 && worth <= 1)
        const sorted = places.toSorted((a, b) => a - b)
        assert.ok(fit([[...sorted, 600], [30]]) >= fit([sorted, [30]]))
      },
    ),
    { numRuns: 300 },
  )
})

test('a draft that asks more than three draws a note, one that asks nobody or few does not', () => {
  assert.equal(noteOnRound(3, 2), null)
  assert.equal(noteOnRound(12, 0), null)
  assert.match(noteOnRound(4, 1) ?? '', /4 people/)
})
