import {
  type Counted,
  type Measure,
  type MeasureWish,
  measureOf,
  type Periods,
  periodsUpTo,
} from '../measure.ts'
import type { Proposal } from '../facts.ts'

/** A tie that had lasted when a period of 90 days began, and what became of it in the period. */
export type TieInPeriod = {
  /** Which of the two. */
  readonly period: keyof Periods
  /** Days since they had written or both had met when it began. */
  readonly silenceDays: number
  /** The owner's last contact in the period; null when the owner wrote to them nothing and met them not. */
  readonly tended: number | null
  /** The first in which they took part; null when there is none. */
  readonly heard: number | null
}

/** An ask of the owner's that had no answer after a week. */
export type UnansweredAsk = {
  readonly interaction: number
  /** The ISO day a week after it. */
  readonly day: string
  /** Whether the owner wrote again within three weeks of that day, before any answer. */
  readonly followedUp: boolean
}

export type HousekeepingRecord = {
  readonly ties: readonly TieInPeriod[]
  readonly asks: readonly UnansweredAsk[]
}

/** Whoever was silent for so long when the period began. */
const SILENT_DAYS = 45

const MINIMUM = { ties: 10, silences: 5, asks: 3 } as const

/**
 * How the owner keeps ties, over the last 90 days beside the 90 before: of the ties that had lasted when the period began the
 * share that the owner tended; of those then silent for 45 days the share that ended the silence; and of asks without an
 * answer in a week the share that the owner followed up, where no answer came first.
 */
export function measureHousekeeping({ ties, asks }: HousekeepingRecord, today: string): Measure[] {
  const periods = periodsUpTo(today)
  const silent = ties.filter(({ silenceDays }) => silenceDays >= SILENT_DAYS)
  const ofTies = (all: readonly TieInPeriod[], holds: (one: TieInPeriod) => boolean) => {
    const counted = (period: keyof Periods) =>
      share(
        all.filter((one) => one.period === period),
        holds,
      )
    return { periods, now: counted('now'), before: counted('before') }
  }
  const within = (period: keyof Periods) =>
    asks.filter(({ day }) => day >= periods[period].first && day <= periods[period].last)
  return [
    measureOf({
      ...SHARE,
      id: 'housekeeping: ties tended',
      minimum: MINIMUM.ties,
      samples: 'ties',
      evidence: evidenceOf(ties.map(({ period, tended }) => (period === 'now' ? tended : null))),
      ...ofTies(ties, ({ tended }) => tended !== null),
    }),
    measureOf({
      ...SHARE,
      id: 'housekeeping: silences ended',
      minimum: MINIMUM.silences,
      samples: 'silences',
      evidence: evidenceOf(silent.map(({ period, heard }) => (period === 'now' ? heard : null))),
      ...ofTies(silent, ({ heard }) => heard !== null),
    }),
    measureOf({
      ...SHARE,
      id: 'housekeeping: followed up after a week',
      minimum: MINIMUM.asks,
      samples: 'asks',
      evidence: evidenceOf(within('now').map(({ interaction }) => interaction)),
      periods,
      now: share(within('now'), isFollowedUp),
      before: share(within('before'), isFollowedUp),
    }),
  ]
}

function isFollowedUp({ followedUp }: UnansweredAsk): boolean {
  return followedUp
}

const SHARE: Pick<MeasureWish, 'way' | 'person' | 'unit'> = {
  way: 'housekeeping',
  person: null,
  unit: 'share',
}

function share<T>(all: readonly T[], holds: (one: T) => boolean): Counted {
  return { value: all.length === 0 ? null : all.filter(holds).length / all.length, sample: all.length }
}

const SHOWN = 20

function evidenceOf(interactions: readonly (number | null)[]): Proposal['evidence'] {
  return interactions
    .flatMap((interaction) => interaction ?? [])
    .toSorted((a, b) => b - a)
    .slice(0, SHOWN)
    .map((interaction) => ({ kind: 'message', interaction, quote: null }))
}
