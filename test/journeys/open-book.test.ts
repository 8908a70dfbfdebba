import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerSuggestion } from '../../src/app/answer-suggestion.ts'
import { listPeople } from '../../src/app/list-people.ts'
import { listPromises } from '../../src/app/list-promises.ts'
import { mergeTwo } from '../../src/app/merge-people.ts'
import { planToday } from '../../src/app/plan-today.ts'
import { practiceBoard } from '../../src/app/practice-board.ts'
import { reviewWeek } from '../../src/app/review-week.ts'
import { sayOfPerson } from '../../src/app/say-of-person.ts'
import { showNetwork } from '../../src/app/show-network.ts'
import { type Book, openBook } from '../../src/store/book.ts'
import { ANN, letter, ME } from '../builders/acquaintance.ts'
import { demoCopy } from '../builders/demo-book.ts'
import { importInto } from '../builders/imported.ts'
import { mbox } from '../builders/mail.ts'
import { makeRoom } from '../builders/room.ts'

const at = (day: string) => Date.parse(`${day}T08:00:00Z`)
const ASK = 'Could you send me the drawings of the glass house by Friday?'

/** A year of letters with Ann, then silence; and what Bob asked of Kim, who has not answered. */
const YEAR = [
  ...Array.from({ length: 24 }, (_, index) =>
    letter(index, {
      ...(index % 2 === 0 ? {} : { from: ME, to: ANN }),
      at: new Date(Date.UTC(2025, 0, 6) + index * 15 * 86_400_000).toISOString(),
    }),
  ),
  letter(90, { from: 'Bob Ray <bob@ray.example>', at: '2026-02-25T09:00:00Z', text: ASK }),
]

async function plan(book: Book, day: string) {
  return planToday(book, { now: at(day), zone: 'UTC', minutes: 15 })
}

test('the plan of a book that stays open is that of a book just opened, whatever happened in between', async (t) => {
  const room = makeRoom(t)
  const open = openBook(room.book)
  t.after(() => open.close())
  const bothAgree = async (day: string) => {
    const fresh = openBook(room.book)
    const [kept, anew] = [await plan(open, day), await plan(fresh, day)]
    fresh.close()
    assert.deepEqual(kept, anew)
    return kept
  }
  const take = (name: string, letters: readonly string[]) =>
    importInto(open, [room.write(name, mbox(letters))], {
      owners: ['kim@vale.example'],
      now: '2026-03-20T08:00:00Z',
    })
  await take('a.mbox', YEAR)
  const first = await bothAgree('2026-03-02')
  assert.ok(first.suggestions.length > 0)
  for (const day of ['2026-03-03', '2026-03-03', '2025-10-01', '2026-03-04']) await bothAgree(day)
  const [answered] = first.suggestions
  assert.ok(answered !== undefined)
  await answerSuggestion(open, {
    id: answered.id,
    answer: 'done',
    until: null,
    now: at('2026-03-02'),
    zone: 'UTC',
  })
  const after = await bothAgree('2026-03-05')
  assert.ok(!after.suggestions.some((one) => one.id === answered.id))
  await take('b.mbox', [
    letter(91, { from: 'Anna Lee <anna@glass.example>', at: '2026-03-06T09:00:00Z', text: ASK }),
  ])
  await bothAgree('2026-03-07')
  await mergeTwo(open.people, open.merging, { a: 'Ann Lee', b: 'Anna Lee', now: at('2026-03-07') })
  for (const day of ['2026-03-08', '2025-12-24']) await bothAgree(day)
})

test('what an open book read for one day serves another, before or after it, as if it had read it for that one', async (t) => {
  const path = await demoCopy(makeRoom(t).book)
  const open = openBook(path)
  t.after(() => open.close())
  let planned = 0
  for (const day of ['2026-11-20', '2026-11-21', '2026-10-02', '2026-10-30', '2026-11-23', '2026-06-15']) {
    const fresh = openBook(path)
    const [kept, anew] = [await plan(open, day), await plan(fresh, day)]
    fresh.close()
    assert.deepEqual(kept, anew, day)
    planned += kept.suggestions.length
  }
  assert.ok(planned > 6)
})

