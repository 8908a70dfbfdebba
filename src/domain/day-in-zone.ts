/**
 * The ISO day on which a moment falls where the owner is.
 * @param zone IANA name
 * @param at ms since 1970
 * @throws RangeError when either is out of range
 */
export function dayIn(zone: string, at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString()
}
