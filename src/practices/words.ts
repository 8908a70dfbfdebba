/** A day in words, without the year when it is that of `today`: "3 March", "3 March 2025". Both ISO. */
export function dayInWords(day: string, today: string): string {
  const date = Temporal.PlainDate.from(day)
  const month = MONTHS[date.month - 1] ?? ''
  return date.year === Temporal.PlainDate.from(today).year
    ? `${date.day} ${month}`
    : `${date.day} ${month} ${date.year}`
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** A stretch of days in the words people use: "a day", "9 days", "5 weeks", "4 months", "2 years". */
export function stretchInWords(days: number): string {
  const whole = Math.max(0, Math.round(days))
  if (whole <= 1) return 'a day'
  if (whole < 28) return `${whole} days`
  if (whole < 70) return `${Math.round(whole / 7)} weeks`
  if (whole < 700) return `${Math.round(whole / 30.44)} months`
  return `${Math.round(whole / 365.25)} years`
}

/** `value` held in [0, 1]. */
export function unit(value: number): number {
  return Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : 0
}
