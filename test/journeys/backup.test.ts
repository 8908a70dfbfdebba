import assert from 'node:assert/strict'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { backUp } from '../../src/store/backup.ts'
import { openBook } from '../../src/store/book.ts'
import { contentHash } from '../../src/store/content-hash.ts'
import { restoreBackup } from '../../src/store/restore.ts'
import { correspondence } from '../builders/acquaintance.ts'
import { importInto } from '../builders/imported.ts'
import { mbox } from '../builders/mail.ts'
import { makeRoom, type Room } from '../builders/room.ts'

/** A book on disk with some letters in it. @returns its content hash */
async function fillBook(room: Room, letters = 12): Promise<string> {
  const book = openBook(room.book)
  await importInto(book, [room.write('a.mbox', mbox(correspondence(letters)))])
  const hash = contentHash(book.db)
  book.close()
  return hash
}

function hashOfFile(path: string): string {
  using db = new DatabaseSync(path, { readOnly: true })
  return contentHash(db)
}

test('a backup restored into an empty home gives a book with the equal hash, readable by its owner alone', async (t) => {
  const room = makeRoom(t)
  const hash = await fillBook(room)
  const { rapport, json } = room
  const file = `${room.folder}/kept.rapport`
  assert.equal(((await json('backup', file)) as { hash: string }).hash, hash)
  const before = readFileSync(file)
  const home = room.withBook('new/home/book.db')
  const restored = (await home.json('restore', file)) as { hash: string; formerBook: null }
  assert.deepEqual([restored.hash, restored.formerBook], [hash, null])
  assert.equal(hashOfFile(home.book), hash)
  assert.deepEqual(readFileSync(file), before)
  assert.deepEqual(
    [file, home.book].map((path) => statSync(path).mode & 0o777),
    [0o600, 0o600],
  )
  assert.equal(statSync(`${room.folder}/new/home`).mode & 0o777, 0o700)
  const again = await rapport('backup', file)
  assert.equal(again.code, 1)
  assert.match(again.err, /^rapport: .*is there already\nfix: .*nothing is overwritten\.\n$/)
  assert.deepEqual(readFileSync(file), before)
})

test('a backup holds what the log of a book in use holds, and leaves no half-written file', async (t) => {
  const room = makeRoom(t)
  await fillBook(room)
  const writer = openBook(room.book)
  writer.db.exec("insert into setting (key, value) values ('typed', 'and not yet folded in')")
  const reader = openBook(room.book)
  const { hash } = await backUp(reader.db, `${room.folder}/b.rapport`)
  assert.equal(hash, contentHash(writer.db))
  assert.equal(hashOfFile(`${room.folder}/b.rapport`), hash)
  assert.equal(existsSync(`${room.folder}/b.rapport.partial`), false)
  reader.close()
  writer.close()
})

test('the book in whose place a backup comes is kept beside it, as often as that happens', async (t) => {
  const room = makeRoom(t)
  const hash = await fillBook(room)
  const book = openBook(room.book)
  await backUp(book.db, `${room.folder}/b.rapport`)
  await importInto(book, [room.write('b.mbox', mbox(correspondence(6, 50)))])
  const later = contentHash(book.db)
  book.close()
  const first = restoreBackup(`${room.folder}/b.rapport`, room.book)
  const second = restoreBackup(`${room.folder}/b.rapport`, room.book)
  assert.equal(hashOfFile(room.book), hash)
  assert.equal(hashOfFile(first.formerBook ?? ''), later)
  assert.equal(hashOfFile(second.formerBook ?? ''), hash)
})

test('a damaged book gives way to its backup and is kept as it is', async (t) => {
  const room = makeRoom(t)
  const hash = await fillBook(room)
  const book = openBook(room.book)
  await backUp(book.db, `${room.folder}/b.rapport`)
  book.close()
  writeFileSync(room.book, 'what a bad disk left')
  const { formerBook } = restoreBackup(`${room.folder}/b.rapport`, room.book)
  assert.equal(hashOfFile(room.book), hash)
  assert.equal(readFileSync(formerBook ?? '', 'utf8'), 'what a bad disk left')
})

test('a backup that cannot be written says so and leaves nothing', async (t) => {
  const room = makeRoom(t)
  await fillBook(room)
  const book = openBook(room.book)
  room.write('file', '')
  await assert.rejects(backUp(book.db, `${room.folder}/file/b.rapport`), /folder .*file is not there/)
  await assert.rejects(backUp(book.db, `${room.folder}/nowhere/b.rapport`), /folder .*nowhere is not there/)
  const long = `${room.folder}/${'n'.repeat(250)}`
  await assert.rejects(backUp(book.db, long), /cannot be written/)
  assert.throws(() => restoreBackup(`${room.folder}/c.rapport`, room.book), /is not there/)
  book.close()
})

test('while an import runs no backup takes its book away', async (t) => {
  const room = makeRoom(t)
  await fillBook(room)
  const book = openBook(room.book)
  await backUp(book.db, `${room.folder}/b.rapport`)
  const lock = book.imports.lock()
  assert.throws(() => restoreBackup(`${room.folder}/b.rapport`, room.book), /another Rapport is importing/)
  lock[Symbol.dispose]()
  book.close()
})

test('a backup is of one moment and compared whole, while another writes into the book', async (t) => {
  const room = makeRoom(t)
  await fillBook(room)
  const [reader, writer] = [openBook(room.book), openBook(room.book)]
  const before = contentHash(reader.db)
  const running = backUp(reader.db, `${room.folder}/b.rapport`)
  writer.db.exec("insert into setting (key, value) values ('typed', 'while it was copied')")
  assert.equal((await running).hash, before)
  assert.equal(hashOfFile(`${room.folder}/b.rapport`), before)
  assert.notEqual(contentHash(reader.db), before)
  reader.close()
  writer.close()
})

test('a book that someone has open is not replaced under them, and stays as it was', async (t) => {
  const room = makeRoom(t)
  const hash = await fillBook(room)
  const open = openBook(room.book)
  const file = `${room.folder}/b.rapport`
  await backUp(open.db, file)
  open.db.exec("insert into setting (key, value) values ('typed', 'after the backup')")
  assert.throws(() => restoreBackup(file, room.book), /has this book open/)
  assert.notEqual(contentHash(open.db), hash)
  open.close()
  assert.ok(!existsSync(`${room.book}.partial`))
  assert.equal(restoreBackup(file, room.book).hash, hash)
})
