import type { DatabaseSync } from 'node:sqlite'
import { prepare } from './statement.ts'
import { WhileUnchanged } from './while-unchanged.ts'

/**
 * Of these messages, by number, those that were not addressed to the owner: they answer the owner before others, or a copy
 * went there.
 */
export function besidesOwner(
  db: DatabaseSync,
  interactions: readonly number[],
): Map<number, 'copy' | 'answer'> {
  const read = besidesRead.of(db)
  const missing = interactions.filter((one) => !read.has(one))
  if (read.size + missing.length > MOST_READ) read.clear()
  const asked = read.size === 0 ? interactions : missing
  for (const one of asked) read.set(one, null)
  if (asked.length > 0)
    for (const row of prepare(db, BESIDES_OWNER).all(JSON.stringify(asked)))
      read.set(Number(row['id']), row['copied'] === 1 && row['answers'] === 0 ? 'copy' : 'answer')
  return new Map(
    interactions.flatMap((one) => {
      const how = read.get(one) ?? null
      return how === null ? [] : [[one, how] as const]
    }),
  )
}

/** A plan asks it of the last words of all who are silent: much the same day by day. */
const besidesRead = new WhileUnchanged(() => new Map<number, 'copy' | 'answer' | null>())
const MOST_READ = 50_000

/** From each message to the few who took part in it. */
const BESIDES_OWNER = `
  select i.id, (
    select max(p.role = 'cc') from participant p cross join identity o on o.id = p.identity_id
    where p.interaction_id = i.id and o.nature = 'owner') as copied,
    exists (
      select 1 from interaction above cross join identity o on o.id = above.sender_id
      where above.message_hash = i.parent_hash and o.nature = 'owner') as answers
  from json_each(?) wanted cross join interaction i on i.id = wanted.value
  where i.kind = 'message' and not exists (
    select 1 from participant p cross join identity o on o.id = p.identity_id
    where p.interaction_id = i.id and o.nature = 'owner' and p.role in ('to', 'bcc', 'from'))
  group by i.id`
