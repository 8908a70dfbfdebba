import assert from 'node:assert/strict'
import { test } from 'node:test'
import { replayDays } from '../../eval/replay/replay-days.ts'
import { bookInMemory } from '../builders/book-in-memory.ts'
import { importInto } from '../builders/imported.ts'
import { mbox, messagesOf } from '../builders/mail.ts'
import { demoText, OWNER, writeBesideMail } from '../builders/records.ts'
import { makeRoom } from '../builders/room.ts'

test('a year of mornings keeps the rules of the sitting, whatever the owner answers', async (t) => {
  const room = makeRoom(t)
  writeBesideMail(room, 'records')
  for (const name of ['mail/inbox.mbox', 'mail/sent.mbox'])
    room.write(`records/${name}`, mbox(messagesOf(demoText(name))))
  const book = bookInMemory()
  await importInto(book, [`${room.folder}/records`], { owners: [OWNER] })
  const replay = await replayDays(book, { first: '2025-11-24', last: '2026-11-23', zone: 'Europe/Berlin' })
  assert.deepEqual(replay.broken, [])
  assert.equal(replay.days, 365)
  // Otherwise nothing was held to any rule.
  assert.ok(replay.daysWithPlan > 60 && Object.keys(replay.byAction).length >= 8, JSON.stringify(replay))
})
