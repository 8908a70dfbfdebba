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

const HEARD = `
  select p.interaction_id as meeting, x.person_id, max(p.role = 'speaker') as spoke
  from transcript t join participant p on p.interaction_id = t.interaction_id join identity x on x.id = p.identity_id
  where x.person_id is not null and p.role <> 'declined' group by p.interaction_id, x.person_id order by 1, 2`
