import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import type { SkippedRecord } from '../app/ports.ts'
import { gunzip } from './archive/gunzip.ts'
import { isPipermail } from './mail/pipermail.ts'
import { type MboxMessage, splitMbox } from './mail/mbox.ts'
import { readAt } from './file-head.ts'
import { type FileStart, JOB_LIMITS, type ReadingTask } from './reading-task.ts'

/** How much of a file is read at a time. */
const CHUNK_BYTES = 1_048_576

/**
 * Reads an mbox as a stream and cuts it into jobs. It goes on where an earlier run stopped; the last message of a
 * finished file is read again, in case it was still being written.
 */
export async function* mboxJobs(given: FileStart, format: 'mbox' | 'mbox.gz'): AsyncGenerator<ReadingTask> {
  const start = withoutLast(format === 'mbox' ? fromStartIfMoved(given) : given)
  const from = start.from?.done ?? 0
  const file = (position: number) =>
    createReadStream(start.path, { start: position, highWaterMark: CHUNK_BYTES })
  if (format === 'mbox') {
    yield* messageTasks(splitMbox(file(from), from), { start, format, endOf: () => WHOLE })
    return
  }
  const unpacking = gunzip(file(0))
  const messages = splitMbox(skipBytes(unpacking.chunks, from), from)
  yield* messageTasks(messages, { start, format, endOf: () => unpacking.end() ?? WHOLE })
}

/**
 * A mail program that compacts a mailbox moves its messages to the front, and may since have added more than it took
 * away. Then no message begins where the last one ended, and the file is read from its start.
 */
function fromStartIfMoved(start: FileStart): FileStart {
  const { from, path, size } = start
  if (from === null || from.done === 0 || from.done >= size) return start
  return readAt(path, from.done, SEPARATOR.length).equals(SEPARATOR) ? start : { ...start, from: null }
}

const SEPARATOR = Buffer.from('From ')

/** The last message of a file that was read to its end comes again, so it is not yet counted. */
function withoutLast(start: FileStart): FileStart {
  const { from } = start
  if (from === null || !from.finished) return start
  return { ...start, from: { ...from, records: Math.max(0, from.records - 1) } }
}

/** How a stream ended: up to which byte it is good and why no further; both null when it was whole. */
export type StreamEnd = { readonly truncatedAt: number | null; readonly why: string | null }

export const WHOLE: StreamEnd = { truncatedAt: null, why: null }

export type MessageStream = {
  readonly start: FileStart
  readonly format: string
  /** Asked once the messages have ended. */
  readonly endOf: () => StreamEnd
}

/** Gathers the messages of one stream into tasks. Of a stream that was cut off, the last message is left for later. */
export async function* messageTasks(
  messages: AsyncIterable<MboxMessage>,
  source: MessageStream,
): AsyncGenerator<ReadingTask> {
  const gathering = new Gathering(source)
  for await (const message of messages) {
    if (gathering.isFull(message)) yield gathering.take(null)
    gathering.add(message)
  }
  yield gathering.take(source.endOf())
}

class Gathering {
  readonly #source: MessageStream
  #messages: MboxMessage[] = []
  #bytes = 0
  #count: number
  #pipermail: boolean | null = null
  #done: number
  #skipped: SkippedRecord[] = []

  constructor(source: MessageStream) {
    this.#source = source
    this.#count = source.start.from?.records ?? 0
    this.#done = source.start.from?.done ?? 0
  }

  isFull(next: MboxMessage): boolean {
    const { length } = this.#messages
    return length >= JOB_LIMITS.messages || (length > 0 && this.#bytes + next.bytes.length > JOB_LIMITS.bytes)
  }

  add(message: MboxMessage): void {
    this.#pipermail ??= isPipermail(message.bytes)
    this.#count += 1
    if (message.tooLarge)
      this.#skipped.push({
        where: `message ${this.#count}`,
        why: 'it is larger than 64 MB; only its beginning was read',
      })
    this.#messages.push(message)
    this.#bytes += message.bytes.length
  }

  /** The task for what was gathered. @param end how the stream ended; null while it goes on */
  take(end: StreamEnd | null): ReadingTask {
    const { start, format } = this.#source
    const cutAt = end?.truncatedAt ?? null
    if (cutAt !== null) {
      this.#messages.pop()
      this.#count -= 1
      this.#skipped.push({
        where: `byte ${cutAt}`,
        why: `${end?.why ?? 'it ends there'}; the messages before that were read`,
      })
    }
    const last = this.#messages.at(-1)
    if (last !== undefined) this.#done = end !== null && cutAt === null ? last.start : last.end
    const { size, modified, print } = start
    const task: ReadingTask = {
      path: start.path,
      format,
      job: last === undefined ? null : this.#job(),
      skipped: this.#skipped,
      entries: [],
      cursor: { size, modified, print, done: this.#done, finished: end !== null && cutAt === null },
      recordsBefore: start.from?.records ?? 0,
      passedOver: 0,
      bytes: this.#bytes,
    }
    this.#messages = []
    this.#bytes = 0
    this.#skipped = []
    return task
  }

  /** A copy of the messages' bytes, so that the stream's chunks can go and the copy be handed to a thread. */
  #job(): NonNullable<ReadingTask['job']> {
    const bytes = new Uint8Array(this.#bytes)
    const bounds: [number, number][] = []
    let at = 0
    for (const message of this.#messages) {
      bytes.set(message.bytes, at)
      bounds.push([at, at + message.bytes.length])
      at += message.bytes.length
    }
    const first = this.#count - this.#messages.length + 1
    const label = basename(this.#source.start.path).replace(/\.(?:mbox|mbx|gz|txt)\b/g, '')
    return { kind: 'messages', bounds, bytes, first, pipermail: this.#pipermail ?? false, labels: [label] }
  }
}

async function* skipBytes(chunks: AsyncIterable<Buffer>, count: number): AsyncGenerator<Buffer> {
  let left = count
  for await (const chunk of chunks) {
    if (left >= chunk.length) left -= chunk.length
    else {
      yield left === 0 ? chunk : chunk.subarray(left)
      left = 0
    }
  }
}
