import { posix } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import type { CardRecord } from '../domain/record.ts'
import { type Statement, prepare } from './statement.ts'

/** Keeps what later plans look for in cards: the days they name, and what each import found them to say of work. */
export class CardFactsWriter {
  readonly #dropDays: Statement
  readonly #addDay: Statement
  readonly #addWork: Statement

  constructor(db: DatabaseSync) {
    this.#dropDays = prepare(db, 'delete from card_day where card_id = ?')
    this.#addDay = prepare(
      db,
      'insert into card_day (card_id, what, month, day, year) values (?, ?, ?, ?, ?)',
    )
    this.#addWork = prepare(
      db,
      `insert or ignore into card_work (card_id, file, organization, title, at) values (?1, ?2, ?3, ?4,
         case when exists (select 1 from card_work where card_id = ?1 and file in (?2, '')) then ?5 end)`,
    )
  }

  /** @param source the path it was read from, and when it was imported (ms since 1970) */
  write(id: number, card: CardRecord, source: { readonly path: string; readonly at: number }): void {
    this.writeDays(id, card)
    if (card.human) this.#addWork.run(id, fileName(source.path), card.organization, card.title, source.at)
  }

  /** The days that a card names, in place of those that it named. */
  writeDays(id: number, card: Pick<CardRecord, 'human' | 'birthday' | 'anniversary'>): void {
    this.#dropDays.run(id)
    if (!card.human) return
    for (const what of ['birthday', 'anniversary'] as const) {
      const day = card[what]
      if (day !== null) this.#addDay.run(id, what, day.month, day.day, day.year)
    }
  }
}

/** The file without its folder and whatever numbers its copies: `contacts (2).vcf` follows `contacts.vcf`. */
function fileName(path: string): string {
  return posix
    .basename(path.replaceAll('\\', '/'))
    .toLowerCase()
    .replace(/[\d()_ -]+/g, '')
}
