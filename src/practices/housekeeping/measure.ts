import {
  inBoth,
  type Measure,
  type MeasureWish,
  measureOf,
  MOST_EVIDENCE,
  type Periods,
  periodsUpTo,
  shareOf,
  within,
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
    const tiesOf = (which: keyof Periods) => all.filter(({ period }) => period === which)
    return { periods, now: shareOf(tiesOf('now'), holds), before: shareOf(tiesOf('before'), holds) }
  }
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
      evidence: evidenceOf(within(asks, periods.now).map(({ interaction }) => interaction)),
      ...inBoth(periods, (period) => shareOf(within(asks, period), ({ followedUp }) => followedUp)),
    }),
  ]
}

const SHARE: Pick<MeasureWish, 'way' | 'person' | 'unit'> = {
  way: 'housekeeping',
  person: null,
  unit: 'share',
}

function evidenceOf(interactions: readonly (number | null)[]): Proposal['evidence'] {
  return interactions
    .flatMap((interaction) => interaction ?? [])
    .toSorted((a, b) => b - a)
    .slice(0, MOST_EVIDENCE)
    .map((interaction) => ({ kind: 'message', interaction, quote: null }))
}
