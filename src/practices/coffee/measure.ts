import { daysAfter } from '../../domain/days-after.ts'
import {
  type Counted,
  inBoth,
  type Measure,
  measureOf,
  MOST_EVIDENCE,
  type Period,
  periodsUpTo,
  shareOf,
  within,
} from '../measure.ts'

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
export function measureCoffee(record: CoffeeRecord, today: string): Measure[] {
  const periods = periodsUpTo(today)
  const inPerson = record.meetings.filter((one) => one.isInPerson)
  const met = {
    way: 'coffee',
    person: null,
    unit: 'count',
    minimum: 1,
    samples: 'meetings',
    evidence: evidenceOf(within(inPerson, periods.now)),
  } as const
  const sample = (period: Period) => within(record.meetings, period).length
  return [
    measureOf({
      ...met,
      id: 'coffee: met in person',
      ...inBoth(periods, (period) => ({ value: within(inPerson, period).length, sample: sample(period) })),
    }),
    measureOf({
      ...met,
      id: 'coffee: people met in person',
      ...inBoth(periods, (period) => ({ value: peopleIn(within(inPerson, period)), sample: sample(period) })),
    }),
    measureOf({
      ...met,
      id: 'coffee: suggestions held',
      unit: 'share',
      minimum: 3,
      samples: 'suggestions',
      evidence: [],
      ...inBoth(periods, (period) => shareHeld(record, inPerson, { period, today })),
    }),
  ]
}

type Meetings = CoffeeRecord['meetings']

function peopleIn(meetings: Meetings): number {
  return new Set(meetings.flatMap(({ people }) => people)).size
}

function evidenceOf(meetings: Meetings): Measure['evidence'] {
  return meetings
    .toReversed()
    .slice(0, MOST_EVIDENCE)
    .map(({ interaction }) => ({ kind: 'meeting', interaction, quote: null }))
}

/** Of the suggestions of a period that have had their days, those after which the two met. */
function shareHeld(
  { arranged }: CoffeeRecord,
  inPerson: Meetings,
  { period, today }: { readonly period: Period; readonly today: string },
): Counted {
  const settled = within(arranged, period).filter(({ day }) => daysAfter(day, HELD_WITHIN_DAYS) <= today)
  return shareOf(settled, (one) => inPersonAfter(inPerson, one))
}

function inPersonAfter(meetings: Meetings, { person, day }: CoffeeRecord['arranged'][number]): boolean {
  const until = daysAfter(day, HELD_WITHIN_DAYS)
  return meetings.some((one) => one.day >= day && one.day <= until && one.people.includes(person))
}
