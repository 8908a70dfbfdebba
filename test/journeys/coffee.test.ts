import assert from 'node:assert/strict'
import { readFileSync, statSync } from 'node:fs'
import { before, test, type TestContext } from 'node:test'
import { draftCoffee } from '../../src/app/draft-coffee.ts'
import { whomToMeet } from '../../src/app/whom-to-meet.ts'
import { answerSuggestion } from '../../src/app/answer-suggestion.ts'
import { arrangeCoffee } from '../../src/app/arrange-coffee.ts'
import { bookAt } from '../../src/app/book-at.ts'
import { coffeeMeasures } from '../../src/app/coffee-measures.ts'
import { inviteToCoffee } from '../../src/app/invite-to-coffee.ts'
import { planToday } from '../../src/app/plan-today.ts'
import type { Book } from '../../src/store/book.ts'
import { ANN, ME } from '../builders/acquaintance.ts'
import { bookInMemory } from '../builders/book-in-memory.ts'
import { event, vcalendar } from '../builders/cards-and-events.ts'
import { importInto } from '../builders/imported.ts'
import { mbox, message } from '../builders/mail.ts'
import { demoText, NOW, OWNER, writeBesideMail } from '../builders/records.ts'
import { makeRoom } from '../builders/room.ts'

const zone = 'Europe/Berlin'
const at = (moment: string): number => Date.parse(moment)
const arrange = (book: Book, name: string, changes: { now?: string; anyway?: boolean } = {}) =>
  arrangeCoffee(book, {
    name,
    now: at(changes.now ?? NOW),
    zone,
    anyway: changes.anyway ?? false,
    minutes: null,
  })

const demo = bookInMemory()
before(async () => {
  const later: (() => void)[] = []
  const room = makeRoom({ after: (undo) => later.push(undo) })
  const paths = writeBesideMail(room, 'records')
  for (const name of ['mail/inbox.mbox', 'mail/sent.mbox']) paths.push(room.write(name, demoText(name)))
  await importInto(demo, paths, { owners: [OWNER], now: NOW })
  for (const undo of later) undo()
})

test('in the made-up book a coffee is where the two came back to, at an hour at which they used to meet', async () => {
  const { slots, places, how } = await arrange(demo, 'Ravi Chandran')
  assert.equal(how, 'in person')
  assert.equal(places[0]?.name, 'Röstwerk Nord')
  assert.match(places[0]?.why ?? '', /^you two met there 3 times/)
  assert.equal(slots.length, 3)
  assert.ok(slots.some(({ why }) => why.startsWith('you two met on a Thursday about this hour')))
})

test('in the made-up book whoever lives elsewhere is met over a call, by both clocks', async () => {
  const { slots, places, how, zones, draft } = await arrange(demo, 'Hannah Osei')
  assert.deepEqual([how, zones.theirs, places[0]?.name], ['call', 'Europe/London', 'a call with coffee'])
  const there = Temporal.Instant.from(slots[0]?.start ?? '').toZonedDateTimeISO('Europe/London')
  assert.ok(draft)
  assert.ok(draft.text.includes(there.toPlainTime().toString({ smallestUnit: 'minute' })))
  assert.match(draft.text, /\(your time\)/)
  assert.match(draft.text, /^Hi Hannah,\n\n/)
  assert.match(draft.to[0] ?? '', /^Hannah Osei </)
})

test('nothing is proposed while a message of the owner’s waits, unless the owner wants it all the same', async () => {
  const waiting = await arrange(demo, 'Chiara Bellini')
  assert.deepEqual([waiting.slots, waiting.places, waiting.draft], [[], [], null])
  assert.match(waiting.waiting?.quote ?? '', /daylight rooms/)
  await assert.rejects(inviteToCoffee(demo, waiting, { slot: 1, now: at(NOW) }), /waits for an answer/)
  assert.ok((await arrange(demo, 'Chiara Bellini', { anyway: true })).slots.length > 0)
})

