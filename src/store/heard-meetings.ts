import type { DatabaseSync } from 'node:sqlite'
import { prepare } from './statement.ts'

/** Someone's part in a meeting that has a transcript. */
export type HeardMeeting = { readonly meeting: number; readonly person: number; readonly spoke: boolean }

/** Everyone's part in the meetings that have a transcript, by meeting and then by person. */
export function heardMeetings(db: DatabaseSync): readonly HeardMeeting[] {
  return prepare(db, HEARD)
    .all()
    .map((row) => ({
      meeting: Number(row['meeting']),
      person: Number(row['person_id']),
      spoke: row['spoke'] === 1,
    }))
}

/** From the transcripts, which are few: `cross join` keeps the tables in this order. */
const HEARD = `
  select p.interaction_id as meeting, x.person_id, max(p.role = 'speaker') as spoke
  from transcript t cross join participant p cross join identity x
  where p.interaction_id = t.interaction_id and x.id = p.identity_id
    and x.person_id is not null and p.role <> 'declined'
  group by p.interaction_id, x.person_id order by 1, 2`
