import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { believableDate, parseMailDate } from './mail-date.ts'

const cases = [
  ['Sat, 22 Feb 2003 09:55:11 +0100 (CET)', '2003-02-22T08:55:11Z', 60],
  ['Thu, 2 Jan 2003 03:57:04 +0000 (GMT)', '2003-01-02T03:57:04Z', 0],
  ['22 Feb 2003 09:55 -0730', '2003-02-22T17:25:00Z', -450],
  ['Tue, 01 Jul 97 12:00:00 EDT', '1997-07-01T16:00:00Z', -240],
  ['Mon, 3 Mar 03 10:00:00 PST', '2003-03-03T18:00:00Z', -480],
  ['Mon, 3 Mar 103 10:00:00 GMT', '2003-03-03T10:00:00Z', 0],
  ['Sun Mar 22 02:19:17 +0000 2020', '2020-03-22T02:19:17Z', 0],
  ['Thu Jan  2 03:57:04 2003', '2003-01-02T03:57:04Z', null],
  ['Thu Jan  2 03:57:04 EST 2003', '2003-01-02T08:57:04Z', -300],
  ['Fri, 22-Feb-2003 09:55:11 +0100', '2003-02-22T08:55:11Z', 60],
  ['2003-02-22T09:55:11+01:00', '2003-02-22T08:55:11Z', 60],
  ['2003-02-22 09:55:11.250 Z', '2003-02-22T09:55:11Z', 0],
  ['Sat, 22 Feb 2003 09:55:11 GMT+0100', '2003-02-22T08:55:11Z', 60],
  ['Sat, 22 Feb 2003 09:55:11 -0000', '2003-02-22T09:55:11Z', null],
  ['Sat, 22 Feb 2003 09:55:11 XYZ', '2003-02-22T09:55:11Z', null],
  ['Sat, 22 Feb 2003 09:55:11', '2003-02-22T09:55:11Z', null],
  ['Sat, 22 February 2003 9:55:11 PM +0100', '2003-02-22T20:55:11Z', 60],
  ['Sat, 22 Feb 2003 09.55.11 +0100', '2003-02-22T08:55:11Z', 60],
  ['Sat, 29 Feb 2020 23:59:60 +0000', '2020-03-01T00:00:00Z', 0],
] as const

for (const [text, instant, offsetMinutes] of cases)
  test(`${text} is ${instant}`, () => {
    assert.deepEqual(parseMailDate(text), { at: Date.parse(instant), offsetMinutes })
  })

for (const text of [
  '',
  'yesterday',
  '30 Feb 2003 10:00:00 +0000',
  '22 Feb 2003',
  '22 Feb 99999 10:00:00',
  '22 Feb 2003 25:00:00',
  '02/03/2004 10:00:00',
])
  test(`"${text}" is no date`, () => {
    assert.equal(parseMailDate(text), null)
  })

test('a date before 1985 gives way to the time of arrival, and without one the message is undated', () => {
  const received = 'from a by b; Thu, 2 Jan 2003 03:57:13 +0000'
  assert.equal(
    believableDate('Mon, 1 Jan 1979 00:00:00 +0000', received)?.at,
    Date.parse('2003-01-02T03:57:13Z'),
  )
  assert.equal(believableDate('Mon, 1 Jan 1979 00:00:00 +0000', ''), null)
})

test('a date counts until two days after the arrival', () => {
  const received = 'by b; Thu, 2 Jan 2003 00:00:00 +0000'
  assert.equal(
    believableDate('Sat, 4 Jan 2003 00:00:00 +0000', received)?.at,
    Date.parse('2003-01-04T00:00:00Z'),
  )
  assert.equal(
    believableDate('Sat, 4 Jan 2003 00:00:01 +0000', received)?.at,
    Date.parse('2003-01-02T00:00:00Z'),
  )
})

test('every moment with every offset, written as RFC 5322 says, is read back', () => {
  const moments = fc.integer({ min: Date.UTC(1985, 0, 1) / 1000, max: Date.UTC(2199, 11, 30) / 1000 })
  fc.assert(
    fc.property(moments, fc.integer({ min: -14 * 60, max: 14 * 60 }), (second, offset) => {
      assert.deepEqual(parseMailDate(written(second * 1000, offset)), {
        at: second * 1000,
        offsetMinutes: offset,
      })
    }),
    { numRuns: 500 },
  )
})

/** Built from the parts of a UTC date, without the parser's own tables. */
function written(at: number, offset: number): string {
  const [, day, month, year, time] =
    /(\d+) (\w+) (\d+) ([\d:]+)/.exec(new Date(at + offset * 60_000).toUTCString()) ?? []
  const minutes = Math.abs(offset)
  const zone = String(Math.floor(minutes / 60) * 100 + (minutes % 60)).padStart(4, '0')
  return `${day} ${month} ${year} ${time} ${offset < 0 ? '-' : '+'}${zone}`
}
