import {
  type Counted,
  type Measure,
  type MeasureWish,
  type Period,
  type Periods,
  measureOf,
  periodsUpTo,
} from '../measure.ts'
import type { HeardMeeting, ThreadedMessage } from './facts.ts'
import type { Mirror, SpeakerFigures } from './mirror.ts'

/** Fewest samples for a value. */
const MINIMUM = { messages: 10, threads: 5, questions: 3, meetings: 3, ownMeetings: 10 } as const

/** What a measure of all meetings shows as evidence at the most; of one tie, all that it rests on is shown. */
const SHOWN = 5

/** What was written and said between the owner and one person. */
export type Balance = {
  readonly person: string
  /** Messages to each other alone, by time; at least of the last 180 days. */
  readonly messages: readonly ThreadedMessage[]
  /** Meetings in which both spoke. */
  readonly meetings: readonly HeardMeeting[]
}

/**
 * The balance of one tie: the owner's shares of the words, of the threads begun and of the questions; how many of
 * their questions the owner answered; how many messages of the owner's in a row they have not answered; and the
 * owner's share of the talk in meetings. The last 90 days beside the 90 before.
 * @param today ISO
 */
export function measureBalance({ person, messages, meetings }: Balance, today: string): Measure[] {
  const periods = periodsUpTo(today)
  const recent = messages.filter((one) => isWithin(one, periods.now))
  const measure = (wish: TieMeasure) =>
    measureOf({
      ...wish,
      ...inBoth(messages, periods, wish.count),
      id: `communication: ${wish.id}`,
      way: 'communication',
      person,
      periods,
    })
  return [
    measure({
      id: 'share of words',
      unit: 'share',
      minimum: MINIMUM.messages,
      samples: 'messages',
      count: shareOfWords,
      evidence: evidenceOf(recent.filter(({ words }) => words !== null)),
    }),
    measure({
      id: 'share of threads begun',
      unit: 'share',
      minimum: MINIMUM.threads,
      samples: 'threads',
      count: shareOfThreads,
      evidence: evidenceOf(recent.filter(({ opensThread }) => opensThread)),
    }),
    measure({
      id: 'share of questions',
      unit: 'share',
      minimum: MINIMUM.questions,
      samples: 'questions',
      count: shareOfQuestions,
      evidence: evidenceOf(recent.filter(({ questions }) => questions > 0)),
    }),
    measure({
      id: 'answers to their questions',
      unit: 'share',
      minimum: MINIMUM.questions,
      samples: 'messages that ask',
      count: answersGiven,
      evidence: [
        ...evidenceOf(recent.filter((one) => asksOwner(one) && !one.isAnswered)),
        ...evidenceOf(recent.filter((one) => asksOwner(one) && one.isAnswered)),
      ],
    }),
    measure({
      id: 'messages in a row',
      unit: 'count',
      minimum: 1,
      samples: 'messages',
      count: runOfOwn,
      evidence: evidenceOf(recent.slice(recent.findLastIndex(({ byOwner }) => !byOwner) + 1)),
    }),
    talkShare({ id: 'talk share', minimum: MINIMUM.meetings, person }, meetings, periods),
  ]
}

/**
 * How the owner talks in meetings, all together: talk share against the even share, longest stretch, pause, questions
 * an hour, follow-ups, and speaking over others. The last 90 days beside the 90 before.
 * @param meetings in which the owner spoke; at least of the last 180 days
 */
export function measureMeetings(meetings: readonly HeardMeeting[], today: string): Measure[] {
  const periods = periodsUpTo(today)
  return MEETING_MEASURES.map(({ id, unit, value }) =>
    ofMeetings({ id, unit, minimum: MINIMUM.ownMeetings, person: null }, { meetings, periods, value }),
  )
}

type TieMeasure = Pick<MeasureWish, 'id' | 'unit' | 'minimum' | 'samples' | 'evidence'> & {
  readonly count: (messages: readonly ThreadedMessage[]) => Counted
}

function inBoth(
  messages: readonly ThreadedMessage[],
  periods: Periods,
  count: (messages: readonly ThreadedMessage[]) => Counted,
): { readonly now: Counted; readonly before: Counted } {
  const within = (period: Period) => count(messages.filter((one) => isWithin(one, period)))
  return { now: within(periods.now), before: within(periods.before) }
}

function isWithin({ day }: { readonly day: string }, { first, last }: Period): boolean {
  return day >= first && day <= last
}

function shareOfWords(messages: readonly ThreadedMessage[]): Counted {
  const read = messages.filter(({ words }) => words !== null)
  const all = read.reduce((sum, { words }) => sum + (words ?? 0), 0)
  const own = read.reduce((sum, { words, byOwner }) => sum + (byOwner ? (words ?? 0) : 0), 0)
  return { value: all === 0 ? null : own / all, sample: read.length }
}

