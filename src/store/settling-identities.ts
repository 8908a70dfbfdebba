import type { DatabaseSync } from 'node:sqlite'
import type { NameCount, SettlingIdentity } from '../app/ports.ts'
import { type Row, prepare } from './statement.ts'

/** Every identity of the book with what it did, by kind and value. */
export function settlingIdentities(db: DatabaseSync): readonly SettlingIdentity[] {
  const names = namesOf(db)
  const ownerWroteTo = new Set(
    prepare(db, OWNER_WROTE_TO)
      .all()
      .map((row) => Number(row['identity_id'])),
  )
  return prepare(db, IDENTITIES)
    .all()
    .map((row) => {
      const id = Number(row['id'])
      return settlingIdentity(row, { nameCounts: names.get(id) ?? [], ownerWrote: ownerWroteTo.has(id) })
    })
}

/** The names that each identity was seen under, the most frequent first. */
function namesOf(db: DatabaseSync): Map<number, NameCount[]> {
  const names = new Map<number, NameCount[]>()
  const rows = prepare(
    db,
    'select identity_id, name, count from identity_name order by identity_id, count desc, name',
  ).iterate()
  for (const row of rows) {
    const id = Number(row['identity_id'])
    const list = names.get(id)
    const one = { name: String(row['name']), count: Number(row['count']) }
    if (list === undefined) names.set(id, [one])
    else list.push(one)
  }
  return names
}

/** `cross join`: from the owner's few identities to what they sent, and to whom. */
const OWNER_WROTE_TO = `
  select distinct p.identity_id from identity o cross join interaction i cross join participant p
  where o.nature = 'owner' and i.sender_id = o.id and p.interaction_id = i.id and p.role = 'to'`

const IDENTITIES = `
  select identity.*,
    coalesce(labelled.n, 0) as sent_labelled,
    exists (select 1 from card_identity join card on card.id = card_id where identity_id = identity.id and human = 1) as on_card,
    exists (select 1 from card_identity join card on card.id = card_id where identity_id = identity.id and human = 0) as on_group_card
  from identity
  left join (select sender_id, count(*) as n from interaction where sent_labelled = 1 group by sender_id) as labelled
    on labelled.sender_id = identity.id
  order by identity.kind, identity.value`

function settlingIdentity(
  row: Row,
  { nameCounts, ownerWrote }: Pick<SettlingIdentity, 'nameCounts' | 'ownerWrote'>,
): SettlingIdentity {
  const sentPersonal = Number(row['sent_personal'])
  const sentList = Number(row['sent_list'])
  return {
    identity: Number(row['id']),
    kind: String(row['kind']),
    value: String(row['value']),
    names: nameCounts.map((one) => one.name),
    nameCounts,
    nature: String(row['nature']),
    person: row['person_id'] === null ? null : Number(row['person_id']),
    sentPersonal,
    sentList,
    sentMachine: Number(row['sent_machine']),
    sent: sentPersonal + sentList,
    received: Number(row['received']),
    delivered: Number(row['delivered']),
    listPosts: Number(row['list_posts']),
    sentLabelled: Number(row['sent_labelled']),
    onCard: row['on_card'] === 1,
    onGroupCard: row['on_group_card'] === 1,
    ownerWrote,
  }
}
