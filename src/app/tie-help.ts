import { DAY } from '../domain/milliseconds.ts'
import { dayOf, isoOf } from '../domain/tie/day.ts'
import { measureHelp } from '../practices/opinions/measure.ts'
import type { Help } from '../practices/opinions/facts.ts'
import type { Measure } from '../practices/measure.ts'
import type { AskedRow, OpinionStore } from './ports.ts'
import type { TiesAt, WorkedTie } from './ties-at.ts'

/** Help older than this weighs next to nothing. */
const HELP_DAYS = 270

/** Who helped whom of one tie: the balance of help as it stands, beside what it was 90 days ago. */
export function tieHelp(
  opinions: OpinionStore,
  { tie }: Pick<WorkedTie, 'tie'>,
  { now, offsetMinutes }: Pick<TiesAt, 'now' | 'offsetMinutes'>,
): Measure {
  const stretch = { since: now - HELP_DAYS * DAY, now }
  const received = opinions.askedOf(tie.person, stretch)
  const given = opinions.askedOfOwner(tie.person, stretch)
  return measureHelp(
    { person: { id: tie.publicId, name: tie.name }, helps: helpsIn({ received, given }, offsetMinutes) },
    isoOf(dayOf(now, offsetMinutes)),
  )
}

/** Asks that were answered, by time; each answer once, as it may settle several. */
export function helpsIn(
  { received, given }: { readonly received: readonly AskedRow[]; readonly given: readonly AskedRow[] },
  offsetMinutes: number,
): Help[] {
  const helps = (rows: readonly AskedRow[], byOwner: boolean): Help[] => {
    const answers = new Map(
      rows.flatMap(({ answer }) => (answer === null ? [] : [[answer.interaction, answer]])),
    )
    return [...answers.values()].map(({ interaction, at }) => ({
      day: isoOf(dayOf(at, offsetMinutes)),
      interaction,
      byOwner,
    }))
  }
  return [...helps(received, false), ...helps(given, true)].toSorted(
    (a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0) || a.interaction - b.interaction,
  )
}
