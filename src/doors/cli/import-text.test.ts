import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ImportReport } from '../../app/import-paths.ts'
import { importText } from './import-text.ts'
import { paperFor } from './paper.ts'

const paper = paperFor({ columns: 80 }, {}, 'UTC')

const report: ImportReport = {
  sources: [{ path: 'mail/inbox.mbox', format: 'mbox', read: 1204, added: 37, unchanged: 1167, skipped: [] }],
  people: 412,
  interactions: 12643,
  owner: [{ value: 'ana@example.org', why: 'it wrote what lies in a Sent folder' }],
  likelyOwners: [],
  unknownOwners: [],
  notUnderstood: { undated: 0, languages: [] },
  ms: 34520,
}

test('a report says what each source gave, whose book it is, and what the book holds', () => {
  assert.equal(
    importText(report, paper),
    `mail/inbox.mbox (mbox)
  1,204 read, 37 new, 1,167 in the book already.

Taken as yours: it wrote what lies in a Sent folder.
  ana@example.org
If that is wrong: rapport import PATH… --owner YOUR-ADDRESS

The book now holds 412 people and 12,643 interactions. This took 35 s.

Next: rapport today
`,
  )
})

const sentences = [
  [{ read: 5, added: 5, unchanged: 0 }, '5 read, all new.'],
  [{ read: 5, added: 0, unchanged: 5 }, '5 read, none of it new.'],
  [{ read: 0, added: 0, unchanged: 0 }, 'Nothing was found in it.'],
] as const
for (const [counts, sentence] of sentences)
  test(`a source says: ${sentence}`, () => {
    const source = { path: 'a.mbox', format: 'mbox', skipped: [], ...counts }
    assert.ok(importText({ ...report, sources: [source] }, paper).includes(`  ${sentence}\n`))
  })

test('the first items set aside are listed with their reasons, the others counted', () => {
  const skipped = Array.from({ length: 9 }, (_, i) => ({ where: `message ${i}`, why: 'it breaks off' }))
  const text = importText(
    { ...report, sources: [{ path: 'a.mbox', format: 'mbox', read: 0, added: 0, unchanged: 0, skipped }] },
    paper,
  )
  assert.match(text, /Nothing could be read, 9 set aside\./)
  assert.match(text, /message 4: it breaks off\n {4}and 4 more; rapport doctor lists them all/)
  assert.doesNotMatch(text, /message 5/)
})

test('of many sources the first are shown and the others summed up', () => {
  const sources = Array.from({ length: 25 }, (_, i) => ({
    path: `${i}.eml`,
    format: 'eml',
    read: 2,
    added: 1,
    unchanged: 1,
    skipped: [],
  }))
  assert.match(importText({ ...report, sources }, paper), /And 5 more sources: 10 read, 5 new, 0 set aside\./)
})

test('an unknown owner is asked for, with the addresses seen most', () => {
  const likelyOwners = [{ value: 'ana@example.org', messages: 12 }]
  const text = importText({ ...report, owner: [], likelyOwners }, paper)
  assert.match(text, /could not be told.*\nSeen most:\n {2}ana@example\.org, in 12 messages\nSay which/)
  assert.doesNotMatch(text, /Next:/)
})

test('what was not analysed for its language, and what bears no day, is counted', () => {
  const languages = [
    { language: 'de', messages: 1204 },
    { language: 'pt', messages: 1 },
  ]
  const text = importText({ ...report, notUnderstood: { undated: 2, languages } }, paper).replaceAll(
    /\s+/g,
    ' ',
  )
  assert.match(text, /1,204 messages in German were not analysed: /)
  assert.match(text, /One message in Portuguese was not analysed: /)
  assert.match(text, /2 messages without a day are found by search, and count for no tie\./)
  assert.doesNotMatch(importText(report, paper), /not analysed|without a day/)
})
