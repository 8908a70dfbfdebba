import type { DatabaseSync } from 'node:sqlite'
import { prepare } from './statement.ts'

/**
 * Where to write to a person: the address that they last wrote from up to `now`, else the one that they were last written
 * to at, else one of a card; with what it is mostly called, '' where that is not known. null without any.
 */
export function mailAddressOf(
  db: DatabaseSync,
  person: number,
  now: number,
): { readonly address: string; readonly name: string } | null {
  const row = prepare(db, MAIL_ADDRESS).get(person, now)
  return row === undefined ? null : { address: String(row['value']), name: String(row['name'] ?? '') }
}

const MAIL_ADDRESS = `
  select x.value, (select n.name from identity_name n where n.identity_id = x.id order by n.count desc, n.name limit 1) as name
  from identity x
    left join participant p on p.identity_id = x.id and p.at <= ?2 and p.role in ('from', 'to', 'cc')
  where x.person_id = ?1 and x.kind = 'email'
    and (p.at is not null or exists (select 1 from card_identity c where c.identity_id = x.id))
  order by p.role = 'from' desc, p.at desc, x.value limit 1`
