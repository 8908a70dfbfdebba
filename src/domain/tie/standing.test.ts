import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { DAY, HOUR } from '../milliseconds.ts'
import { isoOf } from './day.ts'
import type { RemindFacts } from './remind.ts'
import { type StandingFacts, type StandingState, standingOf } from './standing.ts'
import type { Summary } from './summary.ts'

/** Tuesday, 3 March 2026, ten in the morning. */
const TUESDAY = Date.UTC(2026, 2, 3, 10)
const FRIDAY = TUESDAY + 3 * DAY

function tie(more: Partial<Summary> = {}): Summary {
  const last = TUESDAY - 10 * DAY
  return {
    first: TUESDAY - 800 * DAY,
    last,
    lastTwoWay: last,
    lastIn: last,
    lastOut: last - DAY,
    contacts: 40,
    fromThem: 20,
    fromOwner: 20,
    oneToOne: 40,
    unanswered: 0,
    sessions: 30,
    daysActive: 30,
    channels: [{ channel: 'mail', contacts: 40 }],
    knownDays: 800,
    silenceDays: 10,
    rhythm: { days: 20, shape: 1, gaps: 29 },
    ...more,
  }
}

function facts(more: Partial<StandingFacts> = {}): StandingFacts {
  return { tie: tie(), unanswered: null, alive: 0.8, cadenceDays: null, now: TUESDAY, ...more }
}

/** A sure ask of one person, reminded of every three days, the last reminder (or the ask) sent at `sent`. */
function asked(followUps: number, sent = TUESDAY): NonNullable<StandingFacts['unanswered']> {
  return { at: sent - followUps * 3 * DAY, lastAt: sent, followUps, company: 'alone', strength: 0.9 }
}

// days after the latest ask or reminder, follow-ups sent so far, the state on that day, and until when
const afterAsking: readonly (readonly [number, number, StandingState, string | null])[] = [
  [0, 0, 'waiting', '2026-03-05'],
  [1, 0, 'waiting', '2026-03-05'],
  [2, 0, 'giving space', '2026-03-10'],
  [6, 0, 'giving space', '2026-03-10'],
  [7, 0, 'follow up', '2026-04-01'],
  [28, 0, 'follow up', '2026-04-01'],
  [29, 0, 'resting', null],
  [0, 1, 'waiting', '2026-03-05'],
  [2, 1, 'giving space', '2026-03-17'],
  [13, 1, 'giving space', '2026-03-17'],
  [14, 1, 'follow up', '2026-03-29'],
  [25, 1, 'follow up', '2026-03-29'],
  [26, 1, 'resting', null],
  [1, 2, 'waiting', '2026-03-05'],
  [6, 2, 'giving space', '2026-03-10'],
  [7, 2, 'resting', null],
  [900, 2, 'resting', null],
]

for (const [days, followUps, state, until] of afterAsking)
  test(`on day ${days} after ${followUps === 0 ? 'the ask' : `follow-up ${followUps}`} the tie is ${state}`, () => {
    const now = TUESDAY + days * DAY
    const found = standingOf(facts({ unanswered: asked(followUps), now }))
    assert.deepEqual([found.state, found.until], [state, until])
    assert.equal(found.maySuggest, state !== 'waiting' && state !== 'giving space')
  })

// what is asked, days after it, the state on that day, and why
const reminders: readonly (readonly [Partial<RemindFacts>, number, StandingState, string])[] = [
  [{ company: 'list' }, 14, 'follow up', 'a short reminder is fair, once'],
  [{ company: 'list' }, 15, 'resting', 'too long ago to remind of; let it rest'],
  [{ company: 'list', strength: 0.8 }, 8, 'resting', 'on a list nobody owes an answer; let it rest'],
  [{ strength: 0.6 }, 8, 'resting', 'perhaps it was only said aloud; let it rest'],
]

for (const [what, days, state, why] of reminders)
  test(`${days} days after an ask ${JSON.stringify(what)} without an answer, ${why}`, () => {
    const found = standingOf(facts({ unanswered: { ...asked(0), ...what }, now: TUESDAY + days * DAY }))
    assert.deepEqual([found.state, found.reasons[1]], [state, why])
  })

