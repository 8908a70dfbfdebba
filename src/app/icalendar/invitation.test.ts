import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Invitation, invitationFile } from './invitation.ts'

const invitation: Invitation = {
  organizer: { address: 'kim@vale.example', name: 'Kim Vale' },
  guest: { address: 'ann@lee.example', name: '' },
  start: Date.UTC(2026, 2, 3, 9),
  end: Date.UTC(2026, 2, 3, 10),
  zone: 'Europe/Berlin',
  title: 'Coffee',
  location: 'Linde, Lindenufer 1',
  description: '',
  now: Date.UTC(2026, 2, 1, 8),
}
const linesOf = (changes: Partial<Invitation> = {}) =>
  invitationFile({ ...invitation, ...changes })
    .replaceAll('\r\n ', '')
    .split('\r\n')
const named = (lines: readonly string[]) => lines.filter((line) => /^(?:LOCATION|DESCRIPTION)/.test(line))
const uid = (changes?: Partial<Invitation>) => linesOf(changes).find((line) => line.startsWith('UID:'))

test('an invitation asks the one guest for an answer, at a time by the owner’s clock', () => {
  const lines = linesOf()
  for (const line of [
    'METHOD:REQUEST',
    'DTSTART;TZID=Europe/Berlin:20260303T100000',
    'DTEND;TZID=Europe/Berlin:20260303T110000',
    'ORGANIZER;CN="Kim Vale":mailto:kim@vale.example',
    'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:ann@lee.example',
  ])
    assert.ok(lines.includes(line), line)
})

test('it says where and what about, where that is known, and nothing empty', () => {
  assert.deepEqual(named(linesOf()), [String.raw`LOCATION:Linde\, Lindenufer 1`])
  assert.deepEqual(named(linesOf({ location: '', description: 'The plan of the pier' })), [
    'DESCRIPTION:The plan of the pier',
  ])
})

test('the same invitation has the same UID, another time or guest another', () => {
  assert.equal(uid({ title: 'Tea', now: Date.UTC(2026, 2, 2) }), uid())
  assert.notEqual(uid({ start: Date.UTC(2026, 2, 4, 9) }), uid())
  assert.notEqual(uid({ guest: { address: 'bob@ray.example', name: '' } }), uid())
})
