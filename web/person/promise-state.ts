import type { PromiseResult } from '../../src/app/results.ts'
import { longDay, shortDay } from '../parts/days.ts'

/** How a promise stands: `late since 2 January`, `due on Friday 8 May`, `kept`, `let go`. @param today ISO */
export function promiseStateWords(
  { state, due, proof, settledBy }: Pick<PromiseResult, 'state' | 'due' | 'proof' | 'settledBy'>,
  today: string,
): string {
  if (state === 'kept') return 'kept'
  if (state === 'released') return settledBy === 'age' ? 'let go with time' : 'released'
  if (proof !== null) return 'seems kept'
  if (due === null) return 'no day was named'
  return state === 'late' ? `late since ${shortDay(due, today)}` : `due on ${longDay(due, today)}`
}
