import { hash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { READER_VERSION } from '../language/version.ts'
import { BodyWriter } from './body-writer.ts'
import { SearchWriter } from './search-writer.ts'
import { inTransaction } from './sqlite.ts'
import { prepare } from './statement.ts'

/** What the owner notes comes from no file: it stands under a source of its own. */
const SOURCE = 'your notes'

/**
 * Keeps a note of the owner's on a person, as something that happened at that moment (ms since 1970): it is quoted and
 * searched as anything else, and is no contact. It hangs on one of the person's identities, so that it goes where merges
 * and splits put that one.
 * @returns its number in the book
 */
export function keepNote(
  db: DatabaseSync,
  person: number,
  { text, at }: { readonly text: string; readonly at: number },
): number {
  return inTransaction(db, () => {
    const identity = Number(prepare(db, IDENTITY).get(person)?.['id'])
    // It is not read for promises and news: the owner wrote it to nobody.
    const { lastInsertRowid } = prepare(db, ADD).run(at, sourceOfNotes(db), READER_VERSION)
    const note = Number(lastInsertRowid)
    const print = hash('sha256', `note\n${identity}\n${at}\n${text}`, 'hex')
    prepare(db, 'insert into interaction_key (key, interaction_id) values (unhex(?), ?)').run(print, note)
    prepare(db, "insert into participant (identity_id, at, interaction_id, role) values (?, ?, ?, 'to')").run(
      identity,
      at,
      note,
    )
    new BodyWriter(db).replaceText(note, text)
    const search = new SearchWriter(db)
    search.put({ interaction: note, subject: '', text, again: false })
    search.flush()
    count(db)
    return note
  })
}

/** Takes a note out of the book. @returns whether there was one of that number */
export function dropNote(db: DatabaseSync, note: number): boolean {
  return inTransaction(db, () => {
    if (prepare(db, "select 1 from interaction where id = ? and kind = 'note'").get(note) === undefined)
      return false
    new BodyWriter(db).replaceText(note, '')
    prepare(db, 'delete from search where rowid = ?').all(note)
    for (const table of ['participant', 'interaction_key'])
      prepare(db, `delete from ${table} where interaction_id = ?`).run(note)
    prepare(db, 'delete from interaction where id = ?').run(note)
    count(db)
    return true
  })
}

function sourceOfNotes(db: DatabaseSync): number {
  const known = prepare(db, 'select id from source where path = ?').get(SOURCE)
  return Number(known === undefined ? prepare(db, ADD_SOURCE).run(SOURCE).lastInsertRowid : known['id'])
}

/** Keeps how many notes there are, as of every source. */
function count(db: DatabaseSync): void {
  prepare(
    db,
    'update source set records = (select count(*) from interaction where source_id = source.id) where path = ?',
  ).run(SOURCE)
}

const ADD_SOURCE = `
  insert into source (path, format, size, modified, print, done, finished, records)
  values (?, 'note', 0, 0, '', 0, 1, 0)`

/** An address before anything else. */
const IDENTITY = "select id from identity where person_id = ? order by kind <> 'email', id limit 1"

const ADD = `
  insert into interaction (kind, channel, at, subject, traffic, recipients, source_id, place, read_version)
  values ('note', 'note', ?, '', 'personal', 1, ?, 'note', ?)`
