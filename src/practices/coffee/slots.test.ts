import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ORDINARY_HOURS } from '../../domain/calendar/working-hours.ts'
import { DAY, HOUR, MINUTE } from '../../domain/milliseconds.ts'
import type { Busy, PlannedMeeting, Side } from './facts.ts'
import { bestSlots, type RankWish } from './rank-slots.ts'
import { freeTime, hoursOf, startsIn } from './slots.ts'

const at = (moment: string) => Date.parse(moment)
const side = (zone: string, busy: readonly Busy[] = []): Side => ({ zone, hours: ORDINARY_HOURS, busy })
const busy = (from: string, to: string, changes: Partial<Busy> = {}): Busy => ({
  from: at(from),
  to: at(to),
  title: 'Budget',
  allDay: false,
  elsewhere: false,
  ...changes,
})

function wish(changes: Partial<RankWish> = {}): RankWish {
  return {
    owner: side('Europe/Berlin'),
    other: side('Europe/Berlin'),
    now: at('2026-11-23T07:00:00Z'),
    minutes: 45,
    past: [],
    isInPerson: true,
    ...changes,
  }
}

const slotsOf = (asked: RankWish) => bestSlots(freeTime(asked), asked)
const iso = (moment: number) => new Date(moment).toISOString().slice(0, 16)

test('two empty calendars give three options on different days, none within a day, none at a weekend', () => {
  const slots = slotsOf(wish())
  assert.equal(slots.length, 3)
  assert.equal(new Set(slots.map(({ start }) => iso(start).slice(0, 10))).size, 3)
  assert.ok(slots.every(({ start }) => start >= at('2026-11-24T07:00:00Z')))
  assert.ok(slots.every(({ start }) => ![0, 6].includes(new Date(start).getUTCDay())))
})

test('a quarter of an hour stays free around what either has in a calendar, and none around whole days', () => {
  const asked = wish({
    owner: side('Europe/Berlin', [busy('2026-11-24T08:00:00Z', '2026-11-24T13:00:00Z')]),
    other: side('Europe/Berlin', [
      busy('2026-11-24T14:30:00Z', '2026-11-24T18:00:00Z'),
      busy('2026-11-24T23:00:00Z', '2026-11-26T23:00:00Z', { allDay: true }),
    ]),
  })
  const [first, second] = freeTime(asked).stretches
  assert.deepEqual([iso(first?.from ?? 0), iso(first?.to ?? 0)], ['2026-11-24T13:15', '2026-11-24T14:15'])
  assert.equal(iso(second?.from ?? 0), '2026-11-27T08:00')
})

const zones = [
  // owner, other, now, the hours of the first day that both have
  ['Europe/Berlin', 'Asia/Kolkata', '2026-11-22T07:00:00Z', '2026-11-23T08:00', '2026-11-23T11:30'],
  ['Europe/Berlin', 'America/New_York', '2026-11-22T07:00:00Z', '2026-11-23T14:00', '2026-11-23T16:00'],
  ['Asia/Tokyo', 'Australia/Adelaide', '2026-11-22T00:00:00Z', '2026-11-23T00:00', '2026-11-23T06:30'],
  // Between the two changes of clocks New York is five hours behind Berlin instead of six.
  ['Europe/Berlin', 'America/New_York', '2026-10-25T07:00:00Z', '2026-10-26T13:00', '2026-10-26T16:00'],
  // The first Monday after Adelaide went forward on 4 October.
  ['Asia/Tokyo', 'Australia/Adelaide', '2026-10-04T00:00:00Z', '2026-10-05T00:00', '2026-10-05T06:30'],
  ['Asia/Tokyo', 'Australia/Adelaide', '2026-09-27T00:00:00Z', '2026-09-28T00:00', '2026-09-28T07:30'],
] as const
for (const [owner, other, now, from, to] of zones)
  test(`${owner} and ${other} share ${from} to ${to} UTC, seen on ${now.slice(0, 10)}`, () => {
    const [first] = freeTime(wish({ owner: side(owner), other: side(other), now: at(now) })).stretches
    assert.deepEqual([iso(first?.from ?? 0), iso(first?.to ?? 0)], [from, to])
  })

test('an option begins at a full or half hour of the owner’s clock, also in a zone with half an hour', () => {
  const asked = wish({ owner: side('Asia/Kolkata'), other: side('Europe/Berlin') })
  for (const { start } of slotsOf(asked)) {
    const there = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO('Asia/Kolkata')
    assert.equal(there.minute % 30, 0)
  }
  const [, next] = startsIn({ from: at('2026-11-24T04:05:00Z'), to: at('2026-11-24T06:00:00Z') }, asked)
  assert.equal(iso(next ?? 0), '2026-11-24T05:00')
})

test('a working day is an hour shorter or longer where the clocks change within it', () => {
  const all = { ...side('Europe/Berlin'), hours: { days: [7], from: 0, to: 6 * 60, sample: 0 } }
  const lengths = (now: string) => hoursOf(all, at(now), 1).map(({ from, to }) => (to - from) / HOUR)
  assert.deepEqual(lengths('2026-03-28T12:00:00Z'), [5])
  assert.deepEqual(lengths('2026-10-24T12:00:00Z'), [7])
})

test('hours may last the whole day', () => {
  const all = { ...side('UTC'), hours: { days: [1, 2], from: 0, to: 24 * 60, sample: 0 } }
  assert.deepEqual(
    hoursOf(all, at('2026-11-22T12:00:00Z'), 3).map(({ from, to }) => [iso(from), iso(to)]),
    [['2026-11-23T00:00', '2026-11-25T00:00']],
  )
})

