import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { expandRule, MAX_STEPS } from './recurrence.ts'
import { FREQUENCIES, parseRule } from './rule.ts'
import type { Rule } from './rule.ts'
import { ianaZone, UTC } from './zone.ts'
import type { Zone } from './zone.ts'

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']
const ALL = { from: Date.UTC(1900, 0, 1), to: Date.UTC(2150, 0, 1) }
const newYork = zone('America/New_York')

function zone(name: string): Zone {
  const found = ianaZone(name)
  assert.ok(found)
  return found
}

function rule(text: string): Rule {
  const read = parseRule(text)
  if (typeof read === 'string') return assert.fail(read)
  return read
}

const some = (low: number, high: number): fc.Arbitrary<number[]> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<number[]>([]) },
    {
      weight: 1,
      arbitrary: fc.uniqueArray(
        fc.integer({ min: low, max: high }).filter((n) => n !== 0 || low >= 0),
        { minLength: 1, maxLength: 4 },
      ),
    },
  )

const byDay = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: fc
      .uniqueArray(fc.constantFrom(...DAYS), { minLength: 1, maxLength: 4 })
      .map((names) => names.join()),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(1, 2, 4, -1, -2), fc.constantFrom(...DAYS))
      .map(([nth, name]) => `${nth}${name}`),
  },
)

const ruleText = fc
  .record({
    FREQ: fc.constantFrom(...FREQUENCIES),
    INTERVAL: fc.integer({ min: 1, max: 5 }),
    BYMONTH: some(1, 12),
    BYMONTHDAY: some(-31, 31),
    BYYEARDAY: some(-366, 366),
    BYDAY: byDay,
    BYHOUR: some(0, 23),
    BYMINUTE: some(0, 59),
    BYSETPOS: fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.constantFrom([1], [-1], [2, -2]) },
    ),
    WKST: fc.constantFrom('MO', 'SU'),
  })
  .map((parts) =>
    Object.entries(parts)
      .filter(([, value]) => String(value) !== '')
      .map(([name, value]) => `${name}=${String(value)}`)
      .join(';'),
  )
const start = fc
  .integer({ min: Date.UTC(1995, 0, 1) / 1000, max: Date.UTC(2030, 0, 1) / 1000 })
  .map((s) => s * 1000)
const zones = fc.constantFrom(
  UTC,
  newYork,
  zone('Europe/Berlin'),
  zone('Australia/Lord_Howe'),
  zone('Africa/Casablanca'),
)

/** Whether a rule allows a moment, told by Temporal's own calendar; BYSETPOS and periods aside. */
function allows(text: string, at: number): boolean {
  const parts = new Map(text.split(';').map((part) => [part.split('=')[0], part.split('=')[1] ?? '']))
  const moment = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('UTC')
  const has = (name: string, ...values: number[]): boolean => {
    const list = parts.get(name)?.split(',').map(Number)
    return list === undefined || values.some((value) => list.includes(value))
  }
  const day = DAYS[moment.dayOfWeek % 7] ?? ''
  const words = parts.get('BYDAY')?.split(',')
  const numbered = /\d/.test(parts.get('BYDAY') ?? '') && parts.get('FREQ') !== 'WEEKLY'
  const ofYear = parts.get('FREQ') === 'YEARLY' && !parts.has('BYMONTH')
  const place = ofYear ? moment.dayOfYear : moment.day
  const size = ofYear ? moment.daysInYear : moment.daysInMonth
  const names = numbered
    ? [`${Math.ceil(place / 7)}${day}`, `-${Math.ceil((size - place + 1) / 7)}${day}`]
    : [day]
  return (
    has('BYMONTH', moment.month) &&
    has('BYMONTHDAY', moment.day, moment.day - moment.daysInMonth - 1) &&
    has('BYYEARDAY', moment.dayOfYear, moment.dayOfYear - moment.daysInYear - 1) &&
    has('BYHOUR', moment.hour) &&
    has('BYMINUTE', moment.minute) &&
    (words === undefined ||
      words.some((word) => names.includes(numbered ? word : word.replace(/[^A-Z]/g, ''))))
  )
}

