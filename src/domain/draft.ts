/** Words offered to the owner for one suggestion. Nothing in them but what the book holds; the owner fills the gaps. */
export type Draft = {
  readonly subject: string
  /** One line each: `Ana Berg <ana@example.com>`; a name alone where no address is known. */
  readonly to: readonly string[]
  readonly cc: readonly string[]
  /** Plain text, lines joined by a line end. `GAP` stands where only the owner knows what comes. */
  readonly text: string
  /** What belongs into each gap, in order. */
  readonly gaps: readonly string[]
  /** What it follows the owner in, and from how many letters that is known. */
  readonly voice: readonly DraftHabit[]
  /** Whole sentences: what the owner should know of the draft. */
  readonly notes: readonly string[]
  /** What the owner wrote before for the same purpose, the nearest first; three at most. */
  readonly examples: readonly DraftExample[]
}

export type DraftHabit = {
  readonly habit: 'greeting' | 'sign-off'
  /** As written in the draft; '' where the owner usually has none. */
  readonly words: string
  /** So many of the letters looked at have it so. */
  readonly times: number
  readonly of: number
  /** Whose letters those are: `to Ana Berg`, `to example.com`, `all`. */
  readonly whom: string
}

export type DraftExample = {
  /** Public id. */
  readonly interaction: string
  /** ISO instant. */
  readonly at: string
  /** Whom it went to. */
  readonly to: string
  readonly quote: string
}

/** Marks a place that only the owner can fill. */
export const GAP = '…'
