import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bookInMemory } from '../../test/builders/book-in-memory.ts'
import { refreshTies } from '../app/settle.ts'
import { DAY } from '../domain/milliseconds.ts'
import { contactsOf } from '../domain/tie/contact.ts'
import { summarise } from '../domain/tie/summary.ts'
import type { Book } from './book.ts'
import { TieReader } from './tie-reader.ts'

const BEGIN = Date.UTC(2020, 0, 1)
const BOUNDS = {
  fromEach: 2,
  spanDays: 60,
  silentDays: 700,
  outOfSight: { leastDays: 21, seenDays: 45, seenShare: 0.5 },
}

/** What happened on a day: they wrote to the owner, the owner to them, or they wrote to a list. */
type Event = { readonly person: number; readonly day: number; readonly what: 'in' | 'out' | 'elsewhere' }

/** A book of one owner and three people, with nothing in it yet. */
function emptyBook(): Book {
  const book = bookInMemory()
  book.db.exec(`
    insert into person (id, public_id, name) values (1, 'p_1', 'Ann Lee'), (2, 'p_2', 'Bob Ray'), (3, 'p_3', 'Cat Moss');
    insert into identity (id, kind, value, person_id, nature) values
      (1, 'email', 'ann@lee.example', 1, 'human'), (2, 'email', 'bob@ray.example', 2, 'human'),
      (3, 'email', 'cat@moss.example', 3, 'human'), (9, 'email', 'kim@vale.example', null, 'owner');
    insert into source (id, path, format, size, modified, print, done, finished, records) values
      (1, '/a.mbox', 'mbox', 1, 1, '', 1, 1, 1)`)
  return book
}

/** Writes what happened, and works the ties out anew. */
function happen(book: Book, events: readonly Event[]): void {
  const add = book.db.prepare(`
    insert into interaction (kind, channel, at, sender_id, subject, traffic, recipients, source_id, place)
    values ('message', 'mail', ?, ?, '', ?, 1, 1, '')`)
  const take = book.db.prepare(
    'insert into participant (identity_id, at, interaction_id, role) values (?, ?, ?, ?)',
  )
  for (const { person, day, what } of events) {
    const at = BEGIN + day * DAY
    const from = what === 'out' ? 9 : person
    const { lastInsertRowid } = add.run(at, from, what === 'elsewhere' ? 'list' : 'personal')
    take.run(from, at, lastInsertRowid, 'from')
    if (what !== 'elsewhere') take.run(what === 'out' ? person : 9, at, lastInsertRowid, 'to')
  }
  refreshTies(book.settlement, [1, 2, 3])
}

const eventsFrom = (
  min: number,
  max: number,
  [least, most]: readonly [number, number],
): fc.Arbitrary<Event[]> =>
  fc.array(
    fc.record({
      person: fc.integer({ min: 1, max: 3 }),
      day: fc.integer({ min, max }),
      what: fc.constantFrom('in' as const, 'out' as const, 'elsewhere' as const),
    }),
    { minLength: least, maxLength: most },
  )

test('whoever is within the bounds at a moment is read, whatever came later', () => {
  let within = 0
  // Some months of letters, and a few things later, before the moment and after it.
  fc.assert(
    fc.property(
      eventsFrom(0, 200, [15, 40]),
      eventsFrom(200, 1200, [0, 3]),
      fc.integer({ min: 200, max: 1000 }),
      (early, late, day) => {
        const all = [...early, ...late]
        const book = emptyBook()
        happen(book, all)
        const now = BEGIN + day * DAY
        const reader = new TieReader(book.db)
        const read = new Set(reader.read(BOUNDS, now).map((tie) => tie.person))
        for (const tie of reader.read('all', now)) {
          if (!isWithin(summarise(tie.history, now), seenDaysBefore(all, tie.person, day))) continue
          within += 1
          assert.ok(read.has(tie.person))
        }
        book.close()
      },
    ),
    { numRuns: 200 },
  )
  assert.ok(within > 50, `only ${within} were within`)
})

function seenDaysBefore(all: readonly Event[], of: number, day: number): number | null {
  const seen = all.filter(({ person, day: on, what }) => person === of && on <= day && what !== 'out')
  return seen.length === 0 ? null : day - Math.max(...seen.map((one) => one.day))
}

function isWithin(tie: ReturnType<typeof summarise>, seenDays: number | null): boolean {
  const { fromEach, spanDays, silentDays, outOfSight } = BOUNDS
  const { silenceDays, first, last } = tie
  if (silenceDays === null || first === null || last === null || last - first < spanDays * DAY) return false
  if (Math.min(tie.fromThem, tie.fromOwner) < fromEach || silenceDays > silentDays) return false
  const late = Math.max(outOfSight.seenDays, silenceDays * outOfSight.seenShare)
  const isSeen = seenDays !== null && seenDays < silenceDays && seenDays <= late
  return silenceDays >= outOfSight.leastDays && !isSeen
}

const writing = (person: number, days: readonly number[]): Event[] =>
  days.flatMap((day) => [
    { person, day, what: 'in' },
    { person, day, what: 'out' },
  ])

test('who is short of the bounds, or plainly in sight, is not read', () => {
  const book = emptyBook()
  happen(book, [
    ...writing(1, [0, 100, 200]),
    ...writing(2, [0, 100, 200]),
    { person: 2, day: 390, what: 'elsewhere' },
    ...writing(3, [190, 195, 200]),
  ])
  const read = new TieReader(book.db).read(BOUNDS, BEGIN + 400 * DAY)
  assert.deepEqual(
    read.map((tie) => tie.name),
    ['Ann Lee'],
  )
})

test('a book that stays open gives the ties that a book just opened gives, whatever was written to it since', () => {
  fc.assert(
    fc.property(fc.array(eventsFrom(0, 1500, [0, 40]), { minLength: 2, maxLength: 4 }), (batches) => {
      const book = emptyBook()
      const open = new TieReader(book.db)
      for (const batch of batches) {
        happen(book, batch)
        assert.deepEqual(tiesOf(open), tiesOf(new TieReader(book.db)))
      }
      book.close()
    }),
    { numRuns: 60 },
  )
})

function tiesOf(reader: TieReader) {
  return reader.read('all', BEGIN).map(({ history, ...tie }) => ({ ...tie, contacts: contactsOf(history) }))
}
