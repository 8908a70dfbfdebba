import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { answerSuggestion } from '../../src/app/answer-suggestion.ts'
import { planToday } from '../../src/app/plan-today.ts'
import { practiceBoard } from '../../src/app/practice-board.ts'
import { reviewWeek } from '../../src/app/review-week.ts'
import { sayOfPerson } from '../../src/app/say-of-person.ts'
import { showNetwork } from '../../src/app/show-network.ts'
import { WAYS } from '../../src/domain/suggestion.ts'
import type { Book } from '../../src/store/book.ts'
import { bookInMemory } from '../builders/book-in-memory.ts'
import { importInto } from '../builders/imported.ts'
import { demoText, NOW, OWNER, writeBesideMail } from '../builders/records.ts'
import { makeRoom } from '../builders/room.ts'

const zone = 'UTC'
const morning = (day: string): number => Date.parse(`${day}T08:00:00Z`)

async function demoBook(t: TestContext): Promise<Book> {
  const room = makeRoom(t)
  const book = bookInMemory()
  const paths = writeBesideMail(room, 'records')
  for (const name of ['mail/inbox.mbox', 'mail/sent.mbox']) paths.push(room.write(name, demoText(name)))
  await importInto(book, paths, { owners: [OWNER], now: NOW })
  return book
}

/** The stretch that the plan of a day lays out. */
async function stretchOn(demo: Book, day: string) {
  const { suggestions } = await planToday(demo, { now: morning(day), zone, minutes: 15 })
  return suggestions.find(({ action }) => action === 'stretch') ?? null
}

const DAYS = [16, 17, 18, 19, 20, 21, 22].map((day) => `2026-11-${day}`)

test('a week has one stretch: it is in the first plan that is laid out and rests on the days after', async (t) => {
  const demo = await demoBook(t)
  const [monday = '', ...others] = DAYS
  const first = await stretchOn(demo, monday)
  assert.ok(first !== null)
  for (const day of others) {
    assert.equal(await stretchOn(demo, day), null)
    assert.equal((await showNetwork(demo, { now: morning(day), zone })).stretch?.id, first.id)
  }
  assert.deepEqual(await stretchOn(demo, monday), first)
  assert.notEqual(await stretchOn(demo, '2026-11-23'), null)
  assert.match(first.reason, /of another community than those you move in/)
  assert.ok(first.evidence.length > 0)
})

test('whatever the answer, nothing more is asked that week, and the same is not asked again the week after', async (t) => {
  const demo = await demoBook(t)
  const stretch = await stretchOn(demo, '2026-11-17')
  const id = stretch?.id ?? ''
  await answerSuggestion(demo, { id, answer: 'not this', until: null, now: morning('2026-11-17'), zone })
  assert.equal(await stretchOn(demo, '2026-11-18'), null)
  assert.equal(await stretchOn(demo, '2026-11-22'), null)
  const next = await stretchOn(demo, '2026-11-23')
  assert.ok(next !== null)
  assert.notEqual(next.person.id, stretch?.person.id)
})

test('put off to a day of the week, it comes back on that day and not before', async (t) => {
  const demo = await demoBook(t)
  const stretch = await stretchOn(demo, '2026-11-16')
  const id = stretch?.id ?? ''
  await answerSuggestion(demo, { id, answer: 'later', until: '2026-11-19', now: morning('2026-11-16'), zone })
  assert.equal(await stretchOn(demo, '2026-11-18'), null)
  assert.equal((await stretchOn(demo, '2026-11-19'))?.id, id)
})

test('whom the owner muted is no stretch; another is', async (t) => {
  const demo = await demoBook(t)
  const first = await stretchOn(demo, '2026-11-16')
  await sayOfPerson(demo.people, {
    name: first?.person.id ?? '',
    words: [{ what: 'mute', value: '2027-01-01' }],
    now: morning('2026-11-16'),
  })
  const second = await stretchOn(demo, '2026-11-16')
  assert.ok(second !== null)
  assert.notEqual(second.person.id, first?.person.id)
})

