import type { DatabaseSync } from 'node:sqlite'
import { FINDING_TABLES, SPOKEN_TABLES } from './findings-writer.ts'
import { prepare } from './statement.ts'

/**
 * Forgets the findings in everything that a writer wrote whose most frequent name is another than when it was read
 * (the readers look for it in signatures), or who takes part in a message that involves one of these identities
 * (whether a message is read at all, and as whose, depends on who the owner is). Then each writer's present name is
 * noted. What is forgotten is read again, as it would have been in one import of everything.
 */
export function forgetOutdatedReadings(db: DatabaseSync, involving: readonly number[]): void {
  if (wasAnythingRead(db)) {
    db.exec(
      'create temp table if not exists outdated (identity_id integer primary key); delete from outdated',
    )
    prepare(db, INVOLVED).run(JSON.stringify(involving))
    forgetMeetings(db, involving)
    db.exec(RENAMED)
    if (prepare(db, 'select 1 from outdated limit 1').get() !== undefined) db.exec(FORGET)
  }
  db.exec(NOTE_NAMES)
}

/**
 * Has earlier answers to the owner's messages read whose parent came only now.
 * @param through the newest interaction that the last settlement knew
 */
export function rereadAnswers(db: DatabaseSync, through: number): void {
  if (wasAnythingRead(db)) prepare(db, REREAD).run(through, through)
}

/** In a first import, nothing was; to find that out by what each owner's letter touches would take long. */
function wasAnythingRead(db: DatabaseSync): boolean {
  return prepare(db, 'select 1 from interaction where read_version > 0 limit 1').get() !== undefined
}

/** Whether a meeting is read depends on whether the owner took part. */
function forgetMeetings(db: DatabaseSync, involving: readonly number[]): void {
  if (involving.length === 0) return
  const list = JSON.stringify(involving)
  for (const table of SPOKEN_TABLES)
    prepare(db, `delete from ${table} where author_id is not null and interaction_id in (${MEETINGS})`).run(
      list,
    )
  prepare(db, `update interaction set read_version = 0 where read_version > 0 and id in (${MEETINGS})`).run(
    list,
  )
}

const MEETINGS = `
  select p.interaction_id from json_each(?1) x join participant p on p.identity_id = x.value
    join transcript t on t.interaction_id = p.interaction_id`

/** Writers of the messages that these identities wrote or received, and of answers to theirs. */
const INVOLVED = `
  insert or ignore into outdated
  select i.sender_id from json_each(?1) x join participant p on p.identity_id = x.value
    join interaction i on i.id = p.interaction_id where i.sender_id is not null
  union
  select child.sender_id from json_each(?1) x join interaction parent on parent.sender_id = x.value
    join interaction child on child.parent_hash = parent.message_hash where child.sender_id is not null`

const NAME =
  "coalesce((select name from identity_name n where n.identity_id = identity.id order by count desc, name limit 1), '')"

const RENAMED = `
  insert or ignore into outdated select id from identity where read_as is not null and read_as <> ${NAME}`

const OUTDATED_TEXTS =
  'select i.id from outdated o join interaction i on i.sender_id = o.identity_id where i.read_version > 0'

const FORGET = `
  ${FINDING_TABLES.map((table) => `delete from ${table} where interaction_id in (${OUTDATED_TEXTS})`).join('; ')};
  update interaction set read_version = 0
    where sender_id in (select identity_id from outdated) and read_version > 0;
  delete from affiliation where origin = 'signature' and identity_id in (select identity_id from outdated)`

const NOTE_NAMES = `
  update identity set read_as = ${NAME}
  where sent_personal + sent_list + sent_machine > 0 and read_as is not ${NAME}`

const REREAD = `
  update interaction set read_version = 0 where id <= ? and read_version > 0 and parent_hash in (
    select i.message_hash from interaction i cross join identity o on o.id = i.sender_id
    where i.id > ? and o.nature = 'owner' and i.message_hash is not null)`
