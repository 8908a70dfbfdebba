import type { Measure } from '../practices/measure.ts'
import { findPerson } from './find-person.ts'
import { measureResult } from './measure-result.ts'
import type { OpenBook } from './ports.ts'
import { publicInteractionId } from './public-id.ts'
import { tieRespect } from './respect-measures.ts'
import type { MeasureResult, TimelineEntry } from './results.ts'
import { tieBalance } from './tie-balance.ts'
import { tieHelp } from './tie-help.ts'
import { TiesAt, type WorkedTie } from './ties-at.ts'
import { timelineEntries } from './timeline-entries.ts'

/** The rooms of the book that a balance is worked out from. */
export type BalanceRooms = Pick<OpenBook, 'communication' | 'respect' | 'opinions'>

/** Every measure of one tie: who writes, begins, asks, answers, talks and helps, and how the owner writes to them. */
export async function personBalance(
  { communication, respect, opinions }: BalanceRooms,
  worked: WorkedTie,
  ties: TiesAt,
): Promise<Measure[]> {
  return [
    ...(await tieBalance(communication, worked, ties)),
    ...tieRespect(respect, worked, ties),
    tieHelp(opinions, worked, ties),
  ]
}

export type BehindWish = {
  /** An id, a name or an address. */
  readonly name: string
  /** The measure's id: `communication: share of words`. */
  readonly measure: string
  readonly now: number
  /** The owner's time zone, IANA. */
  readonly zone: string
}

/** What one measure of a tie rests on. */
export type BehindResult = {
  /** null where there is no such measure of this tie. */
  readonly measure: MeasureResult | null
  /** The newest first. */
  readonly entries: readonly TimelineEntry[]
}

/**
 * The interactions that one measure of a tie rests on.
 * @throws NotInBook when nobody fits the name, or several do
 */
export async function showBehind(
  rooms: BalanceRooms & Pick<OpenBook, 'people' | 'planning'>,
  wish: BehindWish,
): Promise<BehindResult> {
  const { person } = await findPerson(rooms.people, wish.name, wish.now)
  const ties = new TiesAt(rooms.planning, { now: wish.now, zone: wish.zone, whose: person })
  const [worked] = await ties.of([person])
  if (worked === undefined) return { measure: null, entries: [] }
  const measure = (await personBalance(rooms, worked, ties)).find(({ id }) => id === wish.measure)
  if (measure === undefined) return { measure: null, entries: [] }
  const result = measureResult(measure)
  const behind = new Set(result.evidence)
  const rows = await rooms.people.timeline(person, { now: wish.now, limit: Number.MAX_SAFE_INTEGER })
  const meant = rows.filter(({ interaction }) => behind.has(publicInteractionId(interaction)))
  return { measure: result, entries: await timelineEntries(rooms.planning, meant) }
}
