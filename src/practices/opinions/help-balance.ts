import { daysBetween } from '../../domain/days-between.ts'
import type { Help } from './facts.ts'

/** After so many days a help weighs half: nobody keeps a ledger for ever. */
const HALF_LIFE_DAYS = 90

/**
 * Help that the owner had beyond what the owner gave, each weighed by how long ago it was: above 0 in the owner's favour.
 * A balance, never a price. @param today ISO
 */
export function balanceOf(helps: readonly Help[], today: string): number {
  return helps.reduce((sum, { day, byOwner }) => {
    const weight = 0.5 ** (Math.max(0, daysBetween(day, today)) / HALF_LIFE_DAYS)
    return sum + (byOwner ? -weight : weight)
  }, 0)
}
