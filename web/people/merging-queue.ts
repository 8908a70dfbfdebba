import type { DuplicateProposal } from '../../src/app/results.ts'

/** What the owner said of a pair: they are one, of whom the first stays, or they are two. */
export type Decision =
  | { readonly said: 'one'; readonly kept: string; readonly absorbed: string }
  | { readonly said: 'two'; readonly pair: readonly [string, string] }

/** The pairs that are still to be decided: not skipped, and nobody in them is part of somebody else by now. */
export function stillOpen(
  proposals: readonly DuplicateProposal[],
  decisions: readonly Decision[],
  skipped: ReadonlySet<string>,
): readonly DuplicateProposal[] {
  const gone = new Set(decisions.flatMap((one) => (one.said === 'one' ? [one.absorbed] : [])))
  const apart = new Set(decisions.flatMap((one) => (one.said === 'two' ? [one.pair.join(' ')] : [])))
  return proposals.filter(
    (one) => !gone.has(one.a.id) && !gone.has(one.b.id) && !apart.has(keyOf(one)) && !skipped.has(keyOf(one)),
  )
}

/** What a pair is known by while the queue is open. */
export function keyOf({ a, b }: Pick<DuplicateProposal, 'a' | 'b'>): string {
  return `${a.id} ${b.id}`
}
