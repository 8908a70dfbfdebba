import type { CommunicationStore } from './communication.ts'
import type { CoffeeStore } from './coffee.ts'
import type { CelebrationStore } from './celebration.ts'
import type { EmpathyStore } from './empathy.ts'
import type { ExportStore } from './exporting.ts'
import type { InteractionStore } from './interactions.ts'
import type { ImportStore, NotUnderstood, UnfinishedWork } from './importing.ts'
import type { OpinionStore } from './opinions.ts'
import type { ImportRow, SetAsideRow, SourceLedger } from './ledger.ts'
import type { NetworkStore } from './network.ts'
import type { MergingStore, PeopleStore, SearchStore } from './people.ts'
import type { PlanningStore } from './planning.ts'
import type { ReadingStore } from './reading.ts'
import type { RespectStore } from './respect.ts'
import type { SettingStore } from './settings.ts'
import type { Settlement } from './settlement.ts'
import type { VoiceStore } from './voice.ts'

/** One owner's book, open to import into. */
export interface OpenImportBook {
  readonly path: string
  readonly imports: ImportStore
  readonly settlement: Settlement
  readonly reading: ReadingStore
  close(): void
}

/** One owner's book, open: each room of it by name. */
export interface OpenBook extends OpenImportBook {
  readonly planning: PlanningStore
  readonly celebration: CelebrationStore
  readonly empathy: EmpathyStore
  readonly respect: RespectStore
  readonly people: PeopleStore
  readonly search: SearchStore
  readonly merging: MergingStore
  readonly settings: SettingStore
  readonly communication: CommunicationStore
  readonly coffee: CoffeeStore
  readonly opinions: OpinionStore
  readonly network: NetworkStore
  readonly voice: VoiceStore
  readonly interactions: InteractionStore
  readonly ledger: SourceLedger
  /** What an export reads, loaded when it is wanted. */
  exporting(): Promise<ExportStore>
  readonly upkeep: Upkeep
}

/** The book's upkeep. */
export interface Upkeep {
  /** Copies the book to `file`, opens the copy and compares it before it counts. @throws a Failure otherwise */
  backUp(file: string): Promise<{ readonly hash: string }>
  /** Looks for damage and broken rules. Changes nothing. */
  examine(): Diagnosis
}

/** Brings backups back. */
export type Restoring = {
  /**
   * What a backup holds, as of a moment. Changes nothing.
   * @param now ms since 1970: nothing that is dated after it is told
   * @throws BackupUnreadable when the file is no backup, a newer Rapport's, or damaged
   */
  readonly lookInto: (file: string, now: number) => BackupContents
  /**
   * Puts a backup in a book's place, unless anyone has that open.
   * @returns where the book that was there is now; null when there was none
   */
  readonly restore: (
    file: string,
    path: string,
  ) => { readonly hash: string; readonly formerBook: string | null }
}

/** What a backup holds. */
export type BackupContents = {
  readonly people: number
  readonly messages: number
  /** Whether they took place or stand in a calendar only. */
  readonly meetings: number
  /** The moments of its first and its last message, ms since 1970; null without a dated one. */
  readonly first: number | null
  readonly last: number | null
  /** When the last import into it ended, ms since 1970; null when none has. */
  readonly lastImport: number | null
}

/** What a look at the book's health found. */
export type Diagnosis = {
  /** True when SQLite's own check and every check of ours found nothing, and no import was left unfinished. */
  readonly sound: boolean
  readonly problems: readonly string[]
  readonly counts: Readonly<Record<string, number>>
  /** Items that could not be read, with the reason; `setAsideTotal` says how many there are in all. */
  readonly setAside: readonly SetAsideRow[]
  readonly setAsideTotal: number
  readonly notUnderstood: NotUnderstood
  /** Where the first messages without a day lie. */
  readonly undated: readonly { readonly source: string; readonly place: string }[]
  /** Sources that were not read to their end. */
  readonly unfinished: readonly string[]
  /** What was begun and is not at its end. */
  readonly unfinishedWork: UnfinishedWork | null
  /** What the last import that ended did; null when there was none. */
  readonly lastImport: LastImport | null
  readonly hash: string
}

export type LastImport = Omit<ImportRow, 'ms'>