test('nobody is asked for a day around the turn of the year', () => {
  const asked = wish({ now: at('2026-12-22T07:00:00Z') })
  const days = freeTime(asked).stretches.map(({ from }) => iso(from).slice(0, 10))
  assert.deepEqual(days.slice(0, 5), ['2026-12-23', '2026-12-28', '2026-12-29', '2026-12-30', '2027-01-04'])
})

test('hours are stretched where far zones leave none, and that is said', () => {
  const asked = wish({ owner: side('Europe/Berlin'), other: side('America/Los_Angeles') })
  const free = freeTime(asked)
  const slots = bestSlots(free, asked)
  assert.equal(free.widened, 1)
  assert.ok(slots.length >= 2)
  assert.ok(slots.every(({ why }) => why.includes('outside ordinary hours')))
})

test('four weeks without an hour in common give nothing', () => {
  const full = busy('2026-11-01T00:00:00Z', '2027-02-01T00:00:00Z', { allDay: true })
  assert.deepEqual(slotsOf(wish({ other: side('Europe/Berlin', [full]) })), [])
})

const past = (moments: readonly string[], isHeld = true): PlannedMeeting[] =>
  moments.map((moment, index) => ({ interaction: index + 1, at: at(moment), isHeld }))

test('an option is at the hour of the weekday on which the two used to meet', () => {
  const habit = past(['2026-09-03T13:00:00Z', '2026-10-01T13:00:00Z', '2026-10-29T14:00:00Z'])
  const thursdays = slotsOf(wish({ past: habit })).filter(({ why }) => why.includes('Thursday'))
  assert.deepEqual(
    thursdays.map(({ start }) => iso(start)),
    ['2026-11-26T14:00', '2026-12-03T14:00'],
  )
  assert.equal(thursdays[0]?.why, 'you two met on a Thursday about this hour 3 times')
})

test('what was called off again and again is not proposed', () => {
  const off = past(['2026-09-03T09:00:00Z', '2026-10-01T09:00:00Z', '2026-10-15T09:00:00Z'], false)
  assert.ok(slotsOf(wish({ past: off })).every(({ start }) => new Date(start).getUTCDay() !== 4))
})

test('an option that cuts through a free afternoon is worth less than one at its edge', () => {
  const morning = busy('2026-11-24T08:00:00Z', '2026-11-24T12:45:00Z')
  const asked = wish({ owner: side('Europe/Berlin', [morning]) })
  const tuesday = slotsOf(asked).find(({ start }) => iso(start).startsWith('2026-11-24'))
  assert.equal(iso(tuesday?.start ?? 0), '2026-11-24T13:00')
  assert.ok((tuesday?.parts.split ?? 1) < 0.1)
  assert.match(tuesday?.why ?? '', /shortly after “Budget”/)
})

test('what is elsewhere shortly before and after costs, unless it is a call', () => {
  const there = { elsewhere: true }
  const owner = side('Europe/Berlin', [
    busy('2026-11-24T08:00:00Z', '2026-11-24T12:30:00Z', there),
    busy('2026-11-24T14:15:00Z', '2026-11-24T16:00:00Z', there),
  ])
  const travel = (isInPerson: boolean) =>
    bestSlots(freeTime(wish({ owner })), wish({ owner, isInPerson })).map(({ parts }) => parts.travel)
  assert.deepEqual(travel(false), [0, 0, 0])
  const asked = wish({ owner })
  const all = startsIn({ from: at('2026-11-24T12:45:00Z'), to: at('2026-11-24T14:00:00Z') }, asked)
  assert.ok(all.length > 0)
  assert.ok(travel(true).every((one) => one <= 1))
})

const someZone = fc.constantFrom(
  'Europe/Berlin',
  'Asia/Kolkata',
  'Australia/Adelaide',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Asia/Kathmandu',
)
const start = at('2026-01-01T00:00:00Z')
const someBusy = fc.array(
  fc.record({
    day: fc.integer({ min: 0, max: 16 }),
    from: fc.integer({ min: 0, max: 1439 }),
    length: fc.integer({ min: 0, max: 600 }),
  }),
  { maxLength: 25 },
)

test('no option lies within a day, outside stretched hours of either, or nearer than a quarter of an hour to anything', () => {
  fc.assert(
    fc.property(
      someZone,
      someZone,
      fc.integer({ min: 0, max: 364 }),
      someBusy,
      someBusy,
      (own, other, day, a, b) => {
        const now = start + day * DAY + 7 * HOUR
        const taken = (rows: typeof a): Busy[] =>
          rows.map((row) => {
            const from = now + row.day * DAY + row.from * MINUTE
            return { from, to: from + row.length * MINUTE, title: '', allDay: false, elsewhere: false }
          })
        const asked = wish({ owner: side(own, taken(a)), other: side(other, taken(b)), now })
        const free = freeTime(asked)
        for (const slot of bestSlots(free, asked)) {
          assert.ok(slot.start >= now + DAY)
          assert.equal(slot.end - slot.start, 45 * MINUTE)
          for (const one of [...asked.owner.busy, ...asked.other.busy])
            assert.ok(slot.end + 15 * MINUTE <= one.from || slot.start >= one.to + 15 * MINUTE)
          for (const zone of [own, other]) {
            const there = Temporal.Instant.fromEpochMilliseconds(slot.start).toZonedDateTimeISO(zone)
            const end = Temporal.Instant.fromEpochMilliseconds(slot.end).toZonedDateTimeISO(zone)
            assert.ok(there.dayOfWeek <= 5)
            assert.ok(there.hour * 60 + there.minute >= (9 - free.widened) * 60)
            assert.ok(end.hour * 60 + end.minute <= (17 + free.widened) * 60)
            assert.equal(there.day, end.day)
          }
        }
      },
    ),
    { numRuns: 60 },
  )
})
