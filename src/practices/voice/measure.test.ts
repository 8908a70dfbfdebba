import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type DatedLetter, measureVoice, type VoiceRecord } from './measure.ts'

const TODAY = '2026-11-23'
const ANA = { person: 1, name: 'Ana Berg', domain: 'valves.example', circle: null }
const BO = { person: 2, name: 'Bo Lie', domain: 'valves.example', circle: null }

let next = 0
function letter(day: string, given: Partial<DatedLetter> = {}): DatedLetter {
  next += 1
  return {
    interaction: next,
    at: Date.parse(day) + next,
    day,
    people: [ANA],
    company: 'one',
    isAnswer: false,
    greeting: 'Hi Ana,',
    greetingForm: 'Hi {name},',
    afterGreeting: '\n\n',
    signOff: 'Robin',
    beforeSignOff: '\n\n',
    opening: '',
    words: 24,
    sentences: 2,
    isLower: false,
    short: 1,
    full: 1,
    exclamations: 0,
    emoji: 0,
    quotes: null,
    ...given,
  }
}
const many = (count: number, day: string, given: Partial<DatedLetter> = {}) =>
  Array.from({ length: count }, () => letter(day, given))

const measured = (id: string, record: Partial<VoiceRecord>) => {
  const all = measureVoice({ letters: [], repeated: new Set(), ...record }, TODAY)
  const found = all.find((one) => one.id === `be yourself: ${id}`)
  assert.ok(found)
  return found
}

test('what a person usually gets is known from earlier letters to that person alone', () => {
  const formal = { greetingForm: 'Dear {name},', greeting: 'Dear Ana,' }
  const letters = [
    ...many(3, '2026-03-01'),
    ...many(6, '2026-10-01', { people: [BO], ...formal }),
    ...many(9, '2026-10-02'),
    ...many(3, '2026-10-03', formal),
  ]
  const { value, sample, before } = measured('greeted as usual', { letters: letters.toReversed() })
  // Bo's first three show what Bo gets; the other three are as usual, and nine of Ana's twelve.
  assert.deepEqual([value, sample, before.value], [12 / 15, 15, null])
  assert.equal(measured('signed as usual', { letters }).value, 1)
})

test('letters to several show nothing of what one person gets', () => {
  const letters = many(20, '2026-10-01', { people: [ANA, BO] })
  assert.deepEqual(measured('greeted as usual', { letters }).words, 'not enough yet: 0 of 10 letters')
})

test('sentences and short forms are counted over all letters of a quarter, beside the quarter before', () => {
  const letters = [...many(10, '2026-10-01'), ...many(10, '2026-07-01', { words: 40, short: 3 })]
  const long = measured('words in a sentence', { letters })
  assert.deepEqual([long.value, long.before.value, long.sample], [12, 20, 10])
  const short = measured('short forms', { letters })
  assert.deepEqual([short.value, short.before.value, short.sample], [0.5, 0.75, 20])
})

test('the same words to several are shown by the letters that repeat them, the latest first', () => {
  const letters = many(10, '2026-10-01')
  const [first, second] = letters
  assert.ok(first && second)
  const same = measured('the same words to several', {
    letters,
    repeated: new Set([first.interaction, second.interaction]),
  })
  assert.equal(same.value, 0.2)
  assert.deepEqual(
    same.evidence.map(({ interaction }) => interaction),
    [second.interaction, first.interaction],
  )
})
