import { dayIn } from '../../domain/day-in-zone.ts'
import type { Context } from './context.ts'
import { WrongUsage } from './explain.ts'

/** The ISO day that `--until` names. @throws WrongUsage when it is not given, no day, or not one to come */
export function dayToCome(text: string | undefined, context: Context): string {
  const today = Temporal.PlainDate.from(dayIn(context.world.zone, context.now))
  const fix = `Give a day after today: --until ${today.add({ weeks: 1 }).toString()} is in a week.`
  if (text === undefined) throw new WrongUsage('it is not said on which day this is to come back', fix)
  const day = isoDay(text)
  if (day === null) throw new WrongUsage(`--until ${text} is not a day`, fix)
  if (day <= today.toString()) throw new WrongUsage(`--until ${text} is not a day to come`, fix)
  return day
}

function isoDay(text: string): string | null {
  try {
    return Temporal.PlainDate.from(text).toString()
  } catch {
    return null
  }
}
