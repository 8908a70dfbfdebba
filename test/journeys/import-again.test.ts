import assert from 'node:assert/strict'
import { renameSync, utimesSync } from 'node:fs'
import { test } from 'node:test'
import { correspondence, letter, ME } from '../builders/acquaintance.ts'
import { bookInMemory } from '../builders/book-in-memory.ts'
import { importInto, sums } from '../builders/imported.ts'
import { mbox } from '../builders/mail.ts'
import { demoText, writeMaildir, writeMixture } from '../builders/records.ts'
import { makeRoom } from '../builders/room.ts'
import { contentHash } from '../../src/store/content-hash.ts'
import type { Book } from '../../src/store/book.ts'

const hashOf = (book: Book) => contentHash(book.db)

test('importing everything again adds nothing and leaves the book as it was', async (t) => {
  const room = makeRoom(t)
  const book = bookInMemory()
  const paths = writeMixture(room, 8)
  const first = await importInto(book, paths)
  const before = hashOf(book)
  const second = await importInto(book, paths)
  assert.equal(sums(second).added, 0)
  assert.equal(sums(second).read, sums(first).read)
  assert.equal(hashOf(book), before)
})

test('files that were only touched are read again, add nothing and leave the book as it was', async (t) => {
  const room = makeRoom(t)
  const book = bookInMemory()
  const paths = writeMixture(room, 8)
  await importInto(book, paths)
  const before = hashOf(book)
  for (const path of paths) utimesSync(path, 2e9, 2e9)
  assert.equal(sums(await importInto(book, paths)).added, 0)
  assert.equal(hashOf(book), before)
})

test('of a mailbox that has grown only the new messages are added, and the book is that of the whole', async (t) => {
  const room = makeRoom(t)
  const all = correspondence(30)
  const path = room.write('inbox.mbox', mbox(all.slice(0, 20)))
  const book = bookInMemory()
  await importInto(book, [path])
  room.write('inbox.mbox', mbox(all))
  const report = await importInto(book, [path])
  assert.equal(sums(report).added, 10)
  const whole = bookInMemory()
  await importInto(whole, [path])
  assert.equal(hashOf(book), hashOf(whole))
})

test('a mailbox that was replaced by another is read from its start', async (t) => {
  const room = makeRoom(t)
  const path = room.write('inbox.mbox', mbox(correspondence(20)))
  const book = bookInMemory()
  await importInto(book, [path])
  room.write('inbox.mbox', mbox(correspondence(25, 100)))
  assert.equal(sums(await importInto(book, [path])).added, 25)
  assert.equal(book.imports.counts().interactions, 45)
})

test('a message that moved from new to cur with its flags adds nothing', async (t) => {
  const room = makeRoom(t)
  writeMaildir(room, 'Mail', correspondence(9))
  const book = bookInMemory()
  await importInto(book, [`${room.folder}/Mail`])
  renameSync(
    `${room.folder}/Mail/new/1700000000.M0P7.host`,
    `${room.folder}/Mail/cur/1700000000.M0P7.host:2,RS`,
  )
  renameSync(
    `${room.folder}/Mail/cur/1700000001.M1P7.host:2,S`,
    `${room.folder}/Mail/cur/1700000001.M1P7.host:2,RS`,
  )
  assert.equal(sums(await importInto(book, [`${room.folder}/Mail`])).added, 0)
  assert.equal(book.imports.counts().interactions, 9)
})

test('the same mail in two folders, and in an mbox and a Maildir, is one interaction', async (t) => {
  const room = makeRoom(t)
  const mail = correspondence(12)
  writeMaildir(room, 'Mail', mail)
  writeMaildir(room, 'Mail/.Archive', mail.slice(4))
  const paths = [room.write('inbox.mbox', mbox(mail.slice(0, 8))), `${room.folder}/Mail`]
  const report = await importInto(bookInMemory(), paths)
  assert.deepEqual(sums(report), { read: 28, added: 12, skipped: 0 })
})

test('a copy that a list gave its footer, and one that Exchange gave another Message-ID, are the same mail', async (t) => {
  const room = makeRoom(t)
  const text = 'The room is booked for Thursday. Please bring the drawings.'
  const copies = [
    letter(1, { text }),
    letter(1, { text: `${text}\n\n-- \nplan mailing list\nhttps://lists.example/plan` }),
    letter(1, { text, id: 'copy-1@exchange.example' }),
  ]
  const report = await importInto(bookInMemory(), [room.write('a.mbox', mbox(copies))], {
    owners: ['kim@vale.example'],
  })
  assert.deepEqual(sums(report), { read: 3, added: 1, skipped: 0 })
})

test('two different mails under one Message-ID stay two', async (t) => {
  const room = makeRoom(t)
  const path = room.write(
    'a.mbox',
    mbox([
      letter(1),
      letter(1, { text: 'Something else altogether, sent by a program that reuses its ids.' }),
    ]),
  )
  const book = bookInMemory()
  const report = await importInto(book, [path], { owners: ['kim@vale.example'] })
  assert.deepEqual(sums(report), { read: 2, added: 2, skipped: 0 })
  room.write('b.mbox', mbox([letter(1), letter(2, { from: ME, to: 'Ann Lee <ann@lee.example>' })]))
  assert.equal(sums(await importInto(book, [`${room.folder}/b.mbox`])).added, 1)
})

test('a calendar that says whose it is says so once, however often it is read', async (t) => {
  const room = makeRoom(t)
  const path = room.write('calendar.ics', demoText('calendar.ics'))
  const book = bookInMemory()
  await importInto(book, [path])
  room.write('calendar.ics', `${demoText('calendar.ics').trimEnd()}\r\n\r\n`)
  await importInto(book, [path])
  const [owner] = book.settlement.identities().filter((one) => one.nature === 'owner')
  assert.equal(owner?.delivered, 25)
})

test('what earlier readers set aside is read again, of a mailbox and of a Maildir', async (t) => {
  const room = makeRoom(t)
  const noMessage = 'Weather: none of the headers of mail\n'
  const letters = correspondence(4)
  const mailbox = room.write(
    'inbox.mbox',
    `${mbox(letters)}From a@b.example Mon Mar  2 08:00:00 2026\n${noMessage}`,
  )
  for (const [index, text] of [...correspondence(2, 80), noMessage].entries())
    room.write(`Maildir/cur/${index}.host:2,S`, text)
  const paths = [mailbox, `${room.folder}/Maildir`]
  const book = bookInMemory()
  await importInto(book, paths)
  const before = hashOf(book)
  const setAside = () => Number(book.db.prepare('select count(*) as n from set_aside').get()?.['n'])
  assert.equal(setAside(), 2)
  // As if those readers could read nothing that has no headers, and these could.
  book.db.exec("update set_aside set readers = 0, why = 'as they said it'")
  assert.equal(sums(await importInto(book, paths)).added, 0)
  assert.equal(hashOf(book), before)
  assert.equal(sums(await importInto(book, paths)).skipped, 0)
})
