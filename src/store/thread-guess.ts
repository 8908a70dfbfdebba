import type { DatabaseSync } from 'node:sqlite'
import { threadSubject } from '../domain/thread-subject.ts'
import { prepare } from './statement.ts'

const THIRTY_DAYS = 30 * 86_400_000

/**
 * Joins messages that bear no reply headers (Exchange exports) into threads: the same subject without its
 * Re/Fwd marks, someone in common, and at most thirty days since the thread's last message. Such threads are
 * marked as guessed. @returns how many messages were joined to another's thread
 */
export function guessThreads(db: DatabaseSync): number {
  const parties = prepare(db, 'select identity_id from participant where interaction_id = ?')
  const move = prepare(db, 'update interaction set thread_id = ? where id = ?')
  const mark = prepare(db, 'update thread set guessed = 1 where id = ?')
  const drop = prepare(
    db,
    'delete from thread where id = ? and not exists (select 1 from interaction where thread_id = thread.id)',
  )
  const openBySubject = new Map<string, { thread: number; at: number; people: Set<number> }[]>()
  let joined = 0
  const rows = prepare(db, HEADERLESS).all()
  for (const row of rows) {
    const subject = threadSubject(String(row['subject']))
    if (subject.length < 4) continue
    const people = parties.all(Number(row['id'])).map((party) => Number(party['identity_id']))
    const at = Number(row['at'])
    const open = openBySubject.get(subject) ?? []
    openBySubject.set(subject, open)
    const match = open.findLast(
      (one) => at - one.at <= THIRTY_DAYS && people.filter((id) => one.people.has(id)).length >= 2,
    )
    const own = Number(row['thread_id'])
    if (match === undefined) {
      open.push({ thread: own, at, people: new Set(people) })
      continue
    }
    match.at = at
    for (const id of people) match.people.add(id)
    if (match.thread === own) continue
    move.run(match.thread, Number(row['id']))
    mark.run(match.thread)
    drop.run(own)
    joined += 1
  }
  return joined
}

/** Messages that answer nothing by their headers and that nothing answers by its headers. */
const HEADERLESS = `
  select id, at, subject, thread_id from interaction as i
  where kind = 'message' and at is not null and parent_hash is null and traffic in ('personal', 'list')
    and not exists (select 1 from interaction c where c.parent_hash = i.message_hash)
  order by at, id`
