import type { OpenExport } from '../../app/ports.ts'
import type { ExportedIdentity, ExportedPerson } from '../../domain/exported/parts.ts'
import { prepare } from '../statement.ts'
import { type Taking, partyNamed } from './taking.ts'

/**
 * Who there is, and what points to them. A person none of whose identities is anybody's in the book comes with all that
 * was said of them; whom the others belong to is left to the settlement.
 */
export function takeIdentities(taking: Taking, exported: OpenExport): void {
  const strangers = strangersIn(taking, exported)
  const people = new Map<string, number>()
  const addPerson = prepare(
    taking.db,
    `insert or ignore into person (public_id, name, named_by_owner, circle, cadence_days, muted_until)
     values (?, ?, ?, ?, ?, ?)`,
  )
  for (const one of exported.lines('people')) {
    if (!strangers.has(one.id)) continue
    const { changes, lastInsertRowid } = addPerson.run(...personValues(one))
    if (Number(changes) === 1) people.set(one.id, Number(lastInsertRowid))
  }
  const assign = prepare(taking.db, 'update identity set person_id = ? where id = ? and person_id is null')
  const setNature = prepare(taking.db, 'update identity set nature = ? where id = ?')
  const touch = prepare(taking.db, 'insert or ignore into touched_identity (identity_id) values (?)')
  for (const { identity, person, nature } of exported.lines('identities')) {
    const id = taking.identity(identity)
    const owner = person === null ? undefined : people.get(person)
    if (owner !== undefined) assign.run(owner, id)
    if (taking.intoEmpty) setNature.run(nature, id)
    else touch.run(id)
  }
  const forget = 'select id from person where not exists (select 1 from identity where person_id = person.id)'
  taking.db.exec(`delete from person where id in (${forget})`)
}

/** Public ids of people none of whose identities is anybody's in the book. */
function strangersIn(taking: Taking, exported: OpenExport): ReadonlySet<string> {
  const isSomebodys = prepare(
    taking.db,
    'select 1 from identity where kind = ? and value = ? and person_id is not null',
  )
  const strangers = new Set<string>()
  const known = new Set<string>()
  for (const { identity, person } of exported.lines('identities')) {
    if (person === null) continue
    const { kind, value } = partyNamed(identity)
    const isKnown = !taking.intoEmpty && isSomebodys.get(kind, value) !== undefined
    if (isKnown) known.add(person)
    strangers.add(person)
  }
  return strangers.difference(known)
}

function personValues({ id, name, namedByOwner, circle, cadenceDays, mutedUntil }: ExportedPerson) {
  return [id, name, namedByOwner ? 1 : 0, circle, cadenceDays, mutedUntil] as const
}

/**
 * How often each identity was seen doing what, and under which names. What cannot be counted again (deliveries, names in
 * headers) is what the export counted, where the book has not counted more.
 */
export function takeCounts(taking: Taking, identities: Iterable<ExportedIdentity>): void {
  taking.identities.flush()
  const count = prepare(
    taking.db,
    `update identity set sent_personal = max(sent_personal, ?), sent_list = max(sent_list, ?),
       sent_machine = max(sent_machine, ?), received = max(received, ?), delivered = max(delivered, ?),
       list_posts = max(list_posts, ?) where id = ?`,
  )
  const name = prepare(
    taking.db,
    `insert into identity_name (identity_id, name, count) values (?, ?, ?)
     on conflict (identity_id, name) do update set count = max(count, excluded.count)`,
  )
  for (const one of identities) {
    const id = taking.identity(one.identity)
    const { sentPersonal, sentList, sentMachine, received, delivered, listPosts } = one
    count.run(sentPersonal, sentList, sentMachine, received, delivered, listPosts, id)
    for (const [words, times] of one.names) if (times > 0) name.run(id, words, times)
  }
}
