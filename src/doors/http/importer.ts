import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import { type ImportReport, importPaths } from '../../app/import-paths.ts'
import { makeFolder } from '../../app/make-folder.ts'
import type { OpenBook } from '../../app/ports.ts'
import { getReadyForPlan } from '../../app/ready-for-plan.ts'
import { Failure } from '../../domain/failure.ts'
import { ImportRun } from './import-runs.ts'
import { type Landing, landingFolder, openLanding, receiveFiles } from './received-files.ts'
import { importRunning, noFiles } from './refusals.ts'
import type { Shelf } from './shelf.ts'
import { tell } from './tell.ts'
import type { HttpWorld } from './world.ts'

/** What to bring in. */
type Errand = {
  /** The book that it goes into. */
  readonly book: string
  readonly paths: readonly string[]
  /** The owner's addresses as given; empty to find out. */
  readonly owners: readonly string[]
  readonly now: number
}

/** Where a book tells what of it there is to tell of a broken-off import. */
type ToldBook = Pick<OpenBook, 'imports' | 'ledger' | 'settings'>

/** The setting that says after which import the word on one that was broken off was put away. */
const PUT_AWAY = 'broken-off-put-away'

/** Runs imports, one at a time, whoever watches. */
export class Importer {
  readonly #world: HttpWorld
  readonly #shelf: Shelf
  #run: ImportRun | null = null
  /** Files were dropped that were not read to their end: a folder on the disk says so to the next start, too. */
  #hasLost = false
  #landing: Landing | null = null

  constructor(world: HttpWorld, shelf: Shelf) {
    this.#world = world
    this.#shelf = shelf
  }

  /** The import that runs, or the last one; null when there was none. */
  get current(): ImportRun | null {
    return this.#run
  }

