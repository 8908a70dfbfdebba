import { type Counted, type Measure, measureOf, type Period, periodsUpTo } from '../measure.ts'

/** What coffee is measured by. Days are ISO, where the owner is. */
export type CoffeeRecord = {
  /** Meetings of the owner's with four others at most that took place, once each. */
  readonly meetings: readonly {
    readonly interaction: number
    readonly day: string
    /** At a place, not by wire. */
    readonly isInPerson: boolean
    /** Public ids of those who were asked, and did not decline. */
    readonly people: readonly string[]
  }[]
  /** Suggestions to meet that the owner said were done, and by when a meeting is to be seen. */
  readonly arranged: readonly { readonly person: string; readonly day: string }[]
}

/** A meeting that came of a suggestion came within so many days. */
const HELD_WITHIN_DAYS = 45

/**
 * How the owner meets people, over the last 90 days beside the 90 before: meetings in person, how many people were met
 * so, and the share of suggestions to meet of which a meeting came. The last is of those that have had 45 days.
 */
export function measureCoffee({ meetings, arranged }: CoffeeRecord, today: string): Measure[] {
  const periods = periodsUpTo(today)
  const within = <T extends { readonly day: string }>(all: readonly T[], { first, last }: Period) =>
    all.filter(({ day }) => day >= first && day <= last)
  const inPerson = meetings.filter((one) => one.isInPerson)
  const settled = arranged.filter(({ day }) => daysAfter(day, HELD_WITHIN_DAYS) <= today)
  const held = settled.map((one) => ({ ...one, held: inPersonAfter(inPerson, one) }))
  const both = (counted: (period: Period) => Counted) => ({
    periods,
    now: counted(periods.now),
    before: counted(periods.before),
  })
  const common = { way: 'coffee' as const, person: null }
  const evidence = within(inPerson, periods.now)
    .toReversed()
    .slice(0, MOST_EVIDENCE)
    .map(({ interaction }) => ({ kind: 'meeting' as const, interaction, quote: null }))
  const counts = { ...common, unit: 'count' as const, minimum: 1, samples: 'meetings', evidence }
  return [
    measureOf({
      ...counts,
      id: 'coffee: met in person',
      ...both((period) => ({
        value: within(inPerson, period).length,
        sample: within(meetings, period).length,
      })),
    }),
    measureOf({
      ...counts,
      id: 'coffee: people met in person',
      ...both((period) => ({
        value: new Set(within(inPerson, period).flatMap(({ people }) => people)).size,
        sample: within(meetings, period).length,
      })),
    }),
    measureOf({
      ...common,
      id: 'coffee: suggestions held',
      unit: 'share',
      minimum: 3,
      samples: 'suggestions',
      evidence: [],
      ...both((period) => {
        const sample = within(held, period)
        return {
          value: sample.length === 0 ? null : sample.filter((one) => one.held).length / sample.length,
          sample: sample.length,
        }
      }),
    }),
  ]
}

const MOST_EVIDENCE = 20

function inPersonAfter(
  meetings: CoffeeRecord['meetings'],
  { person, day }: CoffeeRecord['arranged'][number],
): boolean {
  const until = daysAfter(day, HELD_WITHIN_DAYS)
  return meetings.some((one) => one.day >= day && one.day <= until && one.people.includes(person))
}

function daysAfter(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}
