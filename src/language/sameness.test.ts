import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { runsOf, sharedPart } from './sameness.ts'

const LETTER =
  'I have a stall at the fair in Bergen from Monday on and would like to show you the new valves there.'

test('the same words with another name and other marks are the same letter', () => {
  const other =
    'i have a stall at the fair in Bergen, from Monday on; and would like to show you the new pumps there'
  assert.ok(sharedPart(runsOf(LETTER), runsOf(other)) > 0.7)
})

test('a letter within a longer one is all there', () => {
  assert.equal(sharedPart(runsOf(LETTER), runsOf(`Good to see you last week. ${LETTER} Bring Bo.`)), 1)
})

test('short formulas are everybody’s and tell nothing', () => {
  assert.equal(
    sharedPart(runsOf('Any news on this? Thanks, Robin'), runsOf('Any news on this? Thanks, Robin')),
    0,
  )
})

test('other letters share nothing', () => {
  assert.equal(
    sharedPart(
      runsOf(LETTER),
      runsOf('The pump in the yard leaks since the frost, can somebody look at it on Friday morning?'),
    ),
    0,
  )
})

test('the part that two texts share is in [0, 1] and the same both ways', () => {
  const texts = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 60 })
    .map((words) => runsOf(words.join(' ')))
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const share = sharedPart(one, other)
      assert.ok(share >= 0 && share <= 1)
      assert.equal(share, sharedPart(other, one))
    }),
  )
})
