import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Suggestion } from '../domain/suggestion.ts'
import { type Answer, NO_HISTORY } from './history.ts'
import { planDay } from './plan-day.ts'

const DAY = '2026-03-02'

function aSuggestion(wish: Partial<Suggestion> & { readonly of?: string } = {}): Suggestion {
  const { of = 'Ana', ...rest } = wish
  return {
    id: `s_${of.toLowerCase()}`,
    person: { id: `p_${of.toLowerCase()}`, name: of },
    way: 'housekeeping',
    action: 'check in',
    minutes: 3,
    reason: `You and ${of} have not spoken since 4 January.`,
    evidence: [],
    value: 0.5,
    parts: {},
    expires: null,
    ...rest,
  }
}

function done({ id }: Suggestion): Answer {
  return { suggestionId: id, answer: 'done', on: DAY, minutes: 5 }
}

function whys(plan: ReturnType<typeof planDay>): Record<string, string> {
  return Object.fromEntries(plan.leftOut.map(({ suggestion, why }) => [suggestion.id, why]))
}

function planOf(suggestions: readonly Suggestion[], more: Partial<Parameters<typeof planDay>[0]> = {}) {
  return planDay({ suggestions, minutes: 15, day: DAY, history: NO_HISTORY, ...more })
}

test('a day without suggestions ends at once', () => {
  const plan = planOf([])
  assert.deepEqual(plan, {
    chosen: [],
    minutes: 0,
    done: { people: 0, minutes: 0, actions: new Map() },
    considered: 0,
    leftOut: [],
    closing: 'Nobody needs you today.',
  })
})

test('the sitting opens with the repair, goes on by value, and says how long it took', () => {
  const plan = planOf([
    aSuggestion({ of: 'Sam', value: 0.9, way: 'celebration', action: 'celebrate', minutes: 2 }),
    aSuggestion({ of: 'Ana', value: 0.4, way: 'empathy', action: 'repair', minutes: 5 }),
    aSuggestion({ of: 'Priya', value: 0.7, way: 'respect', action: 'keep promise', minutes: 7 }),
  ])
  assert.deepEqual(
    plan.chosen.map((one) => one.person.name),
    ['Ana', 'Sam', 'Priya'],
  )
  assert.equal(plan.closing, 'Three people, fourteen minutes.')
})

test('what was done today is of the same sitting: what is left keeps its place, and then the sitting is over', () => {
  const all = ['Ana', 'Ben', 'Cleo', 'Dan', 'Eva', 'Finn'].map((of, i) =>
    aSuggestion({ of, minutes: 5, value: 0.9 - i / 10 }),
  )
  const first = planOf(all).chosen
  assert.equal(first.length, 3)
  const rest = planOf(all, { history: { ...NO_HISTORY, answers: first.slice(0, 1).map(done) } })
  assert.deepEqual(rest.chosen, first.slice(1))
  const over = planOf(all, { history: { ...NO_HISTORY, answers: first.map(done) } })
  assert.deepEqual([over.chosen, over.closing], [[], 'Three people, fifteen minutes.'])
  const tomorrow = planOf(all, { day: '2026-03-03', history: { ...NO_HISTORY, answers: first.map(done) } })
  assert.equal(tomorrow.chosen.length, 3)
})

test('a second wrong waits for the next day when one was put right today', () => {
  const second = aSuggestion({ of: 'Ben', way: 'empathy', action: 'repair', minutes: 10, value: 0.5 })
  const small = ['Cleo', 'Dan', 'Eva'].map((of) => aSuggestion({ of, minutes: 5, value: 0.45 }))
  const answers = [{ suggestionId: 's_ana', answer: 'done', on: DAY, action: 'repair', minutes: 5 }] as const
  const plan = planOf([second, ...small], { history: { ...NO_HISTORY, answers } })
  assert.deepEqual(
    plan.chosen.map((one) => one.action),
    ['check in', 'check in'],
  )
})

test('what else there is for a person goes along as words, and is left out with the reason', () => {
  const plan = planOf([
    aSuggestion({ id: 's_1', value: 0.9, way: 'respect', action: 'keep promise' }),
    aSuggestion({ id: 's_2', value: 0.5, reason: 'Ana asked about the venue on 1 March.' }),
  ])
  assert.deepEqual(plan.chosen[0]?.alsoNoted, ['Ana asked about the venue on 1 March.'])
  assert.deepEqual(whys(plan), { s_2: 'a weightier suggestion for Ana is in' })
})

test('what has no room waits, or is told that today was its day', () => {
  const fills = ['Ana', 'Ben', 'Cy'].map((of) =>
    aSuggestion({ of, action: 'answer', minutes: 5, value: 0.9 }),
  )
  const plan = planOf([
    ...fills,
    aSuggestion({ of: 'Dee', action: 'answer', value: 0.1 }),
    aSuggestion({ of: 'Eli', action: 'answer', value: 0.1, expires: DAY }),
    aSuggestion({ of: 'Fay', value: 1, minutes: 20 }),
  ])
  assert.deepEqual(whys(plan), {
    s_fay: 'it takes twenty minutes, more than this sitting has',
    s_eli: 'fifteen minutes are full; today was its last day',
    s_dee: 'fifteen minutes are full; it waits for tomorrow',
  })
})

