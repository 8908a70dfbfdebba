import type { DatabaseSync } from 'node:sqlite'
import type { NameCount, SettlingIdentity } from '../app/ports.ts'
import { type Row, prepare } from './statement.ts'

/** Every identity of the book with what it did, by kind and value. */
export function settlingIdentities(db: DatabaseSync): readonly SettlingIdentity[] {
  const names = namesOf(db)
  // One query each, as it is asked: of those alone who wrote nothing themselves, or have no name.
  const ownerWroteTo = (id: number) => prepare(db, OWNER_WROTE_TO).get(id) !== undefined
  return prepare(db, IDENTITIES)
    .all()
    .map((row) => {
      const id = Number(row['id'])
      return settlingIdentity(row, names.get(id) ?? [], ownerWroteTo)
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

/** The first that is found is enough: with most people the owner has begun, or answered, soon. */
const OWNER_WROTE_TO = `
  select 1 from participant p cross join interaction i cross join identity o
  where p.identity_id = ? and p.role = 'to' and i.id = p.interaction_id and o.id = i.sender_id and o.nature = 'owner' limit 1`

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
  nameCounts: readonly NameCount[],
  ownerWroteTo: (identity: number) => boolean,
): SettlingIdentity {
  const identity = Number(row['id'])
  const sentPersonal = Number(row['sent_personal'])
  const sentList = Number(row['sent_list'])
  return {
    identity,
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
    ownerWrote: () => ownerWroteTo(identity),
  }
}
