import { isNamedLike } from '../domain/house-name.ts'
import { DAY } from '../domain/milliseconds.ts'
import type { CelebrationStore } from './ports.ts'
import type { WorkChange } from './work-changes.ts'

/** So many days before a signature names a new employer, an address there is no sign that it is none. */
const JUST_BEFORE = 60 * DAY

/** Whoever wrote from an address there long before signs late, and has been at that employer since then or longer. */
export function isKnownThere(
  store: Pick<CelebrationStore, 'wroteFrom'>,
  { kind, after }: WorkChange,
): boolean {
  const { at, person, organization } = after
  return (
    kind === 'new employer' &&
    at !== null &&
    store
      .wroteFrom(person)
      .some((from) => from.since < at - JUST_BEFORE && isNamedLike(from.address, organization))
  )
}
