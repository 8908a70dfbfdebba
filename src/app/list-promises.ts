import { DAY } from '../domain/milliseconds.ts'
import { isDecided, isKept, keptRatio } from '../practices/respect/ledger.ts'
import { type PlanParts, bookAt } from './book-at.ts'
import { findPerson } from './find-person.ts'
import { measureResult } from './measure-result.ts'
import { ledgerRows } from './promise-rows.ts'
import { type KnownPromise, LEDGER_DAYS } from './promises-at.ts'
import { respectMeasures } from './respect-measures.ts'
import type { KeptResult, PromisesResult } from './results.ts'

export type PromisesWish = {
  readonly now: number
  /** The owner's time zone, IANA. */
  readonly zone: string
  readonly side: 'both' | 'mine' | 'theirs'
  /** An id, a name or an address; null for everyone. */
  readonly person: string | null
  /** However old, and those that were kept, released or let go too. */
  readonly all: boolean
}

/**
 * The ledger of promises as of `now`: what the owner said they would do and for whom, and what others said to the owner.
 * @throws NotInBook when nobody fits the name, or several do
 */
export async function listPromises(parts: PlanParts, wish: PromisesWish): Promise<PromisesResult> {
  const book = bookAt(parts, wish)
  const days = wish.all ? wish.now / DAY : LEDGER_DAYS
  const person = wish.person === null ? null : await findPerson(parts.people, wish.person, wish.now)
  const entries =
    person === null ? await book.promises.both(days) : await book.promises.between(person.person, days)
  const shown = wish.all ? entries : entries.filter(isUnsettled)
  const rows = await ledgerRows(parts.planning, shown)
  const of = (by: 'owner' | 'person') => entries.filter((one) => one.by === by)
  return {
    day: book.day,
    since: wish.all ? null : Temporal.PlainDate.from(book.day).subtract({ days: LEDGER_DAYS }).toString(),
    mine: wish.side === 'theirs' ? [] : rows.filter(({ by }) => by === 'owner'),
    theirs: wish.side === 'mine' ? [] : rows.filter(({ by }) => by === 'person'),
    kept: { mine: keptOf(of('owner')), theirs: keptOf(of('person')) },
    settled: entries.length - shown.length,
    settledBeside: wish.all ? 0 : entries.filter((one) => !isUnsettled(one) && !isDecided(one)).length,
    measures: person === null ? (await respectMeasures(book)).map(measureResult) : [],
  }
}

function isUnsettled({ state }: KnownPromise): boolean {
  return state === 'open' || state === 'late'
}

function keptOf(entries: readonly KnownPromise[]): KeptResult {
  const decided = entries.filter(isDecided)
  const kept = decided.filter(isKept)
  const counts = { kept: kept.length, made: decided.length }
  const seeming = kept.filter(({ state }) => state !== 'kept').length
  return { ...counts, seeming, ratio: Math.round(keptRatio(counts) * 1000) / 1000 }
}
