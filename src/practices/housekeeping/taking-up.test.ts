import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tieFacts } from '../../../test/builders/tie-facts.ts'
import { suggestHousekeeping } from './suggest.ts'

const TODAY = '2026-11-23'
type Changes = Parameters<typeof tieFacts>[0]
const suggest = (...ties: readonly Changes[]) => suggestHousekeeping(ties.map(tieFacts), TODAY)

/** Silent towards the owner for 90 days, and writing on a list the day before yesterday. */
const AROUND: Changes = {
  standing: 'fading',
  silenceDays: 90,
  seenDays: 2,
  alive: 0.4,
  last: { interaction: 3, day: '2026-08-25', fromOwner: false, met: false },
  lastFromThem: { interaction: 3, day: '2026-08-25', fromOwner: false, met: false },
  toOthers: { interaction: 9, day: '2026-11-21', earlier: [8] },
}

test('a close tie that fades before the eyes of both is taken up by what they write to others', () => {
  const [proposal] = suggest(AROUND)
  assert.deepEqual([proposal?.action, proposal?.minutes], ['check in', 3])
  assert.equal(
    proposal?.reason,
    'You and Ann Lee were in touch about every 14 days; Ann Lee last wrote to you on 25 August, 3 months ago; what they write to others, last on 21 November, is something to take up.',
  )
  assert.deepEqual(proposal?.evidence, [
    { kind: 'message', interaction: 3, quote: null, orElse: [], ofTheTwo: true },
    { kind: 'message', interaction: 9, quote: null, orElse: [8] },
  ])
})

test('it is worth less than a tie of which nothing is heard, and is the same occasion', () => {
  const [seen, unseen] = [suggest(AROUND)[0], suggest({ ...AROUND, seenDays: null })[0]]
  assert.ok((seen?.value ?? 1) < (unseen?.value ?? 0))
  assert.equal(seen?.occasion, unseen?.occasion)
})

const tie = (id: string, strength: number) => ({ ...AROUND, person: { id, name: id }, strength })

test('two a day are taken up, the closest', () => {
  assert.deepEqual(
    suggest(tie('p_a', 0.6), tie('p_b', 0.8), tie('p_c', 0.7)).map(({ person }) => person.id),
    ['p_b', 'p_c'],
  )
})

const nothing: readonly (readonly [why: string, changes: Changes])[] = [
  ['the tie is not close', { strength: 0.45 }],
  ['they were in touch seven times', { episodes: { mutual: 7, begunByThem: 4, begunByOwner: 3 } }],
  ['the owner wrote eleven times', { fromOwner: 11 }],
  ['it sleeps', { standing: 'dormant' }],
  ['it has been silent for six weeks less a day', { silenceDays: 41 }],
  ['what they wrote is three weeks old', { toOthers: { interaction: 9, day: '2026-11-01', earlier: [] } }],
  ['nothing may be suggested', { maySuggest: false }],
]
for (const [why, changes] of nothing)
  test(`nobody who is around is taken up where ${why}`, () =>
    assert.deepEqual(suggest({ ...AROUND, ...changes }), []))

test('nobody is taken up of whose words to others nothing is known', () => {
  const { toOthers: _words, ...unknown } = AROUND
  assert.deepEqual(suggest(unknown), [])
})