test('where a reminder is never fair, the week of space is followed by rest', () => {
  const unanswered = { ...asked(0), company: 'list' as const, strength: 0.7 }
  const found = standingOf(facts({ unanswered, now: TUESDAY + 3 * DAY }))
  assert.deepEqual([found.state, found.until, found.next], ['giving space', '2026-03-10', 'resting'])
})

const inWeeks: readonly (readonly [string, number, readonly number[], StandingState])[] = [
  ['an ask of Friday waits over the weekend of who works Monday to Friday', 3, [1, 2, 3, 4, 5], 'waiting'],
  ['two working days later it gives space', 4, [1, 2, 3, 4, 5], 'giving space'],
  ['of who also works at weekends it gives space from Sunday', 2, [1, 2, 3, 4, 5, 6, 7], 'giving space'],
  ['without known working days it gives space from Sunday', 2, [], 'giving space'],
  ['a reminder due on a Friday waits for Monday where Fridays are free', 9, [1, 2, 3, 4], 'giving space'],
  ['and falls due on that Monday', 10, [1, 2, 3, 4], 'follow up'],
]

for (const [title, days, workdays, state] of inWeeks)
  test(title, () => {
    const now = FRIDAY + days * DAY
    assert.equal(standingOf(facts({ unanswered: asked(0, FRIDAY), workdays, now })).state, state)
  })

test('days are the owner’s calendar days: an ask late on Tuesday is in its second day on Thursday morning', () => {
  const late = TUESDAY + 13 * HOUR
  const thursday = TUESDAY + 2 * DAY - 9 * HOUR
  assert.equal(standingOf(facts({ unanswered: asked(0, late), now: thursday })).state, 'giving space')
  assert.equal(
    standingOf(facts({ unanswered: asked(0, late), now: thursday, offsetMinutes: 120 })).state,
    'waiting',
  )
})

test('an answer that came after the ask ends the waiting', () => {
  const answered = tie({ lastTwoWay: TUESDAY + DAY, last: TUESDAY + DAY })
  assert.equal(
    standingOf(facts({ tie: answered, unanswered: asked(0), now: TUESDAY + 9 * DAY })).state,
    'active',
  )
})

test('an ask dated after the day that is replayed has not happened', () => {
  assert.equal(standingOf(facts({ unanswered: asked(0, TUESDAY + DAY) })).state, 'active')
})

const UNKNOWN = { days: 30, shape: 1, gaps: 1 }

// One in twenty gaps of a tie of 20 days on average outlasts 60 days (20·ln 20 = 59.9).
const bySilence: readonly (readonly [string, Partial<StandingFacts>, number, StandingState])[] = [
  ['in the rhythm of the two', {}, 59, 'active'],
  ['beyond the rhythm of the two', {}, 60, 'fading'],
  ['short of the cadence', { cadenceDays: 30 }, 29, 'active'],
  ['at the cadence', { cadenceDays: 30 }, 30, 'fading'],
  ['at a cadence longer than the rhythm allows', { cadenceDays: 240 }, 60, 'fading'],
  ['of half a year where nothing is known', { tie: tie({ rhythm: UNKNOWN }) }, 180, 'fading'],
  ['of half a year less a day where nothing is known', { tie: tie({ rhythm: UNKNOWN }) }, 179, 'active'],
  ['from which fewer than one in ten came back', { alive: 0.09 }, 60, 'dormant'],
  ['within the rhythm, though hardly alive', { alive: 0.01 }, 30, 'active'],
  ['of a year', {}, 365, 'dormant'],
]

for (const [title, more, days, state] of bySilence)
  test(`a silence ${title} is ${state}`, () => {
    const now = TUESDAY - 10 * DAY + days * DAY
    assert.equal(standingOf(facts({ ...more, now })).state, state)
  })

test('a message that asked nothing moves no date, but no nudge comes for two weeks', () => {
  const wrote = tie({ lastOut: TUESDAY + 52 * DAY })
  const on = (days: number): unknown[] => {
    const { state, maySuggest } = standingOf(facts({ tie: wrote, now: TUESDAY + days * DAY }))
    return [state, maySuggest]
  }
  assert.deepEqual(
    [on(52), on(65), on(66)],
    [
      ['fading', false],
      ['fading', false],
      ['fading', true],
    ],
  )
})

