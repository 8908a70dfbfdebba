import { dayOf, isoOf } from '../domain/tie/day.ts'
import type { Turn } from '../domain/turn.ts'
import type { HeardMeeting } from '../practices/communication/facts.ts'
import { mirrorOf } from '../practices/communication/mirror.ts'
import type { MeetingRow, SpokenRow } from './ports.ts'

/** The owner's name among the speakers; no person of the book is called so. */
export const OWNER = 'You'

/** A meeting of the book with its figures; whoever bears several names in it is one speaker. */
export function heardMeeting(row: MeetingRow, offsetMinutes: number): HeardMeeting {
  const nameOf = naming()
  return {
    interaction: row.interaction,
    day: isoOf(dayOf(row.at, offsetMinutes)),
    title: row.title,
    mirror: mirrorOf(row.turns.map((turn): Turn => ({ ...turn, speaker: nameOf(turn) }))),
    owner: OWNER,
  }
}

/** Two people of one name stay two. */
function naming(): (turn: SpokenRow) => string | null {
  const holders = new Map<string, number>()
  return ({ isOwner, person, speaker }) => {
    if (isOwner) return OWNER
    if (person === null) return speaker
    const holder = holders.get(person.name)
    if (holder === undefined) holders.set(person.name, person.number)
    return holder === undefined || holder === person.number
      ? person.name
      : `${person.name} (${person.number})`
  }
}
