import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerSuggestion } from '../../src/app/answer-suggestion.ts'
import { changeSetting } from '../../src/app/owner-settings.ts'
import { listPeople } from '../../src/app/list-people.ts'
import { mergeTwo, splitOne } from '../../src/app/merge-people.ts'
import { planToday } from '../../src/app/plan-today.ts'
import { rebuild } from '../../src/app/rebuild.ts'
import { sayOfPerson } from '../../src/app/say-of-person.ts'
import { showPerson } from '../../src/app/show-person.ts'
import type { WordOnPerson } from '../../src/app/ports.ts'
import type { Book } from '../../src/store/book.ts'
import { contentHash } from '../../src/store/content-hash.ts'
import { ANN, BOB, correspondence, letter, ME } from '../builders/acquaintance.ts'
import { bookInMemory } from '../builders/book-in-memory.ts'
import { importInto, sources } from '../builders/imported.ts'
import { mbox } from '../builders/mail.ts'
import { type Room, makeRoom } from '../builders/room.ts'

// The last letters of this correspondence are of early April 2026.
const MONDAY = '2026-04-06T08:00:00Z'
const TUESDAY = '2026-04-07T08:00:00Z'
const zone = 'UTC'
const at = (moment: string) => Date.parse(moment)

/** A book in which Ann, Bob and Cat write to and fro, and Bob waits for an answer. */
async function bookWithAsk(room: Room): Promise<Book> {
  const book = bookInMemory()
  const ask = letter(27, {
    from: BOB,
    at: '2026-04-03T09:00:00Z',
    text: 'Could you please send me the drawings of the north wall by Friday?',
  })
  await importInto(book, [room.write('a.mbox', mbox([...correspondence(24), ask]))], { now: MONDAY })
  return book
}

const planOn = (book: Book, moment: string) => planToday(book, { now: at(moment), zone, minutes: 15 })
const merge = (book: Book, a: string, b: string, moment = MONDAY) =>
  mergeTwo(book.people, book.merging, { a, b, now: at(moment) })
const split = (book: Book, name: string) => splitOne(book.people, book.merging, { name, now: at(MONDAY) })
const say = (book: Book, id: string, answer: 'done' | 'not this' | 'later', moment = MONDAY) =>
  answerSuggestion(book, { id, answer, until: '2026-04-20', now: at(moment), zone })

const isAnswer = (one: { action: string }) => one.action === 'answer'

async function askOf(book: Book, moment = MONDAY) {
  const { suggestions, leftOut } = await planOn(book, moment)
  return { open: suggestions.find(isAnswer), left: leftOut.find(isAnswer) }
}

const answers = [
  ['not this', 'you said not this'],
  ['later', 'you said later, until 20 April'],
  ['done', 'you did this on 6 April'],
] as const
for (const [answer, why] of answers)
  test(`"${answer}" holds for whom the person becomes part of, and for the person again after a split`, async (t) => {
    const book = await bookWithAsk(makeRoom(t))
    const { open } = await askOf(book)
    assert.equal(open?.person.name, 'Bob Ray')
    await say(book, open.id, answer)
    const before = await planOn(book, TUESDAY)
    await merge(book, 'ann@lee.example', 'bob@ray.example')
    const merged = await askOf(book, TUESDAY)
    assert.deepEqual([merged.open, merged.left?.why, merged.left?.person.name], [undefined, why, 'Ann Lee'])
    await split(book, 'Ann Lee')
    assert.deepEqual(await planOn(book, TUESDAY), before)
  })

test('what was said of two as one holds for the one it was about after they are split', async (t) => {
  const book = await bookWithAsk(makeRoom(t))
  await merge(book, 'ann@lee.example', 'bob@ray.example')
  const { open } = await askOf(book)
  assert.equal(open?.person.name, 'Ann Lee')
  await say(book, open.id, 'not this')
  await split(book, 'Ann Lee')
  const { left } = await askOf(book, TUESDAY)
  assert.deepEqual([left?.person.name, left?.why], ['Bob Ray', 'you said not this'])
})

test('a suggestion that was laid out for someone who became part of another is answered for that one', async (t) => {
  const book = await bookWithAsk(makeRoom(t))
  const { open } = await askOf(book)
  await merge(book, 'ann@lee.example', 'bob@ray.example')
  await say(book, open?.id ?? '', 'not this')
  assert.equal((await askOf(book, TUESDAY)).left?.why, 'you said not this')
})

