import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assert as holds, array, integer, property, record, constantFrom } from 'fast-check'
import { aTelling, aWord, DAY_MS } from '../../../test/builders/celebration.ts'
import { milestonesOf } from './gather.ts'

test('a promotion that a message, the signature and a card tell of is one milestone, known by the first', () => {
  const [only, ...others] = milestonesOf({
    tellings: [
      aTelling({ kind: 'new title', source: 'card', interaction: null, dayOffset: 9 }),
      aTelling({ kind: 'promotion', dayOffset: 0 }),
      aTelling({ kind: 'new title', source: 'signature', interaction: 12, dayOffset: 1 }),
    ],
    words: [],
  })
  assert.deepEqual(others, [])
  assert.equal(only?.first.kind, 'promotion')
  assert.equal(only.tellings.length, 3)
})

test('other things, other people, and the same thing two months later are milestones of their own', () => {
  const tellings = [
    aTelling({ kind: 'promotion' }),
    aTelling({ kind: 'birth', interaction: 2 }),
    aTelling({ kind: 'promotion', person: 'p_bo', interaction: 3 }),
    aTelling({ kind: 'promotion', interaction: 4, dayOffset: 60 }),
  ]
  assert.equal(milestonesOf({ tellings, words: [] }).length, 4)
})

const answers = [
  ['praise in any message after it', { praise: 'passive' }, 'passive'],
  ['praise a day before it was told, on another way', { praise: 'active', dayOffset: -1 }, 'active'],
  ['an answer to the message without a word of it', { answers: [1] }, 'passed over'],
  ['a meeting since', { kind: 'meeting' }, 'met'],
] as const

for (const [what, word, manner] of answers)
  test(`${what} is an answer: ${manner}`, () => {
    const [milestone] = milestonesOf({ tellings: [aTelling({})], words: [aWord(word)] })
    assert.equal(milestone?.answer?.manner, manner)
  })

const none = [
  ['a message about something else', {}],
  ['praise a month and a day later', { praise: 'active', dayOffset: 31 }],
  ['praise long before', { praise: 'active', dayOffset: -10 }],
  ['praise of somebody else', { praise: 'active', person: 'p_bo' }],
  ['a meeting before it was told', { kind: 'meeting', dayOffset: -1 }],
] as const

for (const [what, word] of none)
  test(`${what} is no answer`, () => {
    const [milestone] = milestonesOf({ tellings: [aTelling({})], words: [aWord(word)] })
    assert.equal(milestone?.answer, null)
  })

test('an active answer is told rather than a bare one that came first', () => {
  const words = [aWord({ praise: 'passive' }), aWord({ praise: 'active', dayOffset: 2, interaction: 8 })]
  assert.equal(milestonesOf({ tellings: [aTelling({})], words })[0]?.answer?.manner, 'active')
})

test('an endorsement is answered by thanks, or by one in return', () => {
  const tellings = [aTelling({ kind: 'endorsement', source: 'linkedin', interaction: null })]
  for (const word of [aWord({ thanks: true }), aWord({ kind: 'returned', interaction: 0 })])
    assert.equal(milestonesOf({ tellings, words: [word] })[0]?.answer?.manner, 'returned')
  assert.equal(milestonesOf({ tellings: [aTelling({})], words: [aWord({ thanks: true })] })[0]?.answer, null)
})

test('a new title may have been celebrated weeks before a card says so', () => {
  const tellings = [aTelling({ kind: 'new title', source: 'card', interaction: null })]
  const [milestone] = milestonesOf({ tellings, words: [aWord({ praise: 'active', dayOffset: -40 })] })
  assert.deepEqual([milestone?.answer?.manner, milestone?.answer?.hours], ['active', 0])
})

test('every telling is in one milestone, and their order does not show', () => {
  const some = array(
    record({
      person: constantFrom('p_ann', 'p_bo'),
      kind: constantFrom('job', 'promotion', 'birth', 'birthday'),
      dayOffset: integer({ min: 0, max: 200 }),
      interaction: integer({ min: 1, max: 1000 }),
    }),
    { maxLength: 12 },
  )
  holds(
    property(some, (wishes) => {
      const tellings = wishes.map((wish) => aTelling(wish))
      const there = milestonesOf({ tellings, words: [] })
      assert.equal(
        there.reduce((sum, one) => sum + one.tellings.length, 0),
        tellings.length,
      )
      assert.deepEqual(
        milestonesOf({ tellings: tellings.toReversed(), words: [] }).map(({ first }) => first.at),
        there.map(({ first }) => first.at),
      )
      for (const { tellings: own } of there)
        assert.ok((own.at(-1)?.at ?? 0) - (own[0]?.at ?? 0) <= 45 * DAY_MS)
    }),
    { numRuns: 200 },
  )
})
