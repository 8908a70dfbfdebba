import type { DatabaseSync } from 'node:sqlite'
import type { NotUnderstood } from '../app/ports.ts'
import { prepare } from './statement.ts'

/** What was taken in, but not analysed for its language, and what bears no day. */
export function notUnderstood(db: DatabaseSync): NotUnderstood {
  return {
    undated: Number(prepare(db, UNDATED).get()?.['n']),
    languages: prepare(db, LANGUAGES)
      .all()
      .map((row) => ({ language: String(row['language']), messages: Number(row['n']) })),
  }
}

/** Where the first of the undated messages lie. */
export function undatedMessages(
  db: DatabaseSync,
  limit: number,
): readonly { readonly source: string; readonly place: string }[] {
  return prepare(db, UNDATED_PLACES)
    .all(limit)
    .map((row) => ({ source: String(row['path']), place: String(row['place']) }))
}

const UNDATED = "select count(*) as n from interaction where at is null and kind = 'message'"

const UNDATED_PLACES = `
  select source.path, i.place from interaction i join source on source.id = i.source_id
  where i.at is null and i.kind = 'message' order by source.path, i.id limit ?`

/** The condition is that of the index `interaction_language`: English is read, and what is too short to tell is tried. */
const LANGUAGES = `
  select language, count(*) as n from interaction
  where language is not null and language not in ('en', 'und') group by language order by n desc, language`
