import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assert as holds, constantFrom, double, integer, option, property, record } from 'fast-check'
import { askFact, tieFacts } from '../../../test/builders/tie-facts.ts'
import { suggestHousekeeping } from './suggest.ts'

const TODAY = '2026-11-23'
type Changes = Parameters<typeof tieFacts>[0]
const suggest = (...ties: readonly Changes[]) => suggestHousekeeping(ties.map(tieFacts), TODAY)

const FADING: Changes = { standing: 'fading', silenceDays: 90, alive: 0.4 }

test('what the owner asked and nobody answered is followed up, with the ask as evidence', () => {
  const [proposal, ...others] = suggest({ standing: 'follow up', unanswered: askFact() })
  assert.deepEqual(others, [])
  assert.deepEqual(
    [proposal?.way, proposal?.action, proposal?.minutes, proposal?.expires],
    ['housekeeping', 'follow up', 2, '2026-12-07'],
  )
  assert.match(
    proposal?.reason ?? '',
    /^You asked something of Ann Lee on 9 November; no answer .* 14 days\.$/,
  )
  assert.deepEqual(proposal?.evidence, [
    { kind: 'message', interaction: 7, quote: 'Could you send me the drawings?' },
  ])
})

test('a tie that fades is worth a check-in, quoting what they last wrote', () => {
  const [proposal] = suggest({ ...FADING, yearFromThem: [2, 1] })
  assert.deepEqual([proposal?.action, proposal?.minutes, proposal?.expires], ['check in', 3, null])
  assert.match(proposal?.reason ?? '', /about every 14 days/)
  assert.match(proposal?.reason ?? '', /18 November/)
  assert.deepEqual(proposal?.evidence, [
    { kind: 'message', interaction: 3, quote: null, orElse: [2, 1], ofTheTwo: true },
  ])
})

test('where they met last, the meeting is the evidence; where they never wrote, the silence is', () => {
  const met = { interaction: 4, day: '2026-10-01', fromOwner: false, met: true }
  assert.equal(suggest({ ...FADING, last: met, lastFromThem: met })[0]?.evidence[0]?.kind, 'meeting')
  assert.equal(suggest({ ...FADING, lastFromThem: null })[0]?.evidence[0]?.kind, 'silence')
})

test('a stranger is reminded in the second week, and someone on a list is a tie after five episodes, or three in most of a year', () => {
  const asked: Changes = { standing: 'follow up', fromThem: 0, unanswered: askFact({ days: 14 }) }
  assert.equal(suggest(asked).length, 1)
  assert.equal(suggest(asked)[0]?.expires, '2026-11-23')
  const onList = { personal: 0, episodes: { mutual: 5, begunByThem: 5, begunByOwner: 0 } }
  assert.equal(suggest({ ...FADING, ...onList, fromThem: 8, fromOwner: 8, spanDays: 120 }).length, 1)
  const slow = { personal: 0, episodes: { mutual: 3, begunByThem: 2, begunByOwner: 1 } }
  assert.equal(suggest({ ...FADING, ...slow, fromThem: 8, fromOwner: 8, spanDays: 240 }).length, 1)
  assert.equal(suggest({ ...FADING, ...slow, fromThem: 8, fromOwner: 8, spanDays: 239 }).length, 0)
})

const nothing: readonly (readonly [title: string, tie: Changes])[] = [
  ['a tie that is active', {}],
  ['a tie of which nothing may be suggested', { ...FADING, maySuggest: false }],
  [
    'someone whose answer is awaited',
    { standing: 'waiting', maySuggest: false, unanswered: askFact({ days: 1 }) },
  ],
  [
    'someone who is given space',
    { standing: 'giving space', maySuggest: false, unanswered: askFact({ days: 4 }) },
  ],
  ['a tie that rests', { standing: 'resting', silenceDays: 400 }],
  ['an ask of more than four weeks ago', { standing: 'follow up', unanswered: askFact({ days: 40 }) }],
  ['what may have been asked of nobody', { standing: 'follow up', unanswered: askFact({ strength: 0.6 }) }],
  [
    'an unsure ask on a list',
    { standing: 'follow up', unanswered: askFact({ company: 'list', strength: 0.7 }) },
  ],
  [
    'an ask on a list of 15 days ago',
    { standing: 'follow up', unanswered: askFact({ days: 15, company: 'list' }) },
  ],
  ['one lively week', { ...FADING, spanDays: 7 }],
  ['two episodes in a year', { ...FADING, episodes: { mutual: 2, begunByThem: 1, begunByOwner: 1 } }],
  [
    'three episodes on a list that were all begun by one',
    { ...FADING, personal: 0, episodes: { mutual: 3, begunByThem: 3, begunByOwner: 0 } },
  ],
  ['someone on a list whom the owner answered four times', { ...FADING, personal: 0, fromOwner: 4 }],
  [
    'someone who wrote to others in the later half of the silence',
    { ...FADING, silenceDays: 200, seenDays: 90 },
  ],
  [
    'a stranger who has not answered for 15 days',
    { standing: 'follow up', fromThem: 2, unanswered: askFact({ days: 15 }) },
  ],
  ['someone who only ever wrote', { ...FADING, fromOwner: 0 }],
  ['someone who never wrote back', { ...FADING, fromThem: 0 }],
  ['what slept for four years', { standing: 'dormant', silenceDays: 1500, spanDays: 3000 }],
  [
    'a stranger on a list',
    { standing: 'follow up', fromThem: 2, unanswered: askFact({ days: 8, company: 'list' }) },
  ],
  ['five weeks of silence on a list', { ...FADING, personal: 0, silenceDays: 35 }],
  [
    'seven episodes on a list that sleep',
    {
      standing: 'dormant',
      silenceDays: 500,
      personal: 0,
      episodes: { mutual: 7, begunByThem: 4, begunByOwner: 3 },
    },
  ],
  ['what slept longer than it lived', { standing: 'dormant', silenceDays: 500, spanDays: 90 }],
]
for (const [title, tie] of nothing)
  test(`nothing is proposed for ${title}`, () => {
    assert.deepEqual(suggest(tie), [])
  })

