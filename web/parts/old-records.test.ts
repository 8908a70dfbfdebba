import assert from 'node:assert/strict'
import { test } from 'node:test'
import { morningAfter } from './old-records.ts'

test('records of these days are looked at from today', () => {
  assert.equal(morningAfter('2026-11-20', '2026-11-23'), null)
  assert.equal(morningAfter('2026-09-25', '2026-11-23'), null)
  assert.equal(morningAfter(null, '2026-11-23'), null)
})

test('records that end two months ago or earlier are looked at from the day after', () => {
  assert.equal(morningAfter('2026-09-24', '2026-11-23'), '2026-09-25')
  assert.equal(morningAfter('2003-12-31', '2026-11-23'), '2004-01-01')
})
