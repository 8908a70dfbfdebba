import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { GAP } from '../../domain/draft.ts'
import type { Action } from '../../domain/suggestion.ts'
import { compose } from './compose.ts'
import { habitsFor } from './habits.ts'
import type { LetterTo, OwnLetter } from './letters.ts'
import { matterOf } from './matter.ts'
import type { DraftEvidence, DraftOccasion } from './occasion.ts'
import { calledIn, givenNameOf } from './names.ts'
import { formulaFor, type OwnPhrase, PURPOSES_OF } from './purpose.ts'

const ANA = { person: 1, name: 'Ana Berg', domain: 'valves.example', circle: null }
const BO = { person: 2, name: 'Bo Lie', domain: 'valves.example', circle: '15' }
const TO_ANA: LetterTo = { ...ANA, company: 'one', isAnswer: false, asks: false }

let next = 1
function letter(given: Partial<OwnLetter> = {}): OwnLetter {
  next += 1
  return {
    interaction: next,
    at: next,
    people: [ANA],
    company: 'one',
    isAnswer: false,
    greeting: 'Hi Ana,',
    greetingForm: 'Hi {name},',
    afterGreeting: '\n\n',
    signOff: 'Cheers\nRobin',
    beforeSignOff: '\n\n',
    opening: '',
    words: 20,
    sentences: 2,
    isLower: false,
    short: 1,
    full: 0,
    exclamations: 0,
    emoji: 0,
    quotes: null,
    ...given,
  }
}
const many = (count: number, given: Partial<OwnLetter> = {}) =>
  Array.from({ length: count }, () => letter(given))

test('a greeting is the one that this person gets, by the name they are called by', () => {
  const letters = [
    ...many(4, { greeting: 'An -', greetingForm: '{name} -', afterGreeting: ' ' }),
    ...many(20, { people: [BO], greeting: 'Dear Bo,', greetingForm: 'Dear {name},' }),
  ]
  const { greeting, afterGreeting, shown } = habitsFor(letters, TO_ANA, 'Robin')
  assert.equal(greeting, 'An -')
  assert.equal(afterGreeting, ' ')
  assert.deepEqual(shown[0], { habit: 'greeting', words: 'An -', times: 4, of: 4, whom: 'to Ana Berg' })
})

test('who was never written to is greeted as others at the same firm are', () => {
  const letters = [
    ...many(6, { people: [BO], greeting: 'Hello Bo,', greetingForm: 'Hello {name},' }),
    ...many(20, { people: [{ person: 3, name: 'Cem Ak', domain: 'far.example', circle: null }] }),
  ]
  const { greeting, shown } = habitsFor(letters, TO_ANA, 'Robin')
  assert.equal(greeting, 'Hello Ana,')
  assert.equal(shown[0]?.whom, 'to valves.example')
})

test('who mostly gets no greeting gets none', () => {
  const letters = [...many(9, { greeting: '', greetingForm: '' }), ...many(3)]
  assert.equal(habitsFor(letters, TO_ANA, 'Robin').greeting, '')
})

test('a title is never guessed: the whole name stands in its place', () => {
  const letters = many(12, { people: [BO], greeting: 'Dear Mr. Lie,', greetingForm: 'Dear Mr. {name},' })
  assert.equal(habitsFor(letters, TO_ANA, 'Robin').greeting, 'Dear Ana Berg,')
  assert.equal(habitsFor(letters, { ...TO_ANA, ...BO }, 'Robin').greeting, 'Dear Mr. Lie,')
})

test('thanks stand under what asks, and under nothing else', () => {
  const letters = [...many(8, { signOff: 'Thanks,\nRobin' }), ...many(5)]
  assert.equal(habitsFor(letters, { ...TO_ANA, asks: true }, 'Robin').signOff, 'Thanks,\nRobin')
  assert.equal(habitsFor(letters, TO_ANA, 'Robin').signOff, 'Cheers\nRobin')
})

test('with fewer than ten letters a draft is plain, whatever they look like', () => {
  const { greeting, signOff, letters } = habitsFor(many(9), TO_ANA, 'Robin Falk')
  assert.deepEqual({ greeting, signOff, letters }, { greeting: 'Hello Ana,', signOff: 'Robin', letters: 9 })
})

const names = [
  ['Hi Ana,', 'Hi {name},', 'Hi {name},', 'Ana'],
  ['Hoi Ana,', '{name},', 'Hoi {name},', 'Ana'],
  ['Wow,', '{name},', '', ''],
  ['Ana Berg,', '{name},', '{name},', 'Ana Berg'],
  ['Dear Ms. Berg,', 'Dear Ms. {name},', 'Dear Ms. {name},', 'Berg'],
  ['Hi all,', 'Hi all,', 'Hi all,', ''],
] as const
for (const [greeting, form, bare, name] of names)
  test(`"${greeting}" to Ana Berg greets ${name === '' ? 'nobody by name' : `by ${name}`}`, () => {
    assert.deepEqual(calledIn(greeting, form, ['Ana Berg']), { form: bare, name })
  })

