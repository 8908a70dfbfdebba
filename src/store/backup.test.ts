import assert from 'node:assert/strict'
import { copyFileSync, existsSync, rmSync } from 'node:fs'
import { test } from 'node:test'
import { makeRoom } from '../../test/builders/room.ts'
import { backUp, restoreBackup } from './backup.ts'
import { openBook } from './book.ts'
import { contentHash } from './content-hash.ts'

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
