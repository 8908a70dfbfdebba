import { DAY } from '../milliseconds.ts'
import { countUntil, type History, isFromOwner, isFromThem } from './history.ts'

/** How often the two were in touch both ways, and on whose account. */
export type Episodes = {
  /** Stretches of contact in which both took part. */
  readonly mutual: number
  /** How many of those began with them, and how many with the owner; one that a meeting began counts for both. */
  readonly begunByThem: number
  readonly begunByOwner: number
}

/** A pause longer than this ends an episode: what comes then is another matter, or the same one taken up anew. */
const PAUSE = 7 * DAY

/** Those who write each other every day begin a new episode every two weeks. */
const LONGEST = 14 * DAY

/** While only one of the two has taken part, the other's answer belongs to the episode for so long. */
const LATE_ANSWER = 31 * DAY

/**
 * The episodes of a history as it stood at `now` (ms). A tie is told from one long exchange by their number: ten
 * messages over one bug report are one episode, a question a season for two years are eight.
 */
export function episodesOf(history: History, now: number): Episodes {
  const { at, flags } = history
  const end = countUntil(history, now)
  let mutual = 0
  let begunByThem = 0
  let begunByOwner = 0
  for (let from = 0; from < end; ) {
    const begin = flags[from]!
    let theirs = false
    let owners = false
    let i = from
    do {
      theirs ||= isFromThem(flags[i]!)
      owners ||= isFromOwner(flags[i]!)
      i += 1
    } while (i < end && goesOn({ at, from, i, isMutual: theirs && owners }))
    from = i
    if (!theirs || !owners) continue
    mutual += 1
    if (isFromThem(begin)) begunByThem += 1
    if (isFromOwner(begin)) begunByOwner += 1
  }
  return { mutual, begunByThem, begunByOwner }
}

function goesOn({ at, from, i, isMutual }: Stretch): boolean {
  const pause = at[i]! - at[i - 1]!
  return isMutual ? pause <= PAUSE && at[i]! - at[from]! <= LONGEST : pause <= LATE_ANSWER
}

/** The contacts [from, i) are one episode so far. */
type Stretch = {
  readonly at: Float64Array
  readonly from: number
  readonly i: number
  readonly isMutual: boolean
}
