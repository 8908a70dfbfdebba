import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inOrder } from './ordered.ts'

async function* count(to: number) {
  for (let task = 0; task < to; task += 1) yield task
}

async function failThird(task: number): Promise<number> {
  if (task === 2) throw new RangeError('the third')
  return task
}

test('results come in the order of the tasks, however the tasks end', async () => {
  const waiting = new Map<number, () => void>()
  const results: number[] = []
  const wait = (task: number) => new Promise<number>((resolve) => waiting.set(task, () => resolve(task)))
  const all = (async () => {
    for await (const result of inOrder(count(4), wait, 4)) results.push(result)
  })()
  for (const task of [2, 3, 1, 0]) {
    while (!waiting.has(task)) await Promise.resolve()
    waiting.get(task)?.()
  }
  await all
  assert.deepEqual(results, [0, 1, 2, 3])
})

test('no more tasks than allowed are under way or waiting to be taken', async () => {
  let begun = 0
  let taken = 0
  for await (const _ of inOrder(count(20), async () => (begun += 1), 3)) {
    taken += 1
    assert.ok(begun - taken < 3 + 1, `${begun} begun when ${taken} were taken`)
  }
  assert.equal(taken, 20)
})

test('a task that fails is met when its turn comes', async () => {
  const results: number[] = []
  await assert.rejects(async () => {
    for await (const result of inOrder(count(5), failThird, 4)) results.push(result)
  }, /the third/)
  assert.deepEqual(results, [0, 1])
})
