import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Contact, Direction } from '../domain/tie/history.ts'
import { historyOf } from '../domain/tie/history.ts'
import { personContact } from './person-contact.ts'

const at = (moment: string) => Temporal.Instant.from(moment).epochMilliseconds
const NOW = { now: at('2026-06-30T12:00:00Z'), offsetMinutes: 120 }

let interaction = 0
const contact = (moment: string, direction: Direction, changes: Partial<Contact> = {}): Contact => ({
  at: at(moment),
  direction,
  oneToOne: true,
  channel: direction === 'both' ? 'meeting' : 'mail',
  interaction: (interaction += 1),
  ...changes,
})
const contactOf = (...contacts: Contact[]) => personContact({ history: historyOf(contacts) }, NOW)

test('days of contact are the owner’s days, each once, eighteen months back and none to come', () => {
  const { days } = contactOf(
    contact('2024-12-31T10:00:00Z', 'in'),
    contact('2025-01-01T10:00:00Z', 'in'),
    contact('2026-06-01T21:30:00Z', 'in'),
    contact('2026-06-01T23:00:00Z', 'out'),
    contact('2026-06-02T08:00:00Z', 'out'),
    contact('2026-07-01T08:00:00Z', 'in'),
  )
  assert.deepEqual(days, ['2025-01-01', '2026-06-01', '2026-06-02'])
})

test('who wrote is counted for the last ninety days, meetings apart', () => {
  const { wrote, met, evidence } = contactOf(
    contact('2026-03-01T08:00:00Z', 'in'),
    contact('2026-05-01T08:00:00Z', 'in'),
    contact('2026-05-02T08:00:00Z', 'in'),
    contact('2026-05-03T08:00:00Z', 'out'),
    contact('2026-05-04T08:00:00Z', 'both'),
  )
  assert.deepEqual([wrote, met], [{ owner: 1, person: 2 }, 1])
  const last = interaction
  assert.deepEqual(evidence, {
    wrote: [`i_${last - 1}`, `i_${last - 2}`, `i_${last - 3}`],
    met: [`i_${last}`],
  })
})

test('how soon each answers is the middle of at least five answers', () => {
  const asked = ['01', '03', '05', '07', '09'].flatMap((day, index) => [
    contact(`2026-05-${day}T08:00:00Z`, 'out'),
    contact(`2026-05-${day}T${String(9 + index).padStart(2, '0')}:30:00Z`, 'in'),
  ])
  const { answers } = contactOf(...asked)
  const { evidence, ...person } = answers.person ?? { evidence: [] }
  assert.deepEqual(person, { hours: 3.5, sample: 5 })
  assert.equal(evidence[0], `i_${interaction}`)
  assert.equal(evidence.length, 5)
  assert.equal(answers.owner, null)
})
