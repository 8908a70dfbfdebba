import { type JoinedTurn, type TimedTurn, joinTurns, timedTurns } from '../../domain/meeting/joined-turns.ts'
import { longestMonologues } from '../../domain/meeting/monologue.ts'
import { median } from '../../domain/median.ts'
import { evenness, sharesOf } from '../../domain/meeting/shares.ts'
import { meetingLength, speechTime } from '../../domain/meeting/speech-time.ts'
import { turnTaking } from '../../domain/meeting/taking-turns.ts'
import type { Turn } from '../../domain/turn.ts'
import { languageOf } from '../../language/language.ts'
import { wordCount } from '../../language/word-count.ts'
import { type Overlap, overlapsInWords } from './overlaps.ts'
import { type QuestionAsked, hasPunctuation, questionsAsked } from './questions-asked.ts'

/** One meeting as its turns show it. Facts, not verdicts; what the format cannot carry is null and named. */
export type Mirror = {
  /** By share of the talk, the largest first, then by name. */
  readonly speakers: readonly SpeakerFigures[]
  /** How evenly the talk is spread, in [0, 1]: −Σ p ln p / ln n over the shares; null for a single speaker. */
  readonly turnEntropy: number | null
  /** How often another begins to speak, a minute of the meeting's length; null without end times. */
  readonly switchesPerMinute: number | null
  /** Of the time in which anybody speaks, that in which two or more do; null where overlap is not recorded. */
  readonly overlapShare: number | null
  readonly notMeasured: readonly NotMeasured[]
  /** From the first word to the last; null without end times. */
  readonly seconds: number | null
  /** Captions joined into turns, by start; numbers of turns below are places in it. */
  readonly turns: readonly JoinedTurn[]
  readonly questions: readonly QuestionAsked[]
  /** Times at which one spoke over another, with the words of both. */
  readonly overlaps: readonly Overlap[]
}

/** What one speaker did in one meeting. */
export type SpeakerFigures = {
  /** The display name, as the transcript gives it. */
  readonly name: string
  /** Seconds in which words of theirs were heard; null without end times. */
  readonly talkSeconds: number | null
  /** Their part of all speakers' time, or of all words without end times, in [0, 1]. All shares sum to 1. */
  readonly talkShare: number
  readonly words: number
  /** Words a minute of their own talk; null without end times. */
  readonly wpm: number | null
  readonly questions: number
  /** Questions that take up what another just said; null in another language than English. */
  readonly followUps: number | null
  /** From the first word to the last, pauses and others' backchannels included; null without end times. */
  readonly longestMonologueSeconds: number | null
  /** The median pause before they took up after others; null without end times, or when they never did. */
  readonly patienceSeconds: number | null
  /** How often they began while another spoke on, half a second or longer; null where overlap is not recorded. */
  readonly spokeOver: number | null
}

export type NotMeasured = { readonly measure: string; readonly why: string }

/** Measures one meeting. README.md beside says each definition and where it is from. */
export function mirrorOf(turns: readonly Turn[]): Mirror {
  const joined = joinTurns(turns)
  const timed = timedTurns(joined)
  const all = joined.map(({ text }) => text).join('\n')
  const isPunctuated = hasPunctuation(joined)
  const isRead = languageOf(all).isAnalysed
  const questions = questionsAsked(joined, isPunctuated || !isRead)
  const times = timed === null ? null : timesOf(turns, timed)
  const speakers = speakerFigures({ words: wordsBySpeaker(joined), questions, isRead }, times)
  return {
    speakers,
    turnEntropy: evenness(speakers.map(({ talkShare }) => talkShare)),
    switchesPerMinute:
      times === null || times.length === 0 ? null : times.taking.switches / (times.length / 60_000),
    overlapShare:
      times === null || !times.overlapSeen || times.speech.anybody === 0
        ? null
        : times.speech.together / times.speech.anybody,
    notMeasured: notMeasured({ turns, times, isPunctuated, isRead }),
    seconds: times === null ? null : times.length / 1000,
    turns: joined,
    questions,
    overlaps: timed === null || times === null ? [] : overlapsInWords(timed, times.taking.spokeOver),
  }
}

type Times = ReturnType<typeof timesOf>

