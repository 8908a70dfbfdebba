import assert from 'node:assert/strict'
import { before, test, type TestContext } from 'node:test'
import { askWho } from '../../src/app/ask-who.ts'
import { askOne, draftAsk } from '../../src/app/draft-ask.ts'
import { bookAt } from '../../src/app/book-at.ts'
import { opinionMeasures } from '../../src/app/opinion-measures.ts'
import { planToday } from '../../src/app/plan-today.ts'
import type { Book } from '../../src/store/book.ts'
import { ANN, BOB, CAT, ME, correspondence } from '../builders/acquaintance.ts'
import { bookInMemory } from '../builders/book-in-memory.ts'
import { importInto } from '../builders/imported.ts'
import { type Letter, mbox, message } from '../builders/mail.ts'
import { demoText, NOW, OWNER, writeBesideMail } from '../builders/records.ts'
import { makeRoom } from '../builders/room.ts'

const zone = 'UTC'
const at = (moment: string): number => Date.parse(moment)

const demo = bookInMemory()
before(async () => {
  const later: (() => void)[] = []
  const room = makeRoom({ after: (undo) => later.push(undo) })
  const paths = writeBesideMail(room, 'records')
  for (const name of ['mail/inbox.mbox', 'mail/sent.mbox']) paths.push(room.write(name, demoText(name)))
  await importInto(demo, paths, { owners: [OWNER], now: NOW })
  for (const undo of later) undo()
})

const experts = [
  ['Kubernetes', 'Ravi Chandran'],
  ['pricing', 'Mateo Fuentes'],
  ['hiring', 'Greta Vogel'],
  ['fundraising rounds', 'Judith Feld'],
] as const
for (const [topic, name] of experts)
  test(`the made-up book knows whom to ask about ${topic}`, async () => {
    const { people } = await askWho(demo, { topic, now: at(NOW), zone })
    assert.equal(people[0]?.person.name, name)
    assert.ok(people.length <= 3 && people.every(({ evidence }) => evidence.length > 0))
  })

test('the one to ask gets a draft to them alone, in a thread of its own, as the owner writes', async () => {
  const asked = await askOne(demo, { topic: 'Kubernetes', now: at(NOW), zone })
  const { draft, people } = asked
  assert.ok(draft !== null && asked.whyNoDraft === null)
  assert.equal(draft.to.length, 1)
  assert.match(draft.to[0] ?? '', /^Ravi Chandran </)
  assert.deepEqual([draft.cc, draft.subject], [[], 'A question about Kubernetes'])
  assert.match(draft.text, /^Hey Ravi,\n\nI have a question about Kubernetes\./)
  assert.deepEqual(draft.gaps, ['your question'])
  assert.ok(people[0]?.evidence.every(({ by }) => by === 'person'))
  const reserve = people[1]?.person
  assert.ok(reserve)
  const other = await draftAsk(demo, { topic: 'Kubernetes', person: reserve.id, now: at(NOW), zone })
  assert.ok(other.draft?.to[0]?.startsWith(reserve.name))
  await assert.rejects(draftAsk(demo, { topic: 'Kubernetes', person: 'p_nobody', now: at(NOW), zone }))
  const none = await askOne(demo, { topic: 'chromodynamics', now: at(NOW), zone })
  assert.deepEqual([none.people, none.draft, none.whyNoDraft], [[], null, null])
})

test('nobody is named for what nobody wrote about, or for no words at all', async () => {
  for (const topic of ['chromodynamics', '…', ''])
    assert.deepEqual((await askWho(demo, { topic, now: at(NOW), zone })).people, [])
})

test('over its last months the made-up book has each thing that opinions suggests', async () => {
  const seen = new Map<string, Set<string>>()
  for (let day = at('2026-09-01T08:00:00Z'); day <= at(NOW); day += 4 * 86_400_000) {
    const { suggestions } = await planToday(demo, { now: day, zone, minutes: 240 })
    for (const { way, action, person } of suggestions)
      if (way === 'opinions') seen.set(action, (seen.get(action) ?? new Set()).add(person.name))
  }
  assert.ok(seen.get('tell')?.has('Milan Jovanović'))
  // The loop with Petra was closed.
  assert.ok(!seen.get('tell')?.has('Petra Šimić'))
  assert.ok((seen.get('give back')?.size ?? 0) > 0)
})

test('how the questions for advice went is measured', async () => {
  const measures = await opinionMeasures(bookAt(demo, { now: at(NOW), zone }))
  assert.deepEqual(
    measures.map(({ id }) => id),
    ['opinions: advice answered', 'opinions: advice thanked', 'opinions: outcome told'],
  )
  assert.ok((measures[0]?.sample ?? 0) >= 3)
})

async function bookOf(t: TestContext, letters: readonly Letter[], now: string): Promise<Book> {
  const book = bookInMemory()
  const room = makeRoom(t)
  const all = [...correspondence(8), ...letters.map(message)]
  await importInto(book, [room.write('all.mbox', mbox(all))], { owners: ['kim@vale.example'], now })
  return book
}

const MAY = '2026-05-10T09:00:00Z'
const named = async (book: Book, topic: string, now = MAY) =>
  (await askWho(book, { topic, now: at(now), zone })).people.map(({ person }) => person.name)

