import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { planToday } from '../../src/app/plan-today.ts'
import { sayOfPerson } from '../../src/app/say-of-person.ts'
import { refreshTies } from '../../src/app/settle.ts'
import { Book } from '../../src/store/book.ts'
import { bookInMemory } from '../builders/book-in-memory.ts'
import { importInto } from '../builders/imported.ts'
import { demoText, NOW, OWNER, writeBesideMail } from '../builders/records.ts'
import { makeRoom } from '../builders/room.ts'

const MONDAY = Date.parse('2026-11-16T08:00:00Z')

async function demoBook(t: TestContext): Promise<Book> {
  const room = makeRoom(t)
  const book = bookInMemory()
  const paths = writeBesideMail(room, 'records')
  for (const name of ['mail/inbox.mbox', 'mail/sent.mbox']) paths.push(room.write(name, demoText(name)))
  await importInto(book, paths, { owners: [OWNER], now: NOW })
  return book
}

/** Monday's stretch by a program that has only just opened the book. */
async function stretchOf({ db }: Book) {
  const { suggestions } = await planToday(new Book(':memory:', db), { now: MONDAY, zone: 'UTC', minutes: 15 })
  const stretch = suggestions.find(({ action }) => action === 'stretch')
  assert.ok(stretch !== undefined)
  return stretch
}

/** Says in what is kept of the week that whoever it is about is called otherwise. */
function callOtherwise({ db }: Book, name: string): void {
  const { changes } = db
    .prepare("update setting set value = replace(value, ?, 'Someone Else') where key = 'week_network'")
    .run(name)
  assert.equal(changes, 1)
}

test('a stretch is the same from what the book kept of the week and from all that is in the book', async (t) => {
  const book = await demoBook(t)
  const first = await stretchOf(book)
  assert.deepEqual(await stretchOf(book), first)
  book.db.exec("delete from setting where key = 'week_network'")
  assert.deepEqual(await stretchOf(book), first)
})

test('what was kept of a week is laid out until ties change', async (t) => {
  const book = await demoBook(t)
  const { person } = await stretchOf(book)
  callOtherwise(book, person.name)
  assert.equal((await stretchOf(book)).person.name, 'Someone Else')
  refreshTies(
    book.settlement,
    (await book.people.matching('')).map((one) => one.person),
  )
  assert.equal((await stretchOf(book)).person.name, person.name)
})

test('what was kept of a week does not outlast what the owner says of people', async (t) => {
  const book = await demoBook(t)
  const { person } = await stretchOf(book)
  await sayOfPerson(book.people, {
    name: person.id,
    words: [{ what: 'name', value: 'Another Name' }],
    now: MONDAY,
  })
  assert.equal((await stretchOf(book)).person.name, 'Another Name')
})

test('reading anew forgets what was kept of a week', async (t) => {
  const book = await demoBook(t)
  await stretchOf(book)
  const kept = () => book.db.prepare("select 1 from setting where key = 'week_network'").get() !== undefined
  assert.equal(kept(), true)
  book.reading.forget()
  assert.equal(kept(), false)
})

test('what another version may have kept is worked out anew', async (t) => {
  const book = await demoBook(t)
  const first = await stretchOf(book)
  book.db.exec(`update setting set value = replace(value, '"tried"', '"once"') where key = 'week_network'`)
  assert.deepEqual(await stretchOf(book), first)
})
