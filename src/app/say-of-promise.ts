import type { Suggestion } from '../domain/suggestion.ts'
import type { PromiseWord } from '../practices/respect/facts.ts'
import { promiseOccasion } from '../practices/respect/keeping.ts'
import { type PlanParts, bookAt } from './book-at.ts'
import { NotInBook } from './failures.ts'
import type { PromiseRow } from './ports.ts'
import { ledgerRows } from './promise-rows.ts'
import { wordsOf } from './promises-at.ts'
import { publicSuggestionId } from './public-id.ts'
import type { LedgerRow } from './results.ts'

export type PromiseSaying = {
  readonly id: string
  readonly what: PromiseWord['what']
  /** The ISO day of `due`; null otherwise. */
  readonly value: string | null
  readonly now: number
  /** The owner's time zone, IANA. */
  readonly zone: string
}

/** What the ledger has now: the promise; or null for it where it was said to be none. */
export type SaidOfPromise = { readonly id: string; readonly promise: LedgerRow | null }

/**
 * Keeps what the owner says of a promise: that it stands, was kept, is late, needs not be kept, is no promise, or is due on
 * another day. It holds from `now` on, whatever is read again.
 * @throws NotInBook when there is no such promise
 */
export async function sayOfPromise(parts: PlanParts, wish: PromiseSaying): Promise<SaidOfPromise> {
  const { interaction, quote } = await rowOf(parts, wish)
  parts.respect.sayOfPromise({
    interaction,
    words: wordsOf(quote),
    at: wish.now,
    what: wish.what,
    value: wish.value,
  })
  return standing(parts, wish)
}

/**
 * Takes back the owner's last word on a promise, so that it stands as it stood before.
 * @throws NotInBook when there is no such promise, or nothing was said of it
 */
export async function unsayOfPromise(parts: PlanParts, wish: Named): Promise<SaidOfPromise> {
  const { interaction, quote } = await rowOf(parts, wish)
  if (!parts.respect.unsayOfPromise({ interaction, words: wordsOf(quote) }))
    throw new NotInBook(`nothing was said of the promise ${wish.id}`, 'There is nothing to take back.')
  return standing(parts, wish)
}

/** Keeps that a promise was kept whose suggestion was answered with done. */
export async function keepSuggested(
  parts: PlanParts,
  { id, person, action }: Suggestion,
  wish: { readonly interactions: readonly number[]; readonly now: number; readonly zone: string },
): Promise<void> {
  for (const promise of await bookAt(parts, wish).promises.of(wish.interactions))
    if (publicSuggestionId(person.id, action, promiseOccasion(promise)) === id)
      parts.respect.sayOfPromise({
        interaction: promise.interaction,
        words: promise.words,
        at: wish.now,
        what: 'kept',
        value: null,
      })
}

type Named = Pick<PromiseSaying, 'id' | 'now' | 'zone'>

async function rowOf(parts: PlanParts, wish: Named): Promise<PromiseRow> {
  const found = await bookAt(parts, wish).promises.named(wish.id)
  if (found === null)
    throw new NotInBook(`there is no promise ${wish.id}`, 'Take an id from `rapport promises`.')
  return found.row
}

async function standing(parts: PlanParts, wish: Named): Promise<SaidOfPromise> {
  const entry = (await bookAt(parts, wish).promises.named(wish.id))?.entry ?? null
  const [promise = null] = entry === null ? [] : await ledgerRows(parts.planning, [entry])
  return { id: wish.id, promise }
}
