import type { DatabaseSync } from 'node:sqlite'
import type { Letterhead, LettersWish, SentText, VoiceStore } from '../app/ports.ts'
import { bareSubject } from '../domain/thread-subject.ts'
import type { Purpose } from '../language/purposes.ts'
import type { Company, LetterReader, OwnLetter } from '../practices/voice/letters.ts'
import type { OwnPhrase } from '../practices/voice/purpose.ts'
import { BodyReader } from './body-text.ts'
import { type Row, prepare } from './statement.ts'
import { letterheadsOf } from './letterheads.ts'
import { mailAddressOf } from './mail-address.ts'

/** The owner's letters and what is known of their readers, on SQLite. */
export class BookVoiceStore implements VoiceStore {
  readonly #db: DatabaseSync

  constructor(db: DatabaseSync) {
    this.#db = db
  }

  letters({ now, limit, to }: LettersWish): readonly OwnLetter[] {
    const rows =
      to === undefined
        ? prepare(this.#db, LATEST).all(now, limit)
        : prepare(this.#db, TO_PERSON).all(now, limit, to)
    const readers = this.#readers(rows.map((row) => Number(row['id'])))
    return rows.map((row) => letterIn(row, readers.get(Number(row['id'])) ?? []))
  }

  phrases(purpose: Purpose, now: number, limit: number): readonly OwnPhrase[] {
    const rows = prepare(this.#db, PHRASES).all(purpose, now, limit)
    const readers = this.#readers(rows.map((row) => Number(row['interaction_id'])))
    return rows.map((row) => ({
      interaction: Number(row['interaction_id']),
      at: Number(row['at']),
      purpose,
      quote: String(row['quote']),
      isFormula: row['formula'] === 1,
      people: readers.get(Number(row['interaction_id'])) ?? [],
    }))
  }

  letterheads(interactions: readonly number[]): ReadonlyMap<number, Letterhead> {
    return letterheadsOf(this.#db, interactions)
  }

  languagesWith(person: number, now: number, limit: number): readonly string[] {
    return prepare(this.#db, LANGUAGES)
      .all(person, now, limit)
      .map((row) => String(row['language']))
  }

  addressOf(person: number, now: number): string | null {
    return mailAddressOf(this.#db, person, now)?.address ?? null
  }

  owner(): { readonly name: string; readonly address: string } {
    return {
      name: String(prepare(this.#db, OWNER_NAME).get()?.['name'] ?? ''),
      address: String(prepare(this.#db, OWNER_ADDRESS).get()?.['value'] ?? ''),
    }
  }

  sentTexts({ since, now, limit, except }: Parameters<VoiceStore['sentTexts']>[0]): readonly SentText[] {
    const rows = prepare(this.#db, SENT).all(since, now, limit, JSON.stringify(except))
    const readers = this.#readers(rows.map((row) => Number(row['id'])))
    const bodies = new BodyReader(this.#db)
    return rows.map((row) => ({
      interaction: Number(row['id']),
      at: Number(row['at']),
      text: bodies.textOf(Number(row['id'])),
      people: readers.get(Number(row['id'])) ?? [],
    }))
  }

  #readers(interactions: readonly number[]): ReadonlyMap<number, readonly LetterReader[]> {
    const found = new Map<number, LetterReader[]>()
    for (const row of prepare(this.#db, READERS).all(JSON.stringify([...new Set(interactions)]))) {
      const id = Number(row['interaction_id'])
      const readers = found.get(id) ?? []
      readers.push(readerIn(row))
      found.set(id, readers)
    }
    return found
  }
}

function readerIn(row: Row): LetterReader {
  const value = String(row['value'])
  return {
    person: Number(row['person_id']),
    name: String(row['name']),
    domain: row['kind'] === 'email' ? value.slice(value.lastIndexOf('@') + 1) : '',
    circle: typeof row['circle'] === 'string' ? row['circle'] : null,
  }
}

function letterIn(row: Row, people: readonly LetterReader[]): OwnLetter {
  const subject = String(row['subject'])
  return {
    interaction: Number(row['id']),
    at: Number(row['at']),
    people,
    company: companyOf(row),
    isAnswer: row['parent_hash'] !== null || bareSubject(subject) !== subject.replace(/\s+/g, ' ').trim(),
    greeting: String(row['greeting']),
    greetingForm: String(row['greeting_form']),
    afterGreeting: String(row['after_greeting']),
    signOff: String(row['sign_off']),
    beforeSignOff: String(row['before_sign_off']),
    opening: String(row['opening']),
    words: Number(row['words']),
    sentences: Number(row['sentences']),
    isLower: row['lower'] === 1,
    short: Number(row['short_forms']),
    full: Number(row['full_forms']),
    exclamations: Number(row['exclamations']),
    emoji: Number(row['emoji']),
    quotes: row['quotes'] === 'above' || row['quotes'] === 'below' ? row['quotes'] : null,
  }
}

function companyOf(row: Row): Company {
  if (row['traffic'] === 'list') return 'list'
  return Number(row['recipients']) > 1 ? 'few' : 'one'
}

/** What went to nobody is an entry in a calendar or a note; what has no words of its own passes something on. */
const LETTER = `
  i.id, i.subject, i.traffic, i.recipients, i.parent_hash, l.* from letter l cross join interaction i
  where i.id = l.interaction_id and i.kind = 'message' and i.recipients > 0 and l.words > 0`

const LATEST = `select ${LETTER} and l.at <= ? order by l.at desc, l.interaction_id desc limit ?`

const TO_PERSON = `select ${LETTER} and l.at <= ?1 and l.interaction_id in (
    select p.interaction_id from identity x cross join participant p
    where x.person_id = ?3 and p.identity_id = x.id and p.role in ('to', 'cc') and p.at <= ?1)
  order by l.at desc, l.interaction_id desc limit ?2`

const READERS = `
  select distinct p.interaction_id, x.person_id, x.kind, x.value, n.name, n.circle
  from json_each(?) as wanted cross join participant p cross join identity x cross join person n
  where p.interaction_id = wanted.value and p.role in ('to', 'cc') and x.id = p.identity_id and x.nature <> 'owner'
    and n.id = x.person_id
  order by p.interaction_id, p.role desc, x.value`

const PHRASES = `
  select interaction_id, at, quote, formula from phrase
  where purpose = ? and at <= ? order by at desc, interaction_id desc, span_start limit ?`

const LANGUAGES = `
  select i.language from (
    select distinct p.interaction_id from identity x cross join participant p
    where x.person_id = ?1 and p.identity_id = x.id and p.at <= ?2
    order by p.at desc, p.interaction_id desc limit ?3 * 3) as seen
  cross join interaction i
  where i.id = seen.interaction_id and i.language is not null and i.language <> 'und'
  order by i.at desc, i.id desc limit ?3`

const OWNER_NAME = `
  select n.name from identity o cross join identity_name n
  where n.identity_id = o.id and o.nature = 'owner' and n.name not like '%@%'
  group by n.name order by sum(n.count) desc, n.name limit 1`

const OWNER_ADDRESS = `
  select value from identity where nature = 'owner' and kind = 'email'
  order by sent_personal + sent_list desc, value limit 1`

const SENT = `
  select i.id, i.at from letter l cross join interaction i
  where l.at between ?1 and ?2 and l.words > 0 and i.id = l.interaction_id and not exists (
    select 1 from participant p join identity x on x.id = p.identity_id
    where p.interaction_id = i.id and p.role in ('to', 'cc') and x.person_id in (select value from json_each(?4)))
  order by l.at desc, l.interaction_id desc limit ?3`
