import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assert as holds, constantFrom, double, integer, property, record } from 'fast-check'
import { askFact, tieFacts } from '../../../test/builders/tie-facts.ts'
import { suggestAnswering } from './answering.ts'

const TODAY = '2026-11-23'
const suggest = (...ties: readonly Parameters<typeof tieFacts>[0][]) =>
  suggestAnswering(ties.map(tieFacts), TODAY)

test('what somebody asked and still waits for is to be answered, with their words as evidence', () => {
  const [proposal, ...others] = suggest({ waiting: askFact() })
  assert.deepEqual(others, [])
  assert.deepEqual(
    [proposal?.way, proposal?.action, proposal?.minutes, proposal?.expires],
    ['respect', 'answer', 4, '2026-12-07'],
  )
  assert.equal(proposal?.reason, 'Ann Lee asked something of you on 9 November, and you have not answered.')
  assert.deepEqual(proposal?.evidence, [
    { kind: 'message', interaction: 7, quote: 'Could you send me the drawings?' },
  ])
})

const reasons: readonly (readonly [ask: Parameters<typeof askFact>[0], words: RegExp])[] = [
  [{ kind: 'question' }, /^Ann Lee asked you a question on 9 November/],
  [{ company: 'few' }, /asked something of you among others on 9 November/],
  [{ company: 'list' }, /asked something of you on the list on 9 November/],
  [{ day: '2025-12-30' }, /on 30 December 2025/],
]
for (const [ask, words] of reasons)
  test(`an ask with ${JSON.stringify(ask)} is told as such`, () => {
    const [proposal] = suggest({ waiting: askFact(ask) })
    assert.match(proposal?.reason ?? '', words)
  })

test('nothing is proposed where nothing waits, where it is more than four weeks old, or may be rhetorical', () => {
  assert.deepEqual(
    suggest({}, { waiting: askFact({ days: 29 }) }, { waiting: askFact({ strength: 0.4 }) }),
    [],
  )
})

test('a request lasts to its twenty-eighth day, a question, or one on a list, to its fourteenth', () => {
  assert.equal(suggest({ waiting: askFact({ days: 28 }) }).length, 1)
  assert.equal(suggest({ waiting: askFact({ kind: 'question', days: 14 }) }).length, 1)
  assert.equal(suggest({ waiting: askFact({ kind: 'question', days: 15 }) }).length, 0)
  assert.equal(suggest({ waiting: askFact({ company: 'list', days: 15 }) }).length, 0)
})

test('on a list it must be surer', () => {
  assert.equal(suggest({ waiting: askFact({ strength: 0.7 }) }).length, 1)
  assert.equal(suggest({ waiting: askFact({ strength: 0.7, company: 'list' }) }).length, 0)
})

const occasion = (ask: Parameters<typeof askFact>[0]) => suggest({ waiting: askFact(ask) })[0]?.occasion
const worth = (tie: Parameters<typeof tieFacts>[0]) => suggest(tie)[0]?.value ?? 0

test('it is worth more from someone closer, to the owner alone, and in its first week', () => {
  const base = worth({ waiting: askFact({ days: 5 }) })
  assert.ok(worth({ waiting: askFact({ days: 5 }), strength: 0.9 }) > base)
  assert.ok(worth({ waiting: askFact({ days: 5, company: 'few' }) }) < base)
  assert.ok(
    worth({ waiting: askFact({ days: 5, company: 'list' }) }) <
      worth({ waiting: askFact({ days: 5, company: 'few' }) }),
  )
  assert.ok(worth({ waiting: askFact({ days: 20 }) }) < base)
})

test('value and parts stay in [0, 1] for any facts', () => {
  const facts = record({
    strength: double({ min: 0, max: 1, noNaN: true }),
    days: integer({ min: 0, max: 60 }),
    sure: double({ min: 0, max: 1, noNaN: true }),
    company: constantFrom('alone' as const, 'few' as const, 'list' as const),
  })
  holds(
    property(facts, ({ strength, days, sure, company }) => {
      for (const { value, parts } of suggest({
        strength,
        waiting: askFact({ days, strength: sure, company }),
      }))
        for (const one of [value, ...Object.values(parts)]) assert.ok(one >= 0 && one <= 1, String(one))
    }),
    { numRuns: 200 },
  )
})

test('the same ask is the same occasion on any day, and another ask is another', () => {
  assert.equal(occasion({ days: 3 }), occasion({ days: 4 }))
  assert.notEqual(occasion({}), occasion({ interaction: 8 }))
})
