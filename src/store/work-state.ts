import type { WorkState } from '../app/ports.ts'
import { numberOrNull, textOrNull } from './column.ts'
import type { Row } from './statement.ts'

/** Where somebody works, as a signature or a card says it. */
export function workState(row: Row): WorkState {
  return {
    person: Number(row['person_id']),
    organization: String(row['organization']),
    title: String(row['title']),
    since: textOrNull(row['since']),
    until: textOrNull(row['until']),
    at: numberOrNull(row['at']),
    interaction: numberOrNull(row['interaction_id']),
    card: numberOrNull(row['card_id']),
  }
}
