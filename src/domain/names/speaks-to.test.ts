import assert from 'node:assert/strict'
import { test } from 'node:test'
import { speaksTo } from './speaks-to.ts'

const ROBERT = ['Robert Vale', 'R. Vale', 'rvale']
const cases: readonly (readonly [addressed: string, speaks: boolean])[] = [
  ['Robert', true],
  ['ROBERT', true],
  ['Bob', true],
  ['Rob', true],
  ['Mr. Vale', true],
  ['rvale', true],
  ['Kevin and Bob', true],
  ['all', true],
  ['Sir', true],
  ['Kevin', false],
  ['Kevin, Ana', false],
  ['Ro', false],
]
for (const [addressed, speaks] of cases)
  test(`"${addressed}" is ${speaks ? '' : 'not '}said to Robert Vale`, () => {
    assert.equal(speaksTo(addressed, ROBERT), speaks)
  })
