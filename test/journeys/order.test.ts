import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makePrng } from '../../src/app/demo/prng.ts'
import { contentHash } from '../../src/store/content-hash.ts'
import { bookInMemory } from '../builders/book-in-memory.ts'
import { importInto } from '../builders/imported.ts'
import { mbox, messagesOf } from '../builders/mail.ts'
import { demoText, OWNER } from '../builders/records.ts'
import { makeRoom } from '../builders/room.ts'

test('the same messages in any order form the same threads, people, ties and findings', async (t) => {
  const room = makeRoom(t)
  const random = makePrng(11)
  const messages = [
    ...messagesOf(demoText('mail/inbox.mbox')).slice(0, 100),
    ...messagesOf(demoText('mail/sent.mbox')).slice(0, 60),
  ]
  const hashes = new Set<string>()
  for (const order of [messages, messages.toReversed(), random.shuffle(messages)]) {
    const book = bookInMemory()
    await importInto(book, [room.write('all.mbox', mbox(order))], { owners: [OWNER] })
    // Where in its file each stands is all that may differ.
    book.db.exec("update interaction set place = ''; update source set done = 0")
    hashes.add(contentHash(book.db))
  }
  assert.equal(hashes.size, 1)
})

test('answers find their thread by headers, and headerless ones by subject and people', async (t) => {
  const room = makeRoom(t)
  const book = bookInMemory()
  const paths = ['mail/inbox.mbox', 'mail/sent.mbox'].map((name) => room.write(name, demoText(name)))
  await importInto(book, paths, { owners: [OWNER], read: false })
  const threadOf = (subject: string) =>
    book.db
      .prepare(
        "select distinct thread_id, guessed from interaction i join thread t on t.id = i.thread_id where subject like '%' || ?",
      )
      .all(subject)
  const guessed = threadOf('Annual accounts')
  assert.equal(guessed.length, 1)
  assert.equal(guessed[0]?.['guessed'], 1)
  const answers = book.db
    .prepare(
      `select count(*) as all_, sum(child.thread_id = parent.thread_id) as together
       from interaction child join interaction parent on parent.message_hash = child.parent_hash`,
    )
    .get()
  assert.ok(Number(answers?.['all_']) > 500)
  assert.equal(answers?.['together'], answers?.['all_'])
})
