import { placeOf } from '../domain/calendar/place.ts'
import { dayIn } from '../domain/day-in-zone.ts'
import { DAY } from '../domain/milliseconds.ts'
import { measureCoffee } from '../practices/coffee/measure.ts'
import type { Measure } from '../practices/measure.ts'
import type { BookAt } from './book-at.ts'

/** The last 90 days and the 90 before. */
const MEASURED_DAYS = 180

/** How the owner meets people, as of the moment of the book. */
export async function coffeeMeasures({ coffee, planning, ties, zone, day }: BookAt): Promise<Measure[]> {
  const { now } = ties
  const rows = coffee.small({ since: now - MEASURED_DAYS * DAY, now })
  const meetings = [...Map.groupBy(rows, ({ interaction }) => interaction).values()].flatMap((people) => {
    const [first] = people
    return first === undefined
      ? []
      : [
          {
            interaction: first.interaction,
            day: dayIn(zone, first.at),
            isInPerson: placeOf(first.location) !== null,
            people: people.map(({ publicId }) => publicId),
          },
        ]
  })
  const arranged = (await planning.answers(now)).flatMap(({ action, answer, presentPerson, at }) =>
    action === 'meet' && answer === 'done' ? [{ person: presentPerson, day: dayIn(zone, at) }] : [],
  )
  return measureCoffee({ meetings, arranged }, day)
}