function shareOfThreads(messages: readonly ThreadedMessage[]): Counted {
  const opened = messages.filter(({ opensThread }) => opensThread)
  return { value: partOf(opened, ({ byOwner }) => byOwner), sample: opened.length }
}

function shareOfQuestions(messages: readonly ThreadedMessage[]): Counted {
  const all = messages.reduce((sum, { questions }) => sum + questions, 0)
  const own = messages.reduce((sum, { questions, byOwner }) => sum + (byOwner ? questions : 0), 0)
  return { value: all === 0 ? null : own / all, sample: all }
}

function answersGiven(messages: readonly ThreadedMessage[]): Counted {
  const asking = messages.filter(asksOwner)
  return { value: partOf(asking, ({ isAnswered }) => isAnswered), sample: asking.length }
}

/** How many of the owner's messages stand at the end, with nothing of theirs after them. */
function runOfOwn(messages: readonly ThreadedMessage[]): Counted {
  const lastTheirs = messages.findLastIndex(({ byOwner }) => !byOwner)
  return { value: messages.length - 1 - lastTheirs, sample: messages.length }
}

function asksOwner({ byOwner, questions }: ThreadedMessage): boolean {
  return !byOwner && questions > 0
}

function partOf<T>(all: readonly T[], holds: (one: T) => boolean): number | null {
  return all.length === 0 ? null : all.filter(holds).length / all.length
}

function evidenceOf(messages: readonly ThreadedMessage[]): Measure['evidence'] {
  return messages.toReversed().map(({ interaction }) => ({ kind: 'message', interaction, quote: null }))
}

type OwnFigures = { readonly own: SpeakerFigures; readonly mirror: Mirror }

/** Each gives a number a meeting, or null where the meeting's format cannot tell; a measure is their mean. */
const MEETING_MEASURES: readonly {
  readonly id: string
  readonly unit: Measure['unit']
  readonly value: (heard: OwnFigures) => number | null
}[] = [
  { id: 'talk share', unit: 'share', value: ({ own }) => own.talkShare },
  {
    id: 'talk over the even share',
    unit: 'index',
    value: ({ own, mirror }) => own.talkShare * mirror.speakers.length,
  },
  { id: 'longest stretch', unit: 'seconds', value: ({ own }) => own.longestMonologueSeconds },
  { id: 'pause before speaking', unit: 'seconds', value: ({ own }) => own.patienceSeconds },
  { id: 'questions an hour', unit: 'per hour', value: ({ own, mirror }) => perHour(own.questions, mirror) },
  {
    id: 'questions that follow up',
    unit: 'share',
    value: ({ own }) =>
      own.followUps === null || own.questions === 0 ? null : own.followUps / own.questions,
  },
  {
    id: 'spoke over others, an hour',
    unit: 'per hour',
    value: ({ own, mirror }) => (own.spokeOver === null ? null : perHour(own.spokeOver, mirror)),
  },
]

function perHour(count: number, { seconds }: Mirror): number | null {
  return seconds === null || seconds === 0 ? null : count / (seconds / 3600)
}

type MeetingMeasure = { readonly id: string; readonly minimum: number; readonly person: string | null }

function talkShare(measure: MeetingMeasure, meetings: readonly HeardMeeting[], periods: Periods): Measure {
  return ofMeetings({ ...measure, unit: 'share' }, { meetings, periods, value: ({ own }) => own.talkShare })
}

function ofMeetings(
  { id, unit, minimum, person }: MeetingMeasure & { readonly unit: Measure['unit'] },
  heard: {
    readonly meetings: readonly HeardMeeting[]
    readonly periods: Periods
    readonly value: (heard: OwnFigures) => number | null
  },
): Measure {
  const valued = heard.meetings.flatMap((meeting) => {
    const value = valueIn(meeting, heard.value)
    return value === null ? [] : [{ meeting, value }]
  })
  const within = (period: Period) => valued.filter(({ meeting }) => isWithin(meeting, period))
  const now = within(heard.periods.now)
  return measureOf({
    id: `communication: ${id}`,
    way: 'communication',
    person,
    unit,
    minimum,
    samples: 'meetings',
    periods: heard.periods,
    now: meanOf(now),
    before: meanOf(within(heard.periods.before)),
    evidence: now
      .slice(person === null ? -SHOWN : 0)
      .toReversed()
      .map(({ meeting }) => ({ kind: 'meeting', interaction: meeting.interaction, quote: null })),
  })
}

function valueIn(
  { mirror, owner }: HeardMeeting,
  value: (heard: OwnFigures) => number | null,
): number | null {
  const own = mirror.speakers.find(({ name }) => name === owner)
  return own === undefined || mirror.speakers.length < 2 ? null : value({ own, mirror })
}

function meanOf(valued: readonly { readonly value: number }[]): Counted {
  const sum = valued.reduce((all, { value }) => all + value, 0)
  return { value: valued.length === 0 ? null : sum / valued.length, sample: valued.length }
}
