import { dayIn } from '../../domain/day-in-zone.ts'
import type { Context } from './context.ts'
import { WrongUsage } from './explain.ts'

/**
 * The ISO day to come that words name: `tomorrow`, `monday`, `in 3 days`, an ISO day.
 * @throws WrongUsage when they are not given, name no day, or one that is not to come
 */
export async function dayToCome(words: string | undefined, context: Context): Promise<string> {
  const today = dayIn(context.world.zone, context.now)
  const inAWeek = Temporal.PlainDate.from(today).add({ weeks: 1 }).toString()
  const fix = `Give a day after today: --until tomorrow, monday, "next week", "in 3 days" or ${inAWeek}.`
  if (words === undefined) throw new WrongUsage('it is not said on which day this is to come back', fix)
  const day = await dayOf(words, today)
  if (day === null) throw new WrongUsage(`${words} is not a day`, fix)
  if (day <= today)
    throw new WrongUsage(`${words}${words === day ? '' : ` (${day})`} is not a day to come`, fix)
  return day
}

/** The ISO day that words name; null when they name none. @param today the ISO day on which they are said */
export async function dayOf(words: string, today: string): Promise<string | null> {
  const { dayNamed } = await import('../../language/day-named.ts')
  const { sentAt } = await import('../../language/due-days.ts')
  const said = sentAt(today)
  return said === null ? null : dayNamed(words, said)
}
