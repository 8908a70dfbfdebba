import assert from 'node:assert/strict'
import { test } from 'node:test'
import { expandRule, MAX_OCCURRENCES, MAX_STEPS } from './recurrence.ts'
import type { Expansion } from './recurrence.ts'
import { parseRule } from './rule.ts'
import type { Rule } from './rule.ts'
import { ianaZone } from './zone.ts'
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

function wall(text: string): number {
  return Date.parse(`${text}Z`)
}

function expand(text: string, start: string, window = ALL, where = newYork): Expansion {
  return expandRule(rule(text), wall(start), where, window, false)
}

function days(expansion: Expansion): string {
  return expansion.walls.map((at) => new Date(at).toISOString().slice(0, 10)).join(' ')
}

function hours(text: string): string {
  const { walls } = expand(text, '1997-09-02T09:00')
  return walls.map((at) => new Date(at).toISOString().slice(8, 16)).join(' ')
}

// RFC 5545 §3.8.5.3, whose examples all begin in New York; the first days that the RFC lists for each.
const EXAMPLES = [
  ['FREQ=DAILY;COUNT=3', '1997-09-02T09:00', '1997-09-02 1997-09-03 1997-09-04'],
  ['FREQ=DAILY;INTERVAL=10;COUNT=3', '1997-09-02T09:00', '1997-09-02 1997-09-12 1997-09-22'],
  [
    'FREQ=WEEKLY;INTERVAL=2;COUNT=4;WKST=SU',
    '1997-09-02T09:00',
    '1997-09-02 1997-09-16 1997-09-30 1997-10-14',
  ],
  [
    'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO',
    '1997-08-05T09:00',
    '1997-08-05 1997-08-10 1997-08-19 1997-08-24',
  ],
  [
    'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU',
    '1997-08-05T09:00',
    '1997-08-05 1997-08-17 1997-08-19 1997-08-31',
  ],
  ['FREQ=MONTHLY;COUNT=3;BYDAY=1FR', '1997-09-05T09:00', '1997-09-05 1997-10-03 1997-11-07'],
  [
    'FREQ=MONTHLY;INTERVAL=2;COUNT=4;BYDAY=1SU,-1SU',
    '1997-09-07T09:00',
    '1997-09-07 1997-09-28 1997-11-02 1997-11-30',
  ],
  ['FREQ=MONTHLY;COUNT=3;BYDAY=-2MO', '1997-09-22T09:00', '1997-09-22 1997-10-20 1997-11-17'],
  ['FREQ=MONTHLY;COUNT=3;BYMONTHDAY=-3', '1997-09-28T09:00', '1997-09-28 1997-10-29 1997-11-28'],
  ['FREQ=MONTHLY;COUNT=4;BYMONTHDAY=1,-1', '1997-09-30T09:00', '1997-09-30 1997-10-01 1997-10-31 1997-11-01'],
  ['FREQ=YEARLY;COUNT=4;BYMONTH=6,7', '1997-06-10T09:00', '1997-06-10 1997-07-10 1998-06-10 1998-07-10'],
  [
    'FREQ=YEARLY;INTERVAL=3;COUNT=4;BYYEARDAY=1,100,200',
    '1997-01-01T09:00',
    '1997-01-01 1997-04-10 1997-07-19 2000-01-01',
  ],
  ['FREQ=YEARLY;COUNT=3;BYDAY=20MO', '1997-05-19T09:00', '1997-05-19 1998-05-18 1999-05-17'],
  ['FREQ=YEARLY;COUNT=3;BYWEEKNO=20;BYDAY=MO', '1997-05-12T09:00', '1997-05-12 1998-05-11 1999-05-17'],
  [
    'FREQ=YEARLY;COUNT=4;BYMONTH=3;BYDAY=TH',
    '1997-03-13T09:00',
    '1997-03-13 1997-03-20 1997-03-27 1998-03-05',
  ],
  ['FREQ=MONTHLY;COUNT=3;BYDAY=FR;BYMONTHDAY=13', '1997-09-02T09:00', '1998-02-13 1998-03-13 1998-11-13'],
  [
    'FREQ=YEARLY;INTERVAL=4;COUNT=3;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8',
    '1996-11-05T09:00',
    '1996-11-05 2000-11-07 2004-11-02',
  ],
  ['FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3', '1997-09-04T09:00', '1997-09-04 1997-10-07 1997-11-06'],
  [
    'FREQ=MONTHLY;COUNT=3;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2',
    '1997-09-29T09:00',
    '1997-09-29 1997-10-30 1997-11-27',
  ],
  [
    'FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5',
    '2007-01-15T09:00',
    '2007-01-15 2007-01-30 2007-02-15 2007-03-15 2007-03-30',
  ],
  ['FREQ=YEARLY;COUNT=3', '2000-02-29T09:00', '2000-02-29 2004-02-29 2008-02-29'],
] as const

for (const [text, start, expected] of EXAMPLES)
  void test(`${text} from ${start.slice(0, 10)} is what the RFC lists`, () => {
    assert.equal(days(expand(text, start)), expected)
  })