test('an address is no name to greet by', () => {
  assert.equal(givenNameOf('ana@valves.example'), '')
  assert.equal(givenNameOf('ana berg'), 'Ana')
  assert.equal(givenNameOf('Don Berg'), 'Don')
})

const said = (quote: string, purpose: OwnPhrase['purpose'] = 'thanks', isFormula = true): OwnPhrase => ({
  interaction: 1,
  at: 1,
  purpose,
  quote,
  isFormula,
  people: [ANA],
})

test('a formula is the most usual one, and nothing that was about something', () => {
  const phrases = [
    said('Many thanks'),
    said('Many thanks,'),
    said('Thanks for the blue valve.', 'thanks', false),
  ]
  assert.equal(formulaFor(phrases, 'thanks', 's_1'), 'Many thanks.')
  assert.equal(formulaFor(phrases, 'nudge', 's_1'), null)
})

test('of formulas that are as usual the occasion takes one, the same each time', () => {
  const phrases = ['Thanks!', 'Many thanks!', 'Thank you!'].map((quote) => said(quote))
  const chosen = ['s_a', 's_b', 's_c', 's_d'].map((id) => formulaFor(phrases, 'thanks', id))
  assert.ok(new Set(chosen).size > 1)
  assert.deepEqual(
    chosen,
    ['s_a', 's_b', 's_c', 's_d'].map((id) => formulaFor(phrases.toReversed(), 'thanks', id)),
  )
})

const THEIRS: DraftEvidence = {
  kind: 'message',
  quote: 'Could you send me the blue drawing?',
  day: '2026-11-02',
  subject: 'Blue drawing',
  by: 'person',
  isOnList: false,
}
const OWN: DraftEvidence = { ...THEIRS, quote: 'I will send it by Friday.', by: 'owner' }
function occasion(action: Action, kind: string, evidence: readonly DraftEvidence[]): DraftOccasion {
  return {
    id: 's_1',
    action,
    kind,
    person: 'Ana Berg',
    today: '2026-11-23',
    evidence,
    other: '',
    topic: '',
    meeting: null,
  }
}
const mute = () => null
const write = (one: DraftOccasion, letters: readonly OwnLetter[], to = TO_ANA) => {
  const matter = matterOf(one, mute)
  return matter === null
    ? null
    : compose(matter, habitsFor(letters, to, 'Robin'), { name: 'Ana Berg', today: one.today })
}

test('an answer stands under the words that it answers where the owner quotes so, else above them', () => {
  const above = many(12, {
    isAnswer: true,
    quotes: 'above',
    greeting: '',
    greetingForm: '',
    signOff: 'Robin',
    beforeSignOff: '\n\n  ',
  })
  const ask = occasion('answer', 'ask', [THEIRS])
  assert.equal(
    write(ask, above, { ...TO_ANA, isAnswer: true }),
    'On 2 November Ana Berg wrote:\n> Could you send me the blue drawing?\n\n…\n\n  Robin\n',
  )
  assert.equal(
    write(ask, many(12)),
    'Hi Ana,\n\n…\n\nCheers\nRobin\n\nOn 2 November Ana Berg wrote:\n> Could you send me the blue drawing?\n',
  )
})

