/** A reproducible stream of chances: the same seed gives the same stream on every machine. */
export class Random {
  #state: number

  /** @param seed its integer part, modulo 2^32, is used */
  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** The next number, in [0, 1): SplitMix32. */
  next(): number {
    this.#state = (this.#state + 0x9e3779b9) >>> 0
    let z = this.#state ^ (this.#state >>> 16)
    z = Math.imul(z, 0x21f0aaad)
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
    return ((z ^ (z >>> 15)) >>> 0) / 0x1_0000_0000
  }

  /** A whole number in [0, count). */
  below(count: number): number {
    return Math.floor(this.next() * count)
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  /** One of the items. @throws RangeError when there is none */
  pick<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)]
    if (item === undefined) throw new RangeError('there is nothing to pick from')
    return item
  }

  /** A waiting time with this mean, of the exponential distribution. */
  wait(mean: number): number {
    return -mean * Math.log(1 - this.next())
  }

  /** A rank in [0, count): the first is the likeliest, as in Zipf's law, the more so the larger `steepness` (in (0, 1)). */
  rank(count: number, steepness: number): number {
    // The inverse of the distribution function of a density x^-steepness on [0, 1].
    return Math.floor(count * this.next() ** (1 / (1 - steepness)))
  }
}