void test('occurrences satisfy the BY-parts, come in order, each once, none before the start', () => {
  fc.assert(
    fc.property(ruleText, start, zones, (text, from, where) => {
      const { walls, complete, steps } = expandRule(rule(text), from, where, ALL, false)
      assert.ok(steps <= MAX_STEPS + 1)
      if (!complete) return
      for (const [place, at] of walls.entries()) {
        assert.ok(at >= from && at > (walls[place - 1] ?? 0))
        assert.ok(allows(text, at), `${text}: ${new Date(at).toISOString()}`)
      }
    }),
    { numRuns: 300 },
  )
})

void test('nothing that a daily or weekly rule allows is missed', () => {
  const simple = fc
    .tuple(fc.constantFrom('DAILY', 'WEEKLY'), some(1, 12), some(-31, 31), byDay)
    .map(([frequency, months, monthDays, names]) =>
      [
        `FREQ=${frequency}`,
        months.length > 0 ? `BYMONTH=${months.join()}` : '',
        monthDays.length > 0 ? `BYMONTHDAY=${monthDays.join()}` : '',
        names === '' ? 'BYDAY=SU,MO,TU,WE,TH,FR,SA' : `BYDAY=${names}`,
      ]
        .filter((part) => part !== '')
        .join(';'),
    )
  fc.assert(
    fc.property(simple, start, (text, from) => {
      const window = { from, to: from + 800 * 86_400_000 }
      const expected: number[] = []
      for (let at = from; at < window.to; at += 86_400_000) if (allows(text, at)) expected.push(at)
      assert.deepEqual(expandRule(rule(text), from, UTC, window, false).walls, expected)
    }),
    { numRuns: 60 },
  )
})

void test('COUNT is the first of the endless rule, UNTIL its head with the last included', () => {
  fc.assert(
    fc.property(ruleText, start, fc.integer({ min: 1, max: 40 }), (text, from, count) => {
      const window = { from: 0, to: from + 40 * 366 * 86_400_000 }
      const endless = expandRule(rule(text), from, UTC, window, false)
      if (!endless.complete || endless.omitted > 0) return
      const counted = expandRule(rule(`${text};COUNT=${count}`), from, UTC, window, false)
      assert.deepEqual(counted.walls, endless.walls.slice(0, count))
      const last = counted.walls.at(-1)
      if (last === undefined) return
      const until = new Date(last).toISOString().replace(/[-:]|\.000/g, '')
      assert.deepEqual(
        expandRule(rule(`${text};UNTIL=${until}`), from, UTC, window, false).walls,
        counted.walls,
      )
    }),
    { numRuns: 150 },
  )
})

void test('a wider window never changes the occurrences inside the narrower one', () => {
  const inner = fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 700 }))
  fc.assert(
    fc.property(
      ruleText,
      start,
      zones,
      inner,
      fc.option(fc.integer({ min: 1, max: 900 })),
      (text, from, where, [skip, span], count) => {
        const full = rule(count === null ? text : `${text};COUNT=${count}`)
        const narrow = { from: from + skip * 86_400_000, to: from + (skip + span) * 86_400_000 }
        const wide = { from: narrow.from - 200 * 86_400_000, to: narrow.to + 200 * 86_400_000 }
        const small = expandRule(full, from, where, narrow, false)
        const large = expandRule(full, from, where, wide, false)
        if (!small.complete || !large.complete || large.omitted > 0) return
        const inside = large.walls.filter(
          (at) => where.toInstant(at) >= narrow.from && where.toInstant(at) < narrow.to,
        )
        assert.deepEqual(small.walls, inside)
      },
    ),
    { numRuns: 200 },
  )
})

void test('any text is a rule within bounds or a reason', () => {
  const piece = fc.tuple(
    fc.constantFrom(
      'FREQ',
      'INTERVAL',
      'COUNT',
      'UNTIL',
      'BYDAY',
      'BYHOUR',
      'BYSETPOS',
      'BYWEEKNO',
      '__proto__',
      '',
    ),
    fc.oneof(
      fc.constantFrom(
        ...FREQUENCIES,
        '0',
        '-1',
        '1E9',
        '99999999999',
        'MO',
        '53MO',
        '20260101T000000Z',
        '0,1,2,3,4,5,6,7,8,9,10,11,12',
      ),
      fc.string(),
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), start, (pieces, from) => {
      const read = parseRule(pieces.map(([name, value]) => `${name}=${value}`).join(';'))
      if (typeof read === 'string') return assert.ok(read.length > 0 && read.length < 200)
      assert.ok(expandRule(read, from, newYork, ALL, false).steps <= MAX_STEPS + 1)
    }),
    { numRuns: 200 },
  )
})