test('nobody is a stretch with whom the owner was in touch in the last six weeks, or who knows the owner’s own team', async (t) => {
  const demo = await demoBook(t)
  const names = new Set<string>()
  for (const month of ['08', '09', '10', '11'])
    for (const day of ['03', '10', '17', '24'])
      names.add((await stretchOn(demo, `2026-${month}-${day}`))?.person.name ?? '')
  for (const close of [
    'Samir Haddad',
    'Yuki Tanabe',
    'Lena Brandt',
    'Clara Winter',
    'Hannah Osei',
    'Finn Schuster',
  ])
    assert.ok(!names.has(close), close)
})

test('the network has communities, a bridge, how people differ, and the week’s stretch', async (t) => {
  const demo = await demoBook(t)
  const network = await showNetwork(demo, { now: morning('2026-11-16'), zone })
  assert.ok(network.people > 40 && network.pairs > 30)
  const team = network.communities.find(({ people }) => people.some(({ name }) => name === 'Yuki Tanabe'))
  assert.ok(team?.people.some(({ name }) => name === 'Samir Haddad'))
  const inside = network.communities.reduce((sum, { people }) => sum + people.length, 0)
  assert.equal(inside + network.apart, network.people)
  assert.ok(network.bridges.every(({ joins }) => joins.length > 0))
  for (const { known, unknown } of network.spreads) assert.equal(known + unknown, network.people)
  assert.equal(network.stretch?.id, (await stretchOn(demo, '2026-11-16'))?.id)
})

test('the network of a past day has nobody and nothing of later', async (t) => {
  const demo = await demoBook(t)
  const network = await showNetwork(demo, { now: morning('2025-06-01'), zone })
  assert.deepEqual([network.people, network.pairs, network.stretch], [0, 0, null])
})

test('the board has all nine ways in their order, each with a sentence and measures beside the quarter before', async (t) => {
  const demo = await demoBook(t)
  const { ways } = await practiceBoard(demo, { now: morning('2026-11-23'), zone })
  assert.deepEqual(
    ways.slice(0, WAYS.length).map(({ way }) => way),
    [...WAYS],
  )
  for (const { way, sentence, measures } of ways) {
    assert.match(sentence, /^[A-Z0-9].*\.$/, way)
    assert.ok(measures.length > 0, way)
    for (const { id, value, words, period, before } of measures) {
      assert.ok(id.startsWith(`${way}: `), id)
      assert.equal(value === null, words !== null, id)
      assert.ok(before.period.last < period.first, id)
    }
  }
})

test('the week tells what happened, what was tended and what to look at', async (t) => {
  const demo = await demoBook(t)
  const stretch = await stretchOn(demo, '2026-11-20')
  await answerSuggestion(demo, {
    id: stretch?.id ?? '',
    answer: 'done',
    until: null,
    now: morning('2026-11-20'),
    zone,
  })
  const week = await reviewWeek(demo, { now: morning('2026-11-23'), zone })
  assert.deepEqual([week.first, week.last], ['2026-11-17', '2026-11-30'])
  assert.deepEqual(
    week.tended.map(({ day, person, action, answer }) => ({ day, name: person.name, action, answer })),
    [{ day: '2026-11-20', name: stretch?.person.name, action: 'stretch', answer: 'done' }],
  )
  assert.ok(week.happened.people >= Math.max(week.happened.wrote, week.happened.written, week.happened.met))
  assert.ok(week.happened.meetings.every(({ day }) => day >= '2026-11-17' && day <= '2026-11-23'))
  assert.ok(week.ahead.meetings.every(({ day }) => day >= '2026-11-23' && day <= '2026-11-30'))
  assert.ok(week.ahead.promises.every(({ due }) => due !== null && due <= '2026-11-30'))
  assert.ok(week.ahead.birthdays.length > 0 && week.ahead.fading.length > 0)
})