test('who answers is named and not who asks, and quoted words are not their sender’s', async (t) => {
  const book = await bookOf(
    t,
    [
      {
        from: BOB,
        to: ME,
        at: '2026-04-01T09:00:00Z',
        subject: 'Heat pumps',
        text: 'Hello Kim,\n\nI am having trouble with the heat pump in our house. Does anybody know why a heat pump ices up?\n\nBob',
        id: 'pump-1@ray.example',
      },
      {
        from: ANN,
        to: ME,
        at: '2026-04-02T09:00:00Z',
        subject: 'Re: Heat pumps',
        text: 'Hello Kim,\n\na heat pump ices up when its fan runs too slowly for the damp. Let the heat pump defrost twice a day, and clean the fan.\n\nAnn',
        answers: 'pump-1@ray.example',
        id: 'pump-2@lee.example',
      },
      {
        from: CAT,
        to: ME,
        at: '2026-04-03T09:00:00Z',
        subject: 'Re: Heat pumps',
        text: 'Agreed.\n\n> a heat pump ices up when its fan runs too slowly for the damp. Let the heat pump defrost\n> twice a day, and clean the fan of the heat pump.\n',
        answers: 'pump-2@lee.example',
      },
    ],
    MAY,
  )
  assert.deepEqual(await named(book, 'heat pump'), ['Ann Lee'])
  const [ann] = (await askWho(book, { topic: 'heat pumps', now: at(MAY), zone })).people
  assert.equal(ann?.evidence[0]?.quote, 'Let the heat pump defrost twice a day, and clean the fan.')
  assert.deepEqual([ann.messages, ann.answers, ann.address], [1, 1, 'ann@lee.example'])
})

test('who wrote a patch knows of it, however long the code; a log of it is no evidence', async (t) => {
  const code = Array.from({ length: 300 }, (_, line) => `+  set(${line}, valve_${line});`).join('\n')
  const book = await bookOf(
    t,
    [
      {
        from: ANN,
        to: ME,
        at: '2026-04-01T09:00:00Z',
        subject: '[PATCH 1/2] telemetry: close the valve in time',
        text: `The telemetry of the pump has to close the valve before it starts.\n\n---\ndiff --git a/valve.c b/valve.c\n--- a/valve.c\n+++ b/valve.c\n@@ -0,0 +1,300 @@\n${code}\n`,
        id: 'patch-1@lee.example',
      },
      {
        from: ANN,
        to: ME,
        at: '2026-04-01T09:01:00Z',
        subject: '[PATCH 2/2] telemetry: count the valves',
        text: `---\ndiff --git a/valve.c b/valve.c\n--- a/valve.c\n+++ b/valve.c\n@@ -0,0 +1,300 @@\n${code}\n`,
        answers: 'patch-1@lee.example',
      },
      {
        from: BOB,
        to: ME,
        at: '2026-04-02T09:00:00Z',
        subject: 'Log',
        text: 'Hello Kim,\n\nthis is what I see here.\n\ntelemetryd: telemetry is on and the valve is at 3 of 5\n\nBob',
      },
    ],
    MAY,
  )
  const { people } = await askWho(book, { topic: 'telemetry', now: at(MAY), zone })
  assert.deepEqual(
    people.map(({ person, messages, answers }) => [person.name, messages, answers]),
    [['Ann Lee', 2, 0]],
  )
  assert.deepEqual(
    people[0]?.evidence.map(({ quote }) => quote),
    ['The telemetry of the pump has to close the valve before it starts.'],
  )
})

test('neither the owner, nor a list, nor what is dated after the day is named', async (t) => {
  const about = {
    subject: 'Beekeeping',
    text: 'I keep bees. Beekeeping in spring means to look at every hive of bees once a week.',
  }
  const book = await bookOf(
    t,
    [
      { ...about, from: ME, to: ANN, at: '2026-04-01T09:00:00Z' },
      {
        ...about,
        from: 'Bees <news@bees.example>',
        to: ME,
        at: '2026-04-01T10:00:00Z',
        headers: ['Precedence: bulk', 'List-Id: <news.bees.example>'],
      },
      { ...about, from: CAT, to: ME, at: '2026-04-20T09:00:00Z' },
    ],
    MAY,
  )
  assert.deepEqual(await named(book, 'beekeeping'), ['Cat Moss'])
  assert.deepEqual(await named(book, 'beekeeping', '2026-04-10T09:00:00Z'), [])
})

const roofGarden = (from: string): Letter => ({
  from,
  to: ME,
  at: '2026-03-20T09:00:00Z',
  subject: 'Roof gardens',
  text: 'A roof garden wants a light soil. I planted our roof garden with sedum and thyme.',
})

test('who was asked much of late is spared for another who knows as much', async (t) => {
  const asks = ['01', '05', '09'].map(
    (day): Letter => ({
      from: ME,
      to: ANN,
      at: `2026-05-${day}T09:00:00Z`,
      subject: `The shed ${day}`,
      text: 'Hello Ann,\n\ncould you send me the plan of the shed?\n\nKim',
    }),
  )
  const letters = [roofGarden(ANN), roofGarden(BOB)]
  assert.equal((await named(await bookOf(t, letters, MAY), 'roof garden'))[0], 'Ann Lee')
  assert.equal((await named(await bookOf(t, [...letters, ...asks], MAY), 'roof garden'))[0], 'Bob Ray')
})
