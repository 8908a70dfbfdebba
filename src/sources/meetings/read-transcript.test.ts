import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readTranscript } from './read-transcript.ts'

const said = (text: string, name = '2026-03-24 Budget.vtt') =>
  readTranscript(text, name).record?.turns.map(({ speaker, start, end, text: words }) => [
    speaker,
    start,
    end,
    words,
  ])

test('a Zoom recording has a turn a caption, its speaker before the colon', () => {
  const text =
    '\uFEFFWEBVTT\r\n\r\n1\r\n00:00:04.120 --> 00:00:06.480\r\nAna Lima: Shall we start?\r\n\r\n2\r\n00:00:07.000 --> 00:00:09.500\r\nBo Chen | Sales: Yes &amp; gladly.\r\n'
  assert.deepEqual(said(text), [
    ['Ana Lima', 4120, 6480, 'Shall we start?'],
    ['Bo Chen | Sales', 7000, 9500, 'Yes & gladly.'],
  ])
})

test('Teams names speakers in voice tags, of which the closing one may lack, with times unpadded', () => {
  const text =
    'WEBVTT\n\nNOTE duration:"00:01:00"\n\nSTYLE\n::cue { color: red }\n\n0:0:5.100 --> 0:0:8.250\n<v Ana Lima>Good morning\neverybody\n\n0f3/12-1\n00:09.000 --> 00:11.000\n<v Bo Chen>Morning.</v>\n'
  assert.deepEqual(said(text), [
    ['Ana Lima', 5100, 8250, 'Good morning everybody'],
    ['Bo Chen', 9000, 11_000, 'Morning.'],
  ])
  assert.equal(readTranscript(text, 'x').record?.format, 'teams')
})

test('SubRip is read like WebVTT, its commas for points', () => {
  assert.deepEqual(
    said('1\n00:00:01,500 --> 00:00:02,000\nAna: Hi.\n\n2\n00:00:02,100 --> 00:00:04,000\nBo: Hello.\n'),
    [
      ['Ana', 1500, 2000, 'Hi.'],
      ['Bo', 2100, 4000, 'Hello.'],
    ],
  )
})

const cue = (words: string) => `00:00:01.500 --> 00:00:02.000\n${words}\n\n`

test('a time, an address and a sentence before a colon name nobody', () => {
  const lines = [
    'Ana: Hi.',
    'Bo: Yes.',
    'Ana: So.',
    '10:30 Meeting: budget',
    'https://x.example',
    'Look, this one, you see, is: new',
  ]
  const speakers = said(`WEBVTT\n\n${lines.map(cue).join('')}`)?.map(([speaker]) => speaker)
  assert.deepEqual(speakers, ['Ana', 'Bo', 'Ana', null, null, null])
})

test('captions that name no speakers have turns of nobody, whatever colons are in them', () => {
  const lines = ['We go on.', 'Note: this is new.', 'And then?', 'Nothing.']
  assert.deepEqual(
    said(`WEBVTT\n\n${lines.map(cue).join('')}`)?.map(([speaker, , , words]) => [speaker, words]),
    lines.map((line) => [null, line]),
  )
})

test('captions that roll up say each line once', () => {
  const text =
    'WEBVTT\n\n00:00.000 --> 00:02.000\n \nthe<00:00:00.500><c> first</c>\n\n00:02.000 --> 00:02.010\nthe first\n \n\n00:02.010 --> 00:04.000\nthe first\nand<00:00:02.500><c> second</c>\n'
  assert.deepEqual(
    said(text)?.map(([, , , words]) => words),
    ['the first', 'and second'],
  )
})

test('captions with bad times cost only themselves, and are counted with the reason', () => {
  const text =
    'WEBVTT\n\n00:05.000 --> 00:04.000\nAna: a\n\n-00:00:01.000 --> 00:01.000\nAna: b\n\n00:01.000 -->\nAna: c\n\n00:02.000 --> 00:03.000\nAna: d\n\n00:61.000 --> 00:62.000\nAna: e\n'
  const { record, skipped } = readTranscript(text, '2026-03-24 x.vtt')
  assert.deepEqual(
    record?.turns.map((turn) => turn.text),
    ['d'],
  )
  assert.deepEqual(
    skipped.map(({ why }) => why),
    [
      'it ends before it begins',
      'its time is before the start of the recording',
      'it has no end',
      'its time cannot be read',
    ],
  )
})

