import assert from 'node:assert/strict'
import { test } from 'node:test'
import { workWords } from './work-words.ts'

test('a current role is told with its first month, a former one with its last', () => {
  const words = workWords([
    { organization: 'Northwind', title: 'Platform lead', since: '2024-03-01', until: null },
    { organization: 'Halden Systems', title: '', since: null, until: '2024-02-01' },
  ])
  assert.equal(
    words,
    'Platform lead at Northwind, since March 2024. Before: Halden Systems, until February 2024.',
  )
})

test('somebody without any known work has no sentence', () => {
  assert.equal(workWords([]), '')
})

test('a role that was only seen on one day counts until another is known', () => {
  const words = workWords([
    { organization: 'Northwind', title: 'Platform lead', since: '2026-11-17', until: '2026-11-17' },
    { organization: 'Northwind', title: 'Engineer', since: '2025-01-03', until: '2026-08-07' },
  ])
  assert.equal(
    words,
    'Platform lead at Northwind, last known in November 2026. Before: Engineer at Northwind, until August 2026.',
  )
})
