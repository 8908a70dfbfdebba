import type { DatabaseSync } from 'node:sqlite'
import type { EntryOut, LetterOut, PartyOut } from '../../app/ports.ts'
import { BodyReader } from '../body-text.ts'
import { numberOrNull, textOrNull } from '../column.ts'
import { type Row, prepare } from '../statement.ts'
import { attachmentsIn } from './interaction-lines.ts'
import { type Naming } from './naming.ts'
import { SEEN_AS, partyOf } from './outward-people.ts'

/** Mail, then chats, each in the order of the book. */
export function* lettersOut(db: DatabaseSync, naming: Naming): Iterable<LetterOut> {
  const bodies = new BodyReader(db)
  const answered = prepare(
    db,
    'select id, message_id from interaction where message_hash = ? order by id limit 1',
  )
  for (const row of prepare(db, "select * from interaction where kind = 'message' order by id").iterate()) {
    const id = Number(row['id'])
    const people = peopleIn(db, id)
    const parent = row['parent_hash'] === null ? undefined : answered.get(Number(row['parent_hash']))
    yield {
      key: naming.interaction(id) ?? '',
      channel: String(row['channel']),
      at: numberOrNull(row['at']),
      offsetMinutes: numberOrNull(row['offset_minutes']),
      messageId: textOrNull(row['message_id']),
      answers:
        parent === undefined
          ? null
          : { messageId: textOrNull(parent['message_id']), key: naming.interaction(parent['id']) ?? '' },
      from: people('from')[0] ?? null,
      to: people('to'),
      cc: people('cc'),
      bcc: people('bcc'),
      subject: String(row['subject']),
      attachments: attachmentsIn(row['attachments']) ?? [],
      text: bodies.textOf(id),
    }
  }
}

/** Calendar entries, in the order of the book. */
export function* entriesOut(db: DatabaseSync): Iterable<EntryOut> {
  const bodies = new BodyReader(db)
  for (const row of prepare(db, ENTRIES).iterate()) {
    const id = Number(row['id'])
    const people = peopleIn(db, id)
    yield {
      ...entryFacts(row),
      description: bodies
        .textOf(id)
        .slice(Number(row['heard'] ?? 0))
        .trim(),
      organizer: people('organizer')[0] ?? null,
      attendees: [
        ...people('attendee').map((one) => ({ ...one, declined: false })),
        ...people('declined').map((one) => ({ ...one, declined: true })),
      ],
    }
  }
}

const ENTRIES = `
  select i.id, i.at, i.subject, e.*, t.length as heard from event e join interaction i on i.id = e.interaction_id
    left join transcript t on t.interaction_id = i.id
  order by i.id`

function entryFacts(row: Row): Omit<EntryOut, 'description' | 'organizer' | 'attendees'> {
  return {
    key: String(row['key']),
    at: Number(row['at']),
    end: Number(row['end_at']),
    allDay: row['all_day'] === 1,
    sequence: Number(row['sequence']),
    // Readers of calendars give no other words.
    status: String(row['status']) as EntryOut['status'],
    shownAs: textOrNull(row['shown_as']) as EntryOut['shownAs'],
    created: numberOrNull(row['created_at']),
    changed: numberOrNull(row['changed_at']),
    summary: String(row['subject']),
    location: String(row['location']),
  }
}

function peopleIn(db: DatabaseSync, interaction: number): (role: string) => PartyOut[] {
  const rows = prepare(db, PARTIES).all(interaction)
  return (role) => rows.filter((row) => row['role'] === role).map(partyOf)
}

const PARTIES = `
  select p.role, x.kind, x.value, ${SEEN_AS} from participant p join identity x on x.id = p.identity_id
  where p.interaction_id = ? order by p.role, x.id`
