import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCalendar } from './read-calendar.ts'
import type { CalendarOwner } from './read-calendar.ts'

/** @param events who is in each: the organizer, then the attendees. */
function owner(events: readonly (readonly string[])[], ...head: readonly string[]): CalendarOwner | null {
  const lines = events.flatMap(([organizer = '', ...others], place) => [
    'BEGIN:VEVENT',
    `UID:${place}`,
    'DTSTART:20260302T090000Z',
    'RRULE:FREQ=DAILY;COUNT=9',
    ...(organizer === '' ? [] : [`ORGANIZER:mailto:${organizer}@example.org`]),
    ...others.map((name) => `ATTENDEE:mailto:${name}@example.org`),
    'END:VEVENT',
  ])
  const bytes = Buffer.from(['BEGIN:VCALENDAR', ...head, ...lines, 'END:VCALENDAR'].join('\r\n'))
  return readCalendar({ path: 'a.ics', bytes, window: { from: 0, to: 1e13 } }).owner
}

void test('the owner is who is in nearly every event that names anyone', () => {
  const events = [['me', 'ana'], ['ana', 'me'], ['me', 'ben'], ['cem', 'me', 'ana'], []]
  assert.deepEqual(owner(events), { address: 'me@example.org', share: 1 })
  assert.deepEqual(owner([...events, ['cem', 'ben']]), { address: 'me@example.org', share: 0.8 })
})

void test('nobody is taken for the owner on thin or ambiguous grounds', () => {
  assert.equal(
    owner([
      ['me', 'ana'],
      ['me', 'ben'],
    ]),
    null,
  )
  assert.equal(
    owner([
      ['me', 'ana'],
      ['me', 'ana'],
      ['me', 'ana'],
    ]),
    null,
  )
  assert.equal(
    owner([
      ['me', 'ana'],
      ['ben', 'ana'],
      ['me', 'cem'],
      ['dora', 'ben'],
    ]),
    null,
  )
  assert.equal(owner([]), null)
})

void test('a calendar named by an address is that person’s, unless it is a shared calendar’s', () => {
  assert.deepEqual(owner([['me', 'ana']], 'X-WR-CALNAME:Me@Example.org'), {
    address: 'me@example.org',
    share: 1,
  })
  assert.equal(owner([['me', 'ana']], 'X-WR-CALNAME:abc@group.calendar.google.com'), null)
  assert.equal(owner([['me', 'ana']], 'X-WR-CALNAME:Work'), null)
})
