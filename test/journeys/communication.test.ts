import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planToday } from '../../src/app/plan-today.ts'
import type { PersonResult } from '../../src/app/results.ts'
import { showPerson } from '../../src/app/show-person.ts'
import type { Book } from '../../src/store/book.ts'
import { ANN, CAT, ME, correspondence, letter } from '../builders/acquaintance.ts'
import { bookInMemory } from '../builders/book-in-memory.ts'
import { event, vcalendar } from '../builders/cards-and-events.ts'
import { importInto } from '../builders/imported.ts'
import { mbox } from '../builders/mail.ts'
import { type Room, makeRoom } from '../builders/room.ts'

const zone = 'UTC'
const at = (moment: string) => Date.parse(moment)

/** The last letters of this correspondence are of early April 2026; each of Kim's is to one person alone. */
async function bookOf(
  room: Room,
  more: readonly string[] = [],
  files: readonly string[] = [],
): Promise<Book> {
  const book = bookInMemory()
  const paths = [room.write('a.mbox', mbox([...correspondence(24), ...more])), ...files]
  await importInto(book, paths, { now: '2026-04-06T08:00:00Z', owners: ['kim@vale.example'] })
  return book
}

const MONOLOGUE = `WEBVTT

1
00:00:03.000 --> 00:01:33.000
Kim Vale: I went through the whole plan again and I think that it holds as it is.

2
00:01:34.000 --> 00:01:54.000
Ann Lee: Which of the points do you mean, the first or the second one?

3
00:01:55.000 --> 00:02:25.000
Kim Vale: All of them, the first one most of all.
`

/** Exported long after: the meeting that was heard, so that its Ann is known, and one to come. */
const calendar = (start: string) =>
  vcalendar([
    event({ uid: 'heard', at: '2026-04-01T09:00:00Z', summary: 'Last time', guests: [ME, ANN] }),
    event({ uid: 'plan', at: start, summary: 'The plan', guests: [ME, ANN] }),
  ]).replaceAll(/DTSTAMP:\S+/g, 'DTSTAMP:20260901T080000Z')

const preparing = async (book: Book, moment: string) =>
  (await planToday(book, { now: at(moment), zone, minutes: 30 })).suggestions.find(
    ({ action }) => action === 'prepare',
  )

test('the day before a meeting the last one with that person is told, as it went', async (t) => {
  const room = makeRoom(t)
  const book = await bookOf(
    room,
    [],
    [
      room.write('GMT20260401-090000_Recording.transcript.vtt', MONOLOGUE),
      room.write('b.ics', calendar('2026-04-07T10:00:00Z')),
    ],
  )
  const found = await preparing(book, '2026-04-06T08:00:00Z')
  assert.equal(found?.person.name, 'Ann Lee')
  assert.match(
    found.reason,
    /^You meet Ann Lee tomorrow at 10:00 \(The plan\).*the last time, on 1 April, you spoke 86 % of the time \(an even share is 50 %\) and asked no question\. One thing to try: Ask Ann Lee something/,
  )
  assert.equal(await preparing(book, '2026-04-05T08:00:00Z'), undefined, 'two days before is too early')
  assert.equal(await preparing(book, '2026-04-07T10:30:00Z'), undefined, 'it has begun')
  book.close()
})

test('a meeting that was put into the calendar after the day that is planned is not known on it', async (t) => {
  const room = makeRoom(t)
  const heard = room.write('GMT20260401-090000_Recording.transcript.vtt', MONOLOGUE)
  const made = calendar('2026-04-07T10:00:00Z').replaceAll(
    'SEQUENCE:0',
    'SEQUENCE:0\r\nCREATED:20260406T120000Z',
  )
  const book = await bookOf(room, [], [heard, room.write('b.ics', made)])
  assert.equal(await preparing(book, '2026-04-06T08:00:00Z'), undefined)
  assert.equal((await preparing(book, '2026-04-06T13:00:00Z'))?.person.name, 'Ann Lee')
  book.close()
})

test('a meeting that was heard after the day that is planned does not count on it', async (t) => {
  const room = makeRoom(t)
  const heard = room.write('GMT20260401-090000_Recording.transcript.vtt', MONOLOGUE)
  const book = await bookOf(room, [], [heard, room.write('b.ics', calendar('2026-03-31T10:00:00Z'))])
  assert.equal(await preparing(book, '2026-03-31T08:00:00Z'), undefined)
  book.close()
})

const told = ['2026-04-10', '2026-04-16', '2026-04-21'].map((day, i) =>
  letter(100 + i, {
    from: ME,
    to: CAT,
    at: `${day}T09:00:00Z`,
    subject: `Report ${i + 1}`,
    text: 'The third wall stands now, and the roof is ordered. The painters come in May.',
  }),
)
const asking = async (book: Book, moment: string) => {
  const { suggestions } = await planToday(book, { now: at(moment), zone, minutes: 30 })
  return suggestions.find(({ way, action }) => way === 'communication' && action === 'ask')
}

test('who was told three things in a row is to be asked one, once there was time to answer', async (t) => {
  const book = await bookOf(makeRoom(t), told)
  assert.equal(await asking(book, '2026-05-04T08:00:00Z'), undefined)
  const found = await asking(book, '2026-05-06T08:00:00Z')
  assert.equal(found?.person.name, 'Cat Moss')
  assert.match(found.reason, /^You wrote the last \d messages to Cat Moss, since \d+ A?[a-z]+/i)
  assert.match(found.evidence[0]?.quote ?? '', /third wall|roof/)
  book.close()
})

const measure = ({ balance }: PersonResult, id: string) =>
  balance.find((one) => one.id === `communication: ${id}`)

test('a person’s page tells the balance of words, threads and questions, as of its moment', async (t) => {
  const book = await bookOf(makeRoom(t), told)
  const page = (moment: string) => showPerson(book, { name: 'Cat Moss', now: at(moment), zone, entries: 1 })
  const late = await page('2026-04-29T08:00:00Z')
  assert.equal(measure(late, 'share of words')?.sample, 11)
  assert.ok((measure(late, 'share of words')?.value ?? 0) > 0.6)
  assert.equal(measure(late, 'share of threads begun')?.sample, 11)
  const early = await page('2026-04-06T08:00:00Z')
  assert.equal(measure(early, 'share of words')?.words, 'not enough yet: 8 of 10 messages')
  assert.deepEqual(measure(early, 'share of words')?.period, { first: '2026-01-07', last: '2026-04-06' })
  book.close()
})
