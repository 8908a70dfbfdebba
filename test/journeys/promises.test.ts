import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { answerSuggestion } from '../../src/app/answer-suggestion.ts'
import { listPromises } from '../../src/app/list-promises.ts'
import { planToday } from '../../src/app/plan-today.ts'
import { rebuild } from '../../src/app/rebuild.ts'
import { sayOfPromise, unsayOfPromise } from '../../src/app/say-of-promise.ts'
import { showPerson } from '../../src/app/show-person.ts'
import { takeBackAnswer } from '../../src/app/take-back-answer.ts'
import type { Book } from '../../src/store/book.ts'
import { ANN, BOB, CAT, correspondence, letter, ME } from '../builders/acquaintance.ts'
import { bookInMemory } from '../builders/book-in-memory.ts'
import { importInto, sources } from '../builders/imported.ts'
import { mbox } from '../builders/mail.ts'
import { type Room, makeRoom } from '../builders/room.ts'

const zone = 'UTC'
const at = (moment: string) => Date.parse(moment)

/** Monday 6 April 2026 to Ann, due on Thursday; Ann's to Kim, due on Friday; one of Bob's quoted back. */
const promised = [
  letter(100, {
    from: ME,
    to: ANN,
    at: '2026-04-06T09:00:00Z',
    subject: 'The north wall',
    text: "Dear Ann,\n\nI'll send you the drawings of the north wall by Thursday.\n\nKim",
  }),
  letter(101, {
    at: '2026-04-06T11:00:00Z',
    subject: 'Re: The north wall',
    answers: 'letter-100@lee.example',
    text: "Dear Kim,\n\nThursday is fine. I will return the keys on Friday.\n\n> I'll send you the drawings of the north wall by Thursday.\n\nAnn",
  }),
]
const delivered = letter(102, {
  from: ME,
  to: ANN,
  at: '2026-04-08T09:00:00Z',
  subject: 'Re: The north wall',
  answers: 'letter-101@lee.example',
  text: 'Dear Ann,\n\nas promised, the drawings are attached.\n\nKim',
})

async function bookOf(room: Room, more: readonly string[]): Promise<Book> {
  const book = bookInMemory()
  await importInto(book, [room.write('a.mbox', mbox([...correspondence(24), ...more]))], {
    now: '2026-04-12T08:00:00Z',
    owners: ['kim@vale.example'],
  })
  return book
}

const ledger = (book: Book, moment: string, all = false) =>
  listPromises(book, { now: at(moment), zone, side: 'both', person: null, all })
const planned = async (book: Book, moment: string) =>
  (await planToday(book, { now: at(moment), zone, minutes: 30 })).suggestions.find(
    ({ person }) => person.name === 'Ann Lee',
  )

test('promises stand both ways with their sentence and day; what is quoted back is nobody’s', async (t) => {
  const book = await bookOf(makeRoom(t), promised)
  const { mine, theirs } = await ledger(book, '2026-04-07T08:00:00Z')
  assert.deepEqual(
    mine.map(({ person, due, state, evidence }) => [person.name, due, state, evidence.quote]),
    [['Ann Lee', '2026-04-09', 'open', "I'll send you the drawings of the north wall by Thursday."]],
  )
  assert.deepEqual(
    theirs.map(({ person, due, state }) => [person.name, due, state]),
    [['Ann Lee', '2026-04-10', 'open']],
  )
  const page = await showPerson(book, { name: 'Ann Lee', now: at('2026-04-07T08:00:00Z'), zone, entries: 1 })
  assert.deepEqual(
    page.promises.map(({ by }) => by),
    ['owner', 'person'],
  )
  assert.deepEqual((await ledger(book, '2026-04-06T08:00:00Z')).mine, [], 'it was not made yet')
  book.close()
})

test('the plan brings a promise up two days before, and from the third day late on puts it right instead', async (t) => {
  const book = await bookOf(makeRoom(t), promised)
  const actions = []
  for (const day of ['06T12', '07T08', '09T08', '11T08', '12T08'])
    actions.push((await planned(book, `2026-04-${day}:00:00Z`))?.action)
  assert.deepEqual(actions.slice(1), ['keep promise', 'keep promise', 'keep promise', 'repair'])
  assert.notEqual(actions[0], 'keep promise')
  book.close()
})

test('words that deliver propose that it was kept: nothing is brought up, and the owner confirms', async (t) => {
  const book = await bookOf(makeRoom(t), [...promised, delivered])
  const [before] = (await ledger(book, '2026-04-07T08:00:00Z')).mine
  assert.equal(before?.proof, null, 'it had not come yet')
  const [one] = (await ledger(book, '2026-04-09T08:00:00Z')).mine
  assert.deepEqual([one?.state, one?.proof?.quote], ['open', 'as promised, the drawings are attached.'])
  assert.notEqual((await planned(book, '2026-04-09T08:00:00Z'))?.action, 'keep promise')
  const now = at('2026-04-09T09:00:00Z')
  const said = await sayOfPromise(book, { id: one?.id ?? '', what: 'kept', value: null, now, zone })
  assert.deepEqual([said.promise?.state, said.promise?.settledBy], ['kept', 'owner'])
  assert.deepEqual((await ledger(book, '2026-04-09T10:00:00Z')).mine, [])
  assert.equal((await ledger(book, '2026-04-09T08:30:00Z')).mine.length, 1, 'it was not said yet')
  book.close()
})

