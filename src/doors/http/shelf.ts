import type { OpenBook } from '../../app/ports.ts'
import type { HttpWorld } from './world.ts'

/** Which book is open, and the moment to look at it. */
type Standing = {
  readonly book: OpenBook
  readonly isDemo: boolean
  /** Adds up to what counts as now in it: the made-up book has a morning of its own. */
  readonly ahead: number
  users: number
  isOver: boolean
}

/** The one book that is open at a time: the owner's, or the made-up one in its place. */
export class Shelf {
  readonly #world: HttpWorld
  readonly ownPath: string
  #standing: Standing

  private constructor(world: HttpWorld, ownPath: string, book: OpenBook) {
    this.#world = world
    this.ownPath = ownPath
    this.#standing = { book, isDemo: false, ahead: 0, users: 0, isOver: false }
  }

  /** Opens the owner's book, making it where there is none. @throws BookUnreadable when it cannot be */
  static async open(world: HttpWorld, path: string): Promise<Shelf> {
    return new Shelf(world, path, await world.openBook(path))
  }

  get isDemo(): boolean {
    return this.#standing.isDemo
  }

  get path(): string {
    return this.#standing.book.path
  }

  /** What counts as now in the open book, ms since 1970. */
  get now(): number {
    return this.#world.now() + this.#standing.ahead
  }

  /** The open book, for as long as `use` takes: it is not closed before, whichever is opened meanwhile. */
  async use<T>(use: (book: OpenBook) => T | Promise<T>): Promise<T> {
    const standing = this.#standing
    standing.users += 1
    try {
      return await use(standing.book)
    } finally {
      standing.users -= 1
      closeUnused(standing)
    }
  }

  /** Puts the made-up book in the place of the owner's. @param now the moment to look at it, ms since 1970 */
  async showDemo(path: string, now: number): Promise<void> {
    this.#replace(await this.#world.openBook(path), { isDemo: true, ahead: now - this.#world.now() })
  }

  /** Back to the owner's book, which is opened anew. */
  async showOwn(): Promise<void> {
    this.#replace(await this.#world.openBook(this.ownPath), { isDemo: false, ahead: 0 })
  }

  close(): void {
    this.#standing.isOver = true
    closeUnused(this.#standing)
  }

  #replace(book: OpenBook, { isDemo, ahead }: Pick<Standing, 'isDemo' | 'ahead'>): void {
    const former = this.#standing
    this.#standing = { book, isDemo, ahead, users: 0, isOver: false }
    former.isOver = true
    closeUnused(former)
  }
}

function closeUnused({ book, users, isOver }: Standing): void {
  if (isOver && users === 0) book.close()
}
