import assert from 'node:assert/strict'
import { test } from 'node:test'
import { requestedHere } from './requested-here.ts'

const turns = [
  { speaker: 'Ann', text: 'Morning.' },
  { speaker: 'Ben', text: 'Could you send me the draft? Ben will review it.' },
  { speaker: null, text: 'Could you send me the draft?' },
]

test('a request stands with who asked it, in the order it was said', () => {
  const wanted = 'Could you send me the draft?'
  assert.deepEqual(requestedHere(turns, [wanted, wanted]), [
    { turn: 1, quote: wanted, speaker: 'Ben' },
    { turn: 2, quote: wanted, speaker: null },
  ])
})

test('words that no turn has are left out', () => {
  assert.deepEqual(requestedHere(turns, ['Please call Maria.']), [])
})
