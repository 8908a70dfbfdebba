import { SHORTEST_NEED } from './pattern-needs.ts'

type Need = { readonly words: string; readonly patterns: number[] }

/**
 * Tells which of many patterns may match a line at all, by the words that each cannot do without: one pass over the
 * line instead of a search for each pattern.
 */
export class PatternGate {
  /** For the first three letters of what is needed: where in the list below it stands; 0 for nothing. */
  readonly #slots = new Uint16Array(SLOTS)
  readonly #needs: Need[][] = [[]]
  /** For each place in that list: five bits of the letters that may come fourth, one bit for each; all where none need. */
  readonly #fourths: number[] = [0]
  readonly #always: readonly number[]
  /** In which look a pattern was last let through. */
  readonly #seen: Int32Array
  #look = 0

  /** @param needs what each pattern needs (see `PatternNeeds`); their places in this list are the answer's numbers */
  constructor(needs: readonly (readonly string[] | null)[]) {
    const byWords = new Map<string, Need>()
    const always: number[] = []
    for (const [at, words] of needs.entries()) {
      if (words === null) always.push(at)
      for (const one of words ?? []) this.#add(byWords, one, at)
    }
    this.#always = always
    this.#seen = new Int32Array(needs.length)
  }

  /**
   * The numbers of the patterns that may match, in order.
   * @param lower the line in lower case
   */
  candidates(lower: string): number[] {
    const look = (this.#look = (this.#look + 1) | 0)
    const slots = this.#slots
    const found = [...this.#always]
    let slot = 0
    for (let at = 0; at < lower.length; at++) {
      slot = nextSlot(slot, lower.charCodeAt(at))
      const place = slots[slot] ?? 0
      if (place === 0 || at < SHORTEST_NEED - 1) continue
      if (((this.#fourths[place] ?? 0) & bitOf(lower.charCodeAt(at + 1))) === 0) continue
      this.#take(found, { lower, from: at - 2, place, look })
    }
    return found.length > 1 ? found.toSorted((a, b) => a - b) : found
  }

  #take(
    found: number[],
    { lower, from, place, look }: { lower: string; from: number; place: number; look: number },
  ): void {
    for (const { words, patterns } of this.#needs[place] ?? []) {
      if (!lower.startsWith(words, from)) continue
      for (const pattern of patterns) {
        if (this.#seen[pattern] === look) continue
        this.#seen[pattern] = look
        found.push(pattern)
      }
    }
  }

  #add(byWords: Map<string, Need>, words: string, pattern: number): void {
    const known = byWords.get(words)
    if (known !== undefined) {
      known.patterns.push(pattern)
      return
    }
    const need: Need = { words, patterns: [pattern] }
    byWords.set(words, need)
    let slot = 0
    for (let at = 0; at < SHORTEST_NEED; at++) slot = nextSlot(slot, words.charCodeAt(at))
    if (this.#slots[slot] === 0) {
      this.#slots[slot] = this.#needs.push([]) - 1
      this.#fourths.push(0)
    }
    const place = this.#slots[slot] ?? 0
    this.#needs[place]?.push(need)
    const fourth = words.length === SHORTEST_NEED ? ANY_LETTER : bitOf(words.charCodeAt(SHORTEST_NEED))
    this.#fourths[place] = (this.#fourths[place] ?? 0) | fourth
  }
}

/** Five bits for each of the last three letters: enough to tell a from z. */
const SLOTS = 1 << 15

const ANY_LETTER = -1

/** At the end of a text there is no code (NaN), which counts as 0: an end lets through what a blank (32) would. */
function bitOf(code: number): number {
  return 1 << (code & 31)
}

function nextSlot(slot: number, code: number): number {
  return ((slot << 5) | (code & 31)) & (SLOTS - 1)
}
