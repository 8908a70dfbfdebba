import { type Tokens, touches, wordAt } from './dates-tokens.ts'

/**
 * Which part of `3/4/26` its writer puts first, told by another day in the same text that leaves no choice: `25/4/26` or
 * `4/25/26`. @returns null where none tells, or they disagree
 */
export function numericOrder(from: Tokens): 'month first' | 'day first' | null {
  let order: 'month first' | 'day first' | null = null
  for (let i = 0; i + 4 < from.tokens.length; i += 1) {
    const told = orderAt(from, i)
    if (told === null) continue
    if (order !== null && order !== told) return null
    order = told
  }
  return order
}

function orderAt(from: Tokens, i: number): 'month first' | 'day first' | null {
  const mark = wordAt(from, i + 1)
  if (!/^[/.-]$/.test(mark) || wordAt(from, i + 3) !== mark || !touches(from, i + 1)) return null
  const parts = [wordAt(from, i), wordAt(from, i + 2), wordAt(from, i + 4)]
  if (!parts.every((part, k) => (k < 2 ? /^\d{1,2}$/ : /^(?:\d\d|\d{4})$/).test(part))) return null
  const [first, second] = [Number(parts[0]), Number(parts[1])]
  if (first > 12 && first <= 31 && second <= 12) return 'day first'
  return second > 12 && second <= 31 && first <= 12 ? 'month first' : null
}
