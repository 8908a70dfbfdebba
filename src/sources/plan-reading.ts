import { createReadStream } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { ReadOptions } from '../app/ports.ts'
import type { Piece } from './discover.ts'
import { printOf, readHead } from './file-head.ts'
import { type Format, formatOf } from './format.ts'
import { mboxJobs } from './mbox-jobs.ts'
import { type FilePiece, type FileStart, JOB_LIMITS, type ReadingTask, nothingFrom } from './reading-task.ts'
import { LARGEST_WHOLE_FILE, readWhole } from './whole-file.ts'

/** Turns what was found on the disk into reading tasks, in order; what is in the book already is passed over. */
export async function* planReading(
  pieces: Iterable<Piece>,
  options: ReadOptions,
): AsyncGenerator<ReadingTask> {
  let letters: Letters | null = null
  for (const piece of pieces) {
    if (piece.kind === 'export') continue
    const format = piece.kind === 'file' ? formatOf(piece.path, readHeadSafely(piece.path)) : null
    const isLetter = piece.kind === 'file' && format === 'message'
    const folder = isLetter ? dirname(piece.path) : null
    if (letters !== null && letters.folder !== folder) {
      yield* lettersTasks(letters, 'messages', options)
      letters = null
    }
    if (isLetter && folder !== null) {
      letters ??= { folder, names: [], bytes: [] }
      letters.names.push(basename(piece.path))
      letters.bytes.push(piece.size)
    } else if (piece.kind === 'maildir')
      yield* lettersTasks({ folder: piece.path, names: [...piece.names], bytes: [] }, 'Maildir', options)
    else if (piece.kind === 'unreadable') yield nothingFrom(piece.path, 'unreadable', piece.why)
    else yield* fileTasks(piece, format ?? { unknown: 'it cannot be read' }, options)
  }
  if (letters !== null) yield* lettersTasks(letters, 'messages', options)
}

/** What a file of a Maildir, whose size nobody asks for, counts for in the progress. */
export const UNMEASURED_BYTES = 4096

type Letters = { readonly folder: string; readonly names: string[]; readonly bytes: number[] }

async function* fileTasks(
  piece: FilePiece,
  format: Format,
  options: ReadOptions,
): AsyncGenerator<ReadingTask> {
  if (typeof format !== 'string') {
    yield nothingFrom(piece.path, 'unknown', format.unknown)
    return
  }
  const before = options.cursorOf(piece.path)
  const head = readHeadSafely(piece.path)
  const print = printOf(head)
  const same = before?.print === print
  // A calendar is read again each time: how far its repeated events are laid out depends on the day.
  const isPassedOver =
    same && before.finished && before.size === piece.size && before.modified === piece.modified
  // So is a chat when the owner says how it writes its days.
  const isReadAgain =
    format.startsWith('calendar') || (format.startsWith('chat') && options.dayOrder !== undefined)
  if (isPassedOver && !isReadAgain) {
    yield {
      ...nothingFrom(piece.path, format, null),
      cursor: before,
      recordsBefore: before.records,
      passedOver: before.records,
      bytes: piece.size,
    }
    return
  }
  const start = { ...piece, print, from: same && piece.size >= before.size ? before : null }
  if (format === 'mbox' || format === 'mbox.gz') yield* mboxJobs(start, format)
  else if (format === 'zip') yield* (await import('./zip-tasks.ts')).zipTasks(start, options)
  else if (format === 'transcript.docx') yield* (await import('./word-task.ts')).wordTask(start, options)
  else yield* wholeTask(start, format, options)
}

/** A day's talk, or a whole life's chat, has fewer megabytes. */
const LARGEST_TALK = 64

async function* wholeTask(
  start: FileStart,
  format: Exclude<Format, object>,
  options: ReadOptions,
): AsyncGenerator<ReadingTask> {
  const { path, size, modified, print } = start
  const plain = format.replace('.gz', '')
  const most = plain === 'transcript' || plain === 'chat' ? LARGEST_TALK : LARGEST_WHOLE_FILE
  const { bytes, skipped } = await readWhole(createReadStream(path), format.endsWith('.gz'), most)
  const isOwnReader = plain === 'calendar' || plain === 'transcript' || plain === 'chat'
  const reader = isOwnReader ? plain : ('contacts' as const)
  yield {
    path,
    format: plain,
    job: {
      kind: 'whole',
      reader,
      path,
      bytes,
      now: options.now,
      zone: options.zone,
      dayOrder: options.dayOrder,
    },
    skipped,
    entries: [],
    cursor: { size, modified, print, done: size, finished: true },
    recordsBefore: 0,
    passedOver: 0,
    bytes: size,
  }
}

async function* lettersTasks(
  letters: Letters,
  format: string,
  options: ReadOptions,
): AsyncGenerator<ReadingTask> {
  const { folder, names, bytes: sizes } = letters
  const files = names.map((name, index) => ({ name, bytes: sizes[index] ?? null }))
  const known = options.entriesOf(folder)
  const before = options.cursorOf(folder)
  const fresh = files.filter((file) => !known.has(entryOf(file)))
  const cursor = { size: 0, modified: 0, print: '', done: 0, finished: true }
  const base = { path: folder, format, skipped: [], cursor, recordsBefore: before?.records ?? 0 }
  const passedOver = Math.min(before?.records ?? 0, files.length - fresh.length)
  if (fresh.length === 0 || passedOver > 0)
    yield { ...base, job: null, entries: [], passedOver, bytes: passedOver * UNMEASURED_BYTES }
  const labels = [folderLabel(folder)]
  for (let at = 0; at < fresh.length; at += JOB_LIMITS.messages) {
    const chunk = fresh.slice(at, at + JOB_LIMITS.messages)
    yield {
      ...base,
      job: { kind: 'files', folder, names: chunk.map(({ name }) => name), labels },
      entries: chunk.map(entryOf),
      passedOver: 0,
      bytes: chunk.reduce((sum, file) => sum + (file.bytes ?? UNMEASURED_BYTES), 0),
    }
  }
}

/**
 * What a file of a folder is known by. Outside a Maildir names are used again (MH packs its numbers), so there the size
 * is part of it; what is read twice is recognised by its words.
 */
function entryOf({ name, bytes }: { readonly name: string; readonly bytes: number | null }): string {
  return bytes === null ? entryName(name) : `${name} ${bytes}`
}

/** A Maildir file keeps its name up to the flags (`:2,S`) when it is read or moved from new to cur. */
export function entryName(name: string): string {
  const flags = name.indexOf(':2,')
  return flags < 0 ? name : name.slice(0, flags)
}

/** The mail folder's name: a Maildir's `cur` and `new` lie one below it. */
function folderLabel(folder: string): string {
  const name = basename(folder)
  return name === 'cur' || name === 'new' ? basename(dirname(folder)) : name
}

function readHeadSafely(path: string): Buffer {
  try {
    return readHead(path)
  } catch {
    return Buffer.alloc(0)
  }
}
