import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Turn } from '../../domain/turn.ts'
import { mirrorOf } from './mirror.ts'
import { oneThing } from './one-thing.ts'

/** Turns one after the other, each of so many seconds. */
function talk(...told: readonly (readonly [string, number, string])[]): Turn[] {
  let at = 0
  return told.map(([speaker, seconds, text]) => {
    const start = at
    at += seconds * 1000 + 500
    return { speaker, start, end: start + seconds * 1000, text }
  })
}

const WORDS = 'We looked at the drawings and found that the north wall has to be higher than it was.'

test('who had little of a talk is to be asked, with the turn in which they said most', () => {
  const turns = talk(
    ['You', 60, `${WORDS} ${WORDS}`],
    ['Ana', 2, 'I see, thank you.'],
    ['You', 60, WORDS],
    ['Ana', 6, 'I had a thought on the price, but it is fine.'],
  )
  const found = oneThing(mirrorOf(turns), 'You')
  assert.match(found?.says ?? '', /^Ask Ana something/)
  assert.equal(found?.turn, 3)
})

test('who asked nothing is shown what they said most of', () => {
  const turns = talk(['You', 8, 'Good morning to you both.'], ['Ana', 20, WORDS], ['You', 20, WORDS])
  const found = oneThing(mirrorOf(turns), 'You')
  assert.match(found?.says ?? '', /you asked none/)
  assert.equal(found?.turn, 2)
})

test('in a talk that is fine there is nothing to try, nor for whom is not in it', () => {
  const turns = talk(['You', 9, `${WORDS} What do you make of the wall?`], ['Ana', 20, WORDS])
  assert.equal(oneThing(mirrorOf(turns), 'You'), null)
  assert.equal(oneThing(mirrorOf(turns), 'Bob'), null)
})
