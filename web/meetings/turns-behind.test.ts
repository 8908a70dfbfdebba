import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Turn } from '../../src/domain/turn.ts'
import { mirrorOf } from '../../src/practices/communication/mirror.ts'
import { turnsBehind } from './turns-behind.ts'

const said = (speaker: string, start: number, end: number, text: string): Turn => ({
  speaker,
  start: start * 1000,
  end: end * 1000,
  text,
})
const mirror = mirrorOf([
  said('You', 0, 10, 'We looked at the drawings of the wall. What do you make of them?'),
  said('Ana', 11, 20, 'The wall is too low on the side of the river, and we would have to'),
  said('You', 18, 24, 'How much higher should the wall be?'),
  said('Ana', 25, 27, 'A metre, I think.'),
  said('You', 28, 60, 'Then we have to ask the town, and that takes until spring at the very least.'),
])

const behind = [
  ['talk', [0, 2, 4]],
  ['questions', [0, 2]],
  ['follow-ups', [2]],
  ['longest', [4]],
  ['pauses', [4]],
  ['spoke over', [2]],
] as const
for (const [figure, turns] of behind)
  test(`the turns behind ${figure} are those that it is counted from`, () =>
    assert.deepEqual(turnsBehind(mirror, 'You', figure), turns))

test('as many turns stand behind a figure as it counts', () => {
  const own = mirror.speakers.find(({ name }) => name === 'You')
  assert.equal(turnsBehind(mirror, 'You', 'spoke over').length, own?.spokeOver)
  assert.equal(turnsBehind(mirror, 'You', 'questions').length, own?.questions)
})
