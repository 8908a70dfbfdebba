// A reading thread: parses, fingerprints and compresses; the main thread only writes.
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { PreparedRecord, SkippedRecord } from '../app/ports.ts'
import type { Job, JobResult } from './job.ts'
import { type MessageHints, readMessage } from './mail/message.ts'
import { readMessageFile } from './message-file.ts'
import { HEARTBEAT, type Order } from './order.ts'
import { prepareMessage } from './prepare.ts'
import { TextBlocks } from './text-blocks.ts'

const heartbeat = new Int32Array(workerData as SharedArrayBuffer)

/** Orders wait for one another: what is being read, and what may be blamed, is one item at a time. */
let last = Promise.resolve()

parentPort?.on('message', (order: Order) => {
  last = last.then(async () => parentPort?.postMessage(await carryOut(order)))
})

async function carryOut({ number, job, setAside }: Order): Promise<JobResult> {
  begin(number)
  const skip = new Set(setAside)
  switch (job.kind) {
    case 'messages':
      return readMessages(job, skip)
    case 'files':
      return readMailFiles(job, skip)
    case 'whole':
      return readWhole(job, skip)
    case 'texts':
      return readTexts(job, skip)
  }
}

type JobOf<Kind extends Job['kind']> = Extract<Job, { kind: Kind }>
type Items = ReadonlySet<number>

async function readMessages(job: JobOf<'messages'>, skip: Items): Promise<JobResult> {
  const mail = new MailReading(job)
  await eachItem(job.bounds, skip, ([start, end], index) =>
    mail.read(job.bytes.subarray(start, end), `message ${job.first + index}`),
  )
  return mail.finish()
}

async function readMailFiles(job: JobOf<'files'>, skip: Items): Promise<JobResult> {
  const mail = new MailReading({ pipermail: false, labels: job.labels })
  await eachItem(job.names, skip, async (name) => {
    const path = join(job.folder, name)
    try {
      const raw = readMessageFile(path)
      if (raw === null) mail.skip(name, 'it is larger than 64 MB')
      else await mail.read(raw, name)
    } catch (error) {
      mail.skipUnopened(
        name,
        `it cannot be read (${error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'})`,
      )
    }
  })
  return mail.finish()
}

async function readWhole(job: JobOf<'whole'>, skip: Items): Promise<JobResult> {
  beat(0)
  if (skip.has(0)) return new MailReading({ pipermail: false, labels: [] }).finish()
  const { readWholeFile } = await import('./read-whole-file.ts')
  return { ...readWholeFile(job), unopened: [], readings: [] }
}

async function readTexts(job: JobOf<'texts'>, skip: Items): Promise<JobResult> {
  const { findingsIn } = await import('./read-text.ts')
  const { findingsInSpeech } = await import('./read-speech.ts')
  const readings = job.texts.flatMap((text, index) => {
    beat(index)
    if (skip.has(index)) return []
    const { speech } = text
    return [
      speech === undefined ? findingsIn(text) : findingsInSpeech({ ...text, speech }, () => beat(index)),
    ]
  })
  return { records: [], blocks: [], skipped: [], owners: [], unopened: [], readings }
}

async function eachItem<Item>(
  items: readonly Item[],
  skip: Items,
  read: (item: Item, index: number) => Promise<void>,
): Promise<void> {
  for (const [index, item] of items.entries()) {
    beat(index)
    if (!skip.has(index)) await read(item, index)
  }
}

/** Tells the main thread that this thread has come to another order, of which it reads the first item. */
function begin(order: number): void {
  Atomics.store(heartbeat, HEARTBEAT.item, 0)
  Atomics.store(heartbeat, HEARTBEAT.order, order)
  Atomics.add(heartbeat, HEARTBEAT.beats, 1)
}

/** Tells the main thread that this thread has come to another item. */
function beat(item: number): void {
  Atomics.store(heartbeat, HEARTBEAT.item, item)
  Atomics.add(heartbeat, HEARTBEAT.beats, 1)
}

/** The messages of one job as they are read. */
class MailReading {
  readonly #hints: MessageHints
  readonly #records: PreparedRecord[] = []
  readonly #skipped: SkippedRecord[] = []
  readonly #texts = new TextBlocks()
  readonly #unopened: string[] = []

  constructor(hints: MessageHints) {
    this.#hints = hints
  }

  async read(raw: Uint8Array, place: string): Promise<void> {
    const fast = readMessage(raw, this.#hints)
    const reading = 'beyond' in fast ? await this.#readSlowly(raw) : fast
    if ('record' in reading) {
      this.#records.push(prepareMessage(reading.record, place, this.#texts))
      for (const why of reading.notes) this.skip(place, why)
    } else {
      const why = 'failed' in reading ? reading.failed : reading.beyond
      // A copy, and of no more than this: a view would take what it looks into along to the other thread.
      this.#skipped.push({ where: place, why, raw: Uint8Array.from(raw.subarray(0, LARGEST_KEPT)) })
    }
  }

  skip(where: string, why: string): void {
    this.#skipped.push({ where, why })
  }

  skipUnopened(name: string, why: string): void {
    this.skip(name, why)
    this.#unopened.push(name)
  }

  finish(): JobResult {
    return {
      records: this.#records,
      blocks: this.#texts.finish(),
      skipped: this.#skipped,
      owners: [],
      unopened: this.#unopened,
      readings: [],
    }
  }

  /** The slow path's library is loaded only when a message needs it. */
  async #readSlowly(raw: Uint8Array) {
    const { readMessageSlowly } = await import('./mail/slow-message.ts')
    return readMessageSlowly(raw, this.#hints)
  }
}

/** So much of a message that cannot be read is kept, to be tried again. */
const LARGEST_KEPT = 1_000_000
