import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Action, Suggestion } from '../domain/suggestion.ts'
import { type Answer, NO_HISTORY } from './history.ts'
import { planDay } from './plan-day.ts'

const DAY = '2026-03-02'

function aSuggestion(of: string, action: Action, more: Partial<Suggestion> = {}): Suggestion {
  return {
    id: `s_${action}_${of}`,
    person: { id: `p_${of}`, name: of },
    way: action === 'check in' ? 'housekeeping' : 'respect',
    action,
    minutes: 3,
    reason: `There is something to ${action} with ${of}.`,
    evidence: [],
    value: 0.5,
    parts: {},
    expires: null,
    ...more,
  }
}

const silent = ['Ana', 'Ben', 'Cleo', 'Dan', 'Eva', 'Finn'].map((of, i) =>
  aSuggestion(of, 'check in', { value: 0.9 - i / 10 }),
)

function planOf(suggestions: readonly Suggestion[], answers: readonly Answer[] = [], minutes = 15) {
  return planDay({ suggestions, minutes, day: DAY, history: { ...NO_HISTORY, answers } })
}

function namesIn(plan: ReturnType<typeof planDay>): string[] {
  return plan.chosen.map(({ person }) => person.name)
}

test('a morning of silences alone has the three weightiest, and says how many more there are', () => {
  const plan = planOf(silent)
  assert.deepEqual(namesIn(plan), ['Ana', 'Ben', 'Cleo'])
  assert.equal(
    plan.closing,
    'Three people, nine minutes. Three more check-ins are due; they come on other mornings.',
  )
  assert.deepEqual(
    plan.leftOut.map(({ why }) => why),
    Array<string>(3).fill('three check-ins are enough for a sitting; it waits for another day'),
  )
  assert.equal(planOf(silent.slice(0, 3)).closing, 'Three people, nine minutes.')
})

test('beside anything else, however little it is worth, two are enough', () => {
  const plan = planOf([...silent.slice(0, 3), aSuggestion('Zoe', 'thank', { value: 0.01 })])
  assert.deepEqual(namesIn(plan), ['Ana', 'Ben', 'Zoe'])
  assert.match(
    plan.closing,
    /^Three people, nine minutes\. One more check-in is due; it comes on another morning\.$/,
  )
})

test('those that find no room beside longer things are due too', () => {
  const long = aSuggestion('Zoe', 'repair', { minutes: 10, value: 1 })
  assert.match(
    planOf([...silent.slice(0, 3), long]).closing,
    /^Two people, thirteen minutes\. Two more check-ins are due;/,
  )
})

test('what has no room of its own leaves the third in', () => {
  const long = aSuggestion('Zoe', 'thank', { value: 0.01, minutes: 10 })
  assert.deepEqual(namesIn(planOf([...silent, long])), ['Ana', 'Ben', 'Cleo'])
})

test('what else there is for somebody comes in where the check-in with them waits', () => {
  const thanks = aSuggestion('Cleo', 'thank', { value: 0.1 })
  const { chosen, leftOut } = planOf([...silent, thanks])
  assert.deepEqual(
    chosen.map(({ person, action }) => `${action} ${person.name}`),
    ['check in Ana', 'check in Ben', 'thank Cleo'],
  )
  assert.deepEqual(chosen.at(-1)?.alsoNoted, ['There is something to check in with Cleo.'])
  assert.equal(leftOut.length, 4)
})

test('those done on the day count, and a longer sitting has room for more', () => {
  const done = silent
    .slice(0, 2)
    .map(({ id }): Answer => ({ suggestionId: id, answer: 'done', on: DAY, action: 'check in', minutes: 3 }))
  assert.deepEqual(namesIn(planOf(silent, done)), ['Cleo'])
  assert.equal(planOf(silent, [], 30).chosen.length, 6)
})

test('no sitting of a quarter of an hour has more than three check-ins, and none is lost', () => {
  const some = fc.array(
    fc.record({
      of: fc.constantFrom('Ana', 'Ben', 'Cleo', 'Dan', 'Eva', 'Finn', 'Gus'),
      action: fc.constantFrom<Action>('check in', 'thank', 'meet', 'repair', 'stretch'),
      value: fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10),
    }),
    { maxLength: 16 },
  )
  fc.assert(
    fc.property(some, (wishes) => {
      const suggestions = wishes.map(({ of, action, value }, at) =>
        aSuggestion(of, action, { value, id: `s_${at}` }),
      )
      const plan = planOf(suggestions)
      const checkIns = plan.chosen.filter(({ action }) => action === 'check in').length
      assert.ok(checkIns <= (checkIns === plan.chosen.length ? 3 : 2))
      assert.equal(new Set(namesIn(plan)).size, plan.chosen.length)
      assert.equal(plan.chosen.length + plan.leftOut.length, suggestions.length)
    }),
    { numRuns: 300 },
  )
})
