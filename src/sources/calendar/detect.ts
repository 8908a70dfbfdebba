import { byteString } from './lines.ts'

/**
 * Whether a file is a calendar (iCalendar or vCalendar), judged by its first bytes (a few hundred do): the
 * first line that is not blank begins one, whatever the file is called.
 */
export function looksLikeCalendar(head: Buffer): boolean {
  return /^\s{0,200}BEGIN\s{0,3}:\s{0,3}V(?:CALENDAR|EVENT)\s/i.test(
    `${byteString(head.subarray(0, 1000))}\n`,
  )
}
