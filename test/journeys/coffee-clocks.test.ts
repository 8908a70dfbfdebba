import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { arrangeCoffee } from '../../src/app/arrange-coffee.ts'
import type { Book } from '../../src/store/book.ts'
import { ANN, ME } from '../builders/acquaintance.ts'
import { bookInMemory } from '../builders/book-in-memory.ts'
import { importInto } from '../builders/imported.ts'
import { mbox, message } from '../builders/mail.ts'
import { makeRoom } from '../builders/room.ts'

const MACHINES = ['Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'UTC']

/** A message at three in the afternoon of a day, by the clock of a zone. */
function written(day: Temporal.PlainDate, zone: string, [from, to]: readonly [string, string]): string {
  const there = day.toZonedDateTime({ timeZone: zone, plainTime: '15:00' })
  const text = `Point ${day.toString()} holds; I looked at it once more.`
  const rest = { subject: `Point ${day.toString()}`, text, id: `${day.toString()}@x.example` }
  // The builder writes UTC: it is given the hour that the clock shows, and the offset is put in its place.
  return message({ from, to, at: `${there.toPlainDateTime().toString()}Z`, ...rest }).replace(
    '+0000',
    there.offset.replace(':', ''),
  )
}

/** Where the owner is on a day, where the other one is, and the day of the last letter. */
type Year = { readonly zoneOf: (day: string) => string; readonly theirs: string; readonly until: string }

/** A year of letters, one a week from each of two. */
async function yearOf(t: TestContext, { zoneOf, theirs, until }: Year): Promise<Book> {
  const last = Temporal.PlainDate.from(until)
  const letters = Array.from({ length: 52 }, (_, weeks) => {
    const day = last.subtract({ weeks })
    const answered = day.subtract({ days: 2 })
    return [written(day, zoneOf(day.toString()), [ME, ANN]), written(answered, theirs, [ANN, ME])]
  })
  const book = bookInMemory()
  await importInto(book, [makeRoom(t).write('all.mbox', mbox(letters.flat()))], {
    owners: ['kim@vale.example'],
    now: `${until}T20:00:00Z`,
  })
  return book
}

const ATLANTIC: Year = {
  zoneOf: () => 'Europe/Berlin',
  theirs: 'America/New_York',
  until: '2026-10-19',
}

const arrange = (book: Book, zone: string, now: string) =>
  arrangeCoffee(book, { name: 'Ann Lee', now: Date.parse(now), zone, anyway: true, minutes: 30 })

test('wherever the machine’s clock is set, the times are by that by which the owner writes', async (t) => {
  const book = await yearOf(t, ATLANTIC)
  const found = await Promise.all(MACHINES.map((zone) => arrange(book, zone, '2026-10-21T08:00:00Z')))
  assert.equal(found[0]?.slots.length, 3)
  for (const one of found) {
    assert.deepEqual([one.zones.yours, one.zones.theirs], ['Europe/Berlin', 'America/New_York'])
    assert.deepEqual([one.slots, one.offer, one.why], [found[0].slots, found[0].offer, found[0].why])
  }
  assert.deepEqual(
    found.map(({ zones }) => zones.machine),
    [null, 'America/New_York', 'Asia/Tokyo', 'UTC'],
  )
  assert.equal((await arrange(book, 'Europe/Paris', '2026-10-21T08:00:00Z')).zones.machine, null)
})

test('each side’s hour is right where one clock is changed a week before the other', async (t) => {
  const book = await yearOf(t, ATLANTIC)
  const apart = new Set<number>()
  for (const now of ['2026-10-20T08:00:00Z', '2026-10-25T08:00:00Z', '2026-11-01T08:00:00Z'])
    for (const machine of MACHINES) {
      const { slots, offer, basis } = await arrange(book, machine, now)
      for (const [index, { start }] of slots.entries()) {
        // Berlin puts its clock back on 25 October 2026, New York on 1 November.
        const [own, other] = [start < '2026-10-25T01' ? 2 : 1, start < '2026-11-01T06' ? -4 : -5]
        const local = new Date(Date.parse(start) + other * 3_600_000).toISOString().slice(11, 16)
        assert.ok(offer?.options[index]?.endsWith(` at ${local}`), `${start}: ${offer?.options[index]}`)
        const hour = new Date(Date.parse(start) + own * 3_600_000).getUTCHours()
        assert.ok(hour >= 8 - basis.widened && hour < 19 + basis.widened, start)
        apart.add(own - other)
      }
    }
  assert.deepEqual(apart, new Set([6, 5]))
})

test('a winter that shows UTC is that of the zone whose summer the year shows, unless the owner has moved', async (t) => {
  const winter = { theirs: 'Europe/Berlin', until: '2026-03-18' }
  const london = await yearOf(t, { ...winter, zoneOf: () => 'Europe/London' })
  assert.equal((await arrange(london, 'Asia/Tokyo', '2026-03-20T08:00:00Z')).zones.yours, 'Europe/London')
  const moved = await yearOf(t, {
    ...winter,
    zoneOf: (day) => (day < '2026-01-10' ? 'Europe/Berlin' : 'UTC'),
  })
  assert.equal((await arrange(moved, 'Europe/Lisbon', '2026-03-20T08:00:00Z')).zones.yours, 'Europe/Lisbon')
})
