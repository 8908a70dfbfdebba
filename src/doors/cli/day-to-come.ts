import { dayIn } from '../../domain/day-in-zone.ts'
import type { Context } from './context.ts'
import { WrongUsage } from './explain.ts'

/** The ISO day that `--until` names. @throws WrongUsage when the text is no day, or not one to come */
export function dayToCome(text: string, context: Context): string {
  const day = isoDay(text)
  if (day > dayIn(context.world.zone, context.now)) return day
  throw new WrongUsage(`--until ${text} is not a day to come`, 'Give a day after today, as YYYY-MM-DD.')
}

function isoDay(text: string): string {
  try {
    return Temporal.PlainDate.from(text).toString()
  } catch {
    throw new WrongUsage(`--until ${text} is not a day`, 'Give it as YYYY-MM-DD.')
  }
}
