import type { DatabaseSync } from 'node:sqlite'
import type { OpenBook, Upkeep } from '../app/ports.ts'
import { backUp } from './backup.ts'
import { BookCelebrationStore } from './celebration-store.ts'
import { BookCoffeeStore } from './coffee-store.ts'
import { BookEmpathyStore } from './empathy-store.ts'
import { examine } from './doctor.ts'
import type { BookExportStore } from './export/export-store.ts'
import { ImportBook, openMigrated } from './import-book.ts'
import { BookCommunicationStore } from './communication-store.ts'
import { BookInteractionStore } from './interaction-store.ts'
import { BookMergingStore } from './merging-store.ts'
import { BookNetworkStore } from './network-store.ts'
import { BookOpinionStore } from './opinion-store.ts'
import { BookPlanningStore } from './planning-store.ts'
import { BookPeopleStore } from './people-store.ts'
import { BookRespectStore } from './respect-store.ts'
import { BookSearchStore } from './search-store.ts'
import { BookSettingStore } from './setting-store.ts'
import { BookSourceLedger } from './source-ledger.ts'
import { BookVoiceStore } from './voice-store.ts'

/** One owner's book, open: what each use case needs of it, by name. */
export class Book extends ImportBook implements OpenBook {
  readonly planning: BookPlanningStore
  readonly celebration: BookCelebrationStore
  readonly empathy: BookEmpathyStore
  readonly respect: BookRespectStore
  readonly people: BookPeopleStore
  readonly search: BookSearchStore
  readonly merging: BookMergingStore
  readonly settings: BookSettingStore
  readonly communication: BookCommunicationStore
  readonly coffee: BookCoffeeStore
  readonly opinions: BookOpinionStore
  readonly network: BookNetworkStore
  readonly voice: BookVoiceStore
  readonly interactions: BookInteractionStore
  readonly ledger: BookSourceLedger
  readonly upkeep: Upkeep

  constructor(path: string, db: DatabaseSync) {
    super(path, db)
    this.celebration = new BookCelebrationStore(db)
    this.empathy = new BookEmpathyStore(db)
    this.respect = new BookRespectStore(db)
    this.planning = new BookPlanningStore(db)
    this.people = new BookPeopleStore(db)
    this.search = new BookSearchStore(db)
    this.merging = new BookMergingStore(db)
    this.settings = new BookSettingStore(db)
    this.communication = new BookCommunicationStore(db)
    this.coffee = new BookCoffeeStore(db)
    this.opinions = new BookOpinionStore(db)
    this.network = new BookNetworkStore(db)
    this.voice = new BookVoiceStore(db)
    this.interactions = new BookInteractionStore(db)
    this.ledger = new BookSourceLedger(db)
    this.upkeep = { backUp: (file) => backUp(db, file), examine: () => examine(db) }
  }

  async exporting(): Promise<BookExportStore> {
    const { BookExportStore } = await import('./export/export-store.ts')
    return new BookExportStore(this.db)
  }
}

/**
 * Opens the book at `path`, making or migrating it as needed.
 * @throws BookUnreadable when the file is no book, is a newer Rapport's, or cannot be opened
 */
export function openBook(path: string): Book {
  return new Book(path, openMigrated(path))
}
