import type { DatabaseSync } from 'node:sqlite'
import { prepare } from './statement.ts'

/** Whoever spoke in meetings, with whom else was asked to one of them; one known by the series alone, also with who spoke beside. */
export function besideSpeakers(
  db: DatabaseSync,
): readonly { readonly speaker: number; readonly other: number; readonly spoke: boolean }[] {
  return prepare(db, BESIDE_SPEAKERS)
    .all()
    .map((row) => ({
      speaker: Number(row['speaker']),
      other: Number(row['other']),
      spoke: row['spoke'] === 1,
    }))
}

const BESIDE_SPEAKERS = `
  select distinct s.identity_id as speaker, o.identity_id as other, o.role = 'speaker' as spoke from transcript t
    cross join participant s on s.interaction_id = t.interaction_id and s.role = 'speaker'
    cross join identity x on x.id = s.identity_id
    cross join participant o on o.interaction_id = t.interaction_id and o.identity_id <> s.identity_id
      and (o.role in ('organizer', 'attendee') or (o.role = 'speaker' and instr(x.value, ' @ ') > 0))
  order by speaker, other, spoke`
