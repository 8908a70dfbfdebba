/** When somebody works, as their clock shows it. */
export type WorkingHours = {
  /** ISO weekdays (1 Monday), rising. */
  readonly days: readonly number[]
  /** Minutes of the day. */
  readonly from: number
  readonly to: number
  /** How many moments it rests on; 0 where nothing is known and ordinary hours are assumed. */
  readonly sample: number
}

/** Where nothing is known: nine to five, Monday to Friday. */
export const ORDINARY_HOURS: WorkingHours = { days: [1, 2, 3, 4, 5], from: 9 * 60, to: 17 * 60, sample: 0 }

/**
 * Working hours from when somebody writes: from the time of day before which a tenth of the messages on working days
 * were sent, to that after which a tenth were, in half-hours, with eight at nine and eight at five added, so that a
 * few late letters make no night worker. Never before seven, never after eight in the evening. The week is Monday to Friday,
 * Sunday to Thursday where Sundays have plainly more messages than Fridays; a day on which hardly anything was written
 * in a long time is left out.
 * @param moments ms since 1970
 * @param zone IANA name of the zone of their clock
 */
export function workingHours(moments: readonly number[], zone: string): WorkingHours {
  const local = moments.map((at) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone))
  const counts = [1, 2, 3, 4, 5, 6, 7].map((day) => local.filter((one) => one.dayOfWeek === day).length)
  const days = workdaysOf(counts)
  const times = local.filter((one) => days.includes(one.dayOfWeek)).map((one) => one.hour * 60 + one.minute)
  const ordered = [...times, ...ORDINARY_TIMES].toSorted((a, b) => a - b)
  return {
    days,
    from: within(Math.floor(quantile(ordered, 0.1) / 30) * 30, EARLIEST),
    to: within(Math.ceil((quantile(ordered, 0.9) + 1) / 30) * 30, LATEST),
    sample: times.length,
  }
}

const EARLIEST = { least: 7 * 60, most: 11 * 60 }
const LATEST = { least: 15 * 60, most: 20 * 60 }

/** What is taken for granted of anyone, at both ends of an ordinary day. */
const ORDINARY_TIMES: readonly number[] = [
  ...Array.from({ length: 8 }, () => ORDINARY_HOURS.from),
  ...Array.from({ length: 8 }, () => ORDINARY_HOURS.to - 1),
]

/** So many messages tell which days somebody works on, and so many that one is left out. */
const ENOUGH_FOR_WEEK = 20
const ENOUGH_FOR_DAYS = 60

/** @param counts messages on each weekday, Monday first */
function workdaysOf(counts: readonly number[]): readonly number[] {
  const on = (day: number) => counts[day - 1] ?? 0
  const total = counts.reduce((sum, count) => sum + count, 0)
  const isSundayWeek = total >= ENOUGH_FOR_WEEK && on(7) >= 2 * on(5) && on(7) >= total * 0.08
  const week = isSundayWeek ? [1, 2, 3, 4, 7] : [1, 2, 3, 4, 5]
  const usual = week.reduce((sum, day) => sum + on(day), 0) / week.length
  const kept = week.filter((day) => on(day) >= usual * 0.1)
  return total >= ENOUGH_FOR_DAYS && kept.length >= 2 ? kept : week
}

function quantile(ordered: readonly number[], share: number): number {
  return ordered[Math.min(ordered.length - 1, Math.floor(share * ordered.length))] ?? 0
}

function within(minutes: number, { least, most }: { readonly least: number; readonly most: number }): number {
  return Math.min(most, Math.max(least, minutes))
}
