import type {
  Batch,
  PreparedRecord,
  ReadOptions,
  SkippedRecord,
  TextReading,
  TextToRead,
} from '../app/ports.ts'

/** What a reading thread is asked to do. Each job is a list of items that can fail one by one. */
export type Job =
  | {
      readonly kind: 'messages'
      /** Where each message starts and ends in `bytes`. */
      readonly bounds: readonly (readonly [start: number, end: number])[]
      readonly bytes: Uint8Array
      /** The number of the first message in its source, for naming the spot. */
      readonly first: number
      readonly pipermail: boolean
      readonly labels: readonly string[]
    }
  | {
      readonly kind: 'files'
      readonly folder: string
      readonly names: readonly string[]
      readonly labels: readonly string[]
    }
  | {
      readonly kind: 'whole'
      readonly reader: 'contacts' | 'calendar' | 'transcript' | 'chat'
      readonly path: string
      readonly bytes: Uint8Array
      readonly now: number
      readonly zone: string
      readonly dayOrder: ReadOptions['dayOrder']
    }
  | { readonly kind: 'texts'; readonly texts: readonly TextToRead[] }

/** What a reading thread gives back. */
export type JobResult = {
  readonly records: readonly PreparedRecord[]
  readonly blocks: readonly Uint8Array[]
  readonly skipped: readonly SkippedRecord[]
  readonly owners: Batch['owners']
  /** Names of files that could not be opened just now: they are to be tried again. */
  readonly unopened: readonly string[]
  readonly readings: readonly TextReading[]
}

/** The longest that one item may take, in milliseconds: two seconds a message; large whole files get more by size. */
export function itemLimit(job: Job): number {
  if (job.kind !== 'whole') return 2000
  // A chat is many small messages.
  return 2000 + job.bytes.length / (job.reader === 'chat' ? 300 : 2000)
}

/** The raw bytes and the name of an item, to set it aside. */
export function describeItem(job: Job, index: number): { where: string; raw?: Uint8Array } {
  switch (job.kind) {
    case 'messages': {
      const [start, end] = job.bounds[index] ?? [0, 0]
      return {
        where: `message ${job.first + index}`,
        raw: job.bytes.slice(start, Math.min(end, start + 1_000_000)),
      }
    }
    case 'files':
      return { where: job.names[index] ?? '' }
    case 'whole':
      return { where: job.path }
    case 'texts':
      return { where: `interaction ${job.texts[index]?.interaction ?? 0}` }
  }
}
