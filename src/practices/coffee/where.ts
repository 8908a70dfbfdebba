import { isSameCity } from '../../domain/calendar/place.ts'

/** What is known of where the two are. */
export type WhereFacts = {
  readonly other: string
  /** Minutes by which their clock differs from the owner's now; null where theirs is unknown. */
  readonly clockMinutes: number | null
  /** Their clock in words: `Asia/Kolkata`. */
  readonly theirZone: string
  /** '' where unknown. */
  readonly ownCity: string
  readonly theirCity: string
  /** Where the two last met in person; null when they never did. */
  readonly lastPlace: { readonly name: string; readonly city: string } | null
}

/** How the two can meet, and why; a sentence's part that begins without a capital. */
export type Where = { readonly how: 'in person' | 'call' | 'ask'; readonly why: string }

/**
 * In person where the two are in one city, or met in one without anything saying that they live apart since; a call with
 * coffee where their clocks or their cities differ; else it is to be asked.
 */
export function whereToMeet({
  other,
  clockMinutes,
  theirZone,
  ownCity,
  theirCity,
  lastPlace,
}: WhereFacts): Where {
  if (clockMinutes !== null && clockMinutes !== 0)
    return {
      how: 'call',
      why: `${other} writes by the clock of ${theirZone}, ${hoursInWords(clockMinutes)} yours`,
    }
  if (ownCity !== '' && theirCity !== '')
    return isSameCity(ownCity, theirCity)
      ? { how: 'in person', why: `you are both in ${ownCity}` }
      : { how: 'call', why: `${other} is in ${theirCity}, you are in ${ownCity}` }
  if (lastPlace === null) return { how: 'ask', why: `your records do not say where ${other} is` }
  if (ownCity !== '' && lastPlace.city !== '' && !isSameCity(ownCity, lastPlace.city))
    return { how: 'ask', why: `the last time you met in ${lastPlace.city}, and you are in ${ownCity}` }
  return { how: 'in person', why: `you met at ${lastPlace.name} the last time` }
}

/** `3 h 30 min ahead of`, `6 h behind`. */
function hoursInWords(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  const size = [hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : '']
    .filter((one) => one !== '')
    .join(' ')
  return `${size} ${minutes > 0 ? 'ahead of' : 'behind'}`
}
