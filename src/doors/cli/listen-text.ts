import type { Listening } from '../../app/listen.ts'
import type { Mirror, NotMeasured, SpeakerFigures } from '../../practices/communication/mirror.ts'
import type { Overlap } from '../../practices/communication/overlaps.ts'
import { NAME_WIDTH, lanesText } from './listen-lanes.ts'
import { ownerText } from './listen-owner.ts'
import type { Paper } from './paper.ts'
import { plain } from './plain-text.ts'
import { dayOf, duration, figures, fullDay } from './words-of-time.ts'
import { block, cell } from './wrap.ts'

/** One meeting as a page: who spoke when, the figures of each, what the owner may see in them, and what they are not. */
export function listenText(listening: Listening, paper: Paper): string {
  const { mirror, owner } = listening
  const speakers = shownSpeakers(mirror.speakers, owner)
  const names = speakers.map(({ name }) => name)
  return [
    headText(listening, paper),
    lanesText(mirror, names, paper),
    tableText(mirror, speakers, owner, paper),
    meetingText(mirror, paper),
    owner === null ? overlapsText(mirror.overlaps, paper) : ownerText(listening, owner, paper),
    notMeasuredText(mirror.notMeasured, paper),
    comparisonText(mirror, paper),
  ]
    .filter((part) => part !== '')
    .join('\n')
}

/** How many speakers a page shows, and how many quotations. */
const SHOWN = { speakers: 12, quotes: 3 } as const

/** The owner among those who spoke most, even where the owner did not. */
function shownSpeakers(all: readonly SpeakerFigures[], owner: string | null): readonly SpeakerFigures[] {
  const most = all.slice(0, SHOWN.speakers)
  const own = all.find(({ name }) => name === owner)
  return own === undefined || most.includes(own) ? most : [...most.slice(0, -1), own]
}

function headText({ title, at, dayOnly, mirror }: Listening, { ink, width, zone }: Paper): string {
  const facts = [
    at === null ? '' : fullDay(dayOf(new Date(at).toISOString(), dayOnly ? 'UTC' : zone)),
    mirror.seconds === null ? '' : duration(mirror.seconds * 1000),
    `${mirror.speakers.length} ${mirror.speakers.length === 1 ? 'speaker' : 'speakers'}`,
  ]
  return [
    block(plain(title) === '' ? 'One meeting' : plain(title), { width, indent: 0, ink: ink.strong }),
    block(facts.filter((fact) => fact !== '').join(', '), { width, indent: 0, ink: ink.soft }),
  ].join('')
}

type Column = {
  readonly head: string
  readonly width: number
  readonly of: (speaker: SpeakerFigures) => string
}

const COLUMNS: readonly Column[] = [
  { head: 'share', width: 6, of: ({ talkShare }) => percent(talkShare) },
  { head: 'words', width: 8, of: ({ words }) => figures(words) },
  { head: 'a minute', width: 9, of: ({ wpm }) => shown(wpm, (value) => figures(Math.round(value))) },
  { head: 'asked', width: 6, of: ({ questions }) => figures(questions) },
  { head: 'longest', width: 12, of: ({ longestMonologueSeconds }) => shown(longestMonologueSeconds, clock) },
  { head: 'pause', width: 7, of: ({ patienceSeconds }) => shown(patienceSeconds, pause) },
  { head: 'over', width: 5, of: ({ spokeOver }) => shown(spokeOver, figures) },
]

/** The figures of each; columns that nobody has a figure for, and those that the paper has no room for, are left out. */
function tableText(
  { speakers: all }: Mirror,
  speakers: readonly SpeakerFigures[],
  owner: string | null,
  { ink, width }: Paper,
): string {
  let room = width - NAME_WIDTH
  const columns = COLUMNS.filter((column) => {
    if (all.every((one) => column.of(one) === NONE) || room < column.width) return false
    room -= column.width
    return true
  })
  const head = ' '.repeat(NAME_WIDTH) + columns.map((column) => column.head.padStart(column.width)).join('')
  const rows = speakers.map((one) => {
    const row =
      cell(one.name === owner ? `You (${plain(one.name)})` : plain(one.name), NAME_WIDTH) +
      columns.map((column) => column.of(one).padStart(column.width)).join('')
    return `${one.name === owner ? ink.strong(row) : row}\n`
  })
  const more = all.length - speakers.length
  return [
    `${ink.soft(head)}\n`,
    ...rows,
    more > 0 ? block(`and ${more} more; --json lists them`, { width, indent: 0, ink: ink.soft }) : '',
  ].join('')
}