  /** Whether an import came to no end, and none has since; unless the owner has put the word on it away. */
  isBrokenOff(book: ToldBook): boolean {
    if (this.#run?.isOver === false) return false
    if (this.#hasLost) return true
    return book.imports.unfinished() === 'import' && book.settings.setting(PUT_AWAY) !== lastImportInto(book)
  }

  /** The owner has read that an import was broken off: nothing more is said of it. */
  async putBrokenOffAway(book: ToldBook): Promise<void> {
    await this.forgetLost()
    if (book.imports.unfinished() === 'import') book.settings.keepSetting(PUT_AWAY, lastImportInto(book))
  }

  /** No file is missing any more. */
  async forgetLost(): Promise<void> {
    if (!this.#hasLost) return
    this.#hasLost = false
    await this.#emptyLanding()
  }

  /** Takes away what a Rapport that was ended in the middle of an import has left; that it was is told until files come in. */
  async tidy(): Promise<void> {
    const hasLeft = existsSync(landingFolder(this.#shelf.ownPath))
    if ((await this.#emptyLanding()) && hasLeft) this.#lose()
  }

  /** @throws Refusal while an import runs */
  assertNone(): void {
    if (this.#run !== null && !this.#run.isOver) throw importRunning()
  }

  /**
   * Takes dropped files in, and then begins their import into the owner's book; it goes on whether anyone waits for it or not.
   * @throws Refusal while another runs, or when the stream is none of files
   */
  async take(
    stream: AsyncIterable<Uint8Array>,
    { bytes, owners }: { readonly bytes: number; readonly owners: readonly string[] },
  ): Promise<ImportRun> {
    this.assertNone()
    const { ownPath } = this.#shelf
    const folder = landingFolder(ownPath)
    const run = (this.#run = new ImportRun(this.#world.clock, (path) => relative(folder, path), bytes))
    try {
      this.#landing = await openLanding(ownPath, this.#world.lockPlace)
      const files = await receiveFiles(stream, folder, (more) => run.receive(more))
      if (files.length === 0) throw noFiles()
      await this.#world.unpackExports(folder)
    } catch (error) {
      this.clear()
      // What was refused is told to whoever sent it; what broke off on the way may have nobody to be told.
      if (this.#hasLost || !(error instanceof Failure)) this.#lose()
      run.fail(tell(error).told)
      throw error
    }
    void this.#carryOut(run, { book: ownPath, paths: [folder], owners, now: this.#world.now() })
    return run
  }

  /** Takes dropped files away: they were read, or will not be. */
  clear(): void {
    this.#landing?.clear()
    this.#landing = null
  }

  /** Rapport ends: dropped files go, and an empty place tells the next start that not all of them were read. */
  leave(): void {
    const isCutShort = this.#landing !== null && this.#run?.isOver === false
    this.clear()
    if (isCutShort) this.#lose()
  }

  /** Begins to work everything out anew for owners whose addresses were named. @throws Refusal while an import runs */
  nameOwners(owners: readonly string[]): ImportRun {
    return this.begin({ book: this.#shelf.path, paths: [], owners, now: this.#shelf.now }).run
  }

  /** Begins an import. @throws Refusal while another runs */
  begin(errand: Errand): { readonly run: ImportRun; readonly ended: Promise<void> } {
    this.assertNone()
    const run = (this.#run = new ImportRun(this.#world.clock, (path) => path, 0))
    return { run, ended: this.#carryOut(run, errand) }
  }

  /** Never throws: what goes wrong is told by the run, once nothing of it is open any more. */
  async #carryOut(run: ImportRun, errand: Errand): Promise<void> {
    try {
      const report = await this.#import(run, errand)
      const areDropped = this.#landing !== null
      this.clear()
      if (areDropped) await this.forgetLost()
      await this.#getReady(errand)
      run.end(report)
    } catch (error) {
      this.clear()
      const { status, told } = tell(error)
      const { log, verbose } = this.#world
      if (status >= 500) log(JSON.stringify({ level: 'error', event: 'import.failed', code: told.code }))
      if (verbose && error instanceof Error) log(error.stack ?? error.message)
      run.fail(told)
    }
  }

  /** @returns whether it could be: what another Rapport has there is not left behind */
  async #emptyLanding(): Promise<boolean> {
    try {
      const landing = await openLanding(this.#shelf.ownPath, this.#world.lockPlace)
      landing.clear()
      return true
    } catch {
      return false
    }
  }

  #lose(): void {
    this.#hasLost = true
    makeFolder(landingFolder(this.#shelf.ownPath))
  }

  async #import(run: ImportRun, { book: path, paths, owners, now }: Errand): Promise<ImportReport> {
    const { zone, clock, openSources, openImportBook } = this.#world
    // Before the book: threads load while it is opened.
    const sources = await openSources()
    await using _ended = { [Symbol.asyncDispose]: () => sources.close() }
    // A connection of its own: what it writes must not get into what others write meanwhile.
    const book = await openImportBook(path)
    using _closed = { [Symbol.dispose]: () => book.close() }
    const { imports, settlement, reading } = book
    return await importPaths(
      { imports, settlement, reading, sources, clock },
      { paths, owners, read: true, now, zone, onProgress: run.show },
    )
  }

  /** The day's plan, which is asked for as soon as an import is over, is not to wait for what can be worked out before. */
  async #getReady({ book: path, now }: Errand): Promise<void> {
    const { zone, openBook } = this.#world
    const getReady = (book: OpenBook) => getReadyForPlan(book, { now, zone })
    try {
      if (path === this.#shelf.path) return await this.#shelf.use(getReady)
      // Another one is shown: what is kept in this one is found there once it is.
      const book = await openBook(path)
      using _closed = { [Symbol.dispose]: () => book.close() }
      await getReady(book)
    } catch {
      // The plan tells what is wrong when it is asked for. What came in is in the book all the same.
    }
  }
}

/** The moment of the last import that came to its end; '' where none has. */
function lastImportInto({ ledger }: ToldBook): string {
  return String(ledger.imports(1)[0]?.at ?? '')
}
