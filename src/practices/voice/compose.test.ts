import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compose } from './compose.ts'
import type { WritingHabits } from './habits.ts'

const HABITS: WritingHabits = {
  letters: 20,
  greeting: '',
  afterGreeting: '',
  signOff: '',
  beforeSignOff: '',
  isShort: false,
  hasExclamations: false,
  isLower: true,
  quotes: 'below',
  words: 20,
  shown: [],
}
const written = (sentences: readonly string[], habits: Partial<WritingHabits> = {}) =>
  compose(
    { sentences, gaps: [], quoted: null, subject: '' },
    { ...HABITS, ...habits },
    { name: 'Ana', today: '2026-11-23' },
  )

test('short forms, marks and capitals follow the owner in what the owner says', () => {
  assert.equal(written(["It's done! What now?"]), 'it is done. what now?\n')
  assert.equal(written(["I'm glad!"], { isLower: false }), 'I am glad.\n')
  assert.equal(written(["It's done!"], { isShort: true, hasExclamations: true }), "it's done!\n")
})

test('words in quotation marks stay as they were written, whatever the habits', () => {
  assert.equal(
    written(['What became of “Re: It\'s alive! Or not"”?', "Let's see!"]),
    'what became of “Re: It\'s alive! Or not"”? let us see.\n',
  )
})

test('offered times and places stay as they are', () => {
  assert.equal(
    written(['I could do:', "\n- Tue 1 Dec: Joe's! What's On", '\nGreat!']),
    "I could do:\n- Tue 1 Dec: Joe's! What's On\nGreat.\n",
  )
})

test('quotation marks that nobody closes are words like others', () => {
  assert.equal(written(['“'.repeat(40_000), 'So!']).replaceAll(/[\n “]/g, ''), 'So.')
})
