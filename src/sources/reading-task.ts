import { basename } from 'node:path'
import type { Cursor, SkippedRecord } from '../app/ports.ts'
import type { Piece } from './discover.ts'
import type { Job } from './job.ts'

/** One step of reading a source: perhaps a job for a reading thread, and where the source stands after it. */
export type ReadingTask = {
  readonly path: string
  readonly format: string
  readonly job: Job | null
  readonly skipped: readonly SkippedRecord[]
  readonly entries: readonly string[]
  /** How far the source is read once this task is in the book; its record count is added when it is known. */
  readonly cursor: Omit<Cursor, 'records'>
  /** Records of earlier runs that this task counts in. */
  readonly recordsBefore: number
  readonly passedOver: number
  readonly bytes: number
}

/** Most messages, and most bytes, that one job holds. */
export const JOB_LIMITS = { messages: 128, bytes: 1_000_000 } as const

export type FilePiece = Extract<Piece, { kind: 'file' }>

/** A file about to be read: what it looks like now, and where an earlier run left it. */
export type FileStart = FilePiece & { readonly print: string; readonly from: Cursor | null }

/** A source that gives no records, with the reason if something is wrong with it. */
export function nothingFrom(path: string, format: string, why: string | null): ReadingTask {
  return {
    path,
    format,
    job: null,
    skipped: why === null ? [] : [{ where: basename(path), why }],
    entries: [],
    cursor: { size: 0, modified: 0, print: '', done: 0, finished: false },
    recordsBefore: 0,
    passedOver: 0,
    bytes: 0,
  }
}
