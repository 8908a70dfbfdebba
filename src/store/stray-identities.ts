import type { DatabaseSync } from 'node:sqlite'

/**
 * Forgets identities that nothing speaks of any more: what a card said and no longer says, and no message, meeting,
 * answer or word of the owner's ever did. Looks only at those that changed since the last settlement.
 */
export function forgetStrays(db: DatabaseSync): void {
  db.exec(
    `create temp table if not exists stray (id integer primary key); delete from stray;
     insert into stray ${STRAYS};
     delete from touched_identity where identity_id in (select id from stray);
     delete from identity where id in (select id from stray);
     delete from tie where person_id in (${WITHOUT}); delete from person where id in (${WITHOUT})`,
  )
}

const WITHOUT = 'select id from person where not exists (select 1 from identity where person_id = person.id)'

const SPOKEN_OF = [
  'participant where identity_id',
  'card_identity where identity_id',
  'identity_name where identity_id',
  'connection where identity_id',
  'source_owner where identity_id',
  'turn where identity_id',
  'affiliation where identity_id',
  'apart_identity where identity_id',
  'said_of_person where identity_id',
  'suggestion_answer where identity_id',
  'repair where identity_id',
  'interaction where sender_id',
  '(select value from merge, json_each(merge.identities) union all select value from merge, json_each(merge.kept_identities)) where value',
] as const

const STRAYS = `
  select x.id from touched_identity t join identity x on x.id = t.identity_id
  where x.sent_personal + x.sent_list + x.sent_machine + x.received + x.delivered + x.list_posts = 0
    ${SPOKEN_OF.map((source) => `and not exists (select 1 from ${source} = x.id)`).join('\n    ')}`
