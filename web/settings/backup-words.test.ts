import assert from 'node:assert/strict'
import test from 'node:test'
import { tellTimeIn } from '../parts/days.ts'
import { type BackupHolds, holdsInWords } from './backup-words.ts'

const HELD: BackupHolds = {
  people: 69,
  messages: 1545,
  meetings: 4,
  first: '2025-06-04T08:00:00Z',
  last: '2026-11-23T08:00:00Z',
  lastImport: '2026-11-23T09:00:00Z',
}

test('a backup is told with its people, its messages and their days, its meetings and its last import', () => {
  tellTimeIn('UTC')
  assert.equal(
    holdsInWords(HELD),
    'It holds 69 people, 1,545 messages from Wednesday 4 June 2025 to Monday 23 November 2026 and four meetings. Records came into it last on Monday 23 November 2026.',
  )
})

test('what a backup has not is not told', () => {
  tellTimeIn('UTC')
  const one = { ...HELD, people: 1, messages: 1, meetings: 0, last: HELD.first, lastImport: null }
  assert.equal(holdsInWords(one), 'It holds one person and one message of Wednesday 4 June 2025.')
  assert.equal(
    holdsInWords({ ...one, messages: 0, first: null, last: null }),
    'It holds one person and no messages.',
  )
  assert.equal(holdsInWords({ ...one, people: 0, messages: 0 }), 'It is of an empty book.')
})
