import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isByOwnMailbox } from './own-mailbox.ts'

const own = [
  'calendar reply',
  'Auto-Submitted: auto-replied',
  'X-Autoreply: yes',
  'Precedence: auto_reply',
  'Subject: Out of office: the tides',
  'Subject: Automatic reply: the tides',
  'Subject: Accepted: Tides @ Mon 2 March',
  // Cut short before its day.
  `Subject: Accepted: ${'Tides and boats '.repeat(6)}`.slice(0, 100),
  'Subject: Vacation message',
]
for (const reason of own)
  test(`"${reason}" is of somebody’s own mailbox`, () => {
    assert.ok(isByOwnMailbox(reason))
  })

const others = [
  'Return-Path: <>',
  'Auto-Submitted: auto-generated',
  'Content-Type: multipart/report',
  'X-GitHub-Reason: mention',
  'Precedence: bulk',
  'Subject: Undeliverable: the tides',
  'Subject: Warning: could not send message',
]
for (const reason of others)
  test(`"${reason}" is not of somebody’s own mailbox`, () => {
    assert.ok(!isByOwnMailbox(reason))
  })
