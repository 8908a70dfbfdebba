import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSpeech } from './speech.ts'

const read = (text: string) => readSpeech(text, { sent: '2026-03-10T10:00:00Z', speakerName: 'Ann Lee' })

const promised = [
  'So, yeah, I will send you the figures by Friday.',
  "I'll get back to you on that.",
  "I'm going to write up the results next week.",
]
for (const text of promised)
  test(`"${text}" is promised for after the meeting`, () => {
    assert.equal(read(text).promises.length, 1)
  })

const passing = [
  "I'll share my screen.",
  "I'll walk you through this very quickly.",
  "We'll send that around.",
  'I will post the link in the chat right now.',
  "I'll drop the…",
  "I'll just start with the agenda.",
  'I think that will update itself.',
]
for (const text of passing)
  test(`"${text}" binds nobody after the meeting`, () => {
    assert.equal(read(text).promises.length, 0)
  })

test('who is named and asked for a deed is asked; what is asked of the room is not', () => {
  assert.equal(read('Ben, could you please send me the minutes?').requests.length, 1)
  assert.equal(read('Can you hear me?').requests.length, 0)
  assert.equal(read('Ben, can you see my screen?').requests.length, 0)
})

test('thanks and sorrys of a meeting are manners of speaking', () => {
  assert.deepEqual(read('Sorry, I was on mute. Thank you so much, everyone.').feelings, [])
})
