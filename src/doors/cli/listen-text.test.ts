import assert from 'node:assert/strict'
import { test } from 'node:test'
import stringWidth from 'string-width'
import { listen } from '../../app/listen.ts'
import type { Turn } from '../../domain/turn.ts'
import { listenText } from './listen-text.ts'
import type { Paper } from './paper.ts'

const paper = (width = 80): Paper => ({
  width,
  zone: 'Europe/Lisbon',
  ink: { strong: String, soft: String, accent: String, due: String, repair: String },
})

const said = (speaker: string, start: number, end: number, text: string): Turn => ({
  speaker,
  start: start * 1000,
  end: end * 1000,
  text,
})
const page = (turns: readonly Turn[], as: string | null, width = 80) => {
  const record = {
    kind: 'transcript' as const,
    corrected: false,
    format: 'teams' as const,
    title: 'Vendor shortlist',
    at: Date.UTC(2025, 11, 18, 12),
    dayOnly: true,
    turns,
  }
  return listenText(listen({ record, skipped: [] }, { as, ownerNames: [] }), paper(width))
}

const shortlist = [
  said('Ana Lima', 0, 70, 'We have two vendors left, and I would like to hear about the'),
  said('Ben Otis', 68, 80, 'The scanners came on Monday. Shall I show you the prices?'),
  said('Ana Lima', 82, 120, 'Yes, the prices of both, please.'),
]

test('a page tells the shares beside the even share, without a verdict', () => {
  const text = page(shortlist, 'Ben Otis')
  assert.match(text, /^Vendor shortlist\n18 December 2025, 2 min, 2 speakers\n/)
  assert.match(text, /You spoke 10 % of the time, 12 s; with 2 people an even share is 50 %/)
  assert.match(text, /not as a grade/)
  assert.doesNotMatch(text, /interrupt|too much|bad|should/i)
})

test('where one spoke over another both are quoted, and breaking off is told as heard', () => {
  const text = page(shortlist, 'Ben Otis')
  assert.match(text, /You spoke over Ana Lima once; Ana Lima broke off\./)
  assert.match(text, /1:08 Ana Lima: “We have two vendors left/)
  assert.match(text, /You: “The scanners came on Monday\./)
})

test('lanes show who spoke when, over whole minutes', () => {
  const [ana = '', ben = '', scale = ''] = page(shortlist, null)
    .split('\n')
    .filter((line) => /█|^ +0:00/.test(line))
  assert.match(ana, /^Ana Lima {15}█{30,}/)
  assert.match(ben, /^Ben Otis {40,}[▂▄▆]?█+/)
  assert.match(scale, /^ {23}0:00 +1:00 +2:00?|^ {23}0:00 +1:00/)
})

test('without times there are neither lanes nor figures of time, and that is said', () => {
  const text = page(
    shortlist.map((turn) => ({ ...turn, start: null, end: null })),
    'Ben Otis',
  )
  assert.doesNotMatch(text, /█/)
  assert.match(text, /You said 37 % of the words/)
  assert.match(text, /Not measured: .*this\s+format has no times\./s)
})

test('no line is wider than its paper, whatever people are called', () => {
  const hostile = ['\u001b[2JAna', '李'.repeat(60), 'x'.repeat(300)].map((name, i) =>
    said(name, i * 60, i * 60 + 65, 'We talk about all that there is to talk about, and then again'),
  )
  for (const width of [20, 40, 80])
    for (const line of page(hostile, null, width).split('\n')) {
      assert.ok(stringWidth(line) <= Math.max(width, 28), `${stringWidth(line)} columns of ${width}: ${line}`)
      assert.ok(!line.includes('\u001b'))
    }
})
