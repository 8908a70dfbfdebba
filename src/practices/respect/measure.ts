import { median } from '../../domain/median.ts'
import type { Proposal } from '../facts.ts'
import {
  type Counted,
  inBoth,
  type Measure,
  measureOf,
  MOST_EVIDENCE,
  type Period,
  periodsUpTo,
  within,
} from '../measure.ts'
import type { LedgerEntry } from './facts.ts'
import { isDecided, isKept, keptRatio } from './ledger.ts'

/** Fewer say little. */
const MINIMUM = { promises: 3, messages: 5, answers: 5, meetings: 3 } as const

/** Something measured on an ISO day, with the interaction that it rests on. */
export type Sample = { readonly day: string; readonly interaction: number; readonly value: number }

/** An answer of the owner's: hours, and whether it took longer than four in five of the owner's to this person before. */
export type AnswerSample = Sample & { readonly isLate: boolean }

/** A meeting that the owner called together. */
export type CalledMeeting = {
  readonly day: string
  readonly interaction: number
  /** Whether it was called off or moved, and how many hours before it was to begin; null where that is not known. */
  readonly isChanged: boolean
  readonly noticeHours: number | null
}

/** A meeting of which entry and transcript are there; minutes, null where the transcript cannot tell. */
export type TimedMeeting = {
  readonly day: string
  readonly interaction: number
  /** From the end in the calendar to the last word; negative when it was over before. */
  readonly overrunMinutes: number | null
  /** From the beginning in the calendar to the owner's first word. */
  readonly firstWordMinutes: number | null
}

/** Of all ties together: promises kept both ways, meetings moved, notice, meetings that ran over or that the owner joined late. */
export type RespectRecord = {
  readonly promises: readonly LedgerEntry[]
  readonly called: readonly CalledMeeting[]
  readonly timed: readonly TimedMeeting[]
}

/** So many minutes over, or before the first word, are within the slack of any clock. */
const OVER_MINUTES = 5
const LATE_MINUTES = 10

/** How the owner keeps promises and other people's time: the last 90 days beside the 90 before. */
export function measureRespect({ promises, called, timed }: RespectRecord, today: string): Measure[] {
  const measure = measuring(today, null)
  const changed = called.filter(({ isChanged }) => isChanged)
  const of = (by: LedgerEntry['by']) =>
    promises.filter((one) => one.by === by && isDecided(one)).map(keptSample)
  return [
    measure(
      { id: 'promises kept', unit: 'share', samples: 'promises', minimum: MINIMUM.promises },
      of('owner'),
      kept,
    ),
    measure(
      { id: 'promises kept by others', unit: 'share', samples: 'promises', minimum: MINIMUM.promises },
      of('person'),
      kept,
    ),
    measure(
      { id: 'meetings moved or called off', unit: 'share', samples: 'meetings', minimum: MINIMUM.meetings },
      called.map((one) => ({ ...one, value: one.isChanged ? 1 : 0 })),
      mean,
    ),
    measure(
      { id: 'notice of a change', unit: 'hours', samples: 'changes', minimum: MINIMUM.meetings },
      changed.flatMap((one) => (one.noticeHours === null ? [] : [{ ...one, value: one.noticeHours }])),
      median,
    ),
    measure(
      { id: 'meetings that ran over', unit: 'share', samples: 'meetings', minimum: MINIMUM.meetings },
      moreThan(timed, ({ overrunMinutes }) => overrunMinutes, OVER_MINUTES),
      mean,
    ),
    measure(
      { id: 'meetings joined late', unit: 'share', samples: 'meetings', minimum: MINIMUM.meetings },
      moreThan(timed, ({ firstWordMinutes }) => firstWordMinutes, LATE_MINUTES),
      mean,
    ),
  ]
}

/** One tie: courtesy of the owner's messages to this person against the owner's own mean, and the owner's answers. */
export type TieRecord = {
  /** Public id. */
  readonly person: string
  /** Courtesy of the owner's messages to this person alone, less the owner's own mean. */
  readonly courtesy: readonly Sample[]
  readonly answers: readonly AnswerSample[]
}

/** How the owner treats one person, against how the owner usually does. */
export function measureRespectOf({ person, courtesy, answers }: TieRecord, today: string): Measure[] {
  const measure = measuring(today, person)
  return [
    measure(
      { id: 'courtesy', unit: 'index', samples: 'messages', minimum: MINIMUM.messages },
      courtesy,
      mean,
    ),
    measure(
      { id: 'hours to answer', unit: 'hours', samples: 'answers', minimum: MINIMUM.answers },
      answers,
      median,
    ),
    measure(
      { id: 'late answers', unit: 'share', samples: 'answers', minimum: MINIMUM.answers },
      answers.map((one) => ({ ...one, value: one.isLate ? 1 : 0 })),
      mean,
    ),
  ]
}

type Fixed = Pick<Measure, 'id' | 'unit' | 'samples' | 'minimum'>

function measuring(today: string, person: string | null) {
  const periods = periodsUpTo(today)
  return (
    fixed: Fixed,
    samples: readonly Sample[],
    value: (values: readonly number[]) => number | null,
  ): Measure => {
    const counted = (period: Period): Counted => {
      const values = within(samples, period).map((one) => one.value)
      return { value: values.length === 0 ? null : value(values), sample: values.length }
    }
    return measureOf({
      ...fixed,
      id: `respect: ${fixed.id}`,
      way: 'respect',
      person,
      ...inBoth(periods, counted),
      evidence: evidenceOf(
        within(samples, periods.now),
        fixed.samples === 'meetings' || fixed.samples === 'changes',
      ),
    })
  }
}

function evidenceOf(samples: readonly Sample[], isMet: boolean): Proposal['evidence'] {
  return samples
    .slice(-MOST_EVIDENCE)
    .toReversed()
    .map(({ interaction }) => ({ kind: isMet ? 'meeting' : 'message', interaction, quote: null }))
}

/** 1 for a meeting of more minutes than that, 0 for another; those whose minutes are not known are left out. */
function moreThan(
  timed: readonly TimedMeeting[],
  minutesOf: (one: TimedMeeting) => number | null,
  most: number,
): Sample[] {
  return timed.flatMap((one) => {
    const minutes = minutesOf(one)
    return minutes === null ? [] : [{ ...one, value: minutes > most ? 1 : 0 }]
  })
}

/** A promise counts on the day it was due, else on the day it was kept, else when it was made. */
function keptSample(entry: LedgerEntry): Sample {
  const { due, proof, day, interaction } = entry
  return { day: due ?? proof?.day ?? day, interaction, value: isKept(entry) ? 1 : 0 }
}

function kept(values: readonly number[]): number {
  return keptRatio({ kept: values.filter((value) => value === 1).length, made: values.length })
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
