import type { Evidence } from '../domain/evidence.ts'
import { milestonesOf } from '../practices/celebration/gather.ts'
import { measureCelebration } from '../practices/celebration/measure.ts'
import { celebrationDebts } from '../practices/celebration/suggest.ts'
import type { Milestone, Telling } from '../practices/celebration/telling.ts'
import { toldFor } from '../practices/celebration/words.ts'
import { type PlanParts, bookAt } from './book-at.ts'
import { celebrationFactsSince } from './load-celebration-facts.ts'
import { measureResult } from './measure-result.ts'
import { publicInteractionId } from './public-id.ts'
import type { MeasureResult, PersonName } from './results.ts'

/** Milestones of people, as the ledger shows them, the latest first. */
export type CelebrationsResult = {
  readonly day: string
  /** What nobody has been congratulated on yet, of the last 30 days. */
  readonly debts: readonly CelebrationRow[]
  /** What the owner answered, of the last half year, and how. */
  readonly answered: readonly CelebrationRow[]
  readonly measures: readonly MeasureResult[]
}

export type CelebrationRow = {
  readonly person: PersonName
  readonly day: string
  readonly kind: string
  /** What tells of it, in a sentence without its full stop. */
  readonly told: string
  readonly evidence: readonly Evidence[]
  readonly answer: {
    readonly manner: 'active' | 'passive' | 'returned' | 'met' | 'passed over'
    readonly day: string
    readonly hours: number
    /** The owner's words; '' where there are none to quote. */
    readonly quote: string
    /** The interaction's public id; null for what LinkedIn alone states. */
    readonly id: string | null
  } | null
}

/** As many days as the ledger looks back: two measured periods. */
const LEDGER_DAYS = 180

/** The ledger of celebrations as of `now`: open debts, what was answered and how, and the measures of the way. */
export async function listCelebrations(
  parts: PlanParts,
  { now, zone }: { readonly now: number; readonly zone: string },
): Promise<CelebrationsResult> {
  const book = bookAt(parts, { now, zone })
  const { day } = book
  const facts = await celebrationFactsSince(book, LEDGER_DAYS)
  const milestones = milestonesOf(facts)
  return {
    day,
    debts: celebrationDebts(milestones, day).map((one) => celebrationRow(one, day)),
    answered: milestones
      .filter(({ answer }) => answer !== null)
      .toReversed()
      .map((one) => celebrationRow(one, day)),
    measures: measureCelebration(facts, day).map(measureResult),
  }
}

/** A milestone as a row of a ledger. */
function celebrationRow({ first, tellings, answer }: Milestone, day: string): CelebrationRow {
  return {
    person: first.person,
    day: first.day,
    kind: first.kind,
    told: toldFor(first, day),
    evidence: tellings.map(evidenceOf),
    answer:
      answer === null
        ? null
        : {
            manner: answer.manner,
            day: answer.day,
            hours: Math.round(answer.hours),
            quote: answer.evidence.quote ?? '',
            id: answer.manner === 'returned' ? null : publicInteractionId(answer.evidence.interaction),
          },
  }
}

/** What tells of a milestone, as evidence: its words are known already. */
export function evidenceOf({ card, interaction, at, quote }: Telling): Evidence {
  if (card !== null || interaction === null)
    return card ?? { kind: 'card', id: '', at: new Date(at).toISOString().slice(0, 10), quote }
  return { kind: 'message', id: publicInteractionId(interaction), at: new Date(at).toISOString(), quote }
}
