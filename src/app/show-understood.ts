import { dayIn } from '../domain/day-in-zone.ts'
import { type Circle, proposeCircles } from '../domain/tie/circle.ts'
import type { NotUnderstood, OpenBook } from './ports.ts'
import type { PersonName, TieResult } from './results.ts'
import { tieResult } from './show-person.ts'
import { TiesAt } from './ties-at.ts'

/** What an import came to, for the owner to look over: whose book it is, how much is in it, and who matters most. */
export type UnderstoodResult = {
  /** The owner's addresses; none when nobody could tell. */
  readonly owner: readonly string[]
  /** Then: whose the records may be, the most frequent first. */
  readonly likelyOwners: readonly string[]
  readonly people: number
  readonly interactions: number
  /** The ISO day of the newest message; null when there is none. */
  readonly newest: string | null
  /** With how many people there was contact. */
  readonly ties: number
  /** The ten ties that matter most, the strongest first. */
  readonly closest: readonly UnderstoodTie[]
  /** How much could not be read. */
  readonly setAside: number
  readonly notUnderstood: NotUnderstood
}

export type UnderstoodTie = {
  readonly person: PersonName
  /** What the owner said: '5', '15', '50', '150', 'beyond'; null when nothing was. */
  readonly circle: string | null
  /** What the strength of the ties proposes. */
  readonly proposed: Circle
  readonly tie: TieResult
}

const CLOSEST = 10

/** Looks over the book as of `now`. */
export async function showUnderstood(
  book: Pick<OpenBook, 'planning' | 'imports' | 'settlement' | 'ledger'>,
  wish: { readonly now: number; readonly zone: string },
): Promise<UnderstoodResult> {
  const { planning, imports, settlement, ledger } = book
  const ties = (await new TiesAt(planning, wish).all()).toSorted(
    (a, b) => b.strength.value - a.strength.value || (a.tie.publicId < b.tie.publicId ? -1 : 1),
  )
  const circles = proposeCircles(
    ties.map(({ tie, strength }) => {
      const chosen = circleNamed(tie.circle)
      return { id: tie.publicId, strength: strength.value, ...(chosen === null ? {} : { chosen }) }
    }),
  )
  const newest = await planning.newest(wish.now)
  const owner = settlement.ownerAddresses()
  return {
    owner,
    likelyOwners: owner.length > 0 ? [] : await planning.likelyOwners(),
    ...imports.counts(),
    newest: newest === null ? null : dayIn(wish.zone, newest),
    ties: ties.length,
    closest: ties.slice(0, CLOSEST).map((one) => ({
      person: { id: one.tie.publicId, name: one.tie.name },
      circle: one.tie.circle,
      proposed: circles.get(one.tie.publicId) ?? 'beyond',
      tie: tieResult(one),
    })),
    setAside: ledger.setAside(0).total,
    notUnderstood: imports.notUnderstood(),
  }
}

function circleNamed(text: string | null): Circle | null {
  if (text === 'beyond') return text
  return ([5, 15, 50, 150] as const).find((circle) => String(circle) === text) ?? null
}