test('who was just written to is left in peace under the name that they have now', async (t) => {
  const book = await bookWithAsk(makeRoom(t))
  const { open } = await askOf(book)
  await say(book, open?.id ?? '', 'done')
  await merge(book, 'cat@moss.example', 'bob@ray.example')
  const { leftOut, suggestions } = await planOn(book, TUESDAY)
  assert.ok(!suggestions.some((one) => one.person.name === 'Cat Moss'))
  assert.ok(leftOut.some((one) => one.person.name === 'Cat Moss'))
})

test('two people who were said to be two stay two when one of them becomes part of a third, until they are merged', async (t) => {
  const book = await bookWithAsk(makeRoom(t))
  const pairs = () => book.merging.distinctPairs().length
  await merge(book, 'ann@lee.example', 'bob@ray.example')
  await split(book, 'Ann Lee')
  assert.equal(pairs(), 1)
  await merge(book, 'cat@moss.example', 'bob@ray.example')
  const names = new Map((await book.people.matching('')).map((one) => [one.publicId, one.name]))
  const [pair = []] = book.merging.distinctPairs()
  assert.deepEqual(
    pair.map((id) => names.get(id)).toSorted((a, b) => String(a).localeCompare(String(b))),
    ['Ann Lee', 'Cat Moss'],
  )
  await merge(book, 'ann@lee.example', 'cat@moss.example')
  assert.equal(pairs(), 0)
})

test('whoever became part of another is found by the id they had', async (t) => {
  const book = await bookWithAsk(makeRoom(t))
  const [bob] = await book.people.matching('bob@ray')
  await merge(book, 'ann@lee.example', 'bob@ray.example')
  await merge(book, 'cat@moss.example', 'ann@lee.example')
  assert.equal((await book.people.byId(bob?.publicId ?? ''))?.name, 'Cat Moss')
})

test('a past day that is planned again changes neither its sitting nor the words that an answer finds today', async (t) => {
  const book = await bookWithAsk(makeRoom(t))
  const { open } = await askOf(book, MONDAY)
  await planOn(book, TUESDAY)
  const kept = () => book.db.prepare('select * from sitting order by day').all()
  const [before, found] = [kept(), await book.planning.laidOut(open?.id ?? '', '2026-04-07')]
  await planToday(book, { now: at(MONDAY), zone, minutes: 1 })
  assert.deepEqual(kept(), before)
  assert.deepEqual(await book.planning.laidOut(open?.id ?? '', '2026-04-07'), found)
  assert.match((await book.planning.laidOut(open?.id ?? '', '2026-04-06'))?.content ?? '', /Bob Ray/)
})

const word = (book: Book, name: string, what: WordOnPerson['what'], value: string | null, moment = MONDAY) =>
  sayOfPerson(book.people, { name, words: [{ what, value }], now: at(moment) })
const personAt = (book: Book, name: string, moment: string) =>
  showPerson(book, { name, now: at(moment), zone, entries: 1 })
const SUMMER = '2026-07-06T08:00:00Z'
const checksIn = async (book: Book, moment: string) =>
  (await planOn(book, moment)).suggestions
    .filter((one) => one.action === 'check in')
    .map((one) => one.person.name)

test('a circle, or a cadence, brings whoever is silent for longer into the plan; before it was said it does not show', async (t) => {
  const book = await bookWithAsk(makeRoom(t))
  assert.deepEqual(await checksIn(book, SUMMER), [])
  await word(book, 'Cat Moss', 'circle', '15', SUMMER)
  assert.deepEqual(await checksIn(book, SUMMER), ['Cat Moss'])
  assert.deepEqual(await checksIn(book, '2026-07-05T08:00:00Z'), [])
  const { circle, cadenceDays } = await personAt(book, 'Cat Moss', SUMMER)
  assert.deepEqual([circle, cadenceDays], ['15', 60])
  assert.equal((await personAt(book, 'Cat Moss', MONDAY)).circle, null)
  await word(book, 'Cat Moss', 'cadence', '200', SUMMER)
  assert.deepEqual(await checksIn(book, SUMMER), [])
  await word(book, 'Cat Moss', 'cadence', null, SUMMER)
  await word(book, 'Cat Moss', 'circle', null, SUMMER)
  assert.equal((await personAt(book, 'Cat Moss', SUMMER)).cadenceDays, null)
})

test('nothing is suggested about whom the owner muted, until the day', async (t) => {
  const book = await bookWithAsk(makeRoom(t))
  await word(book, 'Bob Ray', 'mute', '2026-04-08')
  assert.match((await askOf(book, TUESDAY)).left?.why ?? '', /nothing about Bob Ray until 8 April/)
  assert.equal((await askOf(book, '2026-04-08T08:00:00Z')).open?.person.name, 'Bob Ray')
  assert.equal((await personAt(book, 'Bob Ray', TUESDAY)).mutedUntil, '2026-04-08')
})