void test('times within the day are expanded in order, and BYSETPOS chooses among days and times together', () => {
  assert.equal(hours('FREQ=DAILY;BYHOUR=17,9;BYMINUTE=30,0;COUNT=4'), '02T09:00 02T09:30 02T17:00 02T17:30')
  assert.equal(
    hours('FREQ=WEEKLY;BYDAY=TU,TH;BYHOUR=9,17;BYSETPOS=2,-1;COUNT=3'),
    '02T17:00 04T17:00 09T17:00',
  )
  assert.equal(hours('FREQ=MINUTELY;INTERVAL=90;COUNT=3'), '02T09:00 02T10:30 02T12:00')
  assert.equal(hours('FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10;COUNT=7').slice(-8), '03T09:00')
})

void test('a meeting keeps its wall time when the clocks change', () => {
  const { walls } = expand('FREQ=WEEKLY;COUNT=2', '2026-03-04T09:00')
  assert.deepEqual(
    walls.map((at) => new Date(newYork.toInstant(at)).toISOString().slice(0, 16)),
    ['2026-03-04T14:00', '2026-03-11T13:00'],
  )
})

void test('a time that the clock skips is shifted for daily rules and left out of hourly ones', () => {
  // New York had no 02:30 on 8 March 2026, and 01:30 twice on 1 November.
  const daily = expand('FREQ=DAILY;COUNT=3', '2026-03-07T02:30').walls.map((at) => newYork.toInstant(at))
  assert.deepEqual(
    daily.map((at) => new Date(at).toISOString().slice(5, 16)),
    ['03-07T07:30', '03-08T07:30', '03-09T06:30'],
  )
  const hourly = expand('FREQ=HOURLY;COUNT=3', '2026-03-08T01:30').walls.map((at) => newYork.toInstant(at))
  assert.deepEqual(
    hourly.map((at) => new Date(at).toISOString().slice(11, 16)),
    ['06:30', '07:30', '08:30'],
  )
  const twice = expand('FREQ=DAILY;COUNT=1', '2026-11-01T01:30').walls.map((at) => newYork.toInstant(at))
  assert.equal(new Date(twice[0] ?? 0).toISOString().slice(0, 16), '2026-11-01T05:30')
})

void test('UNTIL is inclusive, whether it is a day, a local time or an instant', () => {
  for (const until of ['19970904', '19970904T090000', '19970904T130000Z'])
    assert.equal(
      days(expand(`FREQ=DAILY;UNTIL=${until}`, '1997-09-02T09:00')),
      '1997-09-02 1997-09-03 1997-09-04',
    )
  for (const until of ['19970903', '19970904T085959', '19970904T125959Z'])
    assert.equal(days(expand(`FREQ=DAILY;UNTIL=${until}`, '1997-09-02T09:00')), '1997-09-02 1997-09-03')
})

void test('a rule without COUNT costs its window, however long ago it began', () => {
  const window = { from: Date.UTC(2026, 0, 1), to: Date.UTC(2026, 0, 8) }
  const daily = expand('FREQ=DAILY', '1901-01-01T09:00', window)
  assert.equal(daily.walls.length, 7)
  assert.ok(daily.steps < 30, `${daily.steps} steps`)
  const secondly = expand('FREQ=SECONDLY;INTERVAL=7', '1970-01-01T00:00', {
    from: window.from,
    to: window.from + 70_000,
  })
  assert.equal(secondly.walls.length, 10)
})

void test('of more occurrences than the bound the latest are kept, and how many were left out is said', () => {
  const { walls, omitted, complete } = expand('FREQ=DAILY;UNTIL=20051231', '2001-01-01T09:00')
  assert.equal(complete, true)
  assert.equal(walls.length, MAX_OCCURRENCES)
  assert.equal(omitted, 5 * 365 + 1 - MAX_OCCURRENCES)
  assert.equal(walls.at(-1), wall('2005-12-31T09:00'))
})

const HOSTILE = [
  'FREQ=HOURLY;INTERVAL=2;BYHOUR=1',
  'FREQ=DAILY;BYSETPOS=366',
  'FREQ=SECONDLY',
  'FREQ=SECONDLY;COUNT=1000000000',
  'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=MINUTELY;BYDAY=MO;BYMONTHDAY=31;BYMONTH=2',
  `FREQ=YEARLY;BYDAY=${DAYS.join()};BYHOUR=${upTo(24)};BYMINUTE=${upTo(60)};BYSECOND=${upTo(60)}`,
  `FREQ=YEARLY;BYDAY=${DAYS.join()};BYHOUR=${upTo(24)};BYMINUTE=${upTo(60)};BYSETPOS=-366;COUNT=99999`,
]

function upTo(end: number): string {
  return Array.from({ length: end }, (_, number) => number).join(',')
}

for (const text of HOSTILE)
  void test(`${text.slice(0, 60)} from 1970 ends within the step bound`, () => {
    const { steps, complete, walls } = expand(text, '1970-01-01T00:00')
    assert.ok(steps <= MAX_STEPS + 1)
    assert.ok(complete || walls.length === 0)
  })

void test('what no rule can be is refused with a reason', () => {
  const refused = [
    '',
    'FREQ=FORTNIGHTLY',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=DAILY;COUNT=0',
    'FREQ=DAILY;UNTIL=soon',
  ]
  refused.push(
    'FREQ=DAILY;BYMONTH=13',
    'FREQ=DAILY;BYSETPOS=0',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=YEARLY;RSCALE=CHINESE',
  )
  for (const text of refused) assert.equal(typeof parseRule(text), 'string', text)
})
