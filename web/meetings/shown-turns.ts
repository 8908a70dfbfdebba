/** What of a transcript is to be shown. */
export type ShownTurns = {
  /** `Your questions` */
  readonly title: string
  /** Numbers of the turns that matter; all others are there when they are asked for. */
  readonly turns: readonly number[]
  /** Whether the whole transcript comes first, at the first of the turns. */
  readonly isWhole?: boolean
  /** Words to mark, by number of turn. */
  readonly words?: ReadonlyMap<number, readonly string[]>
}

/** Opens the transcript. */
export type ShowTurns = (shown: ShownTurns) => void

/** The questions of one speaker, by number of turn. */
export function questionsOf(
  questions: readonly { readonly speaker: string; readonly turn: number; readonly quote: string }[],
  speaker: string,
): ReadonlyMap<number, readonly string[]> {
  const own = Map.groupBy(
    questions.filter((one) => one.speaker === speaker),
    ({ turn }) => turn,
  )
  return new Map([...own].map(([turn, asked]) => [turn, asked.map(({ quote }) => quote)]))
}
