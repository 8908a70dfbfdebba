import assert from 'node:assert/strict'
import { test } from 'node:test'
import { correspondence, letter } from '../../test/builders/acquaintance.ts'
import { bookInMemory } from '../../test/builders/book-in-memory.ts'
import { mbox } from '../../test/builders/mail.ts'
import { NOW } from '../../test/builders/records.ts'
import { makeRoom } from '../../test/builders/room.ts'
import type { Batch } from '../app/ports.ts'
import { FileSources } from '../sources/read-paths.ts'
import { contentHash } from './content-hash.ts'

/** What these messages, as one mailbox, are read to. */
async function batchOf(t: Parameters<typeof makeRoom>[0], messages: readonly string[]): Promise<Batch> {
  const room = makeRoom(t)
  const sources = new FileSources()
  const [batch, ...others] = await Array.fromAsync(
    sources.read([room.write('a.mbox', mbox(messages))], {
      cursorOf: () => null,
      entriesOf: () => new Set(),
      now: Date.parse(NOW),
      zone: 'UTC',
      onTotal: () => undefined,
    }),
  )
  await sources.close()
  assert.ok(batch !== undefined && 'records' in batch && others.length === 0)
  return { ...batch, path: '/a.mbox' }
}

test('a batch is written whole, with where its source stands', async (t) => {
  const book = bookInMemory()
  const batch = await batchOf(t, correspondence(6))
  assert.deepEqual(book.imports.write([batch], 0), [{ added: 6, unchanged: 0 }])
  assert.deepEqual(book.imports.cursorOf('/a.mbox'), batch.cursor)
  assert.equal(book.imports.counts().interactions, 6)
})

test('a batch that comes again adds nothing and counts nobody twice', async (t) => {
  const book = bookInMemory()
  const batch = await batchOf(t, correspondence(6))
  book.imports.write([batch], 0)
  const before = contentHash(book.db)
  assert.deepEqual(book.imports.write([batch], 0), [{ added: 0, unchanged: 6 }])
  assert.equal(contentHash(book.db), before)
})

test('when one record of several batches fails, nothing of any of them is written, and the next import is whole', async (t) => {
  const book = bookInMemory()
  const empty = contentHash(book.db)
  const [first, second] = [await batchOf(t, correspondence(6)), await batchOf(t, correspondence(6, 50))]
  // No column takes half a millisecond.
  const broken: Batch = {
    ...second,
    path: '/b.mbox',
    records: second.records.map((record, index) =>
      index === 4 && record.kind === 'message' ? { ...record, at: 0.5 } : record,
    ),
  }
  assert.throws(() => book.imports.write([first, broken], 0), /REAL value/)
  assert.equal(contentHash(book.db), empty)
  assert.equal(book.imports.cursorOf('/a.mbox'), null)
  book.imports.write([first, { ...second, path: '/b.mbox' }], 0)
  const other = bookInMemory()
  other.imports.write([first, { ...second, path: '/b.mbox' }], 0)
  assert.equal(contentHash(book.db), contentHash(other.db))
})

test('what is quoted in an answer is not found as its own words; what is new is', async (t) => {
  const book = bookInMemory()
  const answer = letter(2, { text: 'The tulips came.\n\n> Did the roses come?\n' })
  book.imports.write([await batchOf(t, [letter(1, { text: 'Did the roses come?' }), answer])], 0)
  const total = async (word: string) => (await book.search.search([word], Date.parse(NOW), 9)).total
  assert.deepEqual([await total('tulips'), await total('roses')], [1, 1])
})

test('a message in a Sent folder and in another is known to have been sent', async (t) => {
  const book = bookInMemory()
  const batch = await batchOf(t, [letter(1)])
  const sent = {
    ...batch,
    path: '/Sent.mbox',
    records: batch.records.map((one) => ({ ...one, sentLabelled: true })),
  }
  book.imports.write([batch, sent], 0)
  assert.equal(book.db.prepare('select sent_labelled as n from interaction').get()?.['n'], 1)
})
