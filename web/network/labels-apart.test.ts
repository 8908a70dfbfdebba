import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LabelsApart } from './labels-apart.ts'

const box = (left: number, top: number) => ({ left, top, width: 80, height: 14 })

test('of two labels that would lie over one another the first stays, and side by side both do', () => {
  const labels = new LabelsApart()
  assert.deepEqual(
    [box(0, 0), box(79, 13), box(80, 0), box(0, 14)].map((one) => labels.take(one)),
    [true, false, true, true],
  )
})

test('each drawing begins with all places free', () => {
  const labels = new LabelsApart()
  labels.take(box(0, 0))
  labels.clear()
  assert.equal(labels.take(box(0, 0)), true)
})
