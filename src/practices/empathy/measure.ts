import { HOUR } from '../../domain/milliseconds.ts'
import type { Proposal } from '../facts.ts'
import {
  inBoth,
  type Measure,
  measureOf,
  MOST_EVIDENCE,
  type Periods,
  periodsUpTo,
  shareOf,
  within,
} from '../measure.ts'
import type { HardshipFact, WrongFact } from './facts.ts'
import { SUPPORT_DAYS } from './suggest.ts'

/** Fewer say little. */
const LEAST_HARDSHIPS = 3
const LEAST_WRONGS = 3

/** A repair that is done, or still open. */
export type RepairRecord = { readonly opened: string; readonly closed: string | null }

/** What is measured: of longer than a plan looks back. */
export type EmpathyRecord = {
  readonly hardships: readonly HardshipFact[]
  readonly wrongs: readonly WrongFact[]
  readonly repairs: readonly RepairRecord[]
}

/**
 * Over the last 90 days beside the 90 before: the share of hardships answered with a kind word within 72 hours (those
 * younger than that are left out), the share of wrongs that something has mended, and of repairs begun, those closed.
 */
export function measureEmpathy(record: EmpathyRecord, today: string, now: number): Measure[] {
  const periods = periodsUpTo(today)
  const answerable = record.hardships.filter(({ at, support, contact }) =>
    support === null && contact?.kind !== 'meeting' ? now - at > SUPPORT_DAYS * 24 * HOUR : support !== null,
  )
  const measure = measuring(periods)
  return [
    measure(
      {
        id: 'empathy: support within 72 hours',
        samples: 'hardships',
        minimum: LEAST_HARDSHIPS,
        evidence: evidenceOf(within(answerable, periods.now)),
      },
      answerable,
      ({ at, support }) => support !== null && support.at - at <= SUPPORT_DAYS * 24 * HOUR,
    ),
    measure(
      {
        id: 'empathy: wrongs put right',
        samples: 'occasions',
        minimum: LEAST_WRONGS,
        evidence: evidenceOf(within(record.wrongs, periods.now)),
      },
      record.wrongs,
      ({ mended }) => mended !== null,
    ),
    measure(
      { id: 'empathy: repairs closed', samples: 'repairs', minimum: 1, evidence: [] },
      record.repairs.map(({ opened, closed }) => ({ day: opened, closed })),
      ({ closed }) => closed !== null,
    ),
  ]
}

function measuring(periods: Periods) {
  return <One extends { readonly day: string }>(
    fixed: Pick<Measure, 'id' | 'samples' | 'minimum' | 'evidence'>,
    all: readonly One[],
    holds: (one: One) => boolean,
  ): Measure =>
    measureOf({
      ...fixed,
      way: 'empathy',
      person: null,
      unit: 'share',
      ...inBoth(periods, (period) => shareOf(within(all, period), holds)),
    })
}

function evidenceOf(
  facts: readonly { readonly interaction: number; readonly quote: string | null; readonly at: number }[],
): Proposal['evidence'] {
  return facts
    .toSorted((a, b) => b.at - a.at)
    .slice(0, MOST_EVIDENCE)
    .map(({ interaction, quote }) => ({ kind: 'message', interaction, quote }))
}