test('a minute that stays free is not called full', () => {
  const plan = planOf([
    aSuggestion({ of: 'Ana', minutes: 14, value: 0.9 }),
    aSuggestion({ of: 'Ben', minutes: 3, value: 0.2 }),
  ])
  assert.equal(
    plan.leftOut[0]?.why,
    'fourteen of fifteen minutes are taken, and three more do not fit; it waits for tomorrow',
  )
})

const answered: readonly (readonly [string, Answer, string | undefined])[] = [
  ['done', { suggestionId: 's_ana', answer: 'done', on: '2026-02-27' }, 'you did this on 27 February'],
  [
    'later, before its day',
    { suggestionId: 's_ana', answer: 'later', on: '2026-03-01', until: '2026-03-03' },
    'you said later, until 3 March',
  ],
  ['later, on its day', { suggestionId: 's_ana', answer: 'later', on: '2026-02-20', until: DAY }, undefined],
  ['not this', { suggestionId: 's_ana', answer: 'not this', on: '2024-01-01' }, 'you said not this'],
  [
    'only after the day that is planned',
    { suggestionId: 's_ana', answer: 'not this', on: '2026-03-03' },
    undefined,
  ],
]
for (const [when, answer, why] of answered)
  test(`a suggestion answered ${when} is ${why === undefined ? 'in' : 'out'}`, () => {
    const plan = planOf([aSuggestion()], { history: { ...NO_HISTORY, answers: [answer] } })
    assert.equal(plan.chosen.length, why === undefined ? 1 : 0)
    assert.equal(plan.leftOut[0]?.why, why)
    assert.equal(plan.leftOut[0]?.state === 'settled', /^(done|not this)$/.test(when))
  })

test('the last answer counts', () => {
  const answers: Answer[] = [
    { suggestionId: 's_ana', answer: 'later', on: '2026-03-01', until: '2026-04-01' },
    { suggestionId: 's_ana', answer: 'later', on: '2026-03-01', until: DAY },
  ]
  assert.equal(planOf([aSuggestion()], { history: { ...NO_HISTORY, answers } }).chosen.length, 1)
})

test('a suggestion is in on its last day and out on the next', () => {
  assert.equal(planOf([aSuggestion({ expires: DAY })]).chosen.length, 1)
  const late = planOf([aSuggestion({ expires: '2026-03-01' })])
  assert.deepEqual(whys(late), { s_ana: '1 March was its last day' })
})

test('whom the owner gives space is left in peace until the day', () => {
  const space = [{ personId: 'p_ana', until: '2026-03-04', why: 'space' as const }]
  const plan = planOf([aSuggestion()], { history: { ...NO_HISTORY, space } })
  assert.deepEqual(whys(plan), { s_ana: 'you are giving Ana space until 4 March' })
  const after = planOf([aSuggestion()], { day: '2026-03-04', history: { ...NO_HISTORY, space } })
  assert.equal(after.chosen.length, 1)
})

test('cheer waits while a repair is open, in the plan or not, and big news does not wait', () => {
  const repair = aSuggestion({ id: 's_r', action: 'repair', way: 'empathy', minutes: 20, value: 0.3 })
  const coffee = aSuggestion({ id: 's_c', action: 'meet', way: 'coffee', value: 0.9 })
  const small = aSuggestion({ id: 's_s', action: 'celebrate', way: 'celebration', parts: { news: 0.2 } })
  const big = aSuggestion({ id: 's_b', action: 'celebrate', way: 'celebration', parts: { news: 0.9 } })
  const plan = planOf([repair, coffee, small, big])
  assert.deepEqual(
    plan.chosen.map((one) => one.id),
    ['s_b'],
  )
  assert.equal(whys(plan)['s_c'], 'something with Ana needs putting right first')
  assert.equal(whys(plan)['s_s'], 'something with Ana needs putting right first')
  const refused: Answer[] = [{ suggestionId: 's_r', answer: 'not this', on: '2026-03-01' }]
  assert.equal(planOf([repair, coffee], { history: { ...NO_HISTORY, answers: refused } }).chosen.length, 1)
  assert.equal(planOf([coffee], { history: { ...NO_HISTORY, openRepairs: ['p_ana'] } }).chosen.length, 0)
})

test('a week without a stretch has one today, however little it is worth', () => {
  const fills = ['Ana', 'Ben', 'Cy'].map((of) =>
    aSuggestion({ of, action: 'answer', minutes: 5, value: 0.9 }),
  )
  const stretch = aSuggestion({ of: 'Zoe', way: 'comfort zone', action: 'stretch', value: 0.01 })
  const hasStretch = (stretches: string[]): boolean =>
    planOf([...fills, stretch], { history: { ...NO_HISTORY, stretches } }).chosen.some(
      (one) => one.person.name === 'Zoe',
    )
  assert.equal(hasStretch([]), true)
  assert.equal(hasStretch(['2026-02-23']), true)
  assert.equal(hasStretch(['2026-02-24']), false)
  assert.equal(hasStretch([DAY]), false)
  assert.equal(hasStretch(['2026-03-03']), true)
})

