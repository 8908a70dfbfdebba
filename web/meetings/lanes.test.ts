import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { clock, lanePath, placeOn, ticksOf, timeLineOf, turnAt } from './lanes.ts'

const turn = (speaker: string, start: number | null, end: number | null) => ({
  speaker,
  start,
  end,
  spoken: null,
  text: 'so',
})
const line = (...turns: Parameters<typeof turn>[]) => {
  const found = timeLineOf(turns.map((one) => turn(...one)))
  assert.ok(found)
  return found
}

test('turns without an end stand on no line', () => {
  assert.equal(timeLineOf([turn('Ana', 0, 1000), turn('Ben', 2000, null)]), null)
  assert.equal(timeLineOf([]), null)
})

test('a lane is one path; what touches on the screen is one stretch, and nothing is too narrow to see', () => {
  const talk = line(['Ana', 0, 1000], ['Ben', 1000, 1001], ['Ana', 1001, 2000], ['Ana', 9000, 10_000])
  const shape = { width: 100, top: 4, height: 10 }
  assert.equal(lanePath(talk, 'Ana', shape), 'M0 4h20v10h-20zM90 4h10v10h-10z')
  assert.equal(lanePath(talk, 'Ben', shape), 'M10 4h1.5v10h-1.5z')
})

test('thousands of turns are drawn with no more stretches than fit side by side', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(3_600_000), { minLength: 1, maxLength: 3000 }), (starts) => {
      const sorted = starts.toSorted((a, b) => a - b)
      const talk = line(...sorted.map((at): Parameters<typeof turn> => ['Ana', at, at + 400]))
      const stretches = lanePath(talk, 'Ana', { width: 700, top: 0, height: 1 }).split('M').length - 1
      assert.ok(stretches <= 700 / 2)
    }),
    { numRuns: 30 },
  )
})

test('the line begins with the first word', () => {
  const talk = line(['Ana', 5000, 6000], ['Ben', 6000, 15_000])
  assert.equal(placeOn(talk, 10_000, 100), 50)
})

const ticks = [
  [267_000, ['0:00', '1:00', '2:00', '3:00', '4:00']],
  [2_520_000, ['0:00', '10:00', '20:00', '30:00', '40:00']],
  [5_400_000, ['0:00', '15:00', '30:00', '45:00', '1:00:00', '1:15:00', '1:30:00']],
] as const
for (const [to, marks] of ticks)
  test(`${clock(to)} is marked by ${marks.length} moments`, () =>
    assert.deepEqual(ticksOf(line(['Ana', 0, to]), 6).map(clock), marks))

test('a moment finds the turn of that speaker which is nearest, or anybody’s', () => {
  const talk = line(['Ana', 0, 1000], ['Ben', 2000, 3000], ['Ana', 8000, 9000])
  assert.equal(turnAt(talk, 2500, 'Ana'), 0)
  assert.equal(turnAt(talk, 2500, null), 1)
  assert.equal(turnAt(talk, 2500, 'Cat'), null)
})
