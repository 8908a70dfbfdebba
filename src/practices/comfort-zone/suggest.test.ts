import assert from 'node:assert/strict'
import { test } from 'node:test'
import { networkPerson, sleeper } from '../../../test/builders/network.ts'
import type { Introduction, Wake } from './rank.ts'
import { suggestStretch, type StretchFacts } from './suggest.ts'

const TODAY = '2026-11-23'
const CAT = sleeper(11, { person: { id: 'p_cat', name: 'Cat Moss' } })
const BOB = networkPerson(12, { person: { id: 'p_bob', name: 'Bob Ray' } })
const WAKE: Wake = { kind: 'wake', who: CAT, mutual: [BOB], parts: { weakness: 0.9 }, value: 0.45 }
const INTRODUCTION: Introduction = {
  kind: 'introduction',
  who: BOB,
  stranger: 99,
  mutual: [],
  parts: {},
  value: 0.4,
}

const facts = (changes: Partial<StretchFacts> = {}): StretchFacts => ({
  stretch: WAKE,
  stranger: null,
  knowledge: { title: '', employer: '', isNewEmployer: false, words: [] },
  evidence: [7, 6, 5].map((interaction) => ({ interaction, kind: 'message' })),
  seenDay: null,
  isListmate: false,
  ...changes,
})

const reasonOf = (changes: Partial<StretchFacts>) => suggestStretch(facts(changes), TODAY)[0]?.reason

test('without facts there is no stretch', () => {
  assert.deepEqual(suggestStretch(null, TODAY), [])
})

test('a tie that sleeps is told with its last day, who knows them, and what they write about', () => {
  assert.equal(
    reasonOf({
      knowledge: { title: 'controller', employer: 'Acme', isNewEmployer: true, words: ['kiln', 'glaze'] },
    }),
    'Cat Moss (controller at Acme) is of another community than those you move in; you were last in touch on 27 January, 10 months ago, and of your people only Bob Ray was seen with them. Cat Moss wrote about “kiln” and “glaze”, as hardly anybody you are in touch with does.',
  )
})

test('where no words tell, an employer does that none of the closest has', () => {
  assert.match(
    reasonOf({ knowledge: { title: '', employer: 'acme.example', isNewEmployer: true, words: [] } }) ?? '',
    /None of those you are most in touch with is at acme\.example\.$/,
  )
})

test('an employer whose name ends in a full stop ends the sentence with it', () => {
  assert.match(
    reasonOf({ knowledge: { title: '', employer: 'Acme Inc.', isNewEmployer: true, words: [] } }) ?? '',
    /with is at Acme Inc\.$/,
  )
})

test('whom nobody was seen with is said to be so', () => {
  assert.match(
    reasonOf({ stretch: { ...WAKE, mutual: [] } }) ?? '',
    /is of none of the communities you move in; .* and nobody you know was seen with them\.$/,
  )
})

test('of whom the owner knows from a list nothing is said of communities that nobody can see', () => {
  const knowledge = { title: '', employer: '', isNewEmployer: false, words: ['kiln', 'glaze'] }
  assert.equal(
    reasonOf({ stretch: { ...WAKE, mutual: [] }, isListmate: true, knowledge }),
    'You know Cat Moss from a list; you were last in touch on 27 January, 10 months ago. Cat Moss wrote about “kiln” and “glaze”, as hardly anybody you are in touch with does.',
  )
})

test('an introduction is asked of the bridge, names both, and says when they were seen together', () => {
  const [proposal] = suggestStretch(
    facts({ stretch: INTRODUCTION, stranger: { id: 'p_dan', name: 'Dan Poe' }, seenDay: '2026-11-02' }),
    TODAY,
  )
  assert.equal(proposal?.person.name, 'Bob Ray')
  assert.equal(proposal.occasion, 'meet p_dan')
  assert.equal(
    proposal.reason,
    'Bob Ray could introduce you to Dan Poe: the two were seen together at least three times, last on 2 November, and you never were in touch with Dan Poe.',
  )
})

test('the same silence is the same occasion, and the first evidence counts with others to choose from', () => {
  const [proposal] = suggestStretch(facts(), TODAY)
  assert.equal(proposal?.occasion, 'out of touch since 111')
  assert.deepEqual(proposal.evidence, [{ kind: 'message', interaction: 7, quote: null, orElse: [6, 5] }])
})

test('a meeting is evidence by its title: no message is quoted in its place', () => {
  const [proposal] = suggestStretch(
    facts({
      evidence: [
        { interaction: 7, kind: 'meeting' },
        { interaction: 6, kind: 'message' },
      ],
    }),
    TODAY,
  )
  assert.deepEqual(proposal?.evidence, [{ kind: 'meeting', interaction: 7, quote: null, orElse: [6] }])
})
