import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PeopleRow } from '../../src/app/results.ts'
import { fitting, inOrder, lookedAt } from './people-filter.ts'

const row = (name: string, changes: Partial<PeopleRow> = {}): PeopleRow => ({
  id: name,
  name,
  organization: '',
  title: '',
  circle: null,
  standing: 'active',
  lastAt: null,
  strength: 0.5,
  ...changes,
})

const rows = lookedAt([
  row('Maja Zielińska', {
    organization: 'Łuk Sp. z o.o.',
    standing: 'fading',
    lastAt: '2026-05-01T08:00:00Z',
  }),
  row('Ömer Straßer', { title: 'Head of Ingest', circle: '15', lastAt: '2026-06-01T08:00:00Z' }),
  row('Ann Lee', { organization: 'Northwind', standing: 'follow up' }),
])

const cases = [
  ['zielinska', ['Maja Zielińska']],
  ['LUK maja', ['Maja Zielińska']],
  ['omer strasser', ['Ömer Straßer']],
  ['ingest', ['Ömer Straßer']],
  ['inner fifteen', ['Ömer Straßer']],
  ['fading', ['Maja Zielińska']],
  ['follow', ['Ann Lee']],
  ['ann northwind fading', []],
  ['  ', ['Maja Zielińska', 'Ömer Straßer', 'Ann Lee']],
] as const

for (const [typed, names] of cases)
  test(`“${typed}” finds ${names.length === 0 ? 'nobody' : names.join(', ')}`, () => {
    assert.deepEqual(
      fitting(rows, typed).map(({ name }) => name),
      names,
    )
  })

test('by last contact, those without any come last; by name, marks do not matter', () => {
  assert.deepEqual(
    inOrder(rows, 'last').map(({ name }) => name),
    ['Ömer Straßer', 'Maja Zielińska', 'Ann Lee'],
  )
  assert.deepEqual(
    inOrder(rows, 'name').map(({ name }) => name),
    ['Ann Lee', 'Maja Zielińska', 'Ömer Straßer'],
  )
})
