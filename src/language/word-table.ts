/**
 * Words with what is known of each, looked up by where they stand in a text: nothing is cut out of the text, which
 * costs more than the look itself where most words are not known.
 */
export class WordTable<T> {
  readonly #words: string[] = []
  readonly #values: T[] = []
  /** By hash: the place of a word in the lists, plus one; 0 for none. Never more than half full. */
  readonly #slots: Int32Array
  readonly #longest: number

  /** @param entries each word once */
  constructor(entries: Iterable<readonly [word: string, value: T]>) {
    for (const [word, value] of entries) {
      this.#words.push(word)
      this.#values.push(value)
    }
    this.#longest = Math.max(0, ...this.#words.map(({ length }) => length))
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(this.#words.length * 2 + 2)))
    for (const [at, word] of this.#words.entries()) this.#slots[this.#slotOf(word, 0, word.length)] = at + 1
  }

  /** What is known of the word that stands at text[from, to); undefined when it is none of these. */
  at(text: string, from: number, to: number): T | undefined {
    if (to - from > this.#longest) return undefined
    const place = this.#slots[this.#slotOf(text, from, to)] ?? 0
    return place === 0 ? undefined : this.#values[place - 1]
  }

  /** The slot that holds the word, or the free one where it would stand. */
  #slotOf(text: string, from: number, to: number): number {
    const mask = this.#slots.length - 1
    let slot = hashOf(text, from, to) & mask
    for (;;) {
      const place = this.#slots[slot] ?? 0
      if (place === 0) return slot
      const word = this.#words[place - 1] ?? ''
      if (word.length === to - from && text.startsWith(word, from)) return slot
      slot = (slot + 1) & mask
    }
  }
}

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 units. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash ^ (hash >>> 15)
}
