/** A word of the topic: how telling it is, as its inverse document frequency. */
export type TopicWord = { readonly weight: number }

/** Where a topic's words stand in one text. */
export type TopicPlaces = {
  /** Words in the text. */
  readonly length: number
  /** By word of the topic, in its order: the places where it stands, ascending. */
  readonly places: readonly (readonly number[])[]
}

/** One thing that shows what its makers know. */
export type Showing<Who> = {
  readonly makers: readonly Who[]
  /** How well it fits the topic (`fitOf`). */
  readonly fit: number
  /** `authored` 1; `answer`, written to somebody who asked or spoke first, 1.2; `position` and `endorsement` say in a line what else takes texts. */
  readonly kind: ShowingKind
  /** Days since; null where it holds today or has no day. */
  readonly days: number | null
}

export type ShowingKind = 'authored' | 'answer' | 'turn' | 'position' | 'endorsement'

/**
 * A message, a turn or a title counts as no shorter than this, in words: a paper's title is chosen to say what all of it
 * is about, while a line that names a topic in passing says little of it. About the length of a short letter.
 */
export const LEAST_WORDS = 100

/** How telling a topic's word is: the logarithm of how few texts have it. @param texts in all, at least 1 */
export function weightOfWord(textsWithIt: number, texts: number): number {
  return Math.log(1 + texts / Math.max(1, textsWithIt))
}

/**
 * How well a text fits a topic: the cosine of the two as tf-idf vectors, cubed. The text's norm is taken as the root of
 * its length, which an index knows; two words of the topic that stand near each other count as a further word.
 *
 * Why cubed: Balog's Model 2 (Balog, Azzopardi & de Rijke, SIGIR 2006) sums p(topic | text) over a person's texts, and
 * that probability is a product over the topic's words, so a text about the topic outweighs many that touch on it. A
 * plain sum of retrieval scores does not, and ranks by how much people wrote. Any power from three to five does alike.
 */
export function fitOf(words: readonly TopicWord[], { length, places }: TopicPlaces): number {
  let sum = 0
  for (const [index, { weight }] of words.entries()) {
    const here = places[index] ?? []
    if (here.length === 0) continue
    sum += weight ** 2 * (1 + Math.log(here.length))
    const next = words[index + 1]
    const near = next === undefined ? 0 : nearby(here, places[index + 1] ?? [])
    if (next !== undefined && near > 0) sum += weight * next.weight * (1 + Math.log(near))
  }
  return (sum / Math.sqrt(Math.max(1, length))) ** 3
}

/**
 * What people know of a topic, by what they showed: the fits of their texts summed, and not divided by how much they
 * wrote. What several made together is each one's by the root of their number: the credit is shared, but to have made
 * it with others is still to have made it. Half as much after two years. The largest first; equals as they came.
 */
export function rankByShowing<Who>(showings: Iterable<Showing<Who>>): { who: Who; knowledge: number }[] {
  const sums = new Map<Who, number>()
  for (const showing of showings) {
    const each = worthOf(showing) / Math.sqrt(showing.makers.length)
    if (each > 0) for (const who of showing.makers) sums.set(who, (sums.get(who) ?? 0) + each)
  }
  return [...sums]
    .map(([who, knowledge]) => ({ who, knowledge }))
    .toSorted((a, b) => b.knowledge - a.knowledge)
}

/** What one showing counts for, before it is shared. */
export function worthOf({ fit, kind, days }: Pick<Showing<unknown>, 'fit' | 'kind' | 'days'>): number {
  return fit * KIND_WEIGHT[kind] * (days === null ? 1 : 0.5 ** (Math.max(0, days) / HALF_LIFE_DAYS))
}

const HALF_LIFE_DAYS = 730

/** A position stands for the years in it, an endorsement for what somebody else saw. */
const KIND_WEIGHT: Readonly<Record<ShowingKind, number>> = {
  authored: 1,
  answer: 1.2,
  turn: 1,
  position: 10,
  endorsement: 5,
}

/** Words this close speak of one thing. */
const NEAR = 8

/** At how many places of the one word the other is near. Both ascend. */
function nearby(places: readonly number[], others: readonly number[]): number {
  let near = 0
  let from = 0
  for (const place of places) {
    while (from < others.length && (others[from] ?? 0) < place - NEAR) from += 1
    if (from < others.length && (others[from] ?? 0) <= place + NEAR) near += 1
  }
  return near
}
