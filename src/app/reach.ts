import { dayOf, isoOf } from '../domain/tie/day.ts'
import { countUntil } from '../domain/tie/history.ts'
import { strengthOf } from '../domain/tie/strength.ts'
import { summarise } from '../domain/tie/summary.ts'
import type { OpinionStore, PlanningStore } from './ports.ts'

/** How near somebody is, and where to write to them. */
export type TieToAsk = {
  readonly reach: number
  readonly lastContact: string | null
  readonly address: string | null
  readonly offsetMinutes: number
}

/** Somebody with whom there was no contact. */
export const UNTIED: TieToAsk = { reach: 0, lastContact: null, address: null, offsetMinutes: 0 }

/** How near these people are, and where to write to them. */
export async function reachOf(
  { planning, opinions }: { readonly planning: PlanningStore; readonly opinions: OpinionStore },
  { people, now, zone }: { readonly people: readonly number[]; readonly now: number; readonly zone: string },
): Promise<ReadonlyMap<number, TieToAsk>> {
  const offsetMinutes =
    Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).offsetNanoseconds / 60e9
  const ties = await planning.ties({ people }, now)
  const histories = new Map(ties.map(({ person, history }) => [person, history]))
  return new Map(
    people.map((person) => {
      const history = histories.get(person)
      const known = { ...UNTIED, address: opinions.addressOf(person, now), offsetMinutes }
      if (history === undefined || countUntil(history, now) === 0) return [person, known]
      const summary = summarise(history, now, { offsetMinutes })
      return [
        person,
        {
          ...known,
          reach: strengthOf(summary, now, offsetMinutes).value,
          lastContact: summary.last === null ? null : isoOf(dayOf(summary.last, offsetMinutes)),
        },
      ]
    }),
  )
}
