import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askFact, tieFacts } from '../../../test/builders/tie-facts.ts'
import type { MeetFacts } from './facts.ts'
import { suggestCoffee } from './suggest.ts'

const TODAY = '2026-11-23'

const met = (days: number, place = 'Linde') => ({
  interaction: 40,
  day: Temporal.PlainDate.from(TODAY).subtract({ days }).toString(),
  days,
  place,
})
const facts = (changes: Partial<MeetFacts> = {}): MeetFacts => ({
  tie: tieFacts(),
  lastMet: met(120),
  spokenDays: 120,
  meetings: 3,
  usualDays: null,
  isAhead: false,
  isRemote: false,
  ...changes,
})

test('a warm tie that met long ago is suggested, with the last meeting and what they wrote since', () => {
  const [one] = suggestCoffee([facts()], TODAY)
  assert.equal(
    one?.reason,
    'You and Ann Lee last met on 26 July at Linde, 4 months ago; Ann Lee last wrote on 18 November: time for a coffee.',
  )
  assert.deepEqual(
    one.evidence.map(({ kind, interaction }) => [kind, interaction]),
    [
      ['meeting', 40],
      ['message', 3],
    ],
  )
  assert.deepEqual([one.action, one.minutes, one.occasion], ['meet', 4, 'met 40'])
})

const due = [
  // what, usual days between meetings, the day before, the day it is due
  ['three months where no rhythm is known', null, 89, 90],
  ['twice a rhythm that is shorter', 30, 59, 60],
  ['four weeks however often they met', 7, 27, 28],
  ['half as long again as a rhythm that is longer', 120, 179, 180],
] as const
for (const [what, usualDays, before, after] of due)
  test(`a meeting is due after ${what}`, () => {
    const offered = [before, after].map(
      (days) => suggestCoffee([facts({ usualDays, lastMet: met(days), spokenDays: days })], TODAY).length,
    )
    assert.deepEqual(offered, [0, 1])
  })

const notNow = [
  ['a message of the owner’s waits', facts({ tie: tieFacts({ unanswered: askFact() }) })],
  ['their ask of the owner waits', facts({ tie: tieFacts({ waiting: askFact() }) })],
  ['space is given', facts({ tie: tieFacts({ standing: 'giving space', maySuggest: false }) })],
  ['the owner asked for nothing about them', facts({ tie: tieFacts({ mutedUntil: '2027-01-01' }) })],
  ['a meeting is ahead', facts({ isAhead: true })],
  ['the two spoke three weeks ago', facts({ spokenDays: 21 })],
  ['the tie is weak', facts({ tie: tieFacts({ strength: 0.3 }) })],
  ['only one of the two writes', facts({ tie: tieFacts({ fromThem: 60, fromOwner: 2 }) })],
  ['they have been silent for half a year', facts({ tie: tieFacts({ silenceDays: 180 }) })],
  ['the last meeting was years ago', facts({ lastMet: met(900), spokenDays: 900 })],
] as const
for (const [what, one] of notNow)
  test(`no coffee is suggested where ${what}`, () => {
    assert.deepEqual(suggestCoffee([one], TODAY), [])
  })

test('whoever was never met is to be close by letters, and no place is claimed', () => {
  const never = { lastMet: null, spokenDays: null, meetings: 0 }
  assert.deepEqual(suggestCoffee([facts({ ...never, tie: tieFacts({ strength: 0.5 }) })], TODAY), [])
  const [one] = suggestCoffee([facts({ ...never, tie: tieFacts({ strength: 0.7 }) })], TODAY)
  assert.match(one?.reason ?? '', /your records know of no meeting/)
})

test('from afar it is a call with coffee, and a video meeting since is no meeting in person', () => {
  const [one] = suggestCoffee([facts({ isRemote: true, spokenDays: 40 })], TODAY)
  assert.match(one?.reason ?? '', /last met in person on 26 July .* time for a call with coffee\.$/)
})

const namesOf = (ties: readonly MeetFacts[]) => suggestCoffee(ties, TODAY).map(({ person }) => person.id)

test('three are offered at most, in an order that does not hang on that of the facts', () => {
  const all = [1, 2, 3, 4, 5].map((number) =>
    facts({ tie: tieFacts({ person: { id: `p_${number}`, name: `N${number}` } }), meetings: number % 3 }),
  )
  assert.equal(namesOf(all).length, 3)
  assert.deepEqual(namesOf(all), namesOf(all.toReversed()))
})