test('captions saved by a participant have the time of day; they count from the first', () => {
  const text =
    '[Ana Lima] 23:59:50\nAre we complete?\n\n[Bo Chen] 00:00:02\nYes.\nAll here.\n\n[] 00:00:09\nHm.\n'
  assert.deepEqual(said(text, 'meeting_saved_closed_caption.txt'), [
    ['Ana Lima', 0, null, 'Are we complete?'],
    ['Bo Chen', 12_000, null, 'Yes. All here.'],
    [null, 19_000, null, 'Hm.'],
  ])
})

test('a Meet transcript has its title and time on top, anchors between, and a presentation that is nobody', () => {
  const text =
    'Weekly sync (2026-01-15 10:00 CET) - Transcript\nAttendees\nAna Lima, Bo Chen\n\nTranscript\n\n00:00:00\n\nAna Lima: Hello.\nAna Lima’s Presentation: Welcome to the tour.\nBo Chen: Hi.\n\n00:01:10\n\nAna Lima: So.\n\nTranscription ended after 00:01:40\n'
  const { record } = readTranscript(text, 'export.txt')
  assert.equal(record?.format, 'meet')
  assert.equal(record?.title, 'Weekly sync')
  assert.equal(record?.at, Date.UTC(2026, 0, 15, 9))
  assert.deepEqual(
    record?.turns.map(({ speaker, start }) => [speaker, start]),
    [
      ['Ana Lima', 0],
      [null, null],
      ['Bo Chen', null],
      ['Ana Lima', 70_000],
    ],
  )
})

test('an Otter text has turns that begin, speakers that may be unknown, and a footer that nobody says', () => {
  const text =
    'Ana Lima  0:02  \nShall we?\nYes.\n\nUnknown Speaker  0:09  \nMm.\n\nBo Chen  1:00:05  \nDone.\n\nTranscribed by https://otter.ai\n'
  assert.deepEqual(said(text), [
    ['Ana Lima', 2000, null, 'Shall we? Yes.'],
    [null, 9000, null, 'Mm.'],
    ['Bo Chen', 3_605_000, null, 'Done.'],
  ])
})

test('a file that says no day is read and listed with what to do', () => {
  const { record, skipped } = readTranscript(
    'WEBVTT\n\n00:01.000 --> 00:02.000\nAna: Hi.\n',
    'transcript.vtt',
  )
  assert.equal(record?.at, null)
  assert.match(skipped[0]?.why ?? '', /put the day into its name/)
})

test('what is no transcript is said to be none', () => {
  assert.deepEqual(readTranscript('Dear all,\n\nsee you on Monday.\n', 'letter.txt').record, null)
})

test('a million captions and a line of ten million characters are read within bounds', () => {
  const many = readTranscript(`WEBVTT\n\n${'00:01.000 --> 00:02.000\nAna: Hi.\n\n'.repeat(200_000)}`, 'x.vtt')
  assert.equal(many.record?.turns.length, 50_000)
  assert.ok(many.skipped.some(({ why }) => /more than 50000 captions/.test(why)))
  const long = readTranscript(`WEBVTT\n\n00:01.000 --> 00:02.000\nAna: ${'<'.repeat(10_000_000)}\n`, 'x.vtt')
  assert.ok((long.record?.turns[0]?.text.length ?? 0) <= 10_000)
})

test('nothing that a file can hold makes the reader throw', () => {
  const piece = fc.constantFrom(
    'WEBVTT',
    '\n',
    '\r\n',
    '00:01.000 --> 00:02.000',
    '-->',
    '<v ',
    'Ana',
    ': ',
    '>',
    '[Ana] 10:00:00',
    'Ana  0:02',
    '00:00:10',
    ' - Transcript',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 12 })), { maxLength: 40 }), (pieces) => {
      const { record } = readTranscript(pieces.join(''), 'x.txt')
      for (const turn of record?.turns ?? [])
        assert.ok(turn.start === null || turn.end === null || turn.start <= turn.end)
    }),
    { numRuns: 500 },
  )
})
