import type { OpenBook } from '../../app/ports.ts'
import { settleWhatCame } from '../../app/settle-what-came.ts'
import type { HttpWorld } from './world.ts'

/** A book that is open, and how many use it. */
type Standing = { readonly book: OpenBook; users: number; drained: (() => void) | null }

/** Which book is shown: the owner's, or the made-up one, which is looked at as of a morning of its own. */
type Shown = { readonly path: string; readonly isDemo: boolean; readonly ahead: number }

/** The one book that is open at a time: the owner's, or the made-up one in its place. */
export class Shelf {
  readonly #world: HttpWorld
  readonly ownPath: string
  #shown: Shown
  #standing: Promise<Standing>
  #openings = 1

  private constructor(world: HttpWorld, ownPath: string, book: OpenBook) {
    this.#world = world
    this.ownPath = ownPath
    this.#shown = { path: ownPath, isDemo: false, ahead: 0 }
    this.#standing = Promise.resolve({ book, users: 0, drained: null })
  }

  /** Opens the owner's book, making it where there is none. @throws BookUnreadable when it cannot be */
  static async open(world: HttpWorld, path: string): Promise<Shelf> {
    return new Shelf(world, path, await opened(world, path))
  }

  get isDemo(): boolean {
    return this.#shown.isDemo
  }

  get path(): string {
    return this.#shown.path
  }

  /** How many books were opened so far: two may have the same path. */
  get openings(): number {
    return this.#openings
  }

  /** What counts as now in the open book, ms since 1970. */
  get now(): number {
    return this.#world.now() + this.#shown.ahead
  }

  /** The open book, for as long as `work` takes: it is not closed before. */
  async use<T>(work: (book: OpenBook) => T | Promise<T>): Promise<T> {
    const standing = await this.#standing
    standing.users += 1
    try {
      return await work(standing.book)
    } finally {
      standing.users -= 1
      if (standing.users === 0) standing.drained?.()
    }
  }

  /** Puts the made-up book in the place of the owner's. @param now the moment to look at it, ms since 1970 */
  async showDemo(path: string, now: number): Promise<void> {
    await this.#replace({ path, isDemo: true, ahead: now - this.#world.now() }, () => undefined)
  }

  /**
   * Opens the owner's book, in whose place another may be, or anew.
   * @param between is done while none is open
   */
  async showOwn(between: () => void): Promise<void> {
    await this.#replace({ path: this.ownPath, isDemo: false, ahead: 0 }, between)
  }

  /** Closes the book once nobody uses it. */
  async close(): Promise<void> {
    await closed(await this.#standing)
  }

  /** Whoever asks for the book meanwhile waits for the one that comes; when that fails, the former one is back. */
  async #replace(next: Shown, between: () => void): Promise<void> {
    const [former, shown] = [this.#standing, this.#shown]
    const open = async (): Promise<Standing> => {
      await closed(await former)
      try {
        between()
        const book = await opened(this.#world, next.path)
        this.#shown = next
        return { book, users: 0, drained: null }
      } catch (error) {
        failure = error
        return { book: await opened(this.#world, shown.path), users: 0, drained: null }
      }
    }
    let failure: unknown = null
    this.#openings += 1
    this.#standing = open()
    await this.#standing
    if (failure instanceof Error) throw failure
  }
}

/** A book that an import was broken off in is settled first, so that it can be looked at. */
async function opened({ openBook, now }: HttpWorld, path: string): Promise<OpenBook> {
  const book = await openBook(path)
  if (book.settlement.hasComeIn()) settleWhatCame(book, now())
  return book
}

async function closed(standing: Standing): Promise<void> {
  if (standing.users > 0) {
    const { promise, resolve } = Promise.withResolvers<undefined>()
    standing.drained = () => resolve(undefined)
    await promise
  }
  standing.book.close()
}
