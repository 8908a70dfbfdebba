import assert from 'node:assert/strict'
import { test } from 'node:test'
import { greetedIn } from './greeted.ts'

const cases: readonly (readonly [text: string, names: string | null])[] = [
  ['Hi Ana,\n\nThe plan is done.', 'Ana'],
  ['\n  Dear Ana and Bo:\nThe plan is done.', 'Ana and Bo'],
  ['Ana,\n\nThe plan is done.', 'Ana'],
  ['Hello all,\n\nThe plan is done.', 'all'],
  ['Hi,\n\nThe plan is done.', null],
  ['The plan is done.\n\nAna', null],
  ['Hmm,\n\nThe plan is done.', null],
  ['Hi again,\n\nThe plan is done.', null],
  ['', null],
]
for (const [text, names] of cases)
  test(`${JSON.stringify(text)} greets ${names ?? 'no one'}`, () => {
    assert.equal(greetedIn(text), names)
  })
