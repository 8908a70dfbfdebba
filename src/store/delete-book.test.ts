import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { makeRoom } from '../../test/builders/room.ts'
import { openBook } from './book.ts'
import { deleteBook } from './delete-book.ts'
import { lockImports } from './import-lock.ts'

test('a book goes with all that Rapport kept beside it, and with nothing else', (t) => {
  const room = makeRoom(t)
  openBook(room.book).close()
  for (const name of [
    'book.db.before-4',
    'book.db.before-restore-2',
    'book.db.dropped/files/a.mbox',
    'book.db.sent-x1/made.zip',
    'book.db.brought-x1/backup.db',
    'book.db.importing',
    'book.db.partial',
    // The owner's own:
    'book.db.mine',
    'book.db-of-ann',
    'other-book.db',
    'backup.db',
  ])
    room.write(name, 'x')
  assert.equal(deleteBook(room.book).length, 8)
  assert.deepEqual(readdirSync(room.folder).toSorted(), [
    'backup.db',
    'book.db-of-ann',
    'book.db.mine',
    'other-book.db',
  ])
})

test('a book that somebody has open, or imports into, stays', (t) => {
  const room = makeRoom(t)
  const book = openBook(room.book)
  book.settings.keepSetting('minutes', '20')
  const before = readdirSync(room.folder).filter((name) => !name.endsWith('.importing'))
  assert.throws(() => deleteBook(room.book), { code: 'book_busy' })
  book.close()
  const lock = lockImports(room.book)
  assert.throws(() => deleteBook(room.book), { code: 'book_busy' })
  lock[Symbol.dispose]()
  const again = openBook(room.book)
  assert.equal(again.settings.setting('minutes'), '20')
  again.close()
  assert.ok(before.includes('book.db'))
})
