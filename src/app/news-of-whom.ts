import { SMALL_COMPANY } from '../domain/small-company.ts'
import type { CelebrationStore, NewsRow, Stretch } from './ports.ts'

/** News with the number of the person whose they are, and the writer's when that is another. */
export type NewsOfSomeone = {
  readonly row: NewsRow
  readonly person: number
  readonly teller: string | null
}

/** Weaker finds may be spoken of in a list, but nobody is congratulated on them. */
const SURE = 0.72

/**
 * News told to the owner in small company, each with whose they are. A name stands for someone in the book only when
 * it is the full name of one person there, or the first name of one who got the same message. What is told of another to the
 * owner alone may be a confidence, and is not that one's. News of the firm are their teller's; of somebody nobody knows
 * they are nobody's, save hard news in confidence, which weigh on whoever tells them.
 * @param whose one person by number, where only what that one writes is wanted
 */
export function newsOf(
  store: CelebrationStore,
  polarity: 'good' | 'hard',
  stretch: Stretch,
  whose?: number,
): NewsOfSomeone[] {
  return store.news(polarity, stretch, whose).flatMap((row): NewsOfSomeone[] => {
    if (row.recipients > SMALL_COMPANY || row.strength < SURE) return []
    if (row.subject !== 'person') return [{ row, person: row.person, teller: null }]
    const named = personNamed(store, row, stretch.now)
    if (named === row.person) return [{ row, person: named, teller: null }]
    if (named !== null && !row.isInConfidence)
      return [{ row, person: named, teller: store.nameOf(row.person) }]
    return polarity === 'hard' && isNearTeller(row) ? [{ row, person: row.person, teller: null }] : []
  })
}

/** Told to the owner alone of somebody called by first name: one that both know, and the teller is near to. */
function isNearTeller({ isInConfidence, subjectWords, kind }: NewsRow): boolean {
  return isInConfidence && !/\s/.test(subjectWords.trim()) && NEAR_TO_HEART.has(kind)
}

const NEAR_TO_HEART: ReadonlySet<string> = new Set(['loss', 'illness', 'health'])

function personNamed(store: CelebrationStore, row: NewsRow, now: number): number | null {
  const name = row.subjectWords
    .replace(/['’]s\b.*$/u, '')
    .replace(/^(?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss)\.? /u, '')
    .trim()
  if (name === '') return null
  if (name.includes(' ')) return only(store.named(name, now))
  const first = name.toLowerCase()
  return only(
    store
      .recipientsOf(row.interaction)
      .filter((one) => one.name.toLowerCase().split(/\s+/)[0] === first)
      .map((one) => one.person),
  )
}

function only(people: readonly number[]): number | null {
  const [one, other] = people
  return one !== undefined && other === undefined ? one : null
}
