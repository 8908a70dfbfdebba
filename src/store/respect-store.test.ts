import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ANN, correspondence, letter, ME } from '../../test/builders/acquaintance.ts'
import { bookInMemory } from '../../test/builders/book-in-memory.ts'
import { event, vcalendar } from '../../test/builders/cards-and-events.ts'
import { importInto } from '../../test/builders/imported.ts'
import { mbox } from '../../test/builders/mail.ts'
import { makeRoom } from '../../test/builders/room.ts'

const at = (moment: string) => Date.parse(moment)
const wish = { now: '2026-04-20T08:00:00Z', owners: ['kim@vale.example'] }

test('an answer to what the owner asked is help until the owner writes to them again', async (t) => {
  const ask = letter(100, {
    from: ME,
    to: ANN,
    at: '2026-04-10T09:00:00Z',
    subject: 'Walls',
    text: 'Could you please send me the drawings of the north wall?',
  })
  const answer = letter(101, {
    at: '2026-04-11T09:00:00Z',
    subject: 'Re: Walls',
    answers: 'letter-100@lee.example',
    text: 'The north wall is drawn on page two, the south wall on page three.',
  })
  const later = letter(102, { from: ME, to: ANN, at: '2026-04-14T09:00:00Z', subject: 'Lunch' })
  const book = bookInMemory()
  const mail = mbox([...correspondence(24), ask, answer, later])
  await importInto(book, [makeRoom(t).write('a.mbox', mail)], wish)
  const help = (now: string) => book.respect.help({ since: at('2026-04-06T00:00:00Z'), now: at(now) })
  assert.deepEqual(
    help('2026-04-13T08:00:00Z').map(({ askQuote, words }) => [askQuote, words]),
    [['Could you please send me the drawings of the north wall?', 14]],
  )
  assert.deepEqual(help('2026-04-10T12:00:00Z'), [], 'it had not come yet')
  assert.deepEqual(help('2026-04-15T08:00:00Z'), [], 'the owner has written since')
  book.close()
})

const ask = (number: number, what: string) =>
  letter(number, {
    from: ME,
    to: ANN,
    at: `2026-04-10T0${number - 100}:00:00Z`,
    subject: what,
    text: `Could you please send me the ${what}?`,
  })

const answer = (number: number, asked: number, text: string) =>
  letter(number, {
    at: '2026-04-11T09:00:00Z',
    subject: 'Re',
    answers: `letter-${asked}@lee.example`,
    text,
  })

test('of several answers of one moment it is the last in the book, to what was asked last before it', async (t) => {
  const book = bookInMemory()
  const mail = mbox([
    ...correspondence(24),
    ask(101, 'plans'),
    ask(102, 'lists'),
    answer(103, 102, 'The lists are in the second folder.'),
    answer(104, 101, 'The plans are in the first folder, on the very top.'),
  ])
  await importInto(book, [makeRoom(t).write('a.mbox', mail)], wish)
  const help = book.respect.help({ since: at('2026-04-06T00:00:00Z'), now: at('2026-04-13T08:00:00Z') })
  assert.deepEqual(
    help.map(({ askQuote, words }) => [askQuote, words]),
    [['Could you please send me the plans?', 11]],
  )
  book.close()
})

const TRANSCRIPT = `WEBVTT

1
00:12:00.000 --> 00:12:30.000
Kim Vale: I am sorry that I come so late to this.

2
01:06:00.000 --> 01:07:00.000
Ann Lee: Let us stop here and go on with it tomorrow.
`

test('a meeting that has an entry and a transcript tells how long it ran over and when the owner first spoke', async (t) => {
  const room = makeRoom(t)
  const book = bookInMemory()
  await importInto(
    book,
    [
      room.write('a.mbox', mbox(correspondence(24))),
      room.write(
        'b.ics',
        vcalendar([event({ uid: 'a', at: '2026-04-01T09:00:00Z', summary: 'Wall', guests: [ME, ANN] })]),
      ),
      room.write('GMT20260401-090000_Recording.transcript.vtt', TRANSCRIPT),
    ],
    wish,
  )
  const stretch = { since: at('2026-03-01T00:00:00Z'), now: at('2026-04-20T00:00:00Z') }
  const start = at('2026-04-01T09:00:00Z')
  assert.deepEqual(
    book.respect.timedMeetings(stretch).map(({ interaction: _interaction, ...one }) => one),
    [{ start, end: start + 3_600_000, lastWord: start + 67 * 60_000, ownersFirstWord: start + 12 * 60_000 }],
  )
  book.close()
})

test('of the meetings that the owner called, the calendar tells which were changed, and when', async (t) => {
  const room = makeRoom(t)
  const organized = event({
    uid: 'a',
    sequence: 2,
    at: '2026-04-08T09:00:00Z',
    summary: 'Wall',
    guests: [ANN],
  }).replace(
    'END:VEVENT',
    'ORGANIZER;CN=Kim Vale:mailto:kim@vale.example\r\nLAST-MODIFIED:20260407T210000Z\r\nEND:VEVENT',
  )
  const invited = event({ uid: 'b', at: '2026-04-09T09:00:00Z', summary: 'Roof', guests: [ME, ANN] })
  const book = bookInMemory()
  const paths = [
    room.write('a.mbox', mbox(correspondence(24))),
    room.write('b.ics', vcalendar([organized, invited])),
  ]
  await importInto(book, paths, wish)
  const called = book.respect.called({ since: at('2026-03-01T00:00:00Z'), now: at('2026-04-20T00:00:00Z') })
  assert.deepEqual(
    called.map(({ sequence, status, changedAt }) => [sequence, status, changedAt]),
    [[2, 'confirmed', at('2026-04-07T21:00:00Z')]],
  )
  book.close()
})

test('courtesy is told of what the owner wrote to one alone, and of all that the owner wrote', async (t) => {
  const book = bookInMemory()
  await importInto(book, [makeRoom(t).write('a.mbox', mbox(correspondence(24)))], wish)
  const stretch = { since: 0, now: at('2026-04-20T00:00:00Z') }
  const [ann] = await book.people.matching('Ann Lee')
  const all = book.respect.courtesy(null, stretch).length
  const toAnn = book.respect.courtesy(ann?.person ?? 0, stretch).length
  assert.deepEqual([all, toAnn], [12, 4])
  book.close()
})
