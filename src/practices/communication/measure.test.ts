import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { HeardMeeting, ThreadedMessage } from './facts.ts'
import { measureBalance, measureMeetings } from './measure.ts'
import { mirrorOf } from './mirror.ts'

const TODAY = '2026-06-30'

const message = (changes: Partial<ThreadedMessage>): ThreadedMessage => ({
  interaction: 1,
  day: '2026-06-01',
  byOwner: true,
  words: 30,
  questions: 0,
  opensThread: false,
  isAnswered: true,
  ...changes,
})
const measured = (
  id: string,
  messages: readonly ThreadedMessage[],
  meetings: readonly HeardMeeting[] = [],
) => {
  const found = measureBalance({ person: 'p_ana', messages, meetings }, TODAY).find(
    (one) => one.id === `communication: ${id}`,
  )
  assert.ok(found)
  return found
}
const times = (count: number, changes: Partial<ThreadedMessage>) =>
  Array.from({ length: count }, () => message(changes))

test('the share of words is the owner’s words of all that were read, this quarter beside the last', () => {
  const { value, before, sample } = measured('share of words', [
    ...times(10, { day: '2026-02-01', byOwner: false, words: 10 }),
    ...times(6, { words: 30 }),
    ...times(4, { byOwner: false, words: 15 }),
    message({ words: null }),
  ])
  assert.equal(value, 0.75)
  assert.equal(sample, 10)
  assert.deepEqual([before.value, before.sample], [0, 10])
})

test('under ten messages there is no share, and the words say so', () => {
  const { value, words } = measured('share of words', times(3, {}))
  assert.equal(value, null)
  assert.equal(words, 'not enough yet: 3 of 10 messages')
})

test('threads begun, questions and answers are counted each by its own sample', () => {
  const messages = [
    ...times(3, { opensThread: true, questions: 1 }),
    ...times(2, { opensThread: true, byOwner: false, questions: 2 }),
    ...times(2, { byOwner: false, questions: 1, isAnswered: false, interaction: 7 }),
  ]
  assert.equal(measured('share of threads begun', messages).value, 0.6)
  assert.equal(measured('share of questions', messages).value, 3 / 9)
  const answers = measured('answers to their questions', messages)
  assert.deepEqual([answers.value, answers.sample], [0.5, 4])
  assert.deepEqual(
    answers.evidence.map(({ interaction }) => interaction),
    [7, 7, 1, 1],
  )
})

test('a measure rests on all messages of the quarter that it counts, and on none before', () => {
  const messages = [
    message({ interaction: 2, day: '2026-02-01', opensThread: true, questions: 1 }),
    message({ interaction: 3, opensThread: true }),
    message({ interaction: 4, byOwner: false, words: null, questions: 2 }),
    ...Array.from({ length: 8 }, (_, index) => message({ interaction: 5 + index })),
  ]
  const behind = (id: string) => measured(id, messages).evidence.map(({ interaction }) => interaction)
  assert.deepEqual(behind('share of words'), [12, 11, 10, 9, 8, 7, 6, 5, 3])
  assert.deepEqual(behind('share of threads begun'), [3])
  assert.deepEqual(behind('share of questions'), [4])
  assert.deepEqual(behind('messages in a row'), [12, 11, 10, 9, 8, 7, 6, 5])
})

test('a run counts the messages after the last of theirs', () => {
  assert.equal(measured('messages in a row', [message({ byOwner: false }), ...times(3, {})]).value, 3)
  assert.equal(measured('messages in a row', [...times(3, {}), message({ byOwner: false })]).value, 0)
})

const heard = (day: string, ownSeconds: number): HeardMeeting => ({
  interaction: 5,
  day,
  title: '',
  owner: 'You',
  mirror: mirrorOf([
    { speaker: 'You', start: 0, end: ownSeconds * 1000, text: 'What do you make of it?' },
    { speaker: 'Ana', start: 100_000, end: 140_000, text: 'It is too dear.' },
  ]),
})

test('the talk share of a tie is the mean over its meetings, three at the least', () => {
  const meetings = [heard('2026-05-01', 60), heard('2026-05-08', 40), heard('2026-05-15', 10)]
  const { value, evidence } = measured('talk share', [], meetings)
  assert.ok(value !== null && Math.abs(value - (0.6 + 0.5 + 0.2) / 3) < 1e-9)
  assert.equal(evidence.length, 3)
  assert.equal(measured('talk share', [], meetings.slice(1)).words, 'not enough yet: 2 of 3 meetings')
})

test('how the owner talks in all meetings is told from ten on', () => {
  const ten = Array.from({ length: 10 }, (_, i) => heard(`2026-05-${i + 10}`, 60))
  const all = measureMeetings(ten, TODAY)
  const valueOf = (id: string) => all.find((one) => one.id === `communication: ${id}`)?.value ?? null
  assert.equal(valueOf('talk share')?.toFixed(9), '0.600000000')
  assert.equal(valueOf('talk over the even share')?.toFixed(9), '1.200000000')
  assert.equal(valueOf('longest stretch'), 60)
  assert.ok(Math.abs((valueOf('questions an hour') ?? 0) - 1 / (140 / 3600)) < 1e-9)
  for (const { words } of measureMeetings(ten.slice(1), TODAY))
    assert.match(words ?? '', /^not enough yet: [09] of 10 meetings$/)
})

test('shares stay in [0, 1], and what lies outside the two quarters counts nothing', () => {
  const messages = fc.array(
    fc.record({
      interaction: fc.nat(),
      day: fc.constantFrom(
        '2025-12-31',
        '2026-01-02',
        '2026-04-01',
        '2026-04-02',
        '2026-06-30',
        '2026-07-01',
      ),
      byOwner: fc.boolean(),
      words: fc.option(fc.nat(500)),
      questions: fc.nat(3),
      opensThread: fc.boolean(),
      isAnswered: fc.boolean(),
    }),
  )
  fc.assert(
    fc.property(messages, (made) => {
      const all = measureBalance({ person: 'p', messages: made, meetings: [] }, TODAY)
      const inside = made.filter(({ day }) => day >= '2026-01-02' && day <= TODAY)
      assert.deepEqual(measureBalance({ person: 'p', messages: inside, meetings: [] }, TODAY), all)
      for (const { unit, value, before } of all)
        for (const one of [value, before.value])
          if (unit === 'share' && one !== null) assert.ok(one >= 0 && one <= 1)
    }),
    { numRuns: 300 },
  )
})
