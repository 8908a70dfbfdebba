import type { ReadOptions } from '../app/ports.ts'
import { type ZipEntry, readZip } from './archive/zip.ts'
import { type Format, formatOf } from './format.ts'
import { WHOLE, messageTasks } from './mbox-jobs.ts'
import { splitMbox } from './mail/mbox.ts'
import { type FileStart, type ReadingTask, nothingFrom } from './reading-task.ts'

/** Larger entries are not held in memory: they can only be mailboxes, and are streamed. */
const LARGEST_HELD = 64 * 1_048_576

/**
 * Reads what an archive (Takeout, LinkedIn) holds, entry by entry. The cursor is the archive's: an archive that was
 * not read to its end is read again, and what the book has already is recognised.
 */
export async function* zipTasks(start: FileStart, options: ReadOptions): AsyncGenerator<ReadingTask> {
  const { path, size, modified, print } = start
  let readable = 0
  for await (const entry of readZip(path)) {
    if (entry.kind === 'skipped') {
      yield {
        ...nothingFrom(path, 'zip', entry.why),
        skipped: [{ where: entry.name === '' ? 'the archive' : entry.name, why: entry.why }],
      }
      continue
    }
    for await (const task of entryTasks(path, entry, options)) {
      readable += 1
      yield { ...task, path, format: 'zip' }
    }
  }
  const skipped =
    readable === 0 ? [{ where: 'the archive', why: 'nothing in it is in a format that Rapport reads' }] : []
  yield {
    ...nothingFrom(path, 'zip', null),
    skipped,
    cursor: { size, modified, print, done: size, finished: true },
  }
}

type FileEntry = Extract<ZipEntry, { kind: 'file' }>

async function* entryTasks(
  archive: string,
  entry: FileEntry,
  options: ReadOptions,
): AsyncGenerator<ReadingTask> {
  const path = `${archive}!/${entry.name}`
  if (entry.bytes > LARGEST_HELD) {
    if (/\.(?:mbox|mbx)$/i.test(entry.name)) yield* mailboxTasks(path, splitMbox(await entry.open()))
    else yield withNote(path, entry.name, 'it is larger than 64 MB and no mailbox')
    return
  }
  if (isPicture(entry.name)) return
  let bytes: Buffer
  try {
    bytes = await entry.read()
  } catch {
    yield withNote(path, entry.name, 'it is damaged')
    return
  }
  yield* contentTasks(
    path,
    { name: entry.name, bytes, format: formatOf(entry.name, bytes.subarray(0, 65_536)) },
    options,
  )
}

type Content = { readonly name: string; readonly bytes: Buffer; readonly format: Format }

async function* contentTasks(
  path: string,
  { name, bytes, format }: Content,
  options: ReadOptions,
): AsyncGenerator<ReadingTask> {
  if (format === 'mbox') yield* mailboxTasks(path, splitMbox([bytes]))
  else if (format === 'message') {
    const bounds = [[0, bytes.length]] as const
    const job = {
      kind: 'messages',
      bounds,
      bytes: new Uint8Array(bytes),
      first: 1,
      pipermail: false,
      labels: [],
    } as const
    yield { ...nothingFrom(path, format, null), job, bytes: bytes.length }
  } else if (isWhole(format)) {
    const job = {
      kind: 'whole',
      reader: format,
      path,
      bytes: new Uint8Array(bytes),
      now: options.now,
      zone: options.zone,
      dayOrder: options.dayOrder,
    } as const
    yield { ...nothingFrom(path, format, null), job, bytes: bytes.length }
  } else if (typeof format !== 'string') yield withNote(path, name, format.unknown)
  else yield withNote(path, name, 'archives inside archives are not opened')
}

function isWhole(format: Format): format is 'calendar' | 'contacts' | 'transcript' | 'chat' {
  return format === 'calendar' || format === 'contacts' || format === 'transcript' || format === 'chat'
}

async function* mailboxTasks(
  path: string,
  messages: ReturnType<typeof splitMbox>,
): AsyncGenerator<ReadingTask> {
  const start = { kind: 'file', path, size: 0, modified: 0, print: '', from: null } as const
  for await (const task of messageTasks(messages, { start, format: 'mbox', endOf: () => WHOLE }))
    yield { ...task, cursor: { ...task.cursor, finished: false } }
}

function withNote(path: string, name: string, why: string): ReadingTask {
  return { ...nothingFrom(path, 'zip', why), skipped: [{ where: name, why }] }
}

function isPicture(name: string): boolean {
  return /\.(?:jpe?g|png|gif|heic|webp|mp4|mov|mp3|pdf|html?|css|js)$/i.test(name)
}
