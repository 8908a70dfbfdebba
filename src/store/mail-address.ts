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

/** Each address is asked for its last time alone: those who write often have thousands. */
const MAIL_ADDRESS = `
  select value, (select n.name from identity_name n where n.identity_id = own.id order by n.count desc, n.name limit 1) as name
  from (
    select x.id, x.value,
      (select p.at from participant p where p.identity_id = x.id and p.at <= ?2 and p.role = 'from' order by p.at desc limit 1) as wrote_at,
      (select p.at from participant p where p.identity_id = x.id and p.at <= ?2 and p.role in ('to', 'cc') order by p.at desc limit 1) as got_at,
      exists (select 1 from card_identity c where c.identity_id = x.id) as on_card
    from identity x where x.person_id = ?1 and x.kind = 'email') own
  where wrote_at is not null or got_at is not null or on_card
  order by wrote_at desc, iif(wrote_at is null, got_at, null) desc, value limit 1`
