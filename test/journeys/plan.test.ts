import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import PostalMime from 'postal-mime'
import { z } from 'zod'
import { planToday } from '../../src/app/plan-today.ts'
import { isMachineAddress } from '../../src/domain/machine-address.ts'
import { openBook } from '../../src/store/book.ts'
import { bookInMemory } from '../builders/book-in-memory.ts'
import { importInto } from '../builders/imported.ts'
import { mbox, messagesOf } from '../builders/mail.ts'
import { demoText, NOW, OWNER, writeBesideMail } from '../builders/records.ts'
import { type Room, makeRoom } from '../builders/room.ts'

const PLAN = z.object({
  day: z.string(),
  minutes: z.number(),
  considered: z.number(),
  closing: z.string(),
  suggestions: z.array(
    z.object({
      id: z.string().regex(/^s_[0-9a-z]{10}$/),
      person: z.object({ id: z.string(), name: z.string() }),
      way: z.string(),
      action: z.string(),
      minutes: z.number(),
      reason: z.string(),
      evidence: z.array(z.object({ kind: z.string(), id: z.string(), at: z.string(), quote: z.string() })),
    }),
  ),
  leftOut: z.array(
    z.object({ id: z.string(), person: z.object({ name: z.string() }), why: z.string(), waits: z.boolean() }),
  ),
})
type Plan = z.infer<typeof PLAN>

const later: (() => void)[] = []
after(() => {
  for (const undo of later) undo()
})
const room: Room = makeRoom({ after: (undo) => later.push(undo) })
const ids = ({ suggestions }: Plan) => suggestions.map((one) => one.id)
const why = (from: Plan, id: string) => from.leftOut.find((one) => one.id === id)?.why
const planOf = async (...args: readonly string[]): Promise<Plan> => PLAN.parse(await room.json(...args))
const todayAt = (moment: string) => planOf('today', '--now', moment)

let plan: Plan
before(async () => {
  plan = await planOf('try', '--now', NOW)
})

test('the made-up book gives a sitting of at most fifteen minutes, with one suggestion a person', () => {
  assert.equal(plan.day, '2026-11-23')
  assert.ok(plan.suggestions.length >= 3)
  const minutes = plan.suggestions.reduce((sum, one) => sum + one.minutes, 0)
  assert.equal(minutes, plan.minutes)
  assert.ok(minutes <= 15)
  const people = plan.suggestions.map((one) => one.person.id)
  assert.equal(new Set(people).size, people.length)
  assert.equal(plan.considered, plan.suggestions.length + plan.leftOut.length)
})

test('a shorter sitting holds no more than its minutes', async () => {
  const short = await planOf('today', '--minutes', '5', '--now', NOW)
  assert.ok(short.minutes <= 5 && short.suggestions.length > 0)
})

test('no list, machine or owner is a person', async () => {
  const listed = z
    .object({ people: z.array(z.object({ id: z.string(), name: z.string() })) })
    .parse(await room.json('people', '--now', NOW))
  assert.ok(listed.people.length > 50)
  assert.ok(!listed.people.some((one) => one.name === 'Robin Adler'))
  const person = z.object({ identities: z.array(z.object({ kind: z.string(), value: z.string() })) })
  for (const one of plan.suggestions) {
    const { identities } = person.parse(await room.json('person', one.person.id, '--now', NOW))
    assert.ok(identities.length > 0)
    for (const { value } of identities) {
      assert.notEqual(value, OWNER)
      assert.ok(!isMachineAddress(value), value)
      assert.doesNotMatch(value, /lists\.example/)
    }
  }
})

test('every quote is written in the records, and every piece of evidence but a meeting to come is dated before the day', async () => {
  const mail = [...messagesOf(demoText('mail/inbox.mbox')), ...messagesOf(demoText('mail/sent.mbox'))]
  const parsed = await Promise.all(mail.map((one) => PostalMime.parse(one)))
  const records = [
    ...parsed.flatMap((one) => [one.text ?? '', one.html ?? '', one.subject ?? '']),
    // RFC 5545 §3.3.11: commas and semicolons of a text are written with a backslash, long lines are folded.
    demoText('calendar.ics')
      .replaceAll(/\r?\n[ \t]/g, '')
      .replaceAll(/\\([,;])/g, '$1'),
    demoText('linkedin/messages.csv'),
  ].map(bare)
  const evidence = plan.suggestions.flatMap((one) => one.evidence)
  assert.ok(evidence.length >= plan.suggestions.length)
  for (const { quote, at, kind } of evidence) {
    assert.ok(quote !== '' && records.some((text) => text.includes(bare(quote))), quote)
    // A meeting that one prepares for is still to come.
    assert.ok(kind === 'meeting' || at <= NOW, at)
  }
})

