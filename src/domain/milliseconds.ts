// How long stretches of time are in milliseconds, the unit of moments in Rapport. A day is that of a clock without
// summer time: days of the calendar are counted by `daysBetween`.

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR
