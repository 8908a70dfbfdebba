import type { Draft } from './draft.ts'
import type { Evidence } from './evidence.ts'

/** The nine ways, in the order of the design, and the voice over them. */
export const WAYS = [
  'communication',
  'respect',
  'empathy',
  'celebration',
  'opinions',
  'coffee',
  'housekeeping',
  'proactivity',
  'comfort zone',
] as const

export type Way = (typeof WAYS)[number]

/** What to do. Each belongs to one way; later ways add theirs. */
export const ACTIONS = [
  'answer',
  'follow up',
  'check in',
  'prepare',
  'ask',
  'keep promise',
  'thank',
  'repair',
  'support',
  'celebrate',
  'tell',
  'give back',
  'meet',
  'stretch',
] as const

export type Action = (typeof ACTIONS)[number]

/** One thing worth doing for one tie. Plain value: practices make it, the planner chooses among them. */
export type Suggestion = {
  /** Stable for the same person, action and occasion, so that an answer to it sticks: `s_` and 10 characters. */
  readonly id: string
  readonly person: { readonly id: string; readonly name: string }
  readonly way: Way
  readonly action: Action
  readonly minutes: number
  /** One sentence with dates and names. */
  readonly reason: string
  readonly evidence: readonly Evidence[]
  /** What it is worth today, in [0, 1], and the parts that make it up (each in [0, 1]; their meaning in the practice's README). */
  readonly value: number
  readonly parts: Readonly<Record<string, number>>
  /** The last ISO day on which it still makes sense; null when it does not run out. */
  readonly expires: string | null
  /** Why the same person needs nothing else today: other suggestions folded into this one. */
  readonly alsoNoted?: readonly string[]
  /** What kind of occasion it is, as its practice calls it: `ask`, `birthday`, `promise`. */
  readonly occasion?: string
  /** Somebody else whom it is about: to whom the person could introduce the owner. */
  readonly other?: { readonly id: string; readonly name: string }
  /** Words for it, in the owner's own manner; only of what is laid out, and only where it takes a message. */
  readonly draft?: Draft
}
