import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LONGEST_TRANSCRIPT, layOutTurns } from './transcript-text.ts'
import type { Turn } from './turn.ts'

const turn = (speaker: string | null, text: string): Turn => ({ speaker, start: null, end: null, text })

test('each stretch of one speaker is a line with their name, and each turn’s words stand where its span says', () => {
  const turns = [
    turn('Ann', 'Hello.'),
    turn('Ann', 'It is high tide.'),
    turn(null, '(laughter)'),
    turn('Bob', 'So it is.'),
  ]
  const { text, spans } = layOutTurns(turns)
  assert.equal(text, 'Ann: Hello. It is high tide.\n(laughter)\nBob: So it is.')
  assert.deepEqual(
    spans.map(([start, end]) => text.slice(start, end)),
    turns.map((one) => one.text),
  )
})

test('a turn with which the text would be too long is not in it, and has an empty span', () => {
  const half = 'a'.repeat(LONGEST_TRANSCRIPT / 2)
  const { text, spans } = layOutTurns([turn(null, half), turn(null, half), turn(null, 'Bye.')])
  assert.equal(text.length, half.length + ' Bye.'.length)
  assert.equal(text.slice(half.length), ' Bye.')
  assert.deepEqual(spans[1], [half.length, half.length])
})
