import { isMachineAddress } from '../domain/machine-address.ts'
import type {
  Batch,
  ImportStore,
  NotUnderstood,
  OpenExport,
  ReadingStore,
  Settlement,
  SourceReport,
  Sources,
} from './ports.ts'
import { PendingTexts, readPending } from './read-pending.ts'
import { type Settled, settle } from './settle.ts'

/** What an import did, as the doors show it. */
export type ImportReport = {
  readonly sources: readonly SourceReport[]
  /** How many people, and how many interactions, the book holds now. */
  readonly people: number
  readonly interactions: number
  readonly owner: Settled['owner']
  readonly likelyOwners: Settled['likelyOwners']
  /** Addresses that were named as the owner's and occur nowhere in the book. */
  readonly unknownOwners: Settled['unknownOwners']
  /** Of all that the book holds now. */
  readonly notUnderstood: NotUnderstood
  readonly ms: number
}

/** Where an import stands, for the progress line. */
export type ImportProgress = {
  readonly stage: 'reading' | 'settling' | 'understanding'
  readonly path: string
  readonly bytes: number
  readonly totalBytes: number
  readonly records: number
  /** While reading: how many people there was word of, those who wrote by hand and those on cards. */
  readonly people?: number
}

export type ImportWish = {
  readonly paths: readonly string[]
  /** The owner's addresses as given, normalised; empty to find out. */
  readonly owners: readonly string[]
  /** False to leave the language readers out. */
  readonly read: boolean
  /** The moment of the import, ms since 1970. */
  readonly now: number
  /** The owner's time zone, IANA. */
  readonly zone: string
  /** How chats write the numbers of a day; else it is found out. */
  readonly dayOrder?: 'day-first' | 'month-first' | undefined
  readonly onProgress: (progress: ImportProgress) => void
}

export type ImportParts = {
  readonly imports: ImportStore
  readonly settlement: Settlement
  readonly reading: ReadingStore
  readonly sources: Sources
  /** Milliseconds of a steady clock. */
  readonly clock: () => number
}

/**
 * Brings files, folders and archives into the book, works out owner, people and ties, and reads what was
 * written by and to the owner. Killed at any moment, the next run with the same paths ends in the same book.
 * @throws a Failure when a path cannot be read at all, or another import is running
 */
export async function importPaths(parts: ImportParts, wish: ImportWish): Promise<ImportReport> {
  const started = parts.clock()
  using _lock = parts.imports.lock()
  const reports = await takeIn(parts, wish)
  const pending = new PendingTexts(parts)
  const contradicts = reports.some(({ contradictions }) => contradictions !== undefined)
  const hasNews = wish.read && reports.some(({ added }) => added > 0)
  // While one thread works out who is who, the others need not stand idle.
  const isReady = hasNews && parts.sources.getReadyForTexts()
  wish.onProgress({ stage: 'settling', path: '', bytes: 0, totalBytes: 0, records: 0 })
  const settled = settle(parts.settlement, {
    owners: wish.owners,
    everyone: false,
    now: wish.now,
    onWhoIsKnown: isReady && !contradicts ? () => pending.handOut() : undefined,
  })
  if (contradicts) parts.imports.recallWords()
  if (isReady) parts.imports.moveToPlace()
  if (wish.read) await readPending(parts, wish.onProgress, pending)
  const { people, interactions } = parts.imports.counts()
  const report = {
    sources: reports,
    people,
    interactions,
    owner: settled.owner,
    likelyOwners: settled.likelyOwners,
    unknownOwners: settled.unknownOwners,
    notUnderstood: parts.imports.notUnderstood(),
    ms: Math.round(parts.clock() - started),
  }
  parts.imports.keepReport(wish.now, JSON.stringify(report))
  return report
}

/**
 * So many records, or bytes of input, are written in one transaction: few commits, little to do again after a crash, and
 * not so long that reading threads would run out of work.
 */
const GROUP = { records: 1000, bytes: 4_000_000 } as const

async function takeIn(parts: ImportParts, wish: ImportWish): Promise<SourceReport[]> {
  const reports = new Map<string, SourceReport>()
  let totalBytes = 0
  let bytes = 0
  let records = 0
  const people = new Set<string>()
  let group: Batch[] = []
  const writeGroup = () => {
    const results = parts.imports.write(group, wish.now)
    group.forEach((batch, index) => addTo(reports, batch, results[index] ?? { added: 0, unchanged: 0 }))
    group = []
  }
  const batches = parts.sources.read(wish.paths, {
    cursorOf: (path) => parts.imports.cursorOf(path),
    entriesOf: (path) => parts.imports.entriesOf(path),
    now: wish.now,
    zone: wish.zone,
    dayOrder: wish.dayOrder,
    onTotal: (total) => {
      totalBytes = total
    },
  })
  for await (const batch of batches) {
    if ('lines' in batch) {
      reports.set(batch.path, await takeExportIn(parts, batch))
      continue
    }
    group.push(batch)
    bytes += batch.bytes
    records += batch.records.length
    if (isLarge(group)) writeGroup()
    for (const record of batch.records) for (const one of peopleIn(record)) people.add(one)
    wish.onProgress({ stage: 'reading', path: batch.path, bytes, totalBytes, records, people: people.size })
  }
  writeGroup()
  return [...reports.values()]
}

/** An export of a book, before anything else: what it says of sources holds for what is read of them. */
async function takeExportIn({ imports }: ImportParts, exported: OpenExport): Promise<SourceReport> {
  const { read, added, intoEmpty, contradictions } = await imports.takeIn(exported)
  const report = { path: exported.path, format: 'export', read, added, unchanged: read - added, skipped: [] }
  return intoEmpty && contradictions.length === 0 ? report : { ...report, contradictions }
}

/** By their addresses, as far as one record tells: who is one with whom is settled later. */
function peopleIn(record: Batch['records'][number]): readonly string[] {
  if (record.kind === 'card') return record.human ? [record.key] : []
  if (record.kind !== 'message' || record.from.value === '') return []
  const isByHand = record.traffic === 'personal' || record.traffic === 'list'
  return isByHand && !isMachineAddress(record.from.value) ? [record.from.value] : []
}

function isLarge(group: readonly Batch[]): boolean {
  const records = group.reduce((sum, batch) => sum + batch.records.length, 0)
  const bytes = group.reduce((sum, batch) => sum + batch.bytes, 0)
  return records >= GROUP.records || bytes >= GROUP.bytes
}

function addTo(
  reports: Map<string, SourceReport>,
  batch: Batch,
  { added, unchanged }: { readonly added: number; readonly unchanged: number },
): void {
  let report = reports.get(batch.path)
  if (report === undefined) {
    report = { path: batch.path, format: batch.format, read: 0, added: 0, unchanged: 0, skipped: [] }
    reports.set(batch.path, report)
  }
  report.read += batch.records.length + batch.passedOver
  report.added += added
  report.unchanged += unchanged + batch.passedOver
  for (const { where, why } of batch.skipped) report.skipped.push({ where, why })
}
