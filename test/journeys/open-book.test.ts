import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerSuggestion } from '../../src/app/answer-suggestion.ts'
import { mergeTwo } from '../../src/app/merge-people.ts'
import { planToday } from '../../src/app/plan-today.ts'
import { type Book, openBook } from '../../src/store/book.ts'
import { ANN, letter, ME } from '../builders/acquaintance.ts'
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