test('whom to meet is told however full the day is, and a message offers the times and the place that were chosen', async () => {
  const { people } = await whomToMeet(demo, { now: at(NOW), zone })
  const ravi = people.find(({ person }) => person.name === 'Ravi Chandran')
  assert.match(ravi?.reason ?? '', /last met on 9 April/)
  assert.ok(ravi?.evidence.every(({ quote }) => quote !== ''))
  const found = await arrange(demo, 'Ravi Chandran')
  const letter = async (slots: readonly number[], place: number | null) =>
    (await draftCoffee(demo, found, { slots, place, now: at(NOW), zone })).draft?.text ?? ''
  const [first = '', second = ''] = found.offer?.options ?? []
  const text = await letter([2], null)
  assert.ok(text.includes(second) && !text.includes(first))
  assert.match(text, /Where would\s+suit you\?/)
  assert.ok((await letter([1], 2)).replace(/\s+/g, ' ').includes(found.places[1]?.name ?? ''))
  assert.equal(await letter([], 1), '')
})

const meets = async (book: Book, now: string) => {
  const { suggestions, leftOut } = await planToday(book, { now: at(now), zone, minutes: 240 })
  return [...suggestions, ...leftOut].filter(({ action }) => action === 'meet')
}

test('the made-up book’s plan has one coffee to arrange, and none in the week after one was arranged', async () => {
  const { suggestions } = await planToday(demo, { now: at(NOW), zone, minutes: 240 })
  const [meet, ...others] = suggestions.filter(({ action }) => action === 'meet')
  assert.deepEqual(others, [])
  assert.equal(meet?.person.name, 'Ravi Chandran')
  assert.match(meet.reason, /last met on 9 April at Röstwerk Nord/)
  await answerSuggestion(demo, {
    id: meet.id,
    answer: 'done',
    until: null,
    now: at(NOW),
    zone,
  })
  assert.deepEqual(await meets(demo, '2026-11-29T08:00:00Z'), [])
  assert.ok(
    (await meets(demo, '2026-12-01T08:00:00Z')).every(({ person }) => person.name !== 'Ravi Chandran'),
  )
})

test('meetings in person are measured beside the quarter before', async () => {
  const [met, people] = await coffeeMeasures(bookAt(demo, { now: at(NOW), zone }))
  assert.ok((met?.value ?? 0) > 0 && (met?.before.value ?? 0) > 0)
  assert.ok((met?.value ?? 0) <= (met?.sample ?? 0))
  assert.ok((people?.value ?? 0) > 0)
})

/** A message by the clock of a zone, or by one that is always so far ahead of UTC. */
function byClock(number: number, [from, to]: readonly [string, string], clock: string): string {
  const moment = Temporal.Instant.from('2026-03-02T08:00:00Z').add({ hours: 48 * number })
  const there = moment.toZonedDateTimeISO(clock)
  const local = there.toPlainDateTime().toZonedDateTime('UTC').epochMilliseconds
  const text = `Here is point ${number}. I looked at it this morning and it holds.`
  const rest = { subject: `Point ${number}`, text, id: `c-${number}@x.example` }
  return message({ from, to, at: new Date(local).toISOString(), ...rest }).replace(
    '+0000',
    there.offset.replace(':', ''),
  )
}

async function bookOf(t: TestContext, offset: string, calendars: readonly string[]): Promise<Book> {
  const letters = Array.from({ length: 16 }, (_, number) =>
    number % 2 === 0 ? byClock(number, [ANN, ME], offset) : byClock(number, [ME, ANN], zone),
  )
  const book = bookInMemory()
  const room = makeRoom(t)
  const files = calendars.map((text, index) => room.write(`calendar-${index}.ics`, text))
  await importInto(book, [room.write('all.mbox', mbox(letters)), ...files], {
    owners: ['kim@vale.example'],
    now: '2026-05-01T08:00:00Z',
  })
  return book
}

