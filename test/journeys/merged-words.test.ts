import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mergeTwo, splitOne } from '../../src/app/merge-people.ts'
import { sayOfPerson } from '../../src/app/say-of-person.ts'
import { showPerson } from '../../src/app/show-person.ts'
import type { WordOnPerson } from '../../src/app/ports.ts'
import type { Book } from '../../src/store/book.ts'
import { correspondence } from '../builders/acquaintance.ts'
import { bookInMemory } from '../builders/book-in-memory.ts'
import { importInto } from '../builders/imported.ts'
import { mbox } from '../builders/mail.ts'
import { type Room, makeRoom } from '../builders/room.ts'

// The last letters of this correspondence are of early April 2026.
const MONDAY = '2026-04-06T08:00:00Z'
const TUESDAY = '2026-04-07T08:00:00Z'
const SUMMER = '2026-07-06T08:00:00Z'
const zone = 'UTC'
const at = (moment: string) => Date.parse(moment)

/** A book in which Ann, Bob and Cat write to and fro. */
async function bookOfThree(room: Room): Promise<Book> {
  const book = bookInMemory()
  await importInto(book, [room.write('a.mbox', mbox(correspondence(24)))], { now: MONDAY })
  return book
}

const merge = (book: Book, a: string, b: string, moment = MONDAY) =>
  mergeTwo(book.people, book.merging, { a, b, now: at(moment) })
const split = (book: Book, name: string) => splitOne(book.people, book.merging, { name, now: at(SUMMER) })
const word = (book: Book, name: string, what: WordOnPerson['what'], value: string | null, moment = MONDAY) =>
  sayOfPerson(book.people, { name, words: [{ what, value }], now: at(moment) })
const personAt = (book: Book, name: string, moment: string) =>
  showPerson(book, { name, now: at(moment), zone, entries: 1 })

test('of two who become one the kept one’s own word stands, on any day, until more is said; a split gives each their own', async (t) => {
  const book = await bookOfThree(makeRoom(t))
  const circles = async (moment: string) =>
    Promise.all(
      ['ann@lee.example', 'bob@ray.example'].map(async (name) => (await personAt(book, name, moment)).circle),
    )
  await word(book, 'Ann Lee', 'circle', '50', '2026-04-06T08:00:00Z')
  await word(book, 'Bob Ray', 'circle', '5', '2026-04-06T09:00:00Z')
  await word(book, 'Bob Ray', 'cadence', '30', '2026-04-06T09:00:00Z')
  await word(book, 'Bob Ray', 'name', 'Robert', '2026-04-06T09:00:00Z')
  await merge(book, 'ann@lee.example', 'bob@ray.example', '2026-04-06T10:00:00Z')
  const merged = await personAt(book, 'ann@lee.example', TUESDAY)
  assert.deepEqual([merged.name, merged.circle, merged.cadenceDays], ['Ann Lee', '50', 30])
  await word(book, 'Ann Lee', 'mute', '2026-05-01', SUMMER)
  assert.deepEqual(await circles(TUESDAY), ['50', '50'])
  book.imports.recallWords()
  assert.deepEqual(await circles(SUMMER), ['50', '50'])
  await word(book, 'Ann Lee', 'circle', '15', SUMMER)
  await word(book, 'Ann Lee', 'circle', null, SUMMER)
  await word(book, 'Ann Lee', 'name', 'Anna', SUMMER)
  assert.deepEqual(await circles(SUMMER), [null, null])
  assert.deepEqual(await circles(TUESDAY), ['50', '50'])
  await split(book, 'Anna')
  assert.deepEqual(await circles(TUESDAY), ['50', '5'])
  for (const name of ['ann@lee.example', 'bob@ray.example']) {
    const before = await personAt(book, name, SUMMER)
    book.imports.recallWords()
    assert.deepEqual(await personAt(book, name, SUMMER), before)
    assert.equal(before.name, name.startsWith('ann') ? 'Anna' : 'Robert')
  }
})

test('a repair is with whom its cause is with, also once two who were one are two again', async (t) => {
  const book = await bookOfThree(makeRoom(t))
  await merge(book, 'ann@lee.example', 'bob@ray.example')
  const ofBob = book.db
    .prepare(
      `select x.person_id as person, max(p.interaction_id) as interaction from participant p join identity x on x.id = p.identity_id
       where x.value = 'bob@ray.example'`,
    )
    .get()
  const wrong = {
    cause: 'curt',
    reason: 'a curt line',
    quote: 'No.',
    lookBack: '2026-04-10',
    suggestion: null,
  }
  book.empathy.openRepair({
    ...wrong,
    person: Number(ofBob?.['person']),
    interaction: Number(ofBob?.['interaction']),
    opened: at(MONDAY),
  })
  await split(book, 'Ann Lee')
  const [bob] = await book.people.matching('bob@ray')
  assert.deepEqual(
    book.empathy.repairs(at(SUMMER)).map(({ publicId }) => publicId),
    [bob?.publicId],
  )
})
