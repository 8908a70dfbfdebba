import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isAutomaticSubject, isBounceSubject } from './automatic-subject.ts'

const bounces = [
  'Undeliverable: the tides',
  'Returned mail: see transcript for details',
  'Delivery Status Notification (Failure)',
  'Mail delivery failed: returning message to sender',
  'failure notice',
  'Failed mail delivery',
  'Non-deliverable: the tides',
  'Warning: could not send message for past 4 hours',
  'Permanent Delivery Failure',
]
for (const subject of bounces)
  test(`"${subject}" is a bounce, and automatic`, () => {
    assert.ok(isBounceSubject(subject))
    assert.ok(isAutomaticSubject(subject))
  })

const answers = [
  'Automatic reply: the tides',
  'Autoresponse',
  'AUTO: Ann Lee is away',
  'Out of Office: the tides',
  'Vacation reply',
  'Abwesenheitsnotiz: Gezeiten',
  'Réponse automatique : marées',
  'Declined: Tides @ Fri 6 March 2026 10:00',
  'Updated invitation: Tides @ Mon 2 March 2026 10:00',
]
for (const subject of answers)
  test(`"${subject}" is automatic, and no bounce`, () => {
    assert.ok(isAutomaticSubject(subject))
    assert.ok(!isBounceSubject(subject))
  })

const letters = [
  'Out of Office Procedure',
  'Accepted: your paper on tides',
  'Delivery of the boats',
  'Re: Undeliverable: the tides',
  'Vacation plans',
]
for (const subject of letters)
  test(`"${subject}" is a letter’s`, () => {
    assert.ok(!isAutomaticSubject(subject))
    assert.ok(!isBounceSubject(subject))
  })
