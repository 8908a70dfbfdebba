import assert from 'node:assert/strict'
import { test } from 'node:test'
import { spokenTo } from './spoken-to.ts'

const ROBERT = ['Robert Vale', 'R. Vale', 'rvale']
const cases: readonly (readonly [addressed: string, to: ReturnType<typeof spokenTo>])[] = [
  ['Robert', 'them'],
  ['ROBERT', 'them'],
  ['Bob', 'them'],
  ['Rob', 'them'],
  ['Mr. Vale', 'them'],
  ['rvale', 'them'],
  ['Kevin and Bob', 'them'],
  ['all', 'all'],
  ['Robert, others', 'all'],
  ['Sir', 'all'],
  ['Kevin', 'others'],
  ['Kevin, Ana', 'others'],
  ['Ro', 'others'],
]
for (const [addressed, to] of cases)
  test(`seen from Robert Vale, "${addressed}" speaks to ${to}`, () => {
    assert.equal(spokenTo(addressed, ROBERT), to)
  })