test('what was said of a promise is taken back word by word, the last first', async (t) => {
  const book = await bookOf(makeRoom(t), promised)
  const now = at('2026-04-09T09:00:00Z')
  const [one] = (await ledger(book, '2026-04-09T08:00:00Z')).mine
  const id = one?.id ?? ''
  await sayOfPromise(book, { id, what: 'confirmed', value: null, now, zone })
  await sayOfPromise(book, { id, what: 'none', value: null, now, zone })
  const back = await unsayOfPromise(book, { id, now, zone })
  assert.deepEqual([back.promise?.state, back.promise?.confirmed], ['open', true])
  assert.equal((await unsayOfPromise(book, { id, now, zone })).promise?.confirmed, false)
  await assert.rejects(unsayOfPromise(book, { id, now, zone }), /nothing was said/)
  book.close()
})

test('done on a suggestion to keep a promise keeps it, and reading everything again changes nothing', async (t) => {
  const room = makeRoom(t)
  const book = await bookOf(room, promised)
  const suggestion = await planned(book, '2026-04-09T08:00:00Z')
  const wish = { id: suggestion?.id ?? '', answer: 'done', until: null, zone } as const
  await answerSuggestion(book, { ...wish, now: at('2026-04-09T09:00:00Z') })
  const state = async () =>
    (await ledger(book, '2026-04-12T08:00:00Z', true)).mine.map((one) => [one.id, one.state])
  const before = await state()
  assert.equal(before[0]?.[1], 'kept')
  const { imports, settlement, reading } = book
  await rebuild(
    { imports, settlement, reading, sources },
    { now: at('2026-04-12T08:00:00Z'), owners: [], onProgress: () => undefined },
  )
  assert.deepEqual(await state(), before)
  book.close()
})

test('the same answer twice on a day counts once and is taken back at once; on another day it counts again', async (t) => {
  const book = await bookOf(makeRoom(t), promised)
  const id = (await planned(book, '2026-04-09T08:00:00Z'))?.id ?? ''
  const answer = (moment: string, what: 'done' | 'not this' = 'done') =>
    answerSuggestion(book, { id, answer: what, until: null, now: at(moment), zone })
  const given = async () => (await book.planning.answers(at('2026-04-12T08:00:00Z'))).map((one) => one.answer)
  const first = await answer('2026-04-09T09:00:00Z')
  assert.deepEqual(await answer('2026-04-09T10:00:00Z'), first)
  assert.deepEqual(await given(), ['done'])
  await takeBackAnswer(book, { id })
  assert.deepEqual(await given(), [])
  assert.equal((await ledger(book, '2026-04-09T11:00:00Z')).mine[0]?.state, 'open')
  await answer('2026-04-09T12:00:00Z')
  await answer('2026-04-09T13:00:00Z', 'not this')
  await answer('2026-04-10T09:00:00Z', 'not this')
  assert.deepEqual(await given(), ['not this', 'not this', 'done'])
  book.close()
})

test('what is said to everybody, or answered to somebody else, is promised to no one of them', async (t) => {
  const many = ['dan', 'eve', 'fay', 'gus'].map((name) => `${name} <${name}@far.example>`)
  const book = await bookOf(makeRoom(t), [
    letter(100, {
      from: ME,
      to: [ANN, BOB, CAT, ...many].join(', '),
      text: "I'll send the minutes by Friday.",
    }),
    letter(101, { from: BOB, to: CAT, cc: ME, text: "I'll send you the minutes by Friday." }),
  ])
  const { mine, theirs } = await ledger(book, '2026-09-01T08:00:00Z', true)
  assert.deepEqual([mine, theirs], [[], []])
  book.close()
})

const Keys = z.object({ theirs: z.array(z.object({ id: z.string() })) })
const Ledger = z.object({
  mine: z.array(z.object({ id: z.string(), state: z.string(), due: z.string().nullable() })),
  kept: z.object({ mine: z.object({ kept: z.number(), made: z.number(), ratio: z.number() }) }),
})

test('from the command line: listed, put off, kept, and still kept when the same mail comes again', async (t) => {
  const room = makeRoom(t)
  const path = room.write('a.mbox', mbox([...correspondence(24), ...promised]))
  await room.json('import', path, '--owner', 'kim@vale.example')
  const day = ['--now', '2026-04-11'] as const
  const mine = async (...more: readonly string[]) =>
    Ledger.parse(await room.json('promises', ...day, ...more)).mine
  const [one] = await mine('--mine')
  assert.deepEqual([one?.state, one?.due], ['late', '2026-04-09'])
  const id = one?.id ?? ''
  await room.json('promise', id, 'due', '2026-04-20', ...day)
  assert.deepEqual(
    (await mine('--person', 'Ann Lee')).map(({ state, due }) => [state, due]),
    [['open', '2026-04-20']],
  )
  await room.json('promise', id, 'kept', ...day)
  await room.json('import', path)
  const again = Ledger.parse(await room.json('promises', '--all', ...day))
  assert.deepEqual(
    again.mine.map((row) => [row.id, row.state]),
    [[id, 'kept']],
  )
  assert.deepEqual(again.kept.mine, { kept: 1, made: 1, ratio: 0.667 })
  const page = await room.rapport('promises', '--all', ...day)
  assert.match(page.out, /You said you would:\n\n {3}Ann Lee .* kept\n {3}Send you the drawings/)
  const [keys] = Keys.parse(await room.json('promises', '--theirs', ...day)).theirs
  await room.json('promise', keys?.id ?? '', 'release', ...day)
  const { out } = await room.rapport('promises', ...day)
  const told = out.replaceAll(/\s+/g, ' ')
  assert.match(
    told,
    /Of your 1 promise that fell due or seems kept, 1 counts as kept\. 1 more was kept, released/,
  )
  const wrong = await Promise.all([
    room.rapport('promise', 'pr_nobody', 'kept'),
    room.rapport('promise', id, 'due'),
  ])
  assert.deepEqual(
    wrong.map(({ code }) => code),
    [1, 2],
  )
})
