import { setTimeout } from 'node:timers/promises'
import type { Importer } from './importer.ts'
import type { Shelf } from './shelf.ts'

/** So often it is looked whether another program wrote to the book, in milliseconds. */
const LOOKED_EVERY = 1000

/** How often the book has changed since it is served, by whomever: pages that show it are told. */
export class Changes {
  readonly #shelf: Shelf
  readonly #importer: Importer
  readonly #ended = new AbortController()
  #count = 0
  #state: string | null = null

  constructor(shelf: Shelf, importer: Importer) {
    this.#shelf = shelf
    this.#importer = importer
  }

  /** Counts what was written since it was asked last. */
  async count(): Promise<number> {
    const { openings } = this.#shelf
    const state = await this.#shelf.use((book) => `${openings} ${book.people.state()}`)
    if (this.#state !== null && this.#state !== state) this.#count += 1
    this.#state = state
    return this.#count
  }

  /** Counts what the book's own state leaves out: an answer of the owner's changes no tie. */
  happened(): void {
    this.#count += 1
  }

  /** Tells the count, and then each other one, until nobody listens. An import is told once it is over. */
  async tell(gone: AbortSignal, write: (count: number) => Promise<void>): Promise<void> {
    const over = AbortSignal.any([gone, this.#ended.signal])
    let told: number | null = null
    while (!over.aborted) {
      const isImporting = this.#importer.current?.isOver === false
      const count: number | null = isImporting ? told : await this.count()
      if (count !== null && count !== told) await write(count)
      told = count
      await rest(over)
    }
  }

  /** Whoever listens is let go. */
  end(): void {
    this.#ended.abort()
  }
}

/** A page may lie open for weeks: the signal forgets each rest when it is over, as a race of promises would not. */
async function rest(over: AbortSignal): Promise<void> {
  try {
    await setTimeout(LOOKED_EVERY, undefined, { signal: over })
  } catch {
    // It is over; whoever rests looks for that itself.
  }
}
