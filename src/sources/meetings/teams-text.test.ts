import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { zipOf } from '../../../test/builders/zip.ts'
import { makeRoom } from '../../../test/builders/room.ts'
import { formatOf } from '../format.ts'
import { openTranscript } from './open-transcript.ts'
import { readTranscript } from './read-transcript.ts'
import { wordText } from './word-text.ts'

const said = (text: string, name = 'Budget.docx') =>
  readTranscript(text, name).record?.turns.map(({ speaker, start, end, text: words }) => [
    speaker,
    start,
    end,
    words,
  ])

test('a turn has its speaker and its start on a line, three blanks between, and the words below', () => {
  const text =
    'Budget\nMarch 24, 2026, 10:00AM\n30m 5s\n\nAna Lima started transcription\n\nAna Lima   0:03\nShall we start?\n\nBo Chen   1:02:07\nYes,\ngladly.\n\nAna Lima stopped transcription\n'
  assert.deepEqual(said(text), [
    ['Ana Lima', 3000, null, 'Shall we start?'],
    ['Bo Chen', 3_727_000, null, 'Yes, gladly.'],
  ])
  const { record } = readTranscript(text, 'Budget.docx')
  assert.deepEqual(
    [record?.format, record?.title, new Date(record?.at ?? 0).toISOString().slice(0, 10)],
    ['teams', 'Budget', '2026-03-24'],
  )
})

test('in older ones both times stand above the speaker', () => {
  const text = '0:0:5.100 --> 0:0:8.250\nAna Lima\nGood morning.\n0:0:9.0 --> 0:0:11.0\nBo Chen\nMorning.\n'
  assert.deepEqual(said(text), [
    ['Ana Lima', 5100, 8250, 'Good morning.'],
    ['Bo Chen', 9000, 11_000, 'Morning.'],
  ])
})

test('a turn without words is left out and counted, and nobody is named for an unknown speaker', () => {
  const { record, skipped } = readTranscript(
    'Ana Lima   0:03\nBo Chen   0:04\nYes.\nSpeaker   0:09\nNo.',
    'x.docx',
  )
  assert.deepEqual(
    record?.turns.map(({ speaker }) => speaker),
    ['Bo Chen', null],
  )
  assert.deepEqual(skipped[0], { where: '1 turns', why: 'they say nothing' })
})

test('a letter in Word is no transcript', () => {
  assert.equal(
    readTranscript('Dear Ana,\n\nplease find the budget: it is 300.\n', 'Letter.docx').record,
    null,
  )
})

const paragraph = (...runs: string[]) =>
  `<w:p><w:pPr><w:b/></w:pPr>${runs.map((one) => `<w:r>${one}</w:r>`).join('')}</w:p>`
const words = (text: string) => `<w:t xml:space="preserve">${text}</w:t>`

test('of a Word document the text of its runs is read, line by line', () => {
  const xml = `<?xml version="1.0"?><w:document><w:body>${paragraph(words('Ana &amp; Bo'), '<w:tab/>', words('0:03'), '<w:br/>', words('Sh&#228;ll we?'))}<w:p/>${paragraph(words('Yes'))}<w:instrText>PAGE</w:instrText></w:body></w:document>`
  assert.equal(wordText(xml), 'Ana & Bo   0:03\nShäll we?\n\nYes\n')
})

function documentOf(t: TestContext, xml: string, name: string) {
  const bytes = zipOf([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'word/document.xml', content: xml },
  ])
  assert.equal(formatOf(name, bytes), 'transcript.docx')
  return makeRoom(t).write(name, bytes)
}

test('a document that Teams saved is opened as a meeting; a damaged or other one says why not', async (t) => {
  const xml = `<w:document>${paragraph(words('Ana Lima   '), words('0:03'), '<w:br/>', words('Shall we start?'))}</w:document>`
  const opened = await openTranscript(documentOf(t, xml, '2026-03-24 Budget.docx'), 'UTC')
  assert.deepEqual(
    opened.record?.turns.map(({ speaker, text }) => [speaker, text]),
    [['Ana Lima', 'Shall we start?']],
  )
  assert.equal(opened.record?.title, 'Budget')
  const empty = await openTranscript(documentOf(t, '<w:document><<<', 'Broken.docx'), 'UTC')
  assert.equal(empty.record, null)
  assert.equal(empty.skipped.length, 1)
})
