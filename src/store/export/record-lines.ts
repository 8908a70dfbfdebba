import type { DatabaseSync } from 'node:sqlite'
import type { ExportedParts, ExportedPerson } from '../../domain/exported/parts.ts'
import type { CardRecord } from '../../domain/record.ts'
import { numberOrNull, textOrNull } from '../column.ts'
import { type Row, prepare } from '../statement.ts'
import { type Naming } from './naming.ts'

type Lines<P extends keyof ExportedParts> = Iterable<ExportedParts[P]>

/** Where records came from, how far each source was read, and whose it said it is. */
export function* sourceLines(db: DatabaseSync, naming: Naming): Lines<'sources'> {
  const owners = prepare(db, 'select identity_id from source_owner where source_id = ? order by identity_id')
  for (const row of prepare(db, 'select * from source order by id').all())
    yield {
      path: String(row['path']),
      format: String(row['format']),
      size: Number(row['size']),
      modified: Number(row['modified']),
      print: String(row['print']),
      done: Number(row['done']),
      finished: row['finished'] === 1,
      records: Number(row['records']),
      owners: owners.all(Number(row['id'])).map((owner) => naming.identity(owner['identity_id'])),
    }
}

/** The files of folders that were read. */
export function* sourceFileLines(db: DatabaseSync): Lines<'sourceFiles'> {
  for (const row of prepare(db, SOURCE_FILES).iterate())
    yield { source: String(row['path']), name: String(row['name']) }
}

const SOURCE_FILES =
  'select s.path, e.name from source s join source_entry e on e.source_id = s.id order by s.id, e.name'

/** What could not be read, with its bytes where they were kept. */
export function* setAsideLines(db: DatabaseSync): Lines<'setAside'> {
  for (const row of prepare(db, 'select * from set_aside order by id').iterate())
    yield {
      source: String(row['source_path']),
      place: String(row['place']),
      why: String(row['why']),
      raw: row['raw'] instanceof Uint8Array ? Buffer.from(row['raw']).toString('base64') : null,
      readers: Number(row['readers']),
    }
}

export function* personLines(db: DatabaseSync): Lines<'people'> {
  for (const row of prepare(db, 'select * from person order by id').iterate())
    yield {
      id: String(row['public_id']),
      name: String(row['name']),
      namedByOwner: row['named_by_owner'] === 1,
      // The doors take no other circle, so the column's words are these.
      circle: textOrNull(row['circle']) as ExportedPerson['circle'],
      cadenceDays: numberOrNull(row['cadence_days']),
      mutedUntil: textOrNull(row['muted_until']),
    }
}

export function* identityLines(db: DatabaseSync): Lines<'identities'> {
  const names = prepare(
    db,
    'select name, count from identity_name where identity_id = ? order by count desc, name',
  )
  for (const row of prepare(db, IDENTITIES).iterate())
    yield {
      identity: `${String(row['kind'])}:${String(row['value'])}`,
      person: textOrNull(row['person']),
      // Settlements write no other natures.
      nature: String(row['nature']) as ExportedParts['identities']['nature'],
      sentPersonal: Number(row['sent_personal']),
      sentList: Number(row['sent_list']),
      sentMachine: Number(row['sent_machine']),
      received: Number(row['received']),
      delivered: Number(row['delivered']),
      listPosts: Number(row['list_posts']),
      names: names.all(Number(row['id'])).map((one) => [String(one['name']), Number(one['count'])] as const),
    }
}

const IDENTITIES = `
  select identity.*, person.public_id as person from identity left join person on person.id = person_id
  order by identity.id`

export function* cardLines(db: DatabaseSync, naming: Naming): Lines<'cards'> {
  const identities = prepare(
    db,
    'select identity_id from card_identity where card_id = ? order by identity_id',
  )
  const work = prepare(
    db,
    'select file, organization, title, at from card_work where card_id = ? order by at, file, organization, title',
  )
  for (const row of prepare(db, 'select * from card order by id').iterate())
    yield {
      source: String(row['source_path']),
      content: cardIn(row),
      identities: identities.all(Number(row['id'])).map((one) => naming.identity(one['identity_id'])),
      work: work.all(Number(row['id'])).map((one) => ({
        file: String(one['file']),
        organization: String(one['organization']),
        title: String(one['title']),
        at: numberOrNull(one['at']),
      })),
    }
}

/** The book's own writing of a card, so it is one. */
export function cardIn(row: Row): CardRecord {
  return JSON.parse(String(row['content'])) as CardRecord
}

export function* connectionLines(db: DatabaseSync, naming: Naming): Lines<'connections'> {
  for (const row of prepare(db, 'select * from connection order by identity_id, key').iterate())
    yield {
      key: String(row['key']),
      identity: naming.identity(row['identity_id']),
      // Readers of LinkedIn's files give no others.
      what: String(row['what']) as ExportedParts['connections']['what'],
      direction: String(row['direction']) as ExportedParts['connections']['direction'],
      at: numberOrNull(row['at']),
      words: String(row['words']),
    }
}

/** Every thread with the hashes of all Message-IDs that belong to it; one without any is its message's alone. */
export function* threadLines(db: DatabaseSync): Lines<'threads'> {
  let thread: unknown = null
  let references: number[] = []
  for (const row of prepare(db, 'select thread_id, hash from reference order by thread_id, hash').iterate()) {
    if (row['thread_id'] !== thread && references.length > 0) {
      yield { references }
      references = []
    }
    thread = row['thread_id']
    references.push(Number(row['hash']))
  }
  if (references.length > 0) yield { references }
}
