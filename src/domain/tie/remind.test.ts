import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Company, lastDayToRemind } from './remind.ts'

const cases: readonly (readonly [string, Company, number, number, number | null])[] = [
  // of whom, put to whom, how surely it asks, how often they wrote, the last day
  ['someone familiar', 'alone', 0.65, 3, 28],
  ['someone familiar among others', 'few', 0.9, 3, 28],
  ['someone who hardly wrote', 'few', 0.9, 2, 14],
  ['someone familiar on a list', 'list', 0.85, 3, 14],
  ['a stranger on a list', 'list', 0.9, 2, null],
  ['someone familiar on a list, unsurely', 'list', 0.84, 20, null],
  ['someone familiar, perhaps only aloud', 'alone', 0.64, 20, null],
]

for (const [whom, company, strength, fromThem, last] of cases)
  test(`what was asked of ${whom} may be reminded of ${last === null ? 'never' : `until day ${last}`}`, () =>
    assert.equal(lastDayToRemind({ company, strength }, fromThem), last))
