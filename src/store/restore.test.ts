import assert from 'node:assert/strict'
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { correspondence } from '../../test/builders/acquaintance.ts'
import { importInto } from '../../test/builders/imported.ts'
import { mbox } from '../../test/builders/mail.ts'
import { makeRoom, type Room } from '../../test/builders/room.ts'
import { BackupUnreadable } from '../app/failures.ts'
import { backUp } from './backup.ts'
import { openBook } from './book.ts'
import { contentHash } from './content-hash.ts'
import { lookIntoBackup, restoreBackup } from './restore.ts'

const NOW = Temporal.Instant.from('2026-11-23T08:00:00Z').epochMilliseconds

/** A backup of a book with letters in it. */
async function backupIn(room: Room, letters = 12): Promise<{ file: string; hash: string }> {
  const file = `${room.folder}/kept.rapport`
  const book = openBook(`${room.folder}/backed-up.db`)
  await importInto(book, [room.write('a.mbox', mbox(correspondence(letters)))])
  const { hash } = await backUp(book.db, file)
  book.close()
  return { file, hash }
}

function hashOf(path: string): string {
  using db = new DatabaseSync(path, { readOnly: true })
  return contentHash(db)
}

/** The present book, as it is to be found again whatever becomes of a restore. */
function presentBook(room: Room): { readonly assertUntouched: () => void } {
  const book = openBook(room.book)
  book.db.exec("insert into setting (key, value) values ('typed', 'mine')")
  const hash = contentHash(book.db)
  book.close()
  return {
    assertUntouched: () => {
      assert.equal(hashOf(room.book), hash)
      assert.deepEqual(
        readdirSync(room.folder).filter((name) => /^book\.db\.(?:partial|before)/.test(name)),
        [],
      )
    },
  }
}

test('the log of a book that was deleted by hand does not get into the one that is restored in its place', async (t) => {
  const room = makeRoom(t)
  const book = openBook(room.book)
  const backup = `${room.folder}/kept.rapport`
  const { hash } = await backUp(book.db, backup)
  book.db.exec("insert into setting (key, value) values ('typed', 'after the backup')")
  // As after a power cut: the log is there, its process is not.
  copyFileSync(`${room.book}-wal`, `${room.folder}/log`)
  book.close()
  rmSync(room.book)
  copyFileSync(`${room.folder}/log`, `${room.book}-wal`)
  assert.equal(restoreBackup(backup, room.book).formerBook, null)
  assert.ok(existsSync(`${room.book}-wal.before-restore`))
  const restored = openBook(room.book)
  assert.equal(contentHash(restored.db), hash)
  restored.close()
})

test('a backup says what it holds, up to the moment asked for, and is not touched by that', async (t) => {
  const room = makeRoom(t)
  const { file } = await backupIn(room)
  const before = readFileSync(file)
  const { people, messages, meetings, first, last, lastImport } = lookIntoBackup(file, NOW)
  assert.deepEqual([people, messages, meetings], [3, 12, 0])
  assert.ok(first !== null && last !== null && lastImport !== null)
  assert.ok(first < last && last <= NOW)
  assert.equal(lookIntoBackup(file, last - 1).last === last, false)
  assert.equal(lookIntoBackup(file, first - 1).first, null)
  assert.deepEqual(readFileSync(file), before)
})

test('an earlier version’s backup becomes a book of this version', (t) => {
  const room = makeRoom(t)
  const folder = new URL('./migrations/', import.meta.url)
  const steps = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()
  for (let version = 1; version < steps.length; version += 1) {
    const file = `${room.folder}/${version}.rapport`
    const old = new DatabaseSync(file)
    old.exec('pragma application_id = 0x52617070')
    for (const name of steps.slice(0, version)) old.exec(readFileSync(new URL(name, folder), 'utf8'))
    old.exec(`insert into setting (key, value) values ('kept', 'yes'); pragma user_version = ${version}`)
    old.close()
    assert.equal(lookIntoBackup(file, NOW).messages, 0)
    const { hash } = restoreBackup(file, room.book)
    const book = openBook(room.book)
    assert.equal(contentHash(book.db), hash)
    assert.equal(book.db.prepare("select value from setting where key = 'kept'").get()?.['value'], 'yes')
    book.close()
  }
})

/** What somebody may choose in place of a backup: how the file comes to be, from a sound backup. */
const UNFIT: readonly (readonly [string, (file: string) => void, RegExp])[] = [
  ['a letter', (file) => writeFileSync(file, 'Dear Ana,\n'), /is not a Rapport book/],
  ['an empty file', (file) => truncateSync(file), /is not a Rapport book/],
  ['another program’s SQLite file', (file) => otherProgram(file), /is not a Rapport book/],
  ['a backup cut short in its first page', (file) => truncateSync(file, 20), /is not a Rapport book/],
  ['a backup cut short in the middle', (file) => truncateSync(file, 60_000), /not a whole one|is damaged/],
  ['a backup with a bad spot', (file) => spoil(file), /is damaged/],
  ['a newer Rapport’s backup', (file) => inBackup(file, 'pragma user_version = 99'), /newer Rapport/],
  ['a backup that lacks a table', (file) => inBackup(file, 'drop table tie'), /is damaged/],
]

for (const [what, make, why] of UNFIT)
  test(`${what} is refused with what it is, and the present book stays as it was`, async (t) => {
    const room = makeRoom(t)
    const { file } = await backupIn(room)
    make(file)
    const present = presentBook(room)
    assert.throws(() => restoreBackup(file, room.book), unreadable(why))
    present.assertUntouched()
  })

test('a file that is not there, a folder, and a name that reads like an address are refused', (t) => {
  const room = makeRoom(t)
  const present = presentBook(room)
  assert.throws(() => lookIntoBackup(`${room.folder}/none`, NOW), /is not there/)
  assert.throws(() => restoreBackup(room.folder, room.book), BackupUnreadable)
  assert.throws(() => restoreBackup('file::memory:?mode=memory', room.book), /is not there/)
  present.assertUntouched()
})

function unreadable(why: RegExp) {
  return (error: unknown) =>
    error instanceof BackupUnreadable && why.test(error.message) && /nothing was changed/i.test(error.fix)
}

function otherProgram(file: string): void {
  rmSync(file)
  using db = new DatabaseSync(file)
  db.exec('create table person (id integer primary key)')
}

function inBackup(file: string, sql: string): void {
  using db = new DatabaseSync(file)
  db.exec(sql)
}

/** The texts lie in compressed blocks: one of them is overwritten. */
function spoil(file: string): void {
  inBackup(file, 'update body_block set texts = zeroblob(length(texts))')
}
