import assert from 'node:assert/strict'
import test from 'node:test'
import { checkDraft } from './check-draft.ts'

const check = (text: string) => checkDraft({ text, sent: '2026-11-23T09:00:00+01:00', letters: [] })

test('a promise in a draft is shown with the day it names', () => {
  const { promises, courtesy, suggestion } = check(
    'Hi Ana,\n\nthanks for the draft. I will send you the figures by Friday.\n\nSam',
  )
  assert.deepEqual(
    promises.map(({ due }) => due),
    ['2026-11-27'],
  )
  assert.deepEqual(
    courtesy.notes.map(({ remark }) => remark),
    ['You promise this by 2026-11-27.'],
  )
  assert.equal(suggestion, null)
})

test('a promise without a day suggests to name one', () => {
  assert.match(check('Hi Ana, I will send you the figures.').suggestion ?? '', /Name a day/)
})

test('an apology that takes itself back is remarked on under its words', () => {
  const text = 'Hi Ana,\n\nSorry if that upset you.\n\nSam'
  const [note] = check(text).courtesy.notes
  assert.equal(text.slice(note?.start, note?.end).trim(), 'Sorry if that upset you.')
})

test('a plain courteous draft draws no remark and no suggestion', () => {
  const { courtesy, suggestion, requests } = check(
    'Hi Ana,\n\nThank you for your help. Could you please look at section 3?\n\nBest,\nSam',
  )
  assert.deepEqual(courtesy.notes, [])
  assert.equal(suggestion, null)
  assert.equal(requests.length, 1)
})

test('a draft in another language is said to be not analysed', () => {
  const text =
    'Liebe Ana, ich schicke dir die Zahlen bis Freitag und wir sehen uns dann bei der Besprechung mit den anderen.'
  const { notAnalysed, promises } = check(text)
  assert.match(notAnalysed ?? '', /de/)
  assert.deepEqual(promises, [])
})

test('a draft is held against the owner’s own letters once there are enough of them', () => {
  const letters = Array.from({ length: 40 }, (_, index) => ({ text: letter(index) }))
  const sent = '2026-11-23T09:00:00+01:00'
  const like = checkDraft({ text: letter(41), sent, letters }).voice
  const unlike = checkDraft({
    text: 'Dear Ms Lee,\n\nPlease be informed that the drawing has been dispatched.\n\nYours sincerely,\nSam',
    sent,
    letters,
  }).voice
  assert.ok((like?.distance ?? 0) < (unlike?.distance ?? 0))
  assert.match(unlike?.notes.join(' ') ?? '', /Dear/)
  assert.equal(checkDraft({ text: letter(1), sent, letters: letters.slice(0, 5) }).voice, null)
})

function letter(index: number): string {
  return `Hi Ana,\n\nI'll bring drawing ${index} along and we'll see what's missing.\n\nCheers\nSam`
}