const worth = (tie: Changes) => suggest(tie)[0]?.value ?? 0
const worthAfter = (days: number) => worth({ standing: 'follow up', unanswered: askFact({ days }) })
const occasion = (tie: Changes) => suggest({ ...FADING, ...tie })[0]?.occasion

test('a check-in is worth more for a closer tie, a longer history and a longer silence, and less once it sleeps', () => {
  const base = worth(FADING)
  assert.ok(worth({ ...FADING, strength: 0.9 }) > base)
  assert.ok(worth({ ...FADING, sessions: 10 }) < base)
  assert.ok(worth({ ...FADING, silenceDays: 60 }) < base)
  assert.ok(worth({ ...FADING, standing: 'dormant' }) < base)
})

test('a follow-up is worth more in its first week than in its third', () => {
  assert.ok(worthAfter(8) > worthAfter(20))
})

test('nobody who wrote on a shared list within weeks is checked in on; one who fell silent there too is', () => {
  assert.equal(suggest(tieFacts({ ...FADING, seenDays: 10 })).length, 0)
  assert.equal(suggest(tieFacts({ ...FADING, seenDays: 80 })).length, 1)
})

test('a longer silence is the same occasion until they are in touch again', () => {
  assert.equal(occasion({ silenceDays: 91 }), occasion({ silenceDays: 120 }))
  assert.notEqual(
    occasion({}),
    occasion({ last: { interaction: 9, day: '2026-11-19', fromOwner: false, met: false } }),
  )
})

test('who wrote with the owner in copy, or answered the owner before others, is not said to have written to the owner', () => {
  const last = { interaction: 9, day: '2026-06-19', fromOwner: false, met: false }
  const said = (besides: 'copy' | 'answer') =>
    suggest(tieFacts({ ...FADING, last: { ...last, besides } }))[0]?.reason ?? ''
  assert.match(said('copy'), /last wrote with you in copy on 19 June/)
  assert.match(said('answer'), /last answered you on 19 June/)
})

test('how long ago the last words were is counted from the day that is named, at whatever hour they came', () => {
  const last = { interaction: 9, day: '2026-08-17', fromOwner: false, met: false }
  const [proposal] = suggest({ ...FADING, last, silenceDays: 106.6 })
  assert.match(proposal?.reason ?? '', /on 17 August, 3 months ago/)
})

test('value and parts stay in [0, 1], and there is at most one proposal a tie, for any facts', () => {
  const unit = double({ min: 0, max: 1, noNaN: true })
  const days = integer({ min: 0, max: 3000 })
  const facts = record({
    strength: unit,
    alive: unit,
    standing: constantFrom('active' as const, 'follow up' as const, 'fading' as const, 'dormant' as const),
    silenceDays: days,
    spanDays: days,
    sessions: integer({ min: 1, max: 5000 }),
    rhythmDays: option(double({ min: 0.1, max: 900, noNaN: true })),
    cadenceDays: option(integer({ min: 1, max: 400 })),
    unanswered: option(days.map((ago) => askFact({ days: ago }))),
  })
  holds(
    property(facts, (tie) => {
      const proposals = suggest(tie)
      assert.ok(proposals.length <= 1)
      for (const { value, parts } of proposals)
        for (const one of [value, ...Object.values(parts)]) assert.ok(one >= 0 && one <= 1, String(one))
    }),
    { numRuns: 300 },
  )
})
