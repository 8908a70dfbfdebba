import assert from 'node:assert/strict'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { correspondence } from '../../test/builders/acquaintance.ts'
import { importInto } from '../../test/builders/imported.ts'
import { mbox } from '../../test/builders/mail.ts'
import { makeRoom } from '../../test/builders/room.ts'
import { openBook } from './book.ts'
import { contentHash } from './content-hash.ts'
import { BookUnreadable } from './failures.ts'
import { migrate } from './migrations.ts'

/** "Rapp": what marks a file as a book. */
const APPLICATION_ID = 0x52617070

const folder = new URL('./migrations/', import.meta.url)
const steps = readdirSync(folder)
  .filter((name) => name.endsWith('.sql'))
  .toSorted()

const schemaOf = (db: DatabaseSync) =>
  db
    .prepare("select type, name, sql from sqlite_schema where name not like 'sqlite_%' order by type, name")
    .all()

/** A book as the release of that version made it. */
function bookOfVersion(path: string, version: number): DatabaseSync {
  const db = new DatabaseSync(path)
  db.exec(`pragma application_id = ${APPLICATION_ID}`)
  for (const name of steps.slice(0, version)) db.exec(readFileSync(new URL(name, folder), 'utf8'))
  db.exec(`pragma user_version = ${version}`)
  return db
}

test('migrations are numbered without a gap, and each says why, what becomes of the data and how to undo it', () => {
  steps.forEach((name, index) => {
    assert.match(name, new RegExp(`^${String(index + 1).padStart(4, '0')}-[a-z-]+\\.sql$`))
    const text = readFileSync(new URL(name, folder), 'utf8')
    assert.match(text, /^-- \d{4} .+\n-- Why: .+(?:\n-- {7}.+)*\n-- Data: .+(?:\n-- {7}.+)*\n-- Undo: .+/)
  })
})

for (let version = 1; version < steps.length; version += 1)
  test(`a book of version ${version} becomes what a new book is, after a copy of it as it was`, (t) => {
    const room = makeRoom(t)
    const old = bookOfVersion(room.book, version)
    old.exec("insert into setting (key, value) values ('kept', 'yes')")
    const schemaBefore = schemaOf(old)
    old.close()
    const book = openBook(room.book)
    const fresh = openBook(`${room.folder}/fresh.db`)
    assert.deepEqual(schemaOf(book.db), schemaOf(fresh.db))
    assert.equal(book.db.prepare("select value from setting where key = 'kept'").get()?.['value'], 'yes')
    const copy = new DatabaseSync(`${room.book}.before-${steps.length}`)
    assert.deepEqual(schemaOf(copy), schemaBefore)
    assert.equal(copy.prepare('pragma user_version').get()?.['user_version'], version)
    for (const one of [book, fresh, copy]) one.close()
  })

test('a copy from an earlier try stands in nobody’s way and is kept, and the new one is its owner’s alone', (t) => {
  const room = makeRoom(t)
  bookOfVersion(room.book, 1).close()
  const earlier = room.write(`book.db.before-${steps.length}`, 'cut short')
  openBook(room.book).close()
  assert.equal(readFileSync(earlier, 'utf8'), 'cut short')
  assert.equal(statSync(`${earlier}-2`).mode & 0o777, 0o600)
})

test('a migrated book takes further imports like any other', async (t) => {
  const room = makeRoom(t)
  bookOfVersion(room.book, 1).close()
  const book = openBook(room.book)
  const fresh = openBook(`${room.folder}/fresh.db`)
  const path = room.write('a.mbox', mbox(correspondence(12)))
  for (const one of [book, fresh]) await importInto(one, [path])
  assert.equal(contentHash(book.db), contentHash(fresh.db))
  for (const one of [book, fresh]) one.close()
})

test('a step that fails leaves the book as it was', (t) => {
  const room = makeRoom(t)
  const db = bookOfVersion(room.book, 1)
  // The second step adds a column of this name.
  db.exec('alter table event add column print text')
  assert.throws(() => migrate(db, room.book), /duplicate column/)
  assert.equal(db.isTransaction, false)
  assert.equal(db.prepare('pragma user_version').get()?.['user_version'], 1)
  assert.equal(
    db.prepare("select 1 as n from sqlite_schema where name = 'touched_identity'").get(),
    undefined,
  )
  db.close()
})

test('a step that fails takes the steps before it back', (t) => {
  const room = makeRoom(t)
  const db = bookOfVersion(room.book, 1)
  // The third step makes a table of this name; the second would have gone well.
  db.exec('create table promise (id integer primary key)')
  assert.throws(() => migrate(db, room.book), /promise already exists/)
  assert.equal(db.prepare('pragma user_version').get()?.['user_version'], 1)
  assert.equal(
    db.prepare("select 1 as n from sqlite_schema where name = 'touched_identity'").get(),
    undefined,
  )
  db.close()
})

test('an opened book is not migrated again, nor copied', (t) => {
  const room = makeRoom(t)
  openBook(room.book).close()
  openBook(room.book).close()
  assert.equal(existsSync(`${room.book}.before-${steps.length}`), false)
})

test('a book of a newer version is refused before anything is changed', (t) => {
  const room = makeRoom(t)
  const db = bookOfVersion(room.book, steps.length)
  db.exec(`pragma user_version = ${steps.length + 1}`)
  assert.throws(() => migrate(db, room.book), BookUnreadable)
  db.close()
})

test('a book whose making was cut short before it was marked is made, not refused', (t) => {
  const room = makeRoom(t)
  room.write('book.db', '')
  openBook(room.book).close()
  const book = openBook(room.book)
  assert.equal(book.db.prepare('pragma application_id').get()?.['application_id'], APPLICATION_ID)
  book.close()
})
