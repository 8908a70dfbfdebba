import assert from 'node:assert/strict'
import { test } from 'node:test'
import { looksLikeZoomChat, readZoomChat } from './zoom-chat.ts'

const read = (text: string, name: string) => readZoomChat({ name, text, zone: 'UTC' })

test('a chat from the cloud counts from the recording; reactions are no messages, answers lose their quote', () => {
  const text =
    '00:00:10\tAna Lima:\tHello\r\nall\r\n00:00:20\tBo Chen:\tReacted to "Hello" with 👍\r\n00:00:30\tBo Chen:\tReplying to "Hello"\r\n\r\nHi Ana\r\n00:00:40\tread.ai meeting notes:\tI take notes.\r\n'
  const { records, skipped } = read(text, 'GMT20260324-090000_RecordingnewChat.txt')
  assert.deepEqual(
    records
      .slice(0, 2)
      .map(({ at, from, text: words, traffic, to }) => [at, from.value, words, traffic, to.length]),
    [
      [Date.UTC(2026, 2, 24, 9, 0, 10), 'ana lima', 'Hello\nall', 'list', 0],
      [Date.UTC(2026, 2, 24, 9, 0, 30), 'bo chen', 'Hi Ana', 'list', 0],
    ],
  )
  assert.match(skipped[0]?.why ?? '', /^1 reactions/)
})

test('a chat saved by a participant has the time of day, and what was written to one is that one’s', () => {
  const text =
    '10:03:01 From Ana Lima to Everyone:\n\tHello\n10:04:00 From Ana Lima to Bo Chen(Direct Message):\n\tPsst\n'
  const { records } = read(text, '2026-03-24 10.00.00 Budget/meeting_saved_chat.txt')
  assert.deepEqual(
    records.map(({ at, traffic, to, text: words }) => [at, traffic, to.map(({ value }) => value), words]),
    [
      [Date.UTC(2026, 2, 24, 10, 3, 1), 'list', [], 'Hello'],
      [Date.UTC(2026, 2, 24, 10, 4), 'personal', ['bo chen'], 'Psst'],
    ],
  )
})

test('other text with times in front is no such chat', () => {
  assert.ok(!looksLikeZoomChat('10:03:01 log started\n'))
  assert.ok(!looksLikeZoomChat('Dear Ana,\n00:00:10\tx:\ty\n'))
})
