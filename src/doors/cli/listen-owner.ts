import type { Listening } from '../../app/listen.ts'
import type { SpeakerFigures } from '../../practices/communication/mirror.ts'
import type { Overlap } from '../../practices/communication/overlaps.ts'
import type { Paper } from './paper.ts'
import { plain } from './plain-text.ts'
import { duration } from './words-of-time.ts'
import { block, wrap } from './wrap.ts'

/** What the owner did in the meeting, in sentences with their figures; the words where they spoke over someone; one thing to try. */
export function ownerText({ mirror, oneThing }: Listening, owner: string, paper: Paper): string {
  const { ink, width } = paper
  const own = mirror.speakers.find(({ name }) => name === owner)
  if (own === undefined) return ''
  const flush = { width, indent: 0 }
  const overlaps = mirror.overlaps.filter(({ speaker }) => speaker === owner)
  const shown = overlaps.slice(0, SHOWN_QUOTES)
  return [
    block('You, in this meeting', { ...flush, ink: ink.strong }),
    block(`${shareSentence(own, mirror.speakers.length)} ${talkSentences(own)}`, flush),
    ...overTexts(overlaps, paper),
    ...shown.map((overlap) => overlapText(overlap, paper)),
    overlaps.length > shown.length
      ? block(`and ${overlaps.length - shown.length} more`, { width, indent: 2, ink: ink.soft })
      : '',
    oneThing === null
      ? ''
      : `\n${block(`One thing to try: ${plain(oneThing)}`, { ...flush, ink: ink.strong })}`,
  ].join('')
}

const SHOWN_QUOTES = 3

function shareSentence({ talkShare, talkSeconds }: SpeakerFigures, count: number): string {
  const share = `${Math.round(talkShare * 100)} %`
  const even = `with ${count} people an even share is ${Math.round(100 / count)} %`
  return talkSeconds === null
    ? `You said ${share} of the words; ${even}.`
    : `You spoke ${share} of the time, ${duration(talkSeconds * 1000)}; ${even}${count === 2 ? ', and 40 to 60 % is usual' : ''}.`
}

function talkSentences({
  questions,
  followUps,
  longestMonologueSeconds: longest,
  patienceSeconds: pause,
}: SpeakerFigures): string {
  const sentences = [questionSentence(questions, followUps)]
  if (longest !== null) sentences.push(`Your longest stretch took ${duration(longest * 1000)}.`)
  if (pause !== null) sentences.push(`As a rule you began ${pause.toFixed(1)} s after others had ended.`)
  return sentences.join(' ')
}

function questionSentence(questions: number, followUps: number | null): string {
  if (questions === 0) return 'You asked no question.'
  const asked = `You asked ${questions} question${questions === 1 ? '' : 's'}`
  if (followUps === null) return `${asked}.`
  const taken = followUps === 0 ? 'none' : `${followUps}`
  return questions === 1
    ? `${asked}; it took up ${followUps === 0 ? 'nothing' : 'a word'} of what had just been said.`
    : `${asked}; ${taken} took up a word of what had just been said.`
}

function overTexts(overlaps: readonly Overlap[], { width }: Paper): string[] {
  const byWhom = [...Map.groupBy(overlaps, ({ whom }) => whom)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  )
  return byWhom.map(([whom, times]) => {
    const broke = brokeOffWords(times, plain(whom))
    return block(
      `You spoke over ${plain(whom)} ${times.length === 1 ? 'once' : `${times.length} times`}${broke}.`,
      { width, indent: 0 },
    )
  })
}

function brokeOffWords(times: readonly Overlap[], whom: string): string {
  const count = times.filter((one) => one.brokeOff).length
  if (count === 0) return ''
  if (times.length === 1) return `; ${whom} broke off`
  return count === times.length
    ? `; each time ${whom} broke off`
    : `; ${count} of these times ${whom} broke off`
}

function overlapText({ whom, at, theirWords, words }: Overlap, { ink, width }: Paper): string {
  const rule = ink.soft('│ ')
  const lines = [
    ...wrap(`${moment(at)} ${plain(whom)}: “${plain(theirWords)}”`, width - 4),
    ...wrap(`You: “${plain(words)}”`, width - 4),
  ]
  return lines.map((line) => `  ${rule}${line}\n`).join('')
}

/** Where in the recording: `31:07`, `1:02:09`. */
function moment(seconds: number): string {
  const whole = Math.floor(seconds)
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const [first = 0, ...rest] = parts[0] === 0 ? parts.slice(1) : parts
  return [first, ...rest.map((part) => String(part).padStart(2, '0'))].join(':')
}