/** Without white space and quote marks, which mail programs put anywhere. */
function bare(text: string): string {
  return text.replaceAll(/[\s>]+/g, '')
}

test('the same book on the same day gives the same plan, byte for byte', async () => {
  const first = await room.rapport('today', '--json', '--now', NOW)
  const second = await room.rapport('today', '--json', '--now', NOW)
  assert.equal(second.out, first.out)
  assert.deepEqual(PLAN.parse(JSON.parse(first.out)), plan)
})

test('what is done, put off or refused is not suggested tomorrow, and what was put off is back on its day', async () => {
  const [done, put, refused] = plan.suggestions
  assert.ok(done !== undefined && put !== undefined && refused !== undefined)
  await room.json('done', done.id, '--now', NOW)
  await room.json('later', put.id, 'thursday', '--now', NOW)
  await room.json('notthis', refused.id, '--now', NOW)
  const tomorrow = await todayAt('2026-11-24T08:00:00Z')
  for (const { id } of [done, put, refused]) assert.ok(!ids(tomorrow).includes(id))
  assert.equal(why(tomorrow, done.id), 'you did this on 23 November')
  assert.equal(why(tomorrow, put.id), 'you said later, until 26 November')
  assert.equal(why(tomorrow, refused.id), 'you said not this')
  const waits = (id: string) => tomorrow.leftOut.find((one) => one.id === id)?.waits
  assert.deepEqual(
    [done, put, refused].map(({ id }) => waits(id)),
    [false, true, false],
  )
  const onItsDay = await todayAt('2026-11-26T08:00:00Z')
  assert.ok(ids(onItsDay).includes(put.id) || !(why(onItsDay, put.id) ?? 'it waits').startsWith('you said'))
  for (const { id } of [done, refused]) assert.ok(!ids(onItsDay).includes(id))
  // The answers were given on the 23rd: on the day before they were not.
  const dayBefore = await todayAt('2026-11-22T08:00:00Z')
  assert.ok(!dayBefore.leftOut.some((one) => one.why.startsWith('you ')), 'an answer of the next day shows')
})

test('an answer to what no plan held is refused', async () => {
  const ran = await room.rapport('done', 's_0000000000')
  assert.equal(ran.code, 1)
  assert.match(
    ran.err,
    /^rapport: no plan held a suggestion s_0000000000\nfix: .*rapport --book .* today.*\n$/,
  )
})

test('the plan of a past day is the one that the mail up to that day gives: what was written later does not show', async (t) => {
  const folder = makeRoom(t)
  writeBesideMail(folder, 'records')
  const whole = openBook(room.book)
  t.after(() => whole.close())
  const moment = '2026-09-14T08:00:00Z'
  for (const name of ['mail/inbox.mbox', 'mail/sent.mbox'])
    folder.write(`records/${name}`, mbox(writtenBefore(moment, messagesOf(demoText(name)))))
  const past = bookInMemory()
  await importInto(past, [`${folder.folder}/records`], { owners: [OWNER], now: moment })
  const wish = { now: Date.parse(moment), zone: 'UTC', minutes: 15 }
  const [replayed, then] = [await planToday(whole, wish), await planToday(past, wish)]
  assert.ok(then.suggestions.length > 2)
  assert.deepEqual(replayed.suggestions.map(without), then.suggestions.map(without))
})

function writtenBefore(moment: string, messages: readonly string[]): string[] {
  return messages.filter((one) => Date.parse(/^Date: (.*)$/m.exec(one)?.[1] ?? '') <= Date.parse(moment))
}

const bareOf = <Numbered extends object>({ ...rest }: Numbered) => ({ ...rest, id: '', interaction: '' })

/** Without the numbers of interactions, which depend on what else was imported. */
function without({
  id: _,
  evidence,
  draft,
  ...suggestion
}: Awaited<ReturnType<typeof planToday>>['suggestions'][number]) {
  return {
    ...suggestion,
    evidence: evidence.map(bareOf),
    draft: draft === null || draft === undefined ? draft : { ...draft, examples: draft.examples.map(bareOf) },
  }
}

test('without an owner there is no plan, and today says what to do', async (t) => {
  const other = makeRoom(t)
  const between = ['ann@lee.example', 'bob@ray.example'].map(
    (from, n) =>
      `From x@y.example Mon Nov 23 08:00:00 2026\nFrom: ${from}\nTo: cat@moss.example\nDate: Mon, 2 Nov 2026 0${n}:00:00 +0000\nMessage-ID: <${n}@x>\nSubject: x\n\nHello.\n`,
  )
  await other.json('import', other.write('a.mbox', between.join('\n')))
  const ran = await other.rapport('today')
  assert.equal(ran.code, 1)
  assert.equal(ran.out, '')
  assert.match(ran.err, /^rapport: it is not clear whose records these are\nfix: .*--owner ADDRESS.*\n$/)
})