test('who never wrote back, and was asked nothing, is let rest', () => {
  assert.equal(standingOf(facts({ tie: tie({ lastTwoWay: null, silenceDays: null }) })).state, 'resting')
  const nobody = tie({ first: null, last: null, lastTwoWay: null, lastOut: null, contacts: 0 })
  assert.equal(standingOf(facts({ tie: nobody })).state, 'dormant')
})

test('the reasons name the days', () => {
  assert.deepEqual(standingOf(facts({ unanswered: asked(0), now: TUESDAY + 8 * DAY })).reasons, [
    'you asked on 3 March: no answer after 8 days',
    'a short reminder is fair, once',
  ])
  assert.deepEqual(standingOf(facts({ now: TUESDAY + 60 * DAY })).reasons, [
    'last in touch on 21 February',
    '10 weeks of silence; you two are usually in touch every 20 days',
  ])
})

const anyFacts: fc.Arbitrary<StandingFacts> = fc
  .record({
    sent: fc.integer({ min: -200, max: 10 }),
    followUps: fc.nat(3),
    asks: fc.boolean(),
    lastTwoWay: fc.option(fc.integer({ min: -900, max: 0 })),
    lastOut: fc.option(fc.integer({ min: -900, max: 0 })),
    alive: fc.double({ min: 0, max: 1, noNaN: true }),
    cadenceDays: fc.option(fc.double({ min: 0, max: 1e9, noNaN: true })),
    workdays: fc.uniqueArray(fc.integer({ min: 0, max: 8 })),
    offsetMinutes: fc.integer({ min: -720, max: 840 }),
    hour: fc.nat(23),
    ask: fc.record({
      company: fc.constantFrom('alone', 'few', 'list'),
      strength: fc.constantFrom(0.6, 0.7, 0.9),
    }),
    fromThem: fc.nat(5),
  })
  .map(({ sent, followUps, asks, lastTwoWay, lastOut, hour, ask, fromThem, ...rest }) => ({
    ...rest,
    // An ask may lie after the moment of the question; reminders are counted up to it.
    unanswered: asks ? { ...asked(sent > 0 ? 0 : followUps, TUESDAY + sent * DAY), ...ask } : null,
    tie: tie({
      fromThem,
      lastTwoWay: lastTwoWay === null ? null : TUESDAY + lastTwoWay * DAY,
      lastOut: lastOut === null ? null : TUESDAY + lastOut * DAY,
    }),
    now: TUESDAY + hour * HOUR,
  }))

test('every tie has a standing with a reason; waiting and giving space never suggest anything', () => {
  fc.assert(
    fc.property(anyFacts, (given) => {
      const found = standingOf(given)
      assert.deepEqual(standingOf(given), found)
      assert.ok(
        found.reasons.length > 0 && found.reasons.every((reason) => !/NaN|undefined|Infinity/.test(reason)),
      )
      if (found.state === 'waiting' || found.state === 'giving space') assert.equal(found.maySuggest, false)
    }),
    { numRuns: 1000 },
  )
})

test('the standing said to come next holds from the day said, and not the day before', () => {
  fc.assert(
    fc.property(anyFacts, (given) => {
      // An ask that is yet to come is something that happens.
      if (given.unanswered !== null && given.unanswered.at > given.now) return
      const found = standingOf(given)
      if (found.until === null || found.until >= '2100') return
      const offset = (given.offsetMinutes ?? 0) * 60_000
      const noon = Date.parse(found.until) + 12 * HOUR - offset
      const alive = found.next === 'dormant' ? 0.5 : Math.max(0.5, given.alive)
      assert.ok(found.until > isoOf(Math.floor((given.now + offset) / DAY)))
      assert.equal(standingOf({ ...given, alive, now: noon }).state, found.next)
      assert.equal(standingOf({ ...given, alive, now: Math.max(given.now, noon - DAY) }).state, found.state)
    }),
    { numRuns: 1000 },
  )
})
