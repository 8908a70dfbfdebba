// A reading thread: parses, zones, fingerprints and compresses; the main thread only writes.
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { PreparedRecord, SkippedRecord } from '../app/ports.ts'
import type { Job, JobResult } from './job.ts'
import { type MessageHints, readMessage } from './mail/message.ts'
import { HEARTBEAT, type Order } from './pool.ts'
import { prepareMessage } from './prepare.ts'
import { readText } from './read-text.ts'

const heartbeat = new Int32Array(workerData as SharedArrayBuffer)

parentPort?.on('message', (order: Order) => {
  void carryOut(order).then((result) => parentPort?.postMessage(result))
})

async function carryOut({ job, setAside }: Order): Promise<JobResult> {
  const gathered = { records: [] as PreparedRecord[], skipped: [] as SkippedRecord[] }
  const skip = new Set(setAside)
  switch (job.kind) {
    case 'messages':
      await eachItem(job.bounds, skip, async ([start, end], index) => {
        const place = `message ${job.first + index}`
        await readMail(job.bytes.subarray(start, end), place, job, gathered)
      })
      return { ...gathered, owners: [], readings: [] }
    case 'files':
      await eachItem(job.names, skip, async (name) => readMailFile(job, name, gathered))
      return { ...gathered, owners: [], readings: [] }
    case 'whole':
      beat(0)
      return skip.has(0)
        ? { ...gathered, owners: [], readings: [] }
        : { ...(await (await import('./read-whole-file.ts')).readWholeFile(job)), readings: [] }
    case 'texts': {
      const readings = job.texts.flatMap((text, index) => {
        beat(index)
        return skip.has(index) ? [] : [readText(text)]
      })
      return { ...gathered, owners: [], readings }
    }
  }
}

async function eachItem<Item>(
  items: readonly Item[],
  skip: ReadonlySet<number>,
  read: (item: Item, index: number) => Promise<void>,
): Promise<void> {
  for (const [index, item] of items.entries()) {
    beat(index)
    if (!skip.has(index)) await read(item, index)
  }
}

function beat(item: number): void {
  Atomics.store(heartbeat, HEARTBEAT.item, item)
  Atomics.add(heartbeat, HEARTBEAT.beats, 1)
}

type Gathered = { records: PreparedRecord[]; skipped: SkippedRecord[] }

const LARGEST_MESSAGE_FILE = 64 * 1_048_576

async function readMailFile(
  job: Extract<Job, { kind: 'files' }>,
  name: string,
  gathered: Gathered,
): Promise<void> {
  const path = join(job.folder, name)
  try {
    if (statSync(path).size > LARGEST_MESSAGE_FILE)
      gathered.skipped.push({ where: name, why: 'it is larger than 64 MB' })
    else await readMail(readFileSync(path), name, { pipermail: false, labels: job.labels }, gathered)
  } catch (error) {
    gathered.skipped.push({
      where: name,
      why:
        error instanceof Error && 'code' in error
          ? `it cannot be read (${String(error.code)})`
          : 'it cannot be read',
    })
  }
}

async function readMail(
  raw: Uint8Array,
  place: string,
  hints: MessageHints,
  gathered: Gathered,
): Promise<void> {
  const fast = readMessage(raw, hints)
  // The slow path's library is loaded only when a message needs it.
  const reading =
    'beyond' in fast ? await (await import('./mail/slow-message.ts')).readMessageSlowly(raw, hints) : fast
  if ('record' in reading) {
    gathered.records.push(prepareMessage(reading.record, place))
    for (const why of reading.notes) gathered.skipped.push({ where: place, why })
  } else
    gathered.skipped.push({
      where: place,
      why: 'failed' in reading ? reading.failed : reading.beyond,
      raw: raw.slice(0, 1_000_000),
    })
}
