import { availableParallelism } from 'node:os'
import type { Batch, OpenExport, ReadOptions, Sources, TextReading, TextToRead } from '../app/ports.ts'
import { type Piece, discover } from './discover.ts'
import type { JobResult } from './job.ts'
import { assertKnownFormats } from './named-files.ts'
import { inOrder } from './ordered.ts'
import { MADE_UP_LETTER } from './made-up-letter.ts'
import { UNMEASURED_BYTES, entryName, planReading } from './plan-reading.ts'
import type { ReadingTask } from './reading-task.ts'
import { ReadingPool } from './pool.ts'

/** How many jobs may be under way or waiting to be written: enough to keep the threads busy, few enough to stay flat. */
const JOBS_AHEAD = 8

/**
 * After more bytes than this, the threads end: settling needs the room that they hold, and new ones for the texts take a
 * tenth of a second to load.
 */
const MUCH = 50_000_000

/** Files, folders and archives on this machine. */
export class FileSources implements Sources {
  readonly #pool = new ReadingPool(Math.min(4, availableParallelism()))

  /** Threads begin to load at once, beside whatever else is opened. */
  constructor() {
    this.#pool.warm()
  }

  async *read(paths: readonly string[], options: ReadOptions): AsyncGenerator<Batch | OpenExport> {
    const pieces = [...discover(paths)]
    assertKnownFormats(paths)
    const total = pieces.reduce((sum, piece) => sum + bytesOf(piece), 0)
    options.onTotal(total)
    const counts = new Map<string, number>()
    yield* await exportsIn(pieces)
    for await (const { task, result } of inOrder(
      planReading(pieces, options),
      (task) => this.#run(task),
      JOBS_AHEAD,
    ))
      yield toBatch(task, result, counts)
    if (total > MUCH) await this.#pool.renew()
  }

  getReadyForTexts(): boolean {
    return this.#pool.occupyIdle({ kind: 'texts', texts: [MADE_UP_LETTER] })
  }

  async readTexts(texts: readonly TextToRead[]): Promise<readonly TextReading[]> {
    const result = await this.#pool.read({ kind: 'texts', texts })
    return result.readings
  }

  async close(): Promise<void> {
    await this.#pool.close()
  }

  async #run(task: ReadingTask): Promise<{ task: ReadingTask; result: JobResult }> {
    return { task, result: task.job === null ? NOTHING : await this.#pool.read(task.job) }
  }
}

/** All are looked through before the first is taken in. */
async function exportsIn(pieces: readonly Piece[]): Promise<OpenExport[]> {
  const folders = pieces.flatMap((piece) => (piece.kind === 'export' ? [piece.path] : []))
  if (folders.length === 0) return []
  const { openExport } = await import('./exported/open-export.ts')
  return folders.map(openExport)
}

function bytesOf(piece: Piece): number {
  if (piece.kind === 'maildir') return piece.names.length * UNMEASURED_BYTES
  return piece.kind === 'file' ? piece.size : 0
}

const NOTHING: JobResult = { records: [], blocks: [], skipped: [], owners: [], unopened: [], readings: [] }

/** @param counts how many records each source of this run gave so far */
function toBatch(task: ReadingTask, result: JobResult, counts: Map<string, number>): Batch {
  const records = (counts.get(task.path) ?? task.recordsBefore) + result.records.length
  counts.set(task.path, records)
  const unopened = new Set(result.unopened.map(entryName))
  const wasOpened = (entry: string) => !unopened.has(entry) && !unopened.has(entry.replace(/ \d+$/, ''))
  return {
    path: task.path,
    format: task.format,
    records: result.records,
    blocks: result.blocks,
    skipped: [...task.skipped, ...result.skipped],
    entries: task.entries.filter(wasOpened),
    cursor: { ...task.cursor, records },
    passedOver: task.passedOver,
    owners: result.owners,
    bytes: task.bytes,
  }
}