const clocks = [
  ['+05:30', 'Asia/Kolkata', 7.5, 11.5],
  ['+09:30', 'Australia/Darwin', 5, 7.5],
  ['-05:00', 'America/Bogota', 14, 15.5],
] as const
for (const [offset, theirs, earliest, latest] of clocks)
  test(`whoever writes by a clock of ${offset} and has no calendar is asked for hours that are both one’s own`, async (t) => {
    const book = await bookOf(t, offset, [])
    const result = await arrange(book, 'Ann Lee', { now: '2026-05-04T06:00:00Z' })
    assert.deepEqual(
      [result.how, result.zones.theirs, result.basis.hasTheirCalendar],
      ['call', theirs, false],
    )
    assert.ok(result.slots.length >= 2)
    for (const { start } of result.slots) {
      const hour = Temporal.Instant.from(start).toZonedDateTimeISO('UTC')
      const time = hour.hour + hour.minute / 60
      assert.ok(time >= earliest - result.basis.widened && time <= latest + result.basis.widened, start)
    }
  })

/** A day of May 2026 without a free hour, with nobody but the one whose calendar it is. */
const fullDay = (whose: string, date: string) =>
  [7, 8, 9, 10, 11, 12, 13, 14].map((hour) => {
    const uid = `${whose}-${date}-${hour}`
    const moment = `2026-05-${date}T${String(hour).padStart(2, '0')}:00:00Z`
    return event({ uid, at: moment, summary: uid, guests: [] })
  })
const calendarOf = (owner: string, events: readonly string[]) =>
  vcalendar(events).replace('VERSION:2.0', `VERSION:2.0\r\nX-WR-CALNAME:${owner}`)

test('what stands in either’s calendar is kept free, in theirs without a word of what it is', async (t) => {
  const book = await bookOf(t, '+01:00', [
    calendarOf('kim@vale.example', fullDay('mine', '05')),
    calendarOf('ann@lee.example', fullDay('theirs', '06')),
  ])
  const result = await arrange(book, 'Ann Lee', { now: '2026-05-04T06:00:00Z' })
  assert.ok(result.basis.hasTheirCalendar)
  assert.deepEqual(
    result.slots.map(({ start }) => start.slice(0, 10)).filter((date) => date < '2026-05-07'),
    [],
  )
  assert.ok(!JSON.stringify(result).includes('theirs-'))
})

test('an invitation is read again as the meeting it asks to, and never takes the place of a file', async (t) => {
  const room = makeRoom(t)
  const letters = Array.from({ length: 12 }, (_, number) =>
    byClock(number, number % 2 === 0 ? [ANN, ME] : [ME, ANN], '+00:00'),
  )
  await room.json('import', room.write('all.mbox', mbox(letters)), '--owner', 'kim@vale.example')
  const file = `${room.folder}/coffee.ics`
  const asked = ['coffee', 'Ann', '--now', '2026-05-04', '--invite', file, '--slot', '2'] as const
  const page = await room.rapport(...asked)
  assert.deepEqual([page.code, page.err], [0, ''])
  assert.equal(statSync(file).mode & 0o777, 0o600)
  const text = readFileSync(file, 'utf8')
  assert.match(text, /^METHOD:REQUEST\r$/m)
  assert.match(text, /^SEQUENCE:0\r$/m)
  const again = await room.rapport(...asked)
  assert.equal(again.code, 1)
  assert.match(again.err, /is there already, and was left as it is/)
  assert.equal(readFileSync(file, 'utf8'), text)
  const book = bookInMemory()
  await importInto(book, [file], { owners: ['kim@vale.example'] })
  const [entry] = book.db.prepare('select i.at, e.end_at, i.subject from interaction i join event e').all()
  const slot = (await room.json('coffee', 'Ann', '--now', '2026-05-04')) as {
    slots: { start: string; end: string }[]
  }
  assert.deepEqual(
    [entry?.['at'], entry?.['end_at'], entry?.['subject']],
    [at(slot.slots[1]?.start ?? ''), at(slot.slots[1]?.end ?? ''), 'Coffee: Kim Vale and Ann Lee'],
  )
})
