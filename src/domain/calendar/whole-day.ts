/** An entry of a calendar for whole days. */
export type WholeDay = {
  readonly title: string
  /** How many days it lasts. */
  readonly days: number
  readonly location: string
  readonly shownAs: 'busy' | 'free' | null
}

/**
 * Whether nobody can be met on the days of such an entry. Being away keeps one busy however the calendar shows it, as
 * calendars show whole days as free unless told otherwise; birthdays and deadlines never do. Of the rest, what the
 * calendar says, and where it says nothing, what lasts several days or is somewhere.
 */
export function isDayTaken({ title, days, location, shownAs }: WholeDay): boolean {
  if (NOTED_ONLY.test(title)) return false
  if (AWAY.test(title)) return true
  if (shownAs !== null) return shownAs === 'busy'
  return days > 1 || location !== ''
}

const NOTED_ONLY =
  /\b(?:birthdays?|anniversar(?:y|ies)|geburtstag|hochzeitstag|anniversaire|cumplea[nñ]os|compleanno|verjaardag|deadline|due|payday|reminder|bin day|week \d+|kw ?\d+)\b/i

const AWAY =
  /\b(?:out of (?:the )?office|ooo|vacations?|holidays?|annual leave|(?:parental|sick|maternity|paternity|medical) leave|on leave|day off|off work|pto|sabbatical|away|travel(?:l?ing)?|offsite|retreat|conference|urlaub|ferien|feiertag|krank|abwesend|verreist|vacances|cong[ée]s?|vacaciones|ferie|vakantie|semester(?:ledig)?|f[ée]ri[ée])\b/i

/** Days of the year on which hardly anyone meets, whatever a calendar says: month and day, ISO. */
const FEAST_DAYS: ReadonlySet<string> = new Set(['12-24', '12-25', '12-26', '12-31', '01-01'])

/** Whether hardly anyone meets on that ISO day. */
export function isFeastDay(day: string): boolean {
  return FEAST_DAYS.has(day.slice(5))
}
