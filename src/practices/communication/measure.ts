import {
  type Counted,
  type Measure,
  inBoth,
  type MeasureWish,
  measureOf,
  type Periods,
  periodsUpTo,
  shareOf,
  within,
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
  const recent = within(messages, periods.now)
  const ofMessages = TIE_MEASURES.map(({ id, unit, minimum, samples, count, shown }) =>
    measureOf({
      id: `communication: ${id}`,
      way: 'communication',
      person,
      unit,
      minimum,
      samples,
      evidence: evidenceOf(shown(recent)),
      ...inBoth(periods, (period) => count(within(messages, period))),
    }),
  )
  return [
    ...ofMessages,
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

type Messages = readonly ThreadedMessage[]

type TieMeasure = Pick<MeasureWish, 'id' | 'unit' | 'minimum' | 'samples'> & {
  readonly count: (messages: Messages) => Counted
  /** Of the messages of the last 90 days those that it rests on, the weightiest last. */
  readonly shown: (recent: Messages) => Messages
}

const TIE_MEASURES: readonly TieMeasure[] = [
  {
    id: 'share of words',
    unit: 'share',
    minimum: MINIMUM.messages,
    samples: 'messages',
    count: shareOfWords,
    shown: (recent) => recent.filter(({ words }) => words !== null),
  },
  {
    id: 'share of threads begun',
    unit: 'share',
    minimum: MINIMUM.threads,
    samples: 'threads',
    count: shareOfThreads,
    shown: (recent) => recent.filter(({ opensThread }) => opensThread),
  },
  {
    id: 'share of questions',
    unit: 'share',
    minimum: MINIMUM.questions,
    samples: 'questions',
    count: shareOfQuestions,
    shown: (recent) => recent.filter(({ questions }) => questions > 0),
  },
  {
    id: 'answers to their questions',
    unit: 'share',
    minimum: MINIMUM.questions,
    samples: 'messages that ask',
    count: answersGiven,
    shown: (recent) => {
      const asking = recent.filter(asksOwner)
      return [
        ...asking.filter(({ isAnswered }) => isAnswered),
        ...asking.filter(({ isAnswered }) => !isAnswered),
      ]
    },
  },
  {
    id: 'messages in a row',
    unit: 'count',
    minimum: 1,
    samples: 'messages',
    count: runOfOwn,
    shown: (recent) => recent.slice(recent.findLastIndex(({ byOwner }) => !byOwner) + 1),
  },
]

function shareOfWords(messages: Messages): Counted {
  const read = messages.filter(({ words }) => words !== null)
  const all = read.reduce((sum, { words }) => sum + (words ?? 0), 0)
  const own = read.reduce((sum, { words, byOwner }) => sum + (byOwner ? (words ?? 0) : 0), 0)
  return { value: all === 0 ? null : own / all, sample: read.length }
}

function shareOfThreads(messages: Messages): Counted {
  return shareOf(
    messages.filter(({ opensThread }) => opensThread),
    ({ byOwner }) => byOwner,
  )
}

function shareOfQuestions(messages: Messages): Counted {
  const all = messages.reduce((sum, { questions }) => sum + questions, 0)
  const own = messages.reduce((sum, { questions, byOwner }) => sum + (byOwner ? questions : 0), 0)
  return { value: all === 0 ? null : own / all, sample: all }
}

function answersGiven(messages: Messages): Counted {
  return shareOf(messages.filter(asksOwner), ({ isAnswered }) => isAnswered)
}

/** How many of the owner's messages stand at the end, with nothing of theirs after them. */
function runOfOwn(messages: Messages): Counted {
  const lastTheirs = messages.findLastIndex(({ byOwner }) => !byOwner)
  return { value: messages.length - 1 - lastTheirs, sample: messages.length }
}

function asksOwner({ byOwner, questions }: ThreadedMessage): boolean {
  return !byOwner && questions > 0
}

function evidenceOf(messages: Messages): Measure['evidence'] {
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
    return value === null ? [] : [{ day: meeting.day, meeting, value }]
  })
  return measureOf({
    id: `communication: ${id}`,
    way: 'communication',
    person,
    unit,
    minimum,
    samples: 'meetings',
    ...inBoth(heard.periods, (period) => meanOf(within(valued, period))),
    evidence: within(valued, heard.periods.now)
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
