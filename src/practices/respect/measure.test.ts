import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ledgerEntry } from '../../../test/builders/promises.ts'
import type { Measure } from '../measure.ts'
import { measureRespect, measureRespectOf, type Sample, type TimedMeeting } from './measure.ts'

const TODAY = '2026-03-31'
const named = (measures: readonly Measure[], id: string) =>
  measures.find((one) => one.id === `respect: ${id}`)
const nothing = { promises: [], called: [], timed: [] }

test('below its minimum a measure has no value and says how many there are of how many', () => {
  for (const one of measureRespect(nothing, TODAY)) {
    assert.equal(one.value, null)
    assert.match(one.words ?? '', /^not enough yet: 0 of 3 \w+$/)
  }
})

test('promises kept are (kept + 1) / (made + 2), of the day they were due; theirs by themselves', () => {
  const kept = { state: 'kept', settledBy: 'owner' } as const
  const promises = [
    ledgerEntry({ ...kept, due: '2026-03-01' }),
    ledgerEntry({ ...kept, due: '2026-03-02' }),
    ledgerEntry({ state: 'late', due: '2026-03-12' }),
    ledgerEntry({ ...kept, due: '2025-11-02' }),
    ledgerEntry({ ...kept, by: 'person', due: '2026-03-03' }),
    ledgerEntry({ due: '2026-03-30' }),
  ]
  const found = named(measureRespect({ ...nothing, promises }, TODAY), 'promises kept')
  assert.deepEqual([found?.value, found?.sample, found?.before.sample], [0.6, 3, 1])
  assert.equal(found?.evidence.length, 3)
})

test('moved and cancelled meetings are told as a share, with the hours of notice that others had', () => {
  const called = [1, 2, 3, 4].map((n) => ({
    day: `2026-03-0${n}`,
    interaction: n,
    isChanged: n > 1,
    noticeHours: n > 1 ? n * 10 : null,
  }))
  const measures = measureRespect({ ...nothing, called }, TODAY)
  assert.equal(named(measures, 'meetings moved or called off')?.value, 0.75)
  assert.equal(named(measures, 'notice of a change')?.value, 30)
})

const aMeeting = (n: number, changes: Partial<TimedMeeting>): TimedMeeting => ({
  day: '2026-03-05',
  interaction: n,
  overrunMinutes: null,
  firstWordMinutes: null,
  ...changes,
})

test('a meeting ran over past five minutes, and was joined late past ten; what no transcript tells does not count', () => {
  const timed = [
    aMeeting(1, { overrunMinutes: 6, firstWordMinutes: 11 }),
    aMeeting(2, { overrunMinutes: 5, firstWordMinutes: 10 }),
    aMeeting(3, { overrunMinutes: -20, firstWordMinutes: 0 }),
    aMeeting(4, {}),
  ]
  const measures = measureRespect({ ...nothing, timed }, TODAY)
  assert.deepEqual(
    ['meetings that ran over', 'meetings joined late'].map((id) => [
      named(measures, id)?.value,
      named(measures, id)?.sample,
    ]),
    [
      [1 / 3, 3],
      [1 / 3, 3],
    ],
  )
})

const samplesOf = (...values: readonly number[]): Sample[] =>
  values.map((value, n) => ({ day: '2026-03-05', interaction: n, value }))

test('courtesy to one person is a mean, answers a median and a share, each from five on', () => {
  const measures = measureRespectOf(
    {
      person: 'p_ann',
      courtesy: samplesOf(0.1, -0.1, 0.2, 0.2),
      answers: samplesOf(1, 2, 30, 4, 5).map((one) => ({ ...one, isLate: one.value > 20 })),
    },
    TODAY,
  )
  assert.equal(named(measures, 'courtesy')?.words, 'not enough yet: 4 of 5 messages')
  assert.equal(named(measures, 'hours to answer')?.value, 4)
  assert.equal(named(measures, 'late answers')?.value, 0.2)
  assert.ok(measures.every(({ person }) => person === 'p_ann'))
})
