import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidParts, whereSaid } from './where-said.ts'

test('words are found whatever the spaces between them, and cut ones by what is left', () => {
  assert.deepEqual(whereSaid('So:  how\nmany were there?', 'how many were'), { start: 5, end: 18 })
  assert.deepEqual(whereSaid('How many (of ten)?', 'How many (of…'), { start: 0, end: 12 })
  assert.equal(whereSaid('So', ''), null)
})

test('two questions of one turn are both marked, and the parts are the text', () => {
  const text = 'Who? And when? I see.'
  const parts = saidParts(text, ['And when?', 'Who?', 'Why?'])
  assert.deepEqual(
    parts.filter(({ isSaid }) => isSaid).map(({ part }) => part),
    ['Who?', 'And when?'],
  )
  assert.equal(parts.map(({ part }) => part).join(''), text)
})
