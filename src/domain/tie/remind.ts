/** To how many an ask was put: to one person alone, to several, or through a list. */
export type Company = 'alone' | 'few' | 'list'

/** What tells whether somebody may be reminded of an ask of the owner's. */
export type RemindFacts = {
  readonly company: Company
  /** How surely it asks its reader, in [0, 1]. */
  readonly strength: number
}

/**
 * Until how many days after the owner's first ask a reminder of it is fair; null where none is. On a list the owner
 * mostly asks back to help, or gives advice, and the matter is theirs: only a sure ask of someone familiar is reminded
 * of there. There, as with someone who hardly ever wrote, it is in the second week or not at all.
 * @param fromThem how many contacts came from them so far
 */
export function lastDayToRemind({ company, strength }: RemindFacts, fromThem: number): number | null {
  const isFamiliar = fromThem >= FAMILIAR
  if (strength < SURE_ENOUGH) return null
  if (company !== 'list') return isFamiliar ? LATEST : LATEST_IN_PASSING
  return strength >= SURE_ON_LIST && isFamiliar ? LATEST_IN_PASSING : null
}

/** Whoever wrote so often is no stranger. */
const FAMILIAR = 3

/** After four weeks most of what was asked has settled itself. */
const LATEST = 28
const LATEST_IN_PASSING = 14

/** What asks less surely was perhaps only said aloud: nobody owes an answer. */
const SURE_ENOUGH = 0.65
const SURE_ON_LIST = 0.85