test('a stretch that lost to a weightier suggestion for the same person comes in when the week has no other', () => {
  const suggestions = [
    aSuggestion({ id: 's_a', value: 0.9 }),
    aSuggestion({ id: 's_z', value: 0.2, way: 'comfort zone', action: 'stretch' }),
  ]
  const plan = planOf(suggestions)
  assert.deepEqual(
    plan.chosen.map((one) => one.id),
    ['s_z'],
  )
  assert.deepEqual(whys(plan), {
    s_a: "the week's stretch is with Ana today, and one thing a person is enough",
  })
  assert.deepEqual(
    planOf(suggestions, { history: { ...NO_HISTORY, stretches: [DAY] } }).chosen.map((one) => one.id),
    ['s_a'],
  )
})

test('of even plans the one whose suggestion runs out first is taken, then the one of the earlier id', () => {
  const one = aSuggestion({ of: 'Ana', minutes: 15 })
  const sooner = aSuggestion({ of: 'Zoe', minutes: 15, expires: '2026-03-09' })
  assert.equal(planOf([one, sooner]).chosen[0]?.person.name, 'Zoe')
  assert.equal(planOf([aSuggestion({ of: 'Ben', minutes: 15 }), one]).chosen[0]?.person.name, 'Ana')
})

test('of two meetings to arrange the weightier is in, also where the very weightiest is lost to something else for its person', () => {
  const meet = { way: 'coffee', action: 'meet', minutes: 4 } as const
  const plan = planOf([
    aSuggestion({ of: 'Ana', id: 's_news', value: 0.9, way: 'celebration', action: 'celebrate' }),
    aSuggestion({ of: 'Ana', value: 0.8, ...meet }),
    aSuggestion({ of: 'Sam', value: 0.7, ...meet }),
    aSuggestion({ of: 'Priya', value: 0.6, ...meet }),
  ])
  assert.deepEqual(
    plan.chosen.map(({ id }) => id),
    ['s_news', 's_sam'],
  )
  assert.equal(whys(plan)['s_priya'], 'one meeting to arrange is enough for a sitting')
})

test('what else there is for whom a second meeting would be with waits for that, not for minutes', () => {
  const meet = { way: 'coffee', action: 'meet', minutes: 4 } as const
  const plan = planOf([
    aSuggestion({ of: 'Sam', value: 0.7, ...meet }),
    aSuggestion({ of: 'Priya', value: 0.6, ...meet }),
    aSuggestion({ of: 'Priya', id: 's_news', value: 0.2, minutes: 2 }),
  ])
  assert.equal(whys(plan)['s_news'], 'a weightier suggestion for Priya waits too')
})

test('a second suggestion of one way gives way to the first of another', () => {
  const plan = planOf(
    [
      aSuggestion({ of: 'Ana', minutes: 5, value: 0.8 }),
      aSuggestion({ of: 'Ben', minutes: 5, value: 0.7 }),
      aSuggestion({ of: 'Cy', minutes: 5, value: 0.6, way: 'opinions', action: 'answer' }),
    ],
    { minutes: 10 },
  )
  assert.deepEqual(
    plan.chosen.map((one) => one.person.name),
    ['Ana', 'Cy'],
  )
})

test('every suggestion is either chosen or left out with a reason', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat(9), fc.nat(4)), { maxLength: 40 }), (rows) => {
      const suggestions = rows.map(([person, minutes, value], i) =>
        aSuggestion({ of: `P${person}`, id: `s_${i}`, minutes: minutes * 2.5, value: value / 4 }),
      )
      const plan = planOf(suggestions)
      const ids = [...plan.chosen.map((one) => one.id), ...plan.leftOut.map((one) => one.suggestion.id)]
      assert.deepEqual(ids.toSorted(), suggestions.map((one) => one.id).toSorted())
      assert.ok(plan.leftOut.every(({ why }) => why.length > 10))
    }),
    { numRuns: 300 },
  )
})

test('the weightiest of hard times and wrongs is in, however many small things would fill its minutes', () => {
  const small = ['Sam', 'Priya', 'Tom', 'Ines'].map((of) => aSuggestion({ of, value: 0.9 }))
  const hard = aSuggestion({ of: 'Ana', way: 'empathy', action: 'support', minutes: 10, value: 0.5 })
  const plan = planOf([...small, hard], { minutes: 12 })
  assert.deepEqual([plan.chosen[0]?.person.name, plan.minutes], ['Ana', 10])
  assert.equal(planOf([...small, hard], { minutes: 9 }).chosen.length, 3)
})
