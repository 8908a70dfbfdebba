import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aTelling, aWord } from '../../../test/builders/celebration.ts'
import { measureCelebration } from './measure.ts'
import { milestonesOf } from './gather.ts'
import { celebrationDebts, suggestCelebration } from './suggest.ts'

const on = (
  day: string,
  telling: Parameters<typeof aTelling>[0],
  words: readonly ReturnType<typeof aWord>[] = [],
) => suggestCelebration({ tellings: [aTelling(telling)], words }, day)

const windows = [
  // what, telling, its last day, the day after
  ['big news for two weeks', {}, '2026-11-23', '2026-11-24'],
  ['small news for one week', { kind: 'other' }, '2026-11-16', '2026-11-17'],
  [
    'a birthday for two days more',
    { kind: 'birthday', source: 'calendar day', interaction: null },
    '2026-11-11',
    '2026-11-12',
  ],
] as const

for (const [what, telling, last, after] of windows)
  test(`celebrating is suggested for ${what}`, () => {
    assert.equal(on('2026-11-08', telling).length, 0)
    assert.equal(on('2026-11-09', telling)[0]?.expires, last)
    assert.equal(on(last, telling).length, 1)
    assert.equal(on(after, telling).length, 0)
  })

test('it is worth the most within 72 hours, and less by the day after', () => {
  const [soon, third, later] = ['2026-11-09', '2026-11-12', '2026-11-15'].map(
    (day) => on(day, {})[0]?.value ?? 0,
  )
  assert.equal(soon, third)
  assert.ok((later ?? 1) < (third ?? 0))
})

test('nothing is suggested once the owner has congratulated, whatever tells of it afterwards', () => {
  const tellings = [
    aTelling({}),
    aTelling({ kind: 'new title', source: 'card', interaction: null, dayOffset: 5 }),
  ]
  assert.deepEqual(suggestCelebration({ tellings, words: [aWord({ praise: 'passive' })] }, '2026-11-15'), [])
})

test('the same news told again is the same suggestion, with both as its evidence', () => {
  const first = on('2026-11-12', {})[0]
  const tellings = [
    aTelling({}),
    aTelling({ source: 'signature', kind: 'new title', interaction: 9, dayOffset: 1 }),
  ]
  const [both] = suggestCelebration({ tellings, words: [] }, '2026-11-12')
  assert.equal(both?.occasion, first?.occasion)
  assert.deepEqual(
    both?.evidence.map(({ interaction }) => interaction),
    [1, 9],
  )
})

const reasons = [
  [{}, 'Ann Lee wrote of a new position on 9 November; you have not congratulated them.'],
  [
    { teller: 'Bo Karlsson' },
    'Bo Karlsson wrote of a new position of Ann Lee on 9 November; you have not congratulated them.',
  ],
  [
    { source: 'signature', kind: 'new title', words: 'Head of Research, before that Researcher' },
    'Ann Lee signed on 9 November as Head of Research, before that Researcher; you have not congratulated them.',
  ],
  [
    { source: 'calendar day', kind: 'birthday', interaction: null },
    'Ann Lee had a birthday on 9 November; you have not written about it.',
  ],
  [
    { source: 'calendar day', kind: 'work anniversary', words: 'at Mizube', years: 1, interaction: null },
    'Ann Lee had about one year at Mizube on 9 November, by the signature; you have not written about it.',
  ],
  [
    { source: 'linkedin', kind: 'endorsement', words: 'Facilitation', interaction: null },
    'Ann Lee endorsed you for Facilitation on 9 November; you have neither thanked nor endorsed them.',
  ],
] as const

for (const [telling, reason] of reasons)
  test(`the reason says what the records say: ${reason}`, () => {
    assert.equal(on('2026-11-10', telling)[0]?.reason, reason)
  })

test('what only stands in records is no occasion with somebody who is hardly more than a name', () => {
  assert.equal(on('2026-11-10', { source: 'signature', kind: 'new title', closeness: 0.05 }).length, 0)
  assert.equal(on('2026-11-10', { closeness: 0.05 }).length, 1)
})

const debts = (telling: Parameters<typeof aTelling>[0], day: string) =>
  celebrationDebts(milestonesOf({ tellings: [aTelling(telling)], words: [] }), day).length

test('debts are what nobody answered in thirty days; a birthday is over after a week', () => {
  const birthday = { kind: 'birthday', source: 'calendar day', interaction: null } as const
  assert.deepEqual([debts({}, '2026-12-09'), debts({}, '2026-12-10')], [1, 0])
  assert.deepEqual([debts(birthday, '2026-11-16'), debts(birthday, '2026-11-17')], [1, 0])
})

test('measures count what was praised, leave out what may have been said in person, and say when there is too little', () => {
  const tellings = [0, 1, 2, 3, 4, 5].map((number) =>
    aTelling({ person: `p_${number}`, interaction: number + 1 }),
  )
  const words = [
    aWord({ person: 'p_0', praise: 'active' }),
    aWord({ person: 'p_1', praise: 'passive' }),
    aWord({ person: 'p_2', kind: 'meeting' }),
  ]
  const [answered, hours, active] = measureCelebration({ tellings, words }, '2026-11-20')
  assert.deepEqual([answered?.value, answered?.sample, answered?.words], [0.4, 5, null])
  assert.deepEqual([hours?.value, hours?.sample, hours?.words], [null, 2, 'not enough yet: 2 of 5 answers'])
  assert.equal(active?.value, null)
  assert.ok((answered?.evidence.length ?? 0) >= 5)
  assert.equal(answered?.before.sample, 0)
})

test('what may still be answered in time is not measured yet', () => {
  const tellings = [0, 1, 2, 3, 4].map((number) =>
    aTelling({ person: `p_${number}`, interaction: number + 1 }),
  )
  assert.equal(measureCelebration({ tellings, words: [] }, '2026-11-12')[0]?.sample, 0)
  assert.equal(measureCelebration({ tellings, words: [] }, '2026-11-13')[0]?.value, 0)
})
