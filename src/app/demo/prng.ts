/** A stream of reproducible choices: the same seed gives the same choices on every machine. */
export type Prng = {
  /** The next number, in [0, 1). */
  next(): number
  /** A whole number in [low, high], both ends included. */
  between(low: number, high: number): number
  /** True with the given probability. */
  chance(probability: number): boolean
  /** One of the items, each as likely as the next. @throws RangeError when there is none. */
  pick<T>(items: readonly T[]): T
  /** The items in another order; the given array stays as it is. */
  shuffle<T>(items: readonly T[]): T[]
  /** A stream of its own, named, so that what one part of the story draws never shifts another part. */
  fork(name: string): Prng
}

/**
 * Makes a stream of choices from a seed, by the SplitMix32 finaliser over a Weyl sequence.
 * @param seed any number; its integer part, modulo 2^32, is used.
 */
export function makePrng(seed: number): Prng {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0
    let z = state ^ (state >>> 16)
    z = Math.imul(z, 0x21f0aaad)
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
    return ((z ^ (z >>> 15)) >>> 0) / 0x1_0000_0000
  }
  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(next() * items.length)]
    if (item === undefined) throw new RangeError('There is nothing to pick from.')
    return item
  }
  const shuffle = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => ({ item, order: next() }))
      .toSorted((a, b) => a.order - b.order)
      .map(({ item }) => item)
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (probability) => next() < probability,
    pick,
    shuffle,
    fork: (name) => makePrng(seed ^ hash(name)),
  }
}

/** FNV-1a, 32 bits: the same name gives the same number. */
export function hash(name: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193)
  return h >>> 0
}
