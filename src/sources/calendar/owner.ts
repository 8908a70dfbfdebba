import { parseEmail } from '../../domain/identity.ts'
import type { FileReading } from '../reading.ts'
import { isMachineAddress } from './attendees.ts'

export type CalendarOwner = {
  readonly address: string
  /** Of the events that name anyone, the share that names this address, in [0, 1]. */
  readonly share: number
}

const MIN_EVENTS = 3
const MIN_SHARE = 0.8

/**
 * Whose calendar this is: the address that a calendar is named by (Google names the main one so), else the one
 * address that is in nearly every event (at least three events, four fifths of those that name anyone, and
 * more than any other address).
 * @param names the calendars' X-WR-CALNAME. @returns null when the file does not tell.
 */
export function calendarOwner(reading: FileReading, names: readonly string[] = []): CalendarOwner | null {
  const { counts, events } = countAddresses(reading)
  const named = new Set(
    names.flatMap((name) => parseEmail(name) ?? []).filter((one) => !isMachineAddress(one)),
  )
  const [address] = named
  if (named.size === 1 && address !== undefined)
    return { address, share: events === 0 ? 0 : (counts.get(address) ?? 0) / events }
  const [first, second] = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  if (first === undefined || events < MIN_EVENTS || first[1] / events < MIN_SHARE) return null
  return first[1] === second?.[1] ? null : { address: first[0], share: first[1] / events }
}

/** In how many events each human address is; a series counts once. */
function countAddresses(reading: FileReading): { counts: Map<string, number>; events: number } {
  const byUid = new Map<string, Set<string>>()
  for (const record of reading.records) {
    if (record.kind !== 'event') continue
    const addresses = byUid.get(record.uid) ?? new Set()
    byUid.set(record.uid, addresses)
    if (record.organizer !== null) addresses.add(record.organizer.value)
    for (const { party, human } of record.attendees) if (human) addresses.add(party.value)
    addresses.delete('')
  }
  const counts = new Map<string, number>()
  let events = 0
  for (const addresses of byUid.values()) {
    if (addresses.size > 0) events++
    for (const address of addresses) counts.set(address, (counts.get(address) ?? 0) + 1)
  }
  return { counts, events }
}
