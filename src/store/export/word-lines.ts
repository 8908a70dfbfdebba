import type { DatabaseSync } from 'node:sqlite'
import type { ExportedParts } from '../../domain/exported/parts.ts'
import type {
  ExportedAnswer,
  ExportedMerge,
  ExportedRepair,
  ExportedSaid,
  ExportedSaidOfPromise,
  ExportedWord,
} from '../../domain/exported/words.ts'
import { numberOrNull, textOrNull } from '../column.ts'
import { type Row, prepare } from '../statement.ts'
import { type Naming } from './naming.ts'

/** All that the owner set, said and decided. The doors let no other words into these columns. */
export function* wordLines(db: DatabaseSync, naming: Naming): Iterable<ExportedWord> {
  for (const row of prepare(db, SETTINGS).all())
    yield { what: 'setting', name: String(row['key']), value: String(row['value']) }
  for (const row of prepare(db, 'select * from merge order by id').all()) yield mergeLine(row, naming)
  for (const row of prepare(db, 'select * from apart order by id').all()) {
    const side = (number: number) =>
      prepare(
        db,
        'select identity_id from apart_identity where apart_id = ? and side = ? order by identity_id',
      )
        .all(Number(row['id']), number)
        .map((one) => naming.identity(one['identity_id']))
    yield { what: 'apart', at: Number(row['at']), one: side(0), other: side(1) }
  }
  for (const row of prepare(db, 'select * from said_of_person order by id').all())
    yield {
      what: row['what'],
      at: Number(row['at']),
      identity: naming.identity(row['identity_id']),
      value: textOrNull(row['value']),
    } as ExportedSaid
  for (const row of prepare(db, 'select * from suggestion_answer order by id').all())
    yield answerLine(row, naming)
  for (const row of prepare(db, 'select * from said_of_promise order by id').all()) {
    const interaction = naming.interaction(row['interaction_id'])
    if (interaction !== null) yield promiseLine(row, interaction)
  }
  for (const row of prepare(db, 'select * from repair order by id').all()) yield repairLine(db, row, naming)
}

/** What the owner set, and what addresses the owner called their own: not what the book keeps for itself. */
const SETTINGS =
  "select key, value from setting where key = 'owner_said' or key like 'set\\_%' escape '\\' order by key"

function mergeLine(row: Row, naming: Naming): ExportedMerge {
  const people = JSON.parse(String(row['people'])) as { readonly kept: Row; readonly absorbed: Row }
  return {
    what: 'merge',
    at: Number(row['at']),
    kept: String(row['kept']),
    absorbed: String(row['absorbed']),
    absorbedName: String(row['absorbed_name']),
    people: { kept: formerPerson(people.kept), absorbed: formerPerson(people.absorbed) },
    identities: naming.identitiesIn(row['identities']),
    keptIdentities: naming.identitiesIn(row['kept_identities']),
    byOwner: row['by_owner'] === 1,
    undone: row['undone'] === 1,
  }
}

/** A person as a merge found them, without the number that their row had. */
function formerPerson(row: Row): ExportedMerge['people']['kept'] {
  return {
    public_id: String(row['public_id']),
    name: String(row['name']),
    named_by_owner: Number(row['named_by_owner'] ?? 0),
    circle: textOrNull(row['circle']),
    cadence_days: numberOrNull(row['cadence_days']),
    muted_until: textOrNull(row['muted_until']),
  }
}

function answerLine(row: Row, naming: Naming): ExportedAnswer {
  return {
    what: 'answer',
    at: Number(row['at']),
    suggestion: String(row['suggestion_id']),
    person: String(row['person_id']),
    identity: naming.identityOrNull(row['identity_id']),
    way: String(row['way']),
    action: String(row['action']),
    answer: String(row['answer']) as ExportedAnswer['answer'],
    until: textOrNull(row['until']),
    content: String(row['content']),
  }
}

function promiseLine(row: Row, interaction: string): ExportedSaidOfPromise {
  return {
    what: 'promise',
    at: Number(row['at']),
    interaction,
    words: String(row['words']),
    said: String(row['what']) as ExportedSaidOfPromise['said'],
    value: textOrNull(row['value']),
  }
}

function repairLine(db: DatabaseSync, row: Row, naming: Naming): ExportedRepair {
  return {
    what: 'repair',
    opened: Number(row['opened']),
    identity: naming.identity(row['identity_id']),
    suggestion: textOrNull(row['suggestion_id']),
    cause: String(row['cause']),
    interaction: row['interaction_id'] === null ? null : naming.interaction(row['interaction_id']),
    reason: String(row['reason']),
    quote: String(row['quote']),
    lookBack: String(row['look_back']),
    closed: numberOrNull(row['closed']),
    outcome: textOrNull(row['outcome']),
    steps: prepare(db, 'select * from repair_step where repair_id = ? order by id')
      .all(Number(row['id']))
      .map((step) => ({
        step: String(step['step']) as ExportedRepair['steps'][number]['step'],
        words: String(step['words']),
        at: Number(step['at']),
      })),
  }
}

/** What was laid out on which day. */
export function* planLines(db: DatabaseSync, naming: Naming): Iterable<ExportedParts['plans']> {
  for (const row of prepare(db, 'select * from sitting order by day').all())
    yield {
      what: 'sitting',
      day: String(row['day']),
      minutes: Number(row['minutes']),
      suggestions: stringsIn(row['suggestions']),
    }
  for (const row of prepare(db, 'select * from laid_out order by day, suggestion_id').iterate())
    yield {
      what: 'laid out',
      suggestion: String(row['suggestion_id']),
      day: String(row['day']),
      content: String(row['content']),
      interactions: stringsIn(row['interactions']).flatMap((id) => naming.interaction(id) ?? []),
    }
}

function stringsIn(json: unknown): string[] {
  const list: unknown = JSON.parse(String(json))
  return Array.isArray(list) ? list.map(String) : []
}
