import { findIana } from 'windows-iana'
import { parseOffset } from './moment.ts'
import type { FileZone } from './vtimezone.ts'
import { fixedZone, ianaZone, UTC } from './zone.ts'
import type { Zone } from './zone.ts'

/** @returns the zone that a TZID means in one file; null when nothing says what it means. */
export type ZoneFinder = (id: string) => Zone | null

/**
 * Finds zones by the names that calendars really use, in this order: an IANA name, also behind a maker's prefix
 * (`/mozilla.org/20050126_1/Europe/Berlin`); a Windows name (`W. Europe Standard Time`); the definition in the
 * file; an IANA name with dashes (`America-Chicago`); Outlook's labels (`(UTC+02:00) Athens, Bucharest`).
 * A known name goes before the file's own definition, as those mostly hold only the rules of one year.
 */
export function zoneFinder(defined: readonly FileZone[]): ZoneFinder {
  const byId = new Map(defined.map((zone) => [zone.id, zone]))
  const found = new Map<string, Zone | null>()
  return (id) => {
    const trimmed = id.slice(0, 200).trim()
    const before = found.get(trimmed)
    if (before !== undefined) return before
    const own = byId.get(trimmed)
    const zone =
      prefixedZone(trimmed) ??
      windowsZone(trimmed) ??
      ianaZone(own?.location ?? '') ??
      own?.zone() ??
      ianaZone(trimmed.replaceAll('-', '/')) ??
      labelledZone(trimmed)
    if (found.size < 1000) found.set(trimmed, zone)
    return zone
  }
}

function prefixedZone(id: string): Zone | null {
  const segments = id.split('/').filter((segment) => segment !== '')
  for (const take of [3, 2, 1]) {
    const zone = take > segments.length ? null : ianaZone(segments.slice(-take).join('/'))
    if (zone !== null) return zone
  }
  return null
}

function windowsZone(id: string): Zone | null {
  if (/^tzone:\/\/Microsoft\/Utc$/i.test(id)) return UTC
  for (const name of [id, `${id} Standard Time`]) {
    const iana = findIana(name)[0]
    if (iana !== undefined) return ianaZone(iana)
  }
  return null
}

/**
 * Outlook's labels: `(GMT-05.00) Eastern Time (US & Canada)`, `(UTC+02:00) Athens, Bucharest`, `Kuala Lumpur,
 * Singapore`. A city gives the zone; else the offset must do.
 */
function labelledZone(id: string): Zone | null {
  const american = /(?:^|\s)(Eastern|Central|Mountain|Pacific) Time \(US/.exec(id)?.[1]
  if (american !== undefined) return windowsZone(american)
  const shape = /^\(?(?:UTC|GMT)?\s?([+-])(\d{1,2})(?:[:.]?(\d{2}))?(?:\)|\s|$)/.exec(id)
  const cities = id.replace(/^\([^)]*\)/, '').split(',')
  for (const city of cities) {
    const zone = zoneOfCity(city.trim())
    if (zone !== null) return zone
  }
  if (shape !== null) {
    const ms = parseOffset(`${shape[1]}${(shape[2] ?? '').padStart(2, '0')}${shape[3] ?? '00'}`)
    return ms === null ? null : fixedZone(ms)
  }
  return /^\(?(?:UTC|GMT|Z)\)?(?:\s|$)/i.test(id) ? UTC : null
}

let cityZones: ReadonlyMap<string, string> | null = null

function zoneOfCity(city: string): Zone | null {
  cityZones ??= new Map(
    Intl.supportedValuesOf('timeZone').map((name) => [
      name.slice(name.lastIndexOf('/') + 1).toLowerCase(),
      name,
    ]),
  )
  return ianaZone(cityZones.get(city.replaceAll(' ', '_').toLowerCase()) ?? '')
}
