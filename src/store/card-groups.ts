import type { DatabaseSync } from 'node:sqlite'
import type { CardGroup } from '../app/ports.ts'
import { prepare } from './statement.ts'

/** The cards of humans, with the identities on each. */
export function cardGroups(db: DatabaseSync): readonly CardGroup[] {
  const groups = new Map<number, { name: string; identities: number[] }>()
  for (const row of prepare(db, CARD_GROUPS).all()) {
    const card = Number(row['card_id'])
    const group = groups.get(card) ?? { name: String(row['name'] ?? ''), identities: [] }
    group.identities.push(Number(row['identity_id']))
    groups.set(card, group)
  }
  return [...groups.values()]
}

const CARD_GROUPS = `
  select card_id, identity_id, json_extract(content, '$.name.full') as name
  from card_identity join card on card.id = card_id where human = 1 order by card_id, identity_id`
