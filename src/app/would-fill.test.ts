import assert from 'node:assert/strict'
import { test } from 'node:test'
import { WAYS } from '../domain/suggestion.ts'
import { wouldFill } from './would-fill.ts'

test('every way, and the voice, can say in a sentence what would fill it', () => {
  for (const way of [...WAYS, 'be yourself']) assert.match(wouldFill(way) ?? '', /^[A-Z].*\.$/, way)
  assert.equal(wouldFill('elsewhere'), null)
})
