/** The ISO day so many days after another; before it where `days` is below 0. */
export function daysAfter(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}
