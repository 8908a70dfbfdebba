import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { MilestoneResult, PromiseResult, TimelineEntry } from '../../src/app/results.ts'
import { deedOf, markEntries } from './timeline-marks.ts'

const entry = (interaction: string, changes: Partial<TimelineEntry> = {}): TimelineEntry => ({
  interaction,
  at: '2026-05-01T08:00:00Z',
  channel: 'mail',
  direction: 'out',
  subject: 'Figures',
  isHeard: false,
  quote: 'Here is the first half.',
  ...changes,
})
const evidence = (id: string, quote: string) =>
  ({ kind: 'message', id, at: '2026-05-01T08:00:00Z', quote }) as const
const promise: PromiseResult = {
  id: 'pr_1',
  by: 'owner',
  what: 'send the figures',
  due: '2026-05-08',
  state: 'late',
  settledBy: null,
  confirmed: false,
  evidence: evidence('i_2', 'I will send the rest by Friday.'),
  proof: null,
  letGo: null,
}
const milestone: MilestoneResult = {
  at: '2026-05-01T08:00:00Z',
  polarity: 'good',
  kind: 'a launch',
  evidence: evidence('i_3', 'It went live last night.'),
  answered: true,
}

test('a promise and a milestone stand with the words that they rest on', () => {
  const marked = markEntries([entry('i_1'), entry('i_2'), entry('i_3')], {
    promises: [promise],
    milestones: [milestone],
  })
  assert.deepEqual(
    marked.map(({ quote }) => quote),
    ['Here is the first half.', 'I will send the rest by Friday.', 'It went live last night.'],
  )
  assert.deepEqual(
    marked.map(({ promises, milestones }) => [promises.length, milestones.length]),
    [
      [0, 0],
      [1, 0],
      [0, 1],
    ],
  )
})

const deeds = [
  [{}, 'You wrote'],
  [{ direction: 'in' }, 'Ann Lee wrote'],
  [{ channel: 'chat', direction: 'in' }, 'Ann Lee wrote in the chat'],
  [{ channel: 'meeting', direction: 'both' }, 'Met'],
  [{ channel: 'note' }, 'You noted'],
] as const
for (const [changes, words] of deeds)
  test(`an entry begins with “${words}”`, () => assert.equal(deedOf(entry('i_1', changes), 'Ann Lee'), words))
