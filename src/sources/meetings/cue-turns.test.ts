import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCueTurns } from './cue-turns.ts'

const captioned = (line: string) => `WEBVTT\n\n00:01.000 --> 00:02.000\n${line}\n`

test('a voice may have classes, and spaces before its name', () => {
  const { naming, turns } = readCueTurns(captioned('<v.first.loud   Ana Berg>Good morning.</v>'))
  assert.equal(naming, 'voice')
  assert.deepEqual(
    turns.map(({ speaker, text }) => [speaker, text]),
    [['Ana Berg', 'Good morning.']],
  )
})

for (const piece of ['.', '.a', '.ab.', ' ', '<v.a', '<v '])
  test(`a voice tag that never ends, of ${JSON.stringify(piece)} doubled thirteen times, is read`, () => {
    const { naming } = readCueTurns(captioned(`<v${piece.repeat(2 ** 13)}`))
    assert.equal(naming, null)
  })
