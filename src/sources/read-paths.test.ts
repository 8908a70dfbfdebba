import assert from 'node:assert/strict'
import { renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { correspondence, letter } from '../../test/builders/acquaintance.ts'
import { bookInMemory } from '../../test/builders/book-in-memory.ts'
import { importInto, sums } from '../../test/builders/imported.ts'
import { mbox } from '../../test/builders/mail.ts'
import { NOW, writeMaildir } from '../../test/builders/records.ts'
import { makeRoom } from '../../test/builders/room.ts'
import type { Batch } from '../app/ports.ts'
import { contentHash } from '../store/content-hash.ts'
import { FileSources } from './read-paths.ts'

/** Reads paths with a book that knows nothing, doing something just after the files were found. */
async function batchesOf(paths: readonly string[], onFound: () => void = () => undefined): Promise<Batch[]> {
  const sources = new FileSources()
  try {
    const read = await Array.fromAsync(
      sources.read(paths, {
        cursorOf: () => null,
        entriesOf: () => new Set(),
        now: Date.parse(NOW),
        zone: 'UTC',
        onTotal: onFound,
      }),
    )
    return read.filter((one) => 'records' in one)
  } finally {
    await sources.close()
  }
}

test('a file that vanishes while its folder is read is set aside, and not taken for read', async (t) => {
  const room = makeRoom(t)
  writeMaildir(room, 'Mail', correspondence(4))
  const gone = `${room.folder}/Mail/cur/1700000001.M1P7.host:2,S`
  const batches = await batchesOf([`${room.folder}/Mail`], () => rmSync(gone))
  const cur = batches.filter((batch) => batch.path.endsWith('/cur'))
  assert.deepEqual(
    cur.flatMap((batch) => batch.entries),
    ['1700000002.M2P7.host'],
  )
  assert.deepEqual(
    cur.flatMap((batch) => batch.skipped.map(({ why }) => why)),
    ['it cannot be read (ENOENT)'],
  )
})

test('of a mailbox that was compacted and has grown again, nothing is lost', async (t) => {
  const room = makeRoom(t)
  const path = room.write('inbox.mbox', mbox(correspondence(40)))
  const book = bookInMemory()
  await importInto(book, [path])
  // Its first 4 KB, by which it is known again, are as they were.
  const kept = [...correspondence(12), ...correspondence(20, 20)]
  writeFileSync(
    path,
    mbox([...kept, letter(70, { text: 'One more line. '.repeat(40) }), ...correspondence(12, 80)]),
  )
  assert.equal(sums(await importInto(book, [path])).added, 13)
  assert.equal(book.imports.counts().interactions, 53)
})

test('a mailbox that was cut short is read again', async (t) => {
  const room = makeRoom(t)
  const path = room.write('inbox.mbox', mbox(correspondence(40)))
  const book = bookInMemory()
  await importInto(book, [path])
  truncateSync(path, Math.floor(mbox(correspondence(40)).length / 2))
  await importInto(book, [path])
  assert.ok(book.imports.counts().interactions >= 40)
})

test('a file that could not be read and later can is imported, and no longer listed as set aside', async (t) => {
  const room = makeRoom(t)
  const folder = `${room.folder}/mail`
  const path = room.write('mail/inbox.mbox', '\u0000\u0001 nothing that anyone knows')
  const book = bookInMemory()
  assert.equal(sums(await importInto(book, [folder])).skipped, 1)
  writeFileSync(path, mbox(correspondence(12)))
  assert.equal(sums(await importInto(book, [folder])).added, 12)
  const fresh = bookInMemory()
  await importInto(fresh, [folder])
  assert.equal(contentHash(book.db), contentHash(fresh.db))
})

test('sources come in a fixed order, each with what it is', async (t) => {
  const room = makeRoom(t)
  const mail = mbox(correspondence(2))
  room.write('b/10.eml', letter(1))
  room.write('b/2.eml', letter(2))
  room.write('b/old.mbox.gz', gzipSync(mail))
  room.write('a.mbox', mail)
  writeMaildir(room, 'c', correspondence(2))
  room.write('d.vcf', 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ann Lee\r\nEND:VCARD\r\n')
  const read = async () =>
    (await batchesOf([room.folder])).map(({ path, format, records }) => [
      path.slice(room.folder.length),
      format,
      records.length,
    ])
  const once = await read()
  assert.deepEqual(once, [
    ['/a.mbox', 'mbox', 2],
    ['/b', 'messages', 2],
    ['/b/old.mbox.gz', 'mbox.gz', 2],
    ['/c/cur', 'Maildir', 1],
    ['/c/new', 'Maildir', 1],
    ['/d.vcf', 'contacts', 1],
  ])
  assert.deepEqual(await read(), once)
  renameSync(`${room.folder}/b/2.eml`, `${room.folder}/b/3.eml`)
  assert.deepEqual(await read(), once)
})
