import type {
  LanguageModel,
  OpenBook,
  OpenImportBook,
  OpenTranscript,
  Restoring,
  Sources,
} from '../../app/ports.ts'
import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import { asCalled } from './called-as.ts'
import { NoBook } from './explain.ts'
import { momentNamed } from './moment.ts'
import { type Paper, paperFor } from './paper.ts'

/** Gives a command its context. */
export type ContextOf = (command: Command) => Context

/** What main hands to the door: how to open things, and the world outside. */
export type World = {
  readonly openBook: (path: string) => Promise<OpenBook>
  readonly openImportBook: (path: string) => Promise<OpenImportBook>
  readonly openSources: () => Promise<Sources>
  readonly openTranscript: OpenTranscript
  readonly restoring: () => Promise<Restoring>
  /** A language model at an address that the owner sets. */
  readonly openModel: () => Promise<LanguageModel>
  /** Serves the app in the browser, until it is closed. */
  readonly serveApp: (wish: ServeAppWish) => Promise<ServedApp>
  readonly defaultBook: string
  /** Rapport's own version. */
  readonly version: string
  /** Milliseconds since 1970. */
  readonly now: number
  /** The owner's time zone, IANA. */
  readonly zone: string
  /** Milliseconds of a steady clock. */
  readonly clock: () => number
  readonly out: NodeJS.WriteStream
  readonly err: NodeJS.WriteStream
}

export type ServeAppWish = {
  readonly host: string
  /** null: the usual one, or the next that is free. */
  readonly port: number | null
  readonly bookPath: string
  /** The moment that counts as now, ms since 1970; null: as it goes on. */
  readonly now: number | null
  /** Whether what goes wrong is told in full on stderr. */
  readonly verbose: boolean
}

export type ServedApp = {
  /** Lets in whoever opens it. */
  readonly url: string
  readonly port: number
  readonly usualPort: number
  /** Whether there are pages to show. */
  readonly isBuilt: boolean
  close(): Promise<void>
}

/** The options that every command takes. */
export type GlobalOptions = {
  readonly book?: string
  readonly now?: string
  readonly json?: boolean
  readonly quiet?: boolean
  readonly verbose?: boolean
}

/** What has to be run so that a book is whole, by what was left unfinished. */
export const UNFINISHED = {
  import:
    'The last import did not finish (or is running now): run it again, or `rapport rebuild`, to have it all read.',
  rebuild: 'The last rebuild did not finish (or is running now): run `rapport rebuild` again.',
  migration:
    'This book was an earlier Rapport’s: run `rapport rebuild` once, to have what people wrote read anew.',
} as const

/** One run of one command: its world, its options, and how it prints. */
export class Context {
  readonly world: World
  readonly options: GlobalOptions

  constructor(world: World, options: GlobalOptions) {
    this.world = world
    this.options = options
  }

  /** The moment that counts as now, ms since 1970. @throws WrongUsage when --now is no date */
  get now(): number {
    const { now } = this.options
    return now === undefined ? this.world.now : momentNamed(now, this.world.zone)
  }

  get bookPath(): string {
    return this.options.book ?? this.world.defaultBook
  }

  /** Opens the book for as long as `work` takes; one that was left unsettled is settled first. */
  async withBook<T>(work: (book: OpenBook) => Promise<T>): Promise<T> {
    const book = await this.world.openBook(this.bookPath)
    try {
      if (book.settlement.hasComeIn()) {
        const { settleWhatCame } = await import('../../app/settle-what-came.ts')
        settleWhatCame(book, this.world.now)
      }
      return await work(book)
    } finally {
      book.close()
    }
  }

  /** As `withBook`, for what needs no more of it than an import does. */
  async withImportBook<T>(work: (book: OpenImportBook) => Promise<T>): Promise<T> {
    const book = await this.world.openImportBook(this.bookPath)
    try {
      return await work(book)
    } finally {
      book.close()
    }
  }

  /** As `withBook`, for commands that make no sense without one. @throws NoBook when there is none */
  async withExistingBook<T>(work: (book: OpenBook) => Promise<T>): Promise<T> {
    return this.withBookToMend((book) => {
      const unfinished = book.imports.unfinished()
      if (unfinished !== null) this.say(asCalled(UNFINISHED[unfinished]))
      return work(book)
    })
  }

  /** As `withExistingBook`, for commands that see to what was left unfinished themselves. */
  async withBookToMend<T>(work: (book: OpenBook) => Promise<T>): Promise<T> {
    if (!existsSync(this.bookPath)) throw new NoBook(this.bookPath)
    return this.withBook(work)
  }

  /** The same world with some options changed. */
  on(options: Partial<GlobalOptions>): Context {
    return new Context(this.world, { ...this.options, ...options })
  }

  /** What stdout, and stderr, is set on. */
  get paper(): Paper {
    return paperFor(this.world.out, process.env, this.world.zone)
  }

  get errorPaper(): Paper {
    return paperFor(this.world.err, process.env, this.world.zone)
  }

  /** Prints a result: one JSON value with --json, else as text. */
  print(result: unknown, text: (paper: Paper) => string): void {
    this.world.out.write(this.options.json === true ? `${JSON.stringify(result)}\n` : text(this.paper))
  }

  /** As `print`, for a page that is loaded only when it is shown: pages need more than --json does. */
  async show<T>(result: T, page: () => Promise<(result: T, paper: Paper) => string>): Promise<void> {
    if (this.options.json === true) return this.print(result, () => '')
    const text = await page()
    this.print(result, (paper) => text(result, paper))
  }

  /** Says something beside the result, on stderr, unless --quiet. */
  say(line: string): void {
    if (this.options.quiet !== true) this.world.err.write(`${line}\n`)
  }
}
