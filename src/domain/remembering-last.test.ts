import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rememberingLast } from './remembering-last.ts'

test('what is asked twice in a row is worked out once; the answers are those of working each out', () => {
  const asked: string[] = []
  const joined = rememberingLast((a: string, b: string) => {
    asked.push(`${a}|${b}`)
    return `${a} ${b}`
  })
  const answers = [joined('x', 'y'), joined('x', 'y'), joined('x', 'z'), joined('x', 'y'), joined('', '')]
  assert.deepEqual(answers, ['x y', 'x y', 'x z', 'x y', ' '])
  assert.deepEqual(asked, ['x|y', 'x|z', 'x|y', '|'])
})
