import { whereSaid } from './where-said.ts'

/** Words and the turn that they stand in. */
export type QuoteInTurn = { readonly turn: number; readonly quote: string }

/** What somebody was asked to do, with who asked it; null where the transcript names nobody. */
export type RequestHere = QuoteInTurn & { readonly speaker: string | null }

/** Finds what was asked for in the turns, in the order it was said: the same words twice are two turns. */
export function requestedHere(
  turns: readonly { readonly speaker: string | null; readonly text: string }[],
  requests: readonly string[],
): readonly RequestHere[] {
  const found: RequestHere[] = []
  let from = 0
  for (const quote of requests) {
    const at = turns.findIndex(
      ({ text }, turn) =>
        turn >= from &&
        whereSaid(text, quote) !== null &&
        !found.some((one) => one.turn === turn && one.quote === quote),
    )
    const turn = turns[at]
    if (turn === undefined) continue
    found.push({ turn: at, quote, speaker: turn.speaker })
    from = at
  }
  return found
}
