import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isSameMeeting, transcriptTraits, turnPrints } from './transcript-print.ts'
import { layOutTurns } from './transcript-text.ts'

const turns = fc.array(
  fc.record({
    speaker: fc.constantFrom('Ann Lee', 'Kim Vale', null),
    start: fc.integer({ min: 0, max: 3_600_000 }),
    end: fc.integer({ min: 0, max: 3_600_000 }),
    text: fc.constantFrom('Yes.', 'The figures hold.', 'Which of them?', 'Über allem ☂ steht'),
  }),
  { maxLength: 30 },
)

test('every turn’s span is its words, and nothing of it lies in another’s', () => {
  fc.assert(
    fc.property(turns, (spoken) => {
      const { text, spans } = layOutTurns(spoken)
      let last = 0
      for (const [index, [start, end]] of spans.entries()) {
        assert.equal(text.slice(start, end), spoken[index]?.text)
        assert.ok(start >= last)
        last = end
      }
    }),
  )
})

const said = (speaker: string | null, text: string) => ({ speaker, start: null, end: null, text })

test('turns of one speaker that follow one another stand on one line behind the name', () => {
  assert.equal(
    layOutTurns([said('Ann', 'Hello.'), said('Ann', 'All?'), said(null, 'Mm.'), said('Kim', 'Yes.')]).text,
    'Ann: Hello. All?\nMm.\nKim: Yes.',
  )
})

test('whoever corrects words leaves the prints as they are', () => {
  const spoken = [{ speaker: 'Ann', start: 1200, end: 2300, text: 'The hair on figures' }]
  const corrected = spoken.map((turn) => ({ ...turn, text: 'The heron figures' }))
  assert.deepEqual(turnPrints(corrected), turnPrints(spoken))
})

test('where the format has whole seconds alone, the words belong to the prints', () => {
  const spoken = [{ speaker: 'Ann', start: 1000, end: null, text: 'One' }]
  const other = spoken.map((turn) => ({ ...turn, text: 'Two' }))
  assert.notDeepEqual(turnPrints(other), turnPrints(spoken))
})

const traits = (starts: readonly number[], text: string) =>
  transcriptTraits(
    starts.map((start) => ({ start, end: start + 900 })),
    text,
  )

test('two meetings with a few moments in common are two, and so are two with the same moments and other words', () => {
  const figures = traits([1, 2000, 3000, 4000], 'herons figures harbour pilots')
  assert.ok(isSameMeeting(figures, traits([1, 2000, 3000], 'herons figure harbour pilots')))
  assert.ok(!isSameMeeting(figures, traits([1, 7000, 8000, 9000], 'herons figures harbour pilots')))
  assert.ok(!isSameMeeting(figures, traits([1, 2000, 3000, 4000], 'apples orchard ladders')))
})
