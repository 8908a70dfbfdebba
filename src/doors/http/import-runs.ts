import { randomUUID } from 'node:crypto'
import type { ImportProgress, ImportReport } from '../../app/import-paths.ts'
import type { Told } from './refusals.ts'

/** Where an import stands. */
export type ImportState = {
  readonly id: string
  readonly stage: 'receiving' | ImportProgress['stage'] | 'done' | 'failed'
  /** The files that are read now and were read last, the latest last; so many of `filesTotal`. */
  readonly files: readonly { readonly path: string; readonly records: number }[]
  readonly filesTotal: number
  readonly bytes: number
  readonly totalBytes: number
  /** While reading, records; while understanding, texts. */
  readonly records: number
  readonly people: number
  /** null while that cannot be told yet. */
  readonly secondsLeft: number | null
  /** Once it is done. */
  readonly report: ImportReport | null
  /** Once it failed. */
  readonly error: Told | null
}

/** So many files are listed. */
const LISTED_FILES = 50

/** Before so many milliseconds, the time left would jump about. */
const SETTLED_AFTER = 1500

/** One import, from the first byte that comes in to its report; whoever wants to may watch. */
export class ImportRun {
  readonly id: string = randomUUID()
  readonly #clock: () => number
  readonly #shown: (path: string) => string
  readonly #files = new Map<string, number>()
  #progress: Omit<ImportProgress, 'stage'> & { readonly stage: ImportState['stage'] }
  #report: ImportReport | null = null
  #error: Told | null = null
  #began: number
  #changed = Promise.withResolvers<undefined>()

  /** @param shown a file's path as the owner knows it */
  constructor(clock: () => number, shown: (path: string) => string, totalBytes: number) {
    this.#clock = clock
    this.#shown = shown
    this.#began = clock()
    this.#progress = { stage: 'receiving', path: '', bytes: 0, totalBytes, records: 0 }
  }

  get isOver(): boolean {
    return this.#report !== null || this.#error !== null
  }

  get state(): ImportState {
    const { stage, bytes, totalBytes, records, people = 0 } = this.#progress
    return {
      id: this.id,
      stage,
      files: [...this.#files].slice(-LISTED_FILES).map(([path, read]) => ({ path, records: read })),
      filesTotal: this.#files.size,
      bytes,
      totalBytes,
      records,
      people,
      secondsLeft: this.isOver ? null : this.#secondsLeft(),
      report: this.#report,
      error: this.#error,
    }
  }

  /** Settles when the state is another one. */
  get changed(): Promise<undefined> {
    return this.#changed.promise
  }

  /** More came in of what is dropped. */
  receive(bytes: number): void {
    this.#progress = { ...this.#progress, bytes: this.#progress.bytes + bytes }
    this.#tell()
  }

  /** What the import says of itself. */
  readonly show = (progress: ImportProgress): void => {
    const before = this.#progress
    if (progress.stage !== before.stage) this.#began = this.#clock()
    if (progress.stage === 'reading') {
      const path = this.#shown(progress.path)
      const since = before.stage === 'reading' ? before.records : 0
      this.#files.set(path, (this.#files.get(path) ?? 0) + progress.records - since)
    }
    this.#progress = { ...progress, people: progress.people ?? before.people ?? 0 }
    this.#tell()
  }

  end(report: ImportReport): void {
    this.#report = {
      ...report,
      sources: report.sources.map((source) => ({
        ...source,
        path: this.#shown(source.path),
        skipped: source.skipped.map(({ where, why }) => ({ where: where === source.path ? '' : where, why })),
      })),
    }
    this.#progress = { ...this.#progress, stage: 'done' }
    this.#tell()
  }

  fail(error: Told): void {
    this.#error = error
    this.#progress = { ...this.#progress, stage: 'failed' }
    this.#tell()
  }

  #secondsLeft(): number | null {
    const { bytes, totalBytes } = this.#progress
    const elapsed = this.#clock() - this.#began
    if (elapsed < SETTLED_AFTER || bytes === 0 || totalBytes <= bytes) return null
    return Math.max(1, Math.round(((elapsed / bytes) * (totalBytes - bytes)) / 1000))
  }

  #tell(): void {
    this.#changed.resolve(undefined)
    this.#changed = Promise.withResolvers()
  }
}