test('the plan is the same in the morning and in the evening, and to look at it again writes nothing', async (t) => {
  const room = makeRoom(t)
  const book = openBook(room.book)
  t.after(() => book.close())
  await importInto(book, [room.write('a.mbox', mbox(YEAR))], {
    owners: ['kim@vale.example'],
    now: '2026-03-01T08:00:00Z',
  })
  const planAt = (hour: string) =>
    planToday(book, { now: Date.parse(`2026-03-02T${hour}:00Z`), zone: 'UTC', minutes: 15 })
  const morning = await planAt('06:00')
  assert.ok(morning.suggestions.length > 0)
  const changes = () => book.db.prepare('select total_changes() as n').get()?.['n']
  const before = changes()
  assert.deepEqual(await planAt('21:30'), morning)
  assert.equal(changes(), before)
})

/** All that an open book gives at a moment: the plan, and the screens beside it. */
async function allOf(book: Book, now: number) {
  const wish = { now, zone: 'UTC' }
  return {
    plan: await planToday(book, { ...wish, minutes: 15 }),
    people: await listPeople(book.people, book.planning, { ...wish, query: '', limit: 100 }),
    promises: await listPromises(book, { ...wish, side: 'both', person: null, all: false }),
    board: await practiceBoard(book, wish),
    week: await reviewWeek(book, wish),
    network: await showNetwork(book, wish),
  }
}

test('nothing that an open book remembers of a day outlives an import, an answer or a word of the owner’s on that day', async (t) => {
  const room = makeRoom(t)
  const open = openBook(room.book)
  t.after(() => open.close())
  const bothAgree = async (moment: string) => {
    const fresh = openBook(room.book)
    const [kept, anew] = [
      await allOf(open, Date.parse(`${moment}Z`)),
      await allOf(fresh, Date.parse(`${moment}Z`)),
    ]
    fresh.close()
    assert.deepEqual(kept, anew)
    return kept
  }
  const take = (name: string, letters: readonly string[], book = open) =>
    importInto(book, [room.write(name, mbox(letters))], {
      owners: ['kim@vale.example'],
      now: '2026-03-02T23:00:00Z',
    })
  await take('a.mbox', [
    ...YEAR,
    letter(91, { from: ANN, at: '2026-03-02T12:00:00Z', text: 'I will send you the plans on Friday.' }),
  ])
  const morning = await bothAgree('2026-03-02T08:00')
  // What is dated at noon is in the book already, and counts from noon on.
  const evening = await bothAgree('2026-03-02T18:00')
  assert.notDeepEqual(evening.people, morning.people)
  assert.deepEqual(await bothAgree('2026-03-02T08:00'), morning)
  const other = openBook(room.book)
  await take(
    'b.mbox',
    [letter(92, { from: 'Bob Ray <bob@ray.example>', at: '2026-03-02T13:00:00Z', text: ASK })],
    other,
  )
  other.close()
  assert.notDeepEqual((await bothAgree('2026-03-02T18:00')).people, evening.people)
  await sayOfPerson(open.people, {
    name: 'Ann Lee',
    words: [{ what: 'circle', value: '5' }],
    now: Date.parse('2026-03-02T18:30Z'),
  })
  await bothAgree('2026-03-02T18:00')
  const { plan: laidOut } = await bothAgree('2026-03-02T19:00')
  const [first] = laidOut.suggestions
  assert.ok(first !== undefined)
  await answerSuggestion(open, {
    id: first.id,
    answer: 'done',
    until: null,
    now: Date.parse('2026-03-02T19:30Z'),
    zone: 'UTC',
  })
  const answered = await bothAgree('2026-03-02T20:00')
  assert.ok(!answered.plan.suggestions.some((one) => one.id === first.id))
})
