import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileTitle } from './file-title.ts'

const cases = [
  // path, title, time in Berlin's zone, whether only the day is known
  ['GMT20260115-170000_Recording.transcript.vtt', '', '2026-01-15T17:00:00Z', false],
  ['GMT20260115-170000_Recording_1920x1080.cc.vtt', '', '2026-01-15T17:00:00Z', false],
  [
    "Zoom/2026-01-15 17.00.03 Ana Lima's Zoom Meeting 87123456789/meeting_saved_closed_caption.txt",
    "Ana Lima's Zoom Meeting",
    '2026-01-15T16:00:03Z',
    false,
  ],
  ['Weekly sync - 2026_01_15 10_00 EST - Notes by Gemini.txt', 'Weekly sync', '2026-01-15T15:00:00Z', false],
  ['Design review-20260115_100234-Meeting Recording.vtt', 'Design review', '2026-01-15T09:02:34Z', false],
  ['board/2026-07-20_088/transcript_corrected.vtt', 'board', '2026-07-20T12:00:00Z', true],
  ['2026-03-16_074/harbour/transcript.vtt', 'harbour', '2026-03-16T12:00:00Z', true],
  ['Roadmap Jan 15, 2026 at 3:30 PM.txt', 'Roadmap', '2026-01-15T14:30:00Z', false],
  ['15.01.2026 Jour fixe.srt', 'Jour fixe', '2026-01-15T12:00:00Z', true],
  ['Downloads/transcript.vtt', '', null, false],
  ['Budget review/transcript.vtt', 'Budget review', null, false],
  ['Pricing 2026-13-45.vtt', 'Pricing 2026-13-45', null, false],
] as const

for (const [path, title, time, dayOnly] of cases)
  test(`${path} is of ${title === '' ? 'an unnamed meeting' : title}`, () => {
    const found = fileTitle(path, 'Europe/Berlin')
    assert.equal(found.title, title)
    assert.equal(found.time?.at ?? null, time === null ? null : Date.parse(time))
    assert.equal(found.time?.dayOnly ?? false, dayOnly)
  })

test('a name that says corrected or edited tells that someone went over the words', () => {
  assert.ok(fileTitle('a/transcript_corrected.vtt', 'UTC').corrected)
  assert.ok(fileTitle('a/sync-edited.vtt', 'UTC').corrected)
  assert.ok(!fileTitle('corrected/transcript.vtt', 'UTC').corrected)
})
