import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { WorkState } from './ports.ts'
import { workChanges, workInWords } from './work-changes.ts'

const signs = (organization: string, title: string, since: string, until = since): WorkState => ({
  person: 1,
  organization,
  title,
  since,
  until,
  at: Date.parse(since),
  interaction: 1,
  card: null,
})
const card = (organization: string, title: string): WorkState => ({
  ...signs(organization, title, '2026-01-01'),
  since: null,
  until: null,
  interaction: null,
  card: 4,
})

const changes = [
  [
    'a higher title',
    signs('Mizube', 'Designer', '2026-01-01', '2026-04-01'),
    signs('Mizube', 'Head of Design', '2026-05-01'),
    'new title',
  ],
  [
    'a rank before the same title',
    signs('Mizube', 'Product Manager', '2026-01-01', '2026-04-01'),
    signs('Mizube', 'Senior Product Manager', '2026-05-01'),
    'new title',
  ],
  [
    'another employer',
    signs('Mizube Ltd', 'Designer', '2026-01-01', '2026-04-01'),
    signs('Havn', 'Designer', '2026-05-01'),
    'new employer',
  ],
  ['another employer on a card', card('Mizube', 'Designer'), card('Havn', 'Designer'), 'new employer'],
  [
    'a title without its employer',
    signs('Mizube', 'VP, Systems', '2026-01-01', '2026-04-01'),
    signs('', 'Chief Technology Officer', '2026-05-01'),
    'new title',
  ],
] as const

for (const [what, before, after, kind] of changes)
  test(`${what} is a change of work: ${kind}`, () => {
    assert.deepEqual(
      workChanges([before, after]).map((one) => [one.kind, one.before, one.after]),
      [[kind, before, after]],
    )
  })

const same = [
  [
    'a legal form',
    signs('Mizube GmbH', 'Designer', '2026-01-01', '2026-04-01'),
    signs('Mizube', 'Designer', '2026-05-01'),
  ],
  [
    'an abbreviation',
    signs('Mizube', 'Sr. SW Engineer', '2026-01-01', '2026-04-01'),
    signs('Mizube', 'Senior Software Engineer', '2026-05-01'),
  ],
  [
    'the employer in the title',
    signs('Mizube', 'Designer', '2026-01-01', '2026-04-01'),
    signs('', 'Designer, Mizube', '2026-05-01'),
  ],
  [
    'a project for an employer',
    signs('Harbour Security Team', 'Engineer', '2026-01-01', '2026-04-01'),
    signs('Mizube', 'Engineer', '2026-05-01'),
  ],
  [
    'an address for an employer',
    signs('mizube.example/~ann', '', '2026-01-01', '2026-04-01'),
    signs('Havn', '', '2026-05-01'),
  ],
  [
    'a signature that both are used beside',
    signs('Mizube', 'Designer', '2026-01-01', '2026-07-01'),
    signs('Havn', 'Designer', '2026-05-01', '2026-06-01'),
  ],
  [
    'what is no title',
    signs('', 'See you on the water', '2026-01-01', '2026-04-01'),
    signs('', 'Gone fishing', '2026-05-01'),
  ],
  ['a card that says nothing of work', card('', ''), card('Mizube', 'Designer')],
] as const

for (const [what, before, after] of same)
  test(`${what} is no change of work`, () => {
    assert.deepEqual(workChanges([before, after]), [])
  })

test('a return to what was said before is no change', () => {
  const states = [card('Mizube', 'Designer'), card('Havn', 'Designer'), card('Mizube', 'Designer')]
  assert.equal(workChanges(states).length, 1)
})

test('work is told as title and employer, or whichever there is', () => {
  assert.equal(workInWords(card('Mizube', 'Designer')), 'Designer at Mizube')
  assert.equal(workInWords(card('', 'Designer')), 'Designer')
  assert.equal(workInWords(card('Mizube', '')), 'Mizube')
})