test('what the owner said of an address stays said while it is taken for a machine, and by working all out again', async (t) => {
  const room = makeRoom(t)
  const book = await bookWithAsk(room)
  const DAN = 'Dan Orr <dan@orr.example>'
  const bring = (name: string, first: number, count: number, headers: readonly string[] = []) =>
    importInto(book, [
      room.write(
        name,
        mbox(
          Array.from({ length: count }, (_, n) =>
            letter(first + n, { from: DAN, headers, id: `${name}-${n}@orr.example` }),
          ),
        ),
      ),
    ])
  await bring('b.mbox', 30, 1)
  await word(book, 'Dan Orr', 'circle', '50')
  await word(book, 'Dan Orr', 'name', 'Daniel')
  await bring('c.mbox', 40, 4, ['Precedence: bulk'])
  assert.deepEqual(await book.people.matching('dan@orr'), [])
  await bring('d.mbox', 50, 3)
  const { imports, settlement, reading } = book
  const again = () =>
    rebuild(
      { imports, settlement, reading, sources },
      { now: at(MONDAY), owners: [], onProgress: () => undefined },
    )
  for (const work of [async () => undefined, again]) {
    await work()
    const { name, circle } = await personAt(book, 'dan@orr.example', SUMMER)
    assert.deepEqual([name, circle], ['Daniel', '50'])
  }
})

test('working all out again keeps whom the owner merged and parted, and every answer', async (t) => {
  const book = await bookWithAsk(makeRoom(t))
  const { open } = await askOf(book)
  await say(book, open?.id ?? '', 'not this')
  await merge(book, 'ann@lee.example', 'bob@ray.example')
  await word(book, 'Ann Lee', 'circle', '5')
  const before = [await planOn(book, TUESDAY), await book.people.matching(''), contentHash(book.db)]
  const { imports, settlement, reading } = book
  await rebuild(
    { imports, settlement, reading, sources },
    { now: at(MONDAY), owners: [], onProgress: () => undefined },
  )
  assert.deepEqual(
    [await planOn(book, TUESDAY), await book.people.matching(''), contentHash(book.db)],
    before,
  )
})

const signed = (at: string, title: string) =>
  letter(50, {
    at,
    id: `${title}@lee.example`,
    text: `It holds, as I said.\n\n-- \nAnn Lee\n${title}\nLee Gardens Ltd`,
  })

test('who had not been heard of by a day, and where someone was seen only after it, does not show on that day', async (t) => {
  const room = makeRoom(t)
  const book = await bookWithAsk(room)
  const stranger = letter(51, { from: 'Dan Orr <dan@orr.example>', at: '2026-05-04T09:00:00Z' })
  await importInto(book, [
    room.write(
      'b.mbox',
      mbox([
        signed('2026-04-01T09:00:00Z', 'Head Gardener'),
        signed('2026-06-01T09:00:00Z', 'Head Gardener'),
        signed('2026-06-02T09:00:00Z', 'Director'),
        stranger,
      ]),
    ),
  ])
  const names = async (moment: string) =>
    (await listPeople(book.people, book.planning, { query: '', now: at(moment), zone, limit: 9 })).people
      .map((one) => one.name)
      .toSorted((a, b) => (a < b ? -1 : 1))
  assert.deepEqual(await names(MONDAY), ['Ann Lee', 'Bob Ray', 'Cat Moss'])
  assert.deepEqual(await names(SUMMER), ['Ann Lee', 'Bob Ray', 'Cat Moss', 'Dan Orr'])
  await assert.rejects(personAt(book, 'dan@orr.example', MONDAY), /nobody in the book/)
  const roles = async (moment: string) =>
    (await personAt(book, 'ann@lee.example', moment)).affiliations.map(({ title, until }) => [title, until])
  assert.deepEqual(await roles(MONDAY), [['Head Gardener', null]])
  assert.deepEqual(await roles(SUMMER), [
    ['Director', '2026-06-02'],
    ['Head Gardener', '2026-06-01'],
  ])
})

test('a weekend is no time to wait for an answer in, once the owner said on which days people answer', async (t) => {
  const room = makeRoom(t)
  const book = await bookWithAsk(room)
  const friday = letter(60, {
    from: ME,
    to: ANN,
    at: '2026-04-10T09:00:00Z',
    text: 'Could you please tell me by when you need the drawings?',
  })
  await importInto(book, [room.write('b.mbox', mbox([friday]))])
  const sunday = async () => (await personAt(book, 'Ann Lee', '2026-04-12T09:00:00Z')).tie?.standing
  assert.equal(await sunday(), 'giving space')
  changeSetting(book.settings, 'workdays', 'mon-fri')
  assert.equal(await sunday(), 'waiting')
})