const NONE = '–'

function shown(value: number | null, words: (value: number) => string): string {
  return value === null ? NONE : words(value)
}

function percent(share: number): string {
  const whole = share * 100
  return whole > 0 && whole < 0.5 ? '<1 %' : `${Math.round(whole)} %`
}

function clock(seconds: number): string {
  return duration(seconds * 1000)
}

function pause(seconds: number): string {
  return `${seconds.toFixed(1)} s`
}

function meetingText(
  { speakers, switchesPerMinute, overlapShare, turnEntropy }: Mirror,
  { width }: Paper,
): string {
  if (speakers.length < 2 || turnEntropy === null) return ''
  const facts = [
    `With ${speakers.length} people an even share is ${percent(1 / speakers.length)}; how evenly they spoke, from 0 to 1: ${turnEntropy.toFixed(2)}.`,
  ]
  if (switchesPerMinute !== null)
    facts.push(`Another took over ${switchesPerMinute.toFixed(1)} times a minute.`)
  if (overlapShare !== null) facts.push(`Of the talk, ${percent(overlapShare)} was by two or more at once.`)
  return block(facts.join(' '), { width, indent: 0 })
}

function overlapsText(overlaps: readonly Overlap[], paper: Paper): string {
  if (overlaps.length === 0) return ''
  const pairs = Map.groupBy(overlaps, ({ speaker, whom }) => `${plain(speaker)} over ${plain(whom)}`)
  const most = [...pairs].toSorted(([, a], [, b]) => b.length - a.length).slice(0, SHOWN.quotes)
  const told = most.map(([pair, times]) => `${pair} ${times.length === 1 ? 'once' : `${times.length} times`}`)
  const rest = overlaps.length - most.reduce((sum, [, times]) => sum + times.length, 0)
  return block(`Spoke over: ${told.join('; ')}${rest > 0 ? `; others ${rest} times` : ''}.`, {
    width: paper.width,
    indent: 0,
  })
}

function notMeasuredText(missing: readonly NotMeasured[], { ink, width }: Paper): string {
  return [...Map.groupBy(missing, ({ why }) => why)]
    .map(([why, group]) => {
      const what = [...new Set(group.map(({ measure }) => MEASURES[measure] ?? measure))].join(', ')
      const isCaveat = group.some(({ measure }) => measure === 'talkShare' || measure === 'questions')
      return block(`${isCaveat ? 'Note on' : 'Not measured:'} ${what}: ${plain(why)}.`, {
        width,
        indent: 0,
        ink: ink.soft,
      })
    })
    .join('')
}

const MEASURES: Readonly<Record<string, string>> = {
  talkSeconds: 'time of talk',
  talkShare: 'shares',
  wpm: 'words a minute',
  questions: 'questions',
  followUps: 'follow-up questions',
  longestMonologueSeconds: 'longest stretch',
  patienceSeconds: 'pauses',
  spokeOver: 'speaking over others',
  switchesPerMinute: 'changes of speaker',
  overlapShare: 'overlap',
}

/** What others measured, beside and never as a grade. */
function comparisonText({ seconds, speakers }: Mirror, { ink, width }: Paper): string {
  if (seconds === null) return ''
  const facts = [
    ...(speakers.length === 2
      ? ['On 25,537 sales calls the sellers who sold most spoke 43 % of the time (Gong).']
      : []),
    'In meetings recorded at ICSI half of the speakers said more than 193 words a minute, one in ten less than 133, one in ten more than 229.',
  ]
  return block(`For comparison, not as a grade: ${facts.join(' ')}`, { width, indent: 0, ink: ink.soft })
}
