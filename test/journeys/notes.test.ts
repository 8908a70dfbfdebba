import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mergeTwo, splitOne } from '../../src/app/merge-people.ts'
import { dropNote, noteOnPerson } from '../../src/app/note-on-person.ts'
import { search } from '../../src/app/search.ts'
import { settle } from '../../src/app/settle.ts'
import { showPerson } from '../../src/app/show-person.ts'
import type { Book } from '../../src/store/book.ts'
import { contentHash } from '../../src/store/content-hash.ts'
import { correspondence } from '../builders/acquaintance.ts'
import { bookInMemory } from '../builders/book-in-memory.ts'
import { exportInto } from '../builders/exported.ts'
import { importInto } from '../builders/imported.ts'
import { mbox } from '../builders/mail.ts'
import { makeRoom, type Room } from '../builders/room.ts'

const now = Date.parse('2026-06-01T08:00:00Z')
const person = (book: Book, name: string) => showPerson(book, { name, now, zone: 'UTC', entries: 5 })

async function bookOf(room: Room): Promise<Book> {
  const book = bookInMemory()
  await importInto(book, [room.write('a.mbox', mbox(correspondence(24)))])
  return book
}

const note = (book: Book, name: string) =>
  noteOnPerson(book.people, { name, text: 'Likes marzipan.\nNew office from July.', now })

test('a note leads the timeline with all its words, is found by them, and is no contact', async (t) => {
  const book = await bookOf(makeRoom(t))
  const before = await person(book, 'Ann Lee')
  const kept = await note(book, 'Ann Lee')
  const { timeline, tie, contact } = await person(book, 'Ann Lee')
  assert.deepEqual(timeline[0], {
    interaction: kept.note,
    at: '2026-06-01T08:00:00.000Z',
    channel: 'note',
    direction: 'out',
    subject: '',
    quote: 'Likes marzipan.\nNew office from July.',
    isHeard: false,
  })
  assert.deepEqual([tie, contact], [before.tie, before.contact])
  const found = await search(book.search, { query: 'marzipan', now, limit: 5, clock: () => 0 })
  assert.deepEqual(
    found.hits.map(({ interaction }) => interaction),
    [kept.note],
  )
})

test('a note that is taken back leaves the book as it was but for its source', async (t) => {
  const book = await bookOf(makeRoom(t))
  const { note: first } = await note(book, 'Bob Ray')
  dropNote(book.people, first)
  const before = contentHash(book.db)
  const { note: second } = await note(book, 'Bob Ray')
  assert.notEqual(contentHash(book.db), before)
  dropNote(book.people, second)
  assert.equal(contentHash(book.db), before)
  assert.throws(() => dropNote(book.people, second), /there is no note/)
  const [letter] = (await person(book, 'Bob Ray')).timeline
  assert.throws(() => dropNote(book.people, letter?.interaction ?? ''), /there is no note/)
})

test('a note goes with the person it is on through a merge and its split', async (t) => {
  const book = await bookOf(makeRoom(t))
  const kept = await note(book, 'Bob Ray')
  await mergeTwo(book.people, book.merging, { a: 'Ann Lee', b: 'Bob Ray', now })
  assert.equal((await person(book, 'Ann Lee')).timeline[0]?.interaction, kept.note)
  await splitOne(book.people, book.merging, { name: 'Ann Lee', now })
  assert.equal((await person(book, 'Bob Ray')).timeline[0]?.interaction, kept.note)
  assert.notEqual((await person(book, 'Ann Lee')).timeline[0]?.channel, 'note')
})

test('a note stays through settling everyone again, and comes back from an export', async (t) => {
  const room = makeRoom(t)
  const book = await bookOf(room)
  await note(book, 'Ann Lee')
  const before = contentHash(book.db)
  settle(book.settlement, { owners: [], everyone: true, now })
  assert.equal(contentHash(book.db), before)
  await exportInto(book, `${room.folder}/out`)
  const other = bookInMemory()
  await importInto(other, [`${room.folder}/out`])
  assert.equal(contentHash(other.db), before)
  assert.equal((await person(other, 'Ann Lee')).timeline[0]?.quote, 'Likes marzipan.\nNew office from July.')
})
