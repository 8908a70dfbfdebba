import type { Measure } from '../practices/measure.ts'
import type { OpenBook } from './ports.ts'
import { tieRespect } from './respect-measures.ts'
import { tieBalance } from './tie-balance.ts'
import { tieHelp } from './tie-help.ts'
import type { TiesAt, WorkedTie } from './ties-at.ts'

/** The rooms of the book that a balance is worked out from. */
type BalanceRooms = Pick<OpenBook, 'communication' | 'respect' | 'opinions'>

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
