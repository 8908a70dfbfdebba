import type { DatabaseSync } from 'node:sqlite'
import type { PlanTie, TieChoice } from '../app/ports.ts'
import { contactsIn } from '../domain/exchange.ts'
import { type Contact, channelNamed, contactsOf, historyOf } from '../domain/tie/contact.ts'
import { partiesAt } from './exchanges.ts'
import { prepare } from './statement.ts'
import type { TieReader } from './tie-reader.ts'

/**
 * The ties chosen, as `TieReader` gives them, with the meetings that were called off only after `now`: on that day they
 * had taken place. Whoever had no other contact at any time has no tie.
 */
export function withHeldThen(
  db: DatabaseSync,
  reader: TieReader,
  { which, now }: { readonly which: TieChoice; readonly now: number },
): readonly PlanTie[] {
  const ties = reader.read(which, now)
  const held = heldThen(db, now)
  if (held.size === 0) return ties
  const listed = new Set(ties.map(({ person }) => person))
  // A meeting more may be what a tie falls short of.
  const others = isOfPeople(which) ? [] : [...held.keys()].filter((person) => !listed.has(person))
  return [...ties, ...reader.read({ people: others }, now)]
    .toSorted((a, b) => a.person - b.person)
    .map((tie) => {
      const more = held.get(tie.person)
      return more === undefined ? tie : { ...tie, history: historyOf([...contactsOf(tie.history), ...more]) }
    })
}

function isOfPeople(which: TieChoice): boolean {
  return which !== 'all' && 'people' in which
}

/** By person, the meetings up to a moment that were called off later. */
function heldThen(db: DatabaseSync, now: number): ReadonlyMap<number, readonly Contact[]> {
  const found = new Map<number, Contact[]>()
  for (const row of prepare(db, HELD_THEN).all(now)) {
    const meeting = {
      id: Number(row['id']),
      at: Number(row['at']),
      channel: channelNamed(String(row['channel'])),
    }
    const exchange = {
      ...meeting,
      kind: 'meeting',
      traffic: 'personal',
      recipients: Number(row['recipients']),
      parties: partiesAt(db, meeting.id),
      answers: null,
      counts: true,
    } as const
    for (const { person, direction, oneToOne } of contactsIn(exchange)) {
      const { id: interaction, at, channel } = meeting
      found.set(person, [...(found.get(person) ?? []), { at, direction, oneToOne, channel, interaction }])
    }
  }
  return found
}

const HELD_THEN = `
  select i.id, i.at, i.channel, i.recipients from event e cross join interaction i on i.id = e.interaction_id
  where e.status = 'cancelled' and e.changed_at > ?1 and i.at <= ?1 and e.all_day = 0 order by i.at, i.id`