function timesOf(turns: readonly Turn[], timed: readonly TimedTurn[]) {
  const [speech, taking] = [speechTime(turns), turnTaking(timed)]
  return {
    speech,
    taking,
    length: meetingLength(timed),
    monologues: longestMonologues(timed),
    overlapSeen: speech.together > 0 || taking.switches < SURELY_OVERLAPPING,
  }
}

/**
 * People overlap in 8 % of all speech in ICSI's meetings and 13 % in AMI's, never in less than 2 %. Where so many
 * changes of speaker show none, the recorder kept one speaker at a time, as Zoom's does, and no overlap is no finding.
 */
const SURELY_OVERLAPPING = 20

type Counts = {
  readonly words: ReadonlyMap<string, number>
  readonly questions: readonly QuestionAsked[]
  readonly isRead: boolean
}

function speakerFigures({ words, questions, isRead }: Counts, times: Times | null): SpeakerFigures[] {
  const names = [...words.keys()]
  const asked = countBy(questions.map(({ speaker }) => speaker))
  const followed = countBy(questions.filter((one) => one.followsUp).map(({ speaker }) => speaker))
  const over = countBy((times?.taking.spokeOver ?? []).map(({ speaker }) => speaker))
  const seconds = (name: string) => (times?.speech.bySpeaker.get(name) ?? 0) / 1000
  const shares = sharesOf(names.map((name) => (times === null ? (words.get(name) ?? 0) : seconds(name))))
  return names
    .map((name, index): SpeakerFigures => {
      const said = words.get(name) ?? 0
      const monologue = times?.monologues.get(name)
      const pause = median(times?.taking.pauses.get(name) ?? [])
      return {
        name,
        talkSeconds: times === null ? null : seconds(name),
        talkShare: shares[index] ?? 0,
        words: said,
        wpm: times === null || seconds(name) === 0 ? null : said / (seconds(name) / 60),
        questions: asked.get(name) ?? 0,
        followUps: isRead ? (followed.get(name) ?? 0) : null,
        longestMonologueSeconds: monologue === undefined ? null : (monologue.end - monologue.start) / 1000,
        patienceSeconds: pause === null ? null : pause / 1000,
        spokeOver: times === null || !times.overlapSeen ? null : (over.get(name) ?? 0),
      }
    })
    .toSorted((a, b) => b.talkShare - a.talkShare || (a.name < b.name ? -1 : 1))
}

function wordsBySpeaker(turns: readonly JoinedTurn[]): Map<string, number> {
  const words = new Map<string, number>()
  for (const { speaker, text } of turns)
    if (speaker !== null) words.set(speaker, (words.get(speaker) ?? 0) + wordCount(text))
  return words
}

function countBy(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

type Carried = {
  readonly turns: readonly Turn[]
  readonly times: Times | null
  readonly isPunctuated: boolean
  readonly isRead: boolean
}

/** Measures that need to know when a turn ends. */
const NEED_ENDS = [
  'talkSeconds',
  'wpm',
  'longestMonologueSeconds',
  'patienceSeconds',
  'spokeOver',
  'switchesPerMinute',
  'overlapShare',
] as const

function notMeasured({ turns, times, isPunctuated, isRead }: Carried): NotMeasured[] {
  const found: NotMeasured[] = []
  if (times === null && turns.length > 0) {
    const why = `this format has no ${turns.every(({ start }) => start === null) ? 'times' : 'end times'}`
    found.push(...NEED_ENDS.map((measure) => ({ measure, why })))
    found.push({ measure: 'talkShare', why: `${why}: shares are of the words, not of the time` })
  }
  if (times !== null && !times.overlapSeen) {
    const why = `in ${times.taking.switches} changes of speaker no two captions overlap: the recording keeps one speaker at a time`
    found.push({ measure: 'spokeOver', why }, { measure: 'overlapShare', why })
  }
  if (!isRead) found.push({ measure: 'followUps', why: 'the transcript is in another language than English' })
  else if (!isPunctuated)
    found.push({
      measure: 'questions',
      why: 'the transcript has no punctuation: only questions told by their word order are counted, about half',
    })
  const unnamed = turns.filter(({ speaker }) => speaker === null).length
  if (unnamed > 0)
    found.push({
      measure: 'talkShare',
      why: `${unnamed} of ${turns.length} captions name no speaker; they are in nobody's share`,
    })
  return found
}
