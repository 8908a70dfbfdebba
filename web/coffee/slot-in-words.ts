import type { CoffeeResult, CoffeeSlot } from '../../src/app/arrange-coffee.ts'

type Zones = CoffeeResult['zones']

/** `Wednesday 25 November, 14:00 to 14:45`, by the owner's clock. */
export function slotInWords({ start, end }: Pick<CoffeeSlot, 'start' | 'end'>, { yours }: Zones): string {
  return `${dayThere(start, yours)}, ${spanThere(start, end, yours)}`
}

/** The same by their clock, `15:00 to 15:45 in Berlin`; null where it shows the same. */
export function slotForThem(
  { start, end }: Pick<CoffeeSlot, 'start' | 'end'>,
  { yours, theirs }: Zones,
): string | null {
  const [own, other] = [dayThere(start, yours), dayThere(start, theirs)]
  const span = spanThere(start, end, theirs)
  if (own === other && span === spanThere(start, end, yours)) return null
  return `${own === other ? '' : `${other}, `}${span} by their clock (${cityOf(theirs)})`
}

/** By whose clock the times are, where this machine shows another one; null where there is nothing to confuse. */
export function clockInWords({ yours, machine }: Zones): string | null {
  return machine === null
    ? null
    : `By the clock that you write by (${cityOf(yours)}); this machine is set to ${cityOf(machine)}.`
}

/** What the times rest on, and what is assumed: whole sentences. */
export function basisInWords({
  basis,
  zones,
  person,
}: Pick<CoffeeResult, 'basis' | 'zones' | 'person'>): string {
  const { clockReadings, hoursFrom, hasTheirCalendar, widened } = basis
  const clock =
    clockReadings === null
      ? `The messages of ${person.name} do not tell their clock: yours is assumed.`
      : zones.theirs === zones.yours
        ? `${person.name} writes by the same clock as you.`
        : `${person.name} writes by the clock of ${cityOf(zones.theirs)}.`
  const hours =
    hoursFrom.theirs === 0
      ? 'Their working hours are not known: nine to five is assumed.'
      : `Their hours are those at which they write (${hoursFrom.theirs} messages).`
  const calendar = hasTheirCalendar
    ? 'Their calendar was looked at as well as yours.'
    : 'Their calendar is not in the book: only yours was looked at.'
  const stretched = widened === 0 ? '' : 'Working hours had to be stretched to find a time.'
  return [clock, hours, calendar, stretched].filter(Boolean).join(' ')
}

function dayThere(at: string, timeZone: string): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long', timeZone } as const
  return new Intl.DateTimeFormat('en-GB', options).format(new Date(at)).replace(',', '')
}

function spanThere(start: string, end: string, timeZone: string): string {
  const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone })
  return `${clock.format(new Date(start))} to ${clock.format(new Date(end))}`
}

function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}
