import type { ExportedInteraction } from '../../domain/exported/interaction.ts'
import { BodyReader } from '../body-text.ts'
import { BodyWriter } from '../body-writer.ts'
import { FINDING_TABLES } from '../findings-writer.ts'
import type { SearchWriter } from '../search-writer.ts'
import { type Row, prepare } from '../statement.ts'
import type { MeetingTaker } from './take-meeting.ts'
import type { Taking } from './taking.ts'

type Parts = { readonly meetings: MeetingTaker; readonly search: SearchWriter }

/**
 * Gives a meeting that the book has what the export alone has of it: the calendar entry, or a later version of it; what
 * was said. @returns whether there was any such thing
 */
export function completeMeeting(
  taking: Taking,
  { meetings, search }: Parts,
  known: number,
  line: ExportedInteraction,
): boolean {
  const { db } = taking
  const own = prepare(db, OWN).get(known) ?? {}
  const takesEvent = line.event !== null && isNews(taking, own, line.event)
  const takesTranscript = line.transcript !== null && own['length'] === null
  if (!takesEvent && !takesTranscript) return false
  const text = textOf(new BodyReader(db).textOf(known), { own, line, takesEvent, takesTranscript })
  if (takesEvent && line.event !== null) {
    prepare(db, 'delete from event where interaction_id = ?').run(known)
    prepare(db, "delete from participant where interaction_id = ? and role <> 'speaker'").run(known)
    meetings.addEvent(known, line.event)
    prepare(db, MOVE).run(line.at, line.subject, line.recipients, known)
    prepare(db, 'update participant set at = ? where interaction_id = ?').run(line.at ?? 0, known)
  }
  if (takesTranscript && line.transcript !== null) meetings.addTranscript(known, line.transcript)
  for (const [role, name] of line.participants)
    if (role === 'speaker' ? takesTranscript : takesEvent)
      prepare(db, ADD_PARTICIPANT).run(taking.identity(name), known, role)
  new BodyWriter(db).replaceText(known, text)
  const { subject, location } = prepare(db, SHOWN).get(known) ?? {}
  const searched = `${text}\n${String(location ?? '')}`
  search.put({ interaction: known, subject: String(subject), text: searched, again: true })
  forgetFindings(taking, known)
  return true
}

/** What the book has of the meeting. */
const OWN = `
  select e.key, e.sequence, t.length from interaction i left join event e on e.interaction_id = i.id
    left join transcript t on t.interaction_id = i.id
  where i.id = ?`

const MOVE = 'update interaction set at = ?, subject = ?, recipients = ? where id = ?'

const ADD_PARTICIPANT = `
  insert or ignore into participant (identity_id, at, interaction_id, role)
  select ?1, coalesce(i.at, 0), i.id, ?3 from interaction i where i.id = ?2`

const SHOWN = `
  select i.subject, e.location from interaction i left join event e on e.interaction_id = i.id where i.id = ?`

/** An entry that the book has nowhere, or in an earlier version. */
function isNews(taking: Taking, own: Row, event: NonNullable<ExportedInteraction['event']>): boolean {
  if (own['key'] === event.key) return event.sequence > Number(own['sequence'])
  return own['key'] === null && taking.interaction(`event:${event.key}`) === null
}

/** What was said stands before what the entry says. */
function textOf(
  before: string,
  {
    own,
    line,
    takesEvent,
    takesTranscript,
  }: {
    readonly own: Row
    readonly line: ExportedInteraction
    readonly takesEvent: boolean
    readonly takesTranscript: boolean
  },
): string {
  const text = line.text ?? ''
  const length = line.transcript?.length ?? 0
  const ownLength = Number(own['length'] ?? 0)
  const said = takesTranscript ? text.slice(0, length) : before.slice(0, ownLength)
  const description = (takesEvent ? text.slice(length) : before.slice(ownLength)).trim()
  return said === '' || description === '' ? said + description : `${said}\n\n${description}`
}

/** It is read again, and whoever is in it settled anew. */
function forgetFindings({ db }: Taking, known: number): void {
  for (const table of FINDING_TABLES) prepare(db, `delete from ${table} where interaction_id = ?`).run(known)
  prepare(db, 'update interaction set read_version = 0 where id = ?').run(known)
  prepare(
    db,
    'insert or ignore into touched_identity (identity_id) select identity_id from participant where interaction_id = ?',
  ).run(known)
}
