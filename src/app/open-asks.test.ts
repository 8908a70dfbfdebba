import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Contact, encodeContacts, historyOf } from '../domain/tie/contact.ts'
import { openAsks } from './open-asks.ts'
import type { LaterInThread, PlanAsk } from './ports.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const MONDAY = Date.parse('2026-03-02T09:00:00Z')

const ASK: PlanAsk = {
  interaction: 1,
  at: MONDAY,
  byOwner: true,
  people: [7],
  kind: 'question',
  quote: 'When does the new board arrive?',
  strength: 0.8,
  subject: 'Board',
  recipients: 1,
  traffic: 'personal',
  direct: true,
}

function contact(direction: Contact['direction'], after: number): Contact {
  return { at: MONDAY + after, direction, oneToOne: true, channel: 'mail', interaction: 2 }
}

async function open(
  ask: Partial<PlanAsk>,
  contacts: readonly Contact[] = [],
  later: LaterInThread = { owner: false, others: false },
) {
  const history = historyOf(contacts)
  const tie = {
    person: 7,
    publicId: 'p_7',
    name: 'Bo Ek',
    contacts: encodeContacts(contacts),
    circle: null,
    cadenceDays: null,
    mutedUntil: null,
  }
  const planning = { laterInThreads: async () => new Map([[1, later]]) }
  const { unanswered, waiting } = await openAsks(planning, [{ ...ASK, ...ask }], {
    ties: [{ tie, history }],
    now: MONDAY + 10 * DAY,
    offsetMinutes: 0,
  })
  return { unanswered: unanswered.get(7), waiting: waiting.get(7) }
}

test('an ask of the owner without any later word is unanswered', async () => {
  const { unanswered } = await open({})
  assert.equal(unanswered?.ask.days, 10)
  assert.deepEqual(unanswered?.since, { at: MONDAY, followUps: 0, lastAt: MONDAY })
})

test('an ask is answered when they wrote since, or when someone else answered in the thread', async () => {
  assert.equal((await open({}, [contact('in', DAY)])).unanswered, undefined)
  assert.equal((await open({}, [], { owner: false, others: true })).unanswered, undefined)
})

test('a further message days later is a reminder, several within the hour are one', async () => {
  const contacts = [contact('out', 8 * DAY), contact('out', 8 * DAY + HOUR / 2)]
  assert.equal((await open({}, contacts)).unanswered?.since.followUps, 1)
})

test('when the owner goes on writing day after day, the answer came in another way', async () => {
  const contacts = [contact('out', 23 * HOUR), contact('out', 46 * HOUR)]
  assert.equal((await open({}, contacts)).unanswered, undefined)
})

test('what was asked of many waits for no one of them', async () => {
  for (const byOwner of [true, false]) {
    const { unanswered, waiting } = await open({ byOwner, recipients: 9 })
    assert.deepEqual([unanswered, waiting], [undefined, undefined])
  }
})

test('their ask waits until the owner wrote to them or in the thread; in copy it was asked of others', async () => {
  const theirs = { byOwner: false, recipients: 2 }
  assert.equal((await open(theirs)).waiting?.company, 'few')
  assert.equal((await open(theirs, [contact('out', DAY)])).waiting, undefined)
  assert.equal((await open(theirs, [], { owner: true, others: false })).waiting, undefined)
  assert.equal((await open({ ...theirs, direct: false })).waiting, undefined)
})
