import assert from 'node:assert/strict'
import { test } from 'node:test'
import { carriedOver } from './carried-over.ts'

const TWO = 'Hi Ana,\n\nCould we meet?\n- Tuesday at ten\n- Friday at two\n\nBest,\nRobin'
const ONE = 'Hi Ana,\n\nCould we meet?\n- Friday at two\n\nBest,\nRobin'

const cases: readonly (readonly [string, string, string, string, string | null])[] = [
  ['nothing was typed', TWO, TWO, ONE, ONE],
  [
    'a sentence was typed elsewhere',
    TWO.replace('Best', 'I liked your talk.\n\nBest'),
    TWO,
    ONE,
    ONE.replace('Best', 'I liked your talk.\n\nBest'),
  ],
  ['a time comes back', ONE.replace('Hi', 'Dear'), ONE, TWO, TWO.replace('Hi', 'Dear')],
  ['the times themselves were rewritten', TWO.replace('Tuesday at ten', 'Tuesday, early'), TWO, ONE, null],
  ['the draft says the same', `${TWO} B.`, TWO, TWO, `${TWO} B.`],
  ['all was deleted', '', TWO, ONE, null],
]
for (const [when, typed, before, after, want] of cases)
  test(`a draft made anew, when ${when}, ${want === null ? 'finds no place' : 'keeps what was typed'}`, () => {
    assert.equal(carriedOver(typed, before, after), want)
  })

test('where the old words stand twice, none of the two is taken for the draft’s', () => {
  const typed = `${TWO}\n\n${TWO}`
  assert.equal(carriedOver(typed, TWO, ONE), null)
})
