import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MINUTE } from './milliseconds.ts'
import { type CandidateEvent, type SeekingTranscript, fitOf } from './transcript-event.ts'

const TEN = Date.parse('2026-03-10T10:00:00Z')
const transcript = (changes: Partial<SeekingTranscript> = {}): SeekingTranscript => ({
  at: TEN + 2 * MINUTE,
  dayOnly: false,
  title: '',
  speakers: ['ann le', 'kim vale'],
  ...changes,
})
const entry = (changes: Partial<CandidateEvent> = {}): CandidateEvent => ({
  start: TEN,
  end: TEN + 60 * MINUTE,
  summary: 'Figures',
  asked: ['ann le', 'kim vale'],
  ...changes,
})

test('an entry at the same time fits, half an hour off at most', () => {
  assert.ok(fitOf(transcript(), entry()) !== null)
  assert.ok(fitOf(transcript({ speakers: ['x y'] }), entry({ start: TEN + 45 * MINUTE })) === null)
})

test('of two entries at one time the one with the same people fits better', () => {
  const own = fitOf(transcript(), entry())
  const other = fitOf(transcript(), entry({ asked: ['bob ray', 'cat mos'] }))
  assert.ok((own ?? 0) > (other ?? 0))
})

test('an entry for others under another title does not fit, whatever the time', () => {
  assert.equal(fitOf(transcript({ title: 'Orchard' }), entry({ asked: ['bob ray', 'cat mos'] })), null)
})

test('on the same day a title alike or the same people are needed', () => {
  const noon = { at: Date.parse('2026-03-10T12:00:00Z'), dayOnly: true }
  assert.ok(fitOf(transcript({ ...noon, title: 'Figures 12' }), entry({ asked: [] })) !== null)
  assert.ok(fitOf(transcript(noon), entry()) !== null)
  assert.equal(fitOf(transcript({ ...noon, title: 'Orchard' }), entry({ asked: ['bob ray'] })), null)
  assert.equal(
    fitOf(transcript({ ...noon, title: 'Figures' }), entry({ start: TEN + 48 * 60 * MINUTE })),
    null,
  )
})

test('a first name alone is a share of the people asked', () => {
  const fit = fitOf(transcript({ speakers: ['ann', 'kim'], dayOnly: true }), entry())
  assert.ok(fit !== null)
})