const whole = [
  ['celebrate', 'promotion', [THEIRS], 'Hi Ana,\n\nCongratulations on the promotion. …\n\nCheers\nRobin\n'],
  ['celebrate', 'birthday', [{ ...THEIRS, kind: 'card' }], 'Hi Ana,\n\nHappy birthday. …\n\nCheers\nRobin\n'],
  ['celebrate', 'other', [THEIRS], 'Hi Ana,\n\nCongratulations. …\n\nCheers\nRobin\n'],
  [
    'celebrate',
    'new title',
    [{ ...THEIRS, quote: 'Head of Valves' }],
    'Hi Ana,\n\nI see that you are Head of Valves now. Congratulations. …\n\nCheers\nRobin\n',
  ],
  ['support', 'hardship', [THEIRS], "Hi Ana,\n\nI'm sorry to hear your news. …\n\nCheers\nRobin\n"],
  [
    'check in',
    'silence since',
    [THEIRS],
    'Hi Ana,\n\nHow are you? …\n\nCheers\nRobin\n\nOn 2 November Ana Berg wrote:\n> Could you send me the blue drawing?\n',
  ],
  [
    'check in',
    'silence on a list since',
    [{ ...THEIRS, isOnList: true }],
    'Hi Ana,\n\nAny news on this? …\n\nCheers\nRobin\n\nOn 2 November Ana Berg wrote:\n> Could you send me the blue drawing?\n',
  ],
  [
    'check in',
    'silence on a list since the spring',
    [{ ...THEIRS, isOnList: true, day: '2026-03-02' }],
    'Hi Ana,\n\nHow did this go on? …\n\nCheers\nRobin\n\nOn 2 March Ana Berg wrote:\n> Could you send me the blue drawing?\n',
  ],
  [
    'check in',
    'silence, and three days old words on a list, since',
    [{ ...THEIRS, isOnList: true, day: '2026-11-20' }],
    'Hi Ana,\n\n…\n\nCheers\nRobin\n\nOn 20 November Ana Berg wrote:\n> Could you send me the blue drawing?\n',
  ],
  [
    'check in',
    'silence since',
    [{ ...THEIRS, kind: 'meeting' }],
    'Hi Ana,\n\nHow have things gone since “Blue drawing” on 2 November? …\n\nCheers\nRobin\n',
  ],
  [
    'follow up',
    'ask',
    [OWN],
    'Hi Ana,\n\nAny news on this?\n\nCheers\nRobin\n\nOn 2 November I wrote:\n> I will send it by Friday.\n',
  ],
  ['meet', 'met', [], 'Hi Ana,\n\nShall we have a coffee? …\n\nCheers\nRobin\n'],
] as const
for (const [action, kind, evidence, text] of whole)
  test(`${action} on an occasion of ${kind} is written as the owner writes, ${evidence[0]?.kind ?? 'without evidence'}`, () => {
    assert.equal(write(occasion(action, kind, evidence), many(12)), text)
  })

test('a list of times stands apart from the sign-off, however close the owner signs', () => {
  const offer = {
    how: 'ask',
    place: null,
    lastMet: null,
    options: ['Monday at 10:00'],
    isOtherClock: false,
  } as const
  const text = write(
    { ...occasion('meet', 'met', []), meeting: offer },
    many(12, { beforeSignOff: '\n', signOff: 'R' }),
  )
  assert.equal(
    text,
    'Hi Ana,\n\nShall we have a coffee? Where would suit you? I could do:\n- Monday at 10:00\n\nR\n',
  )
})

test('dots of the owner’s own are no gap', () => {
  const text = write(occasion('follow up', 'ask', [OWN]), many(12, { signOff: 'so long …' }))
  assert.equal(text?.includes(GAP), false)
  assert.match(text ?? '', /so long \.\.\./)
})

test('preparing and looking back take no message', () => {
  assert.equal(write(occasion('prepare', 'meeting', [THEIRS]), many(12)), null)
  assert.equal(write(occasion('repair', 'look back', [THEIRS]), many(12)), null)
})

test('a subject that stands for a message without telling words is not quoted as said', () => {
  const text = write(occasion('ask', 'telling since', [{ ...OWN, quote: 'Blue drawing' }]), many(12))
  assert.doesNotMatch(text ?? '', /wrote/)
})

test('who writes without capitals, short forms and exclamation marks is drafted so', () => {
  const bare = many(12, { isLower: true, short: 0, full: 3, signOff: 'r' })
  const text = write(occasion('support', 'hardship', [THEIRS]), bare)
  assert.equal(text, 'Hi Ana,\n\nI am sorry to hear your news. …\n\nr\n')
  assert.match(write(occasion('check in', '', []), bare) ?? '', /\nhow are you\? …/)
})

const ACTIONS = Object.keys(PURPOSES_OF).filter((name): name is Action => name in PURPOSES_OF)
const words = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .map((text) => text.replaceAll(GAP, '').replace(/\s+/g, ' '))

test('every word of a draft is plain, of the evidence, or of a habit; it has as many gaps as it names', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ACTIONS),
      fc.constantFrom(
        'ask',
        'promise',
        'unanswered',
        'birthday',
        'birth',
        'new title',
        'curt',
        'cancellation',
        '',
      ),
      fc.array(
        fc.record({
          quote: words,
          subject: words,
          by: fc.constantFrom('owner', 'person', 'others'),
          kind: fc.constantFrom('message', 'meeting', 'card', 'silence'),
        }),
        { maxLength: 3 },
      ),
      (action, kind, found) => {
        const evidence = found.map((one) => ({ ...one, day: '2026-11-02', isOnList: false }))
        const one = occasion(action, kind, evidence)
        const matter = matterOf(one, mute)
        const text = write(one, many(12))
        if (matter === null) return assert.equal(text, null)
        assert.equal((text ?? '').split(GAP).length - 1, matter.gaps.length)
        const digits = new Set((text ?? '').match(/\d+/g))
        const known = new Set(
          `2 ${evidence.map(({ quote, subject }) => `${quote} ${subject}`).join(' ')}`.match(/\d+/g),
        )
        assert.deepEqual(
          [...digits].filter((number) => !known.has(number)),
          [],
        )
      },
    ),
    { numRuns: 300 },
  )
})
