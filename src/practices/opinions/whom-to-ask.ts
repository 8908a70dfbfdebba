import { unit } from '../unit.ts'

/** What speaks for asking one person, and against. */
export type AskedParts = {
  /** What they showed of the topic, beside the one who showed most; in [0, 1]. */
  readonly knowledge: number
  /** How strong the tie is, in [0, 1]: who is near is easier to ask. */
  readonly reach: number
  /** How many messages of the owner asked them something in the last 60 days. */
  readonly askedLately: number
}

/** How far back an ask still weighs, in days. */
export const LOAD_DAYS = 60

/** Whoever showed less than this beside the best is no reserve, however near. */
export const LEAST_KNOWLEDGE = 0.04

/**
 * How good it is to ask somebody, in [0, 1]: what they know counts most; a near tie decides between equals, and who was
 * asked much of late is spared. `value = (knowledge + reach/5 − asked/10) / 1.2`, at most three asks counted.
 */
export function worthAsking({ knowledge, reach, askedLately }: AskedParts): number {
  return unit((unit(knowledge) + REACH * unit(reach) - LOAD * Math.min(MOST_ASKS, askedLately)) / (1 + REACH))
}

const REACH = 0.2
const LOAD = 0.1
const MOST_ASKS = 3
