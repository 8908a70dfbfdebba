import type { LedgerRow } from '../../src/app/results.ts'
import { daysBetween } from '../../src/domain/days-between.ts'
import { capital, daysAfter, inWords, longDay, shortDay, weekday } from '../parts/days.ts'

/** Promises that call for the same: those whose day is over first, those without one last. */
export type DueGroup = { readonly name: string; readonly rows: readonly LedgerRow[] }

/** One side of the ledger in groups, none of them empty. @param today ISO */
export function byDueDay(rows: readonly LedgerRow[], today: string): readonly DueGroup[] {
  const sunday = daysAfter(today, 7 - weekday(today))
  const groupOf = ({ proof, state, due }: LedgerRow) => {
    if (proof !== null) return 'Seem kept'
    if (state === 'late') return 'Late'
    if (due === null) return 'Without a day'
    return due <= sunday ? 'This week' : 'Later'
  }
  return GROUPS.map((name) => ({ name, rows: rows.filter((row) => groupOf(row) === name) })).filter(
    (group) => group.rows.length > 0,
  )
}

const GROUPS = ['Late', 'Seem kept', 'This week', 'Later', 'Without a day']

/** When it is due, as told on a day: `today`, `on Wednesday 25 November`, `three days late`. */
export function dueInWords(
  { due, evidence, proof }: Pick<LedgerRow, 'due' | 'evidence' | 'proof'>,
  today: string,
): string {
  if (proof !== null) return `kept on ${shortDay(proof.at, today)}?`
  if (due === null) return `said on ${longDay(evidence.at, today)}`
  const days = daysBetween(due, today)
  if (days === 0) return 'today'
  if (days === -1) return 'tomorrow'
  if (days < 0) return `by ${longDay(due, today)}`
  return days === 1 ? 'a day late' : `${inWords(days)} days late`
}

/** How many of a side are open, and how many are late: a sentence. */
export function sideInWords(rows: readonly LedgerRow[]): string {
  if (rows.length === 0) return 'Nothing is open.'
  const late = rows.filter(({ state, proof }) => state === 'late' && proof === null).length
  const open = `${capital(inWords(rows.length))} ${rows.length === 1 ? 'is' : 'are'} open`
  if (late === 0) return `${open}.`
  return late === rows.length ? `${open}, and late.` : `${open}, ${inWords(late)} of them late.`
}
