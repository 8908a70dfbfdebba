import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AskFact, TieFacts } from '../facts.ts'
import { suggestHousekeeping } from './suggest.ts'

const TODAY = '2026-06-01'

const FADING: TieFacts = {
  person: { id: 'p_7', name: 'Bo Ek' },
  strength: 0.5,
  standing: 'fading',
  maySuggest: true,
  standingUntil: null,
  mutedUntil: null,
  rhythmDays: 9,
  silenceDays: 61,
  alive: 0.5,
  sessions: 12,
  spanDays: 400,
  fromThem: 8,
  fromOwner: 8,
  cadenceDays: null,
  last: { interaction: 3, day: '2026-04-01', fromOwner: false, met: false },
  lastFromThem: { interaction: 3, day: '2026-04-01', fromOwner: false, met: false },
  unanswered: null,
  waiting: null,
}

const ASK: AskFact = {
  interaction: 5,
  day: '2026-05-20',
  days: 12,
  quote: 'When does the new board arrive?',
  kind: 'question',
  strength: 0.8,
  subject: 'Board',
  company: 'alone',
}

const suggest = (facts: Partial<TieFacts>) => suggestHousekeeping([{ ...FADING, ...facts }], TODAY)
const asked = (ask: Partial<AskFact>) =>
  suggest({ standing: 'follow up', unanswered: { ...ASK, ...ask } }).map((one) => one.action)

test('the reason of a check-in says when they last wrote to the owner, and no more than is known', () => {
  assert.equal(
    suggest({})[0]?.reason,
    'You and Bo Ek were in touch about every 9 days; Bo Ek last wrote to you on 1 April, 9 weeks ago.',
  )
  const met = suggest({ last: { ...FADING.last, met: true, fromOwner: true } })
  assert.match(met[0]?.reason ?? '', /; you last met on 1 April, 9 weeks ago\.$/)
})

test('one lively month is no tie that could fade', () => {
  assert.deepEqual(suggest({ spanDays: 30 }), [])
})

test('a dormant tie is worth waking while it has slept no longer than it lived', () => {
  assert.equal(suggest({ standing: 'dormant', silenceDays: 390 }).length, 1)
  assert.deepEqual(suggest({ standing: 'dormant', silenceDays: 410 }), [])
})

test('an unanswered ask of one person is followed up, on a list only a sure one, and none after four weeks', () => {
  assert.deepEqual(asked({}), ['follow up'])
  assert.deepEqual(asked({ company: 'list' }), [])
  assert.deepEqual(asked({ company: 'list', strength: 0.9 }), ['follow up'])
  assert.deepEqual(asked({ days: 29 }), [])
})
