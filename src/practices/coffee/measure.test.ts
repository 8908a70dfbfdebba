import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type CoffeeRecord, measureCoffee } from './measure.ts'

const TODAY = '2026-11-23'

const meeting = (interaction: number, day: string, people: readonly string[], isInPerson = true) => ({
  interaction,
  day,
  people,
  isInPerson,
})
const measured = (id: string, record: Partial<CoffeeRecord>) => {
  const all = measureCoffee({ meetings: [], arranged: [], ...record }, TODAY)
  const found = all.find((one) => one.id === `coffee: ${id}`)
  assert.ok(found)
  return found
}

test('meetings in person are counted beside the quarter before, and calls are not', () => {
  const meetings = [
    meeting(1, '2026-07-01', ['p_a']),
    meeting(2, '2026-09-01', ['p_a', 'p_b']),
    meeting(3, '2026-10-01', ['p_a']),
    meeting(4, '2026-11-01', ['p_b'], false),
  ]
  const met = measured('met in person', { meetings })
  assert.deepEqual([met.value, met.sample, met.before.value], [2, 3, 1])
  assert.deepEqual(
    met.evidence.map(({ interaction }) => interaction),
    [3, 2],
  )
  assert.equal(measured('people met in person', { meetings }).value, 2)
})

test('without any meeting in the records nothing is counted, and that is said', () => {
  assert.deepEqual(
    [measured('met in person', {}).value, measured('met in person', {}).words],
    [null, 'not enough yet: 0 of 1 meetings'],
  )
})

test('a suggestion was held when the two met within 45 days of it; a later one is not judged yet', () => {
  const arranged = ['2026-09-01', '2026-09-10', '2026-09-20', '2026-11-20'].map((day) => ({
    person: 'p_a',
    day,
  }))
  const meetings = [meeting(1, '2026-09-15', ['p_a']), meeting(2, '2026-09-22', ['p_b'])]
  const held = measured('suggestions held', { arranged, meetings })
  assert.deepEqual([held.sample, held.value], [3, 2 / 3])
})
