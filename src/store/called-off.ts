/**
 * Whether a calendar entry had been called off by a moment; one that does not say when is taken to have always been.
 * Holds for no entry, too: what has none was not called off.
 * @param event the name of the entry's row, which may be of an outer join
 * @param now the parameter with the moment, ms since 1970
 */
export function isCalledOff(event: string, now: string): string {
  return `(coalesce(${event}.status, '') = 'cancelled' and coalesce(${event}.changed_at, 0) <= ${now})`
}
