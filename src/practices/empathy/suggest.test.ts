import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HOUR } from '../../domain/milliseconds.ts'
import type { HardshipFact, OpenRepair, WrongFact } from './facts.ts'
import { measureEmpathy } from './measure.ts'
import { suggestEmpathy } from './suggest.ts'
import { toneOf } from './tone.ts'

const ANN = { id: 'p_ann', name: 'Ann Lee' }
const NINTH = Date.UTC(2026, 10, 9, 12)
const act = (hours: number, kind: 'message' | 'meeting' = 'message') => ({
  at: NINTH + hours * HOUR,
  day: new Date(NINTH + hours * HOUR).toISOString().slice(0, 10),
  kind,
  interaction: 5,
})

const hardship = (changes: Partial<HardshipFact> = {}): HardshipFact => ({
  person: ANN,
  closeness: 0.6,
  at: NINTH,
  day: '2026-11-09',
  interaction: 3,
  quote: 'My father passed away on Sunday.',
  teller: null,
  weight: 1,
  support: null,
  contact: null,
  ...changes,
})

const wrong = (changes: Partial<WrongFact> = {}): WrongFact => ({
  person: ANN,
  closeness: 0.6,
  cause: 'complaint',
  at: NINTH,
  day: '2026-11-09',
  interaction: 4,
  quote: 'You let us down.',
  evidence: 'message',
  what: '',
  amount: 0,
  tone: null,
  mended: null,
  ...changes,
})

const open: OpenRepair = {
  id: 1,
  person: ANN,
  closeness: 0.6,
  day: '2026-11-09',
  reason: 'You called off a call.',
  interaction: 4,
  quote: 'You let us down.',
  lookBack: '2026-11-23',
  apologised: true,
}

const suggest = (
  facts: { hardships?: HardshipFact[]; wrongs?: WrongFact[]; repairs?: OpenRepair[] },
  day: string,
) => suggestEmpathy({ hardships: [], wrongs: [], repairs: [], ...facts }, day)

test('support is suggested with their words and what the owner did, never with what anybody feels', () => {
  const [one] = suggest({ hardships: [hardship()] }, '2026-11-10')
  assert.equal(
    one?.reason,
    'Ann Lee wrote “My father passed away on Sunday” on 9 November; you have not written since.',
  )
  assert.deepEqual([one.action, one.minutes, one.expires], ['support', 5, '2026-11-23'])
})

const supported = [
  ['a kind word was written', { support: act(5), contact: act(5) }],
  ['the two met since', { contact: act(30, 'meeting') }],
] as const

for (const [when, changes] of supported)
  test(`no support is suggested when ${when}`, () => {
    assert.deepEqual(suggest({ hardships: [hardship(changes)] }, '2026-11-10'), [])
  })

test('a message about something else is no support, and is told', () => {
  const [one] = suggest({ hardships: [hardship({ contact: act(20) })] }, '2026-11-11')
  assert.match(one?.reason ?? '', /you wrote on 10 November, not of this\.$/)
})

test('support is suggested for two weeks', () => {
  assert.equal(suggest({ hardships: [hardship()] }, '2026-11-23').length, 1)
  assert.equal(suggest({ hardships: [hardship()] }, '2026-11-24').length, 0)
})

const reasons = [
  [{}, 'Ann Lee wrote “You let us down” on 9 November; you have not answered.'],
  [
    { cause: 'promise', what: 'send the estimate', amount: 5, day: '2026-11-05' },
    'You told Ann Lee you would send the estimate; it was due 5 days ago, on 5 November.',
  ],
  [
    { cause: 'cancellation', what: 'Which format', amount: 2.1, quote: null },
    'You called off “Which format” with Ann Lee 2 hours before it began, on 9 November, and the book holds no apology.',
  ],
  [
    { cause: 'curt', quote: 'No. Use the old one.' },
    'You wrote “No. Use the old one” to Ann Lee on 9 November, curter than you usually write.',
  ],
  [
    { cause: 'unanswered', amount: 20 },
    'Ann Lee asked you a question on 9 November and has waited 20 days, longer than you usually take.',
  ],
] as const

for (const [changes, reason] of reasons)
  test(`a repair has a fact for its reason: ${reason}`, () => {
    const [one] = suggest({ wrongs: [wrong(changes)] }, '2026-11-10')
    assert.equal(one?.reason, reason)
    assert.equal(one.action, 'repair')
  })

test('what is mended, or has been left for two weeks, is let be; what still waits is not', () => {
  assert.deepEqual(suggest({ wrongs: [wrong({ mended: act(3) })] }, '2026-11-10'), [])
  assert.deepEqual(suggest({ wrongs: [wrong()] }, '2026-11-24'), [])
  assert.equal(suggest({ wrongs: [wrong({ cause: 'promise' })] }, '2026-12-24').length, 1)
})

test('while a repair is open nothing else is to be repaired with that person; after two weeks one looks back', () => {
  assert.deepEqual(suggest({ wrongs: [wrong()], repairs: [open] }, '2026-11-12'), [])
  const [one] = suggest({ wrongs: [wrong()], repairs: [open] }, '2026-11-23')
  assert.deepEqual([one?.minutes, one?.occasion], [2, 'look back 1'])
})

test('a complaint outweighs a promise, a promise a cancellation, a cancellation a curt word', () => {
  const values = (['complaint', 'promise', 'cancellation', 'curt', 'unanswered'] as const).map(
    (cause) => suggest({ wrongs: [wrong({ cause })] }, '2026-11-09')[0]?.value ?? 0,
  )
  assert.deepEqual(
    values,
    values.toSorted((a, b) => b - a),
  )
})

test('a tone is told against the same person’s own, from eight messages on', () => {
  const usual = [0.2, 0.4, 0.3, 0.3, 0.2, 0.4, 0.3, 0.3]
  assert.equal(toneOf([...usual.slice(1), -0.4, -0.4]), null)
  const tone = toneOf([...usual, null, -0.4, -0.4])
  assert.equal(tone?.sample, 8)
  assert.ok((tone?.change ?? 0) < -3)
  assert.equal(toneOf(usual.map(() => null)), null)
})

test('the share of hardships answered in time leaves out those that still may be', () => {
  const now = NINTH + 100 * HOUR
  const record = {
    hardships: [
      hardship({ interaction: 1, support: act(10), contact: act(10) }),
      hardship({ interaction: 2, support: act(90), contact: act(90) }),
      hardship({ interaction: 3 }),
      hardship({ interaction: 4, contact: act(40, 'meeting') }),
      hardship({ interaction: 5, at: now - 10 * HOUR, day: '2026-11-13' }),
    ],
    wrongs: [wrong()],
    repairs: [{ opened: '2026-11-09', closed: null }],
  }
  const [support, wrongs, repairs] = measureEmpathy(record, '2026-11-13', now)
  assert.deepEqual([support?.value, support?.sample], [1 / 3, 3])
  assert.equal(wrongs?.words, 'not enough yet: 1 of 3 occasions')
  assert.equal(repairs?.value, 0)
})
