import { type History, countUntil, isFromOwner, isFromThem } from './history.ts'

/** A word of theirs, and how long the owner took to be in touch again; times in ms since 1970. */
export type OwnersAnswer = {
  readonly at: number
  readonly interaction: number
  /** When the owner was in touch again, and by which interaction; null when not yet. */
  readonly answer: { readonly at: number; readonly interaction: number } | null
}

/** The first of their words after each of the owner's, with the owner's next; by time, nothing after `now`. */
export function ownersAnswers(history: History, now: number): OwnersAnswer[] {
  const found: OwnersAnswer[] = []
  let open: Omit<OwnersAnswer, 'answer'> | null = null
  for (let i = 0; i < countUntil(history, now); i += 1) {
    const here = { at: history.at[i] ?? 0, interaction: history.interaction[i] ?? 0 }
    const flags = history.flags[i] ?? 0
    if (open !== null && isFromOwner(flags)) {
      found.push({ ...open, answer: here })
      open = null
    } else if (open === null && isFromThem(flags) && !isFromOwner(flags)) open = here
  }
  return open === null ? found : [...found, { ...open, answer: null }]
}
