import { type History, countUntil, isFromOwner, isFromThem } from './history.ts'

/** A word of one, and how long the other took to be in touch again; times in ms since 1970. */
export type OneAnswer = {
  readonly at: number
  readonly interaction: number
  /** When the other was in touch again, and by which interaction; null when not yet. */
  readonly answer: { readonly at: number; readonly interaction: number } | null
}

/** The first of their words after each of the owner's, with the owner's next; by time, nothing after `now`. */
export function ownersAnswers(history: History, now: number): OneAnswer[] {
  return answersIn(history, now, { asks: isFromThem, answers: isFromOwner })
}

/** The same the other way: the first of the owner's words after each of theirs, with their next. */
export function theirAnswers(history: History, now: number): OneAnswer[] {
  return answersIn(history, now, { asks: isFromOwner, answers: isFromThem })
}

type Sides = { readonly asks: (flags: number) => boolean; readonly answers: (flags: number) => boolean }

function answersIn(history: History, now: number, { asks, answers }: Sides): OneAnswer[] {
  const found: OneAnswer[] = []
  let open: Omit<OneAnswer, 'answer'> | null = null
  for (let i = 0; i < countUntil(history, now); i += 1) {
    const here = { at: history.at[i] ?? 0, interaction: history.interaction[i] ?? 0 }
    const flags = history.flags[i] ?? 0
    if (open !== null && answers(flags)) {
      found.push({ ...open, answer: here })
      open = null
    } else if (open === null && asks(flags) && !answers(flags)) open = here
  }
  return open === null ? found : [...found, { ...open, answer: null }]
}
