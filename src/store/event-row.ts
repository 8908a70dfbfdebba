import type { SQLInputValue } from 'node:sqlite'
import type { ExportedEvent } from '../domain/exported/interaction.ts'
import type { EventRecord } from '../domain/record.ts'

/** What the row of a calendar entry holds beside its interaction; `print` tells one version of it from another. */
type EventFields = ExportedEvent | (EventRecord & { readonly print: string })

/** Adds the row of a calendar entry, with the values of `eventRow`. */
export const ADD_EVENT = `
  insert into event (interaction_id, key, uid, recurring, sequence, status, end_at, created_at, changed_at, all_day,
    shown_as, zone, location, print) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

/** The values of `ADD_EVENT`, in its order. */
export function eventRow(interaction: number, event: EventFields): SQLInputValue[] {
  return [
    interaction,
    event.key,
    event.uid,
    event.recurring ? 1 : 0,
    event.sequence,
    event.status,
    event.end,
    event.created,
    event.changed,
    event.allDay ? 1 : 0,
    event.shownAs,
    event.zone,
    event.location,
    event.print,
  ]
}
