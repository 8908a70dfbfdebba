import { relative } from 'node:path'
import { importPaths } from '../../app/import-paths.ts'
import { ImportRun } from './import-runs.ts'
import { openLanding, receiveFiles } from './received-files.ts'
import { importRunning } from './refusals.ts'
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

/** Runs imports, one at a time, whoever watches. */
export class Importer {
  readonly #world: HttpWorld
  readonly #shelf: Shelf
  #run: ImportRun | null = null

  constructor(world: HttpWorld, shelf: Shelf) {
    this.#world = world
    this.#shelf = shelf
  }

  /** The import that runs, or the last one; null when there was none. */
  get current(): ImportRun | null {
    return this.#run
  }

  /** Takes away what a Rapport that was ended in the middle of an import has left. */
  async tidy(): Promise<void> {
    try {
      const landing = await openLanding(this.#shelf.ownPath, this.#world.lockPlace)
      landing.clear()
    } catch {
      // Another Rapport has it: then it is no leaving.
    }
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
    const landing = await openLanding(ownPath, this.#world.lockPlace)
    const shown = (path: string) => relative(landing.folder, path)
    const run = (this.#run = new ImportRun(this.#world.clock, shown, bytes))
    try {
      await receiveFiles(stream, landing.folder, (more) => run.receive(more))
    } catch (error) {
      landing.clear()
      run.fail(tell(error).told)
      throw error
    }
    const errand = { book: ownPath, paths: [landing.folder], owners, now: this.#world.now() }
    void this.#carryOut(run, errand).finally(landing.clear)
    return run
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

  /** Never throws: what goes wrong is told by the run. */
  async #carryOut(run: ImportRun, { book: path, paths, owners, now }: Errand): Promise<void> {
    const { zone, clock, openSources, openImportBook } = this.#world
    try {
      // Before the book: threads load while it is opened.
      const sources = await openSources()
      await using _ended = { [Symbol.asyncDispose]: () => sources.close() }
      // A connection of its own: what it writes must not get into what others write meanwhile.
      const book = await openImportBook(path)
      using _closed = { [Symbol.dispose]: () => book.close() }
      const { imports, settlement, reading } = book
      const parts = { imports, settlement, reading, sources, clock }
      const wish = { paths, owners, read: true, now, zone, onProgress: run.show }
      run.end(await importPaths(parts, wish))
    } catch (error) {
      const { status, told } = tell(error)
      if (status >= 500)
        this.#world.log(JSON.stringify({ level: 'error', event: 'import.failed', code: told.code }))
      if (this.#world.verbose && error instanceof Error) this.#world.log(error.stack ?? error.message)
      run.fail(told)
    }
  }
}
