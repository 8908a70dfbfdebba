import { type History, historyOf } from '../../src/domain/tie/contact.ts'

/** Who wrote to whom, as ties: unordered pairs, each with its contacts in both directions. */
export type EventRecord = {
  readonly ties: readonly History[]
  readonly events: number
  /** Lines that are no event, and events from someone to themself. */
  readonly leftOut: number
  /** Milliseconds; the epoch is the file's own. */
  readonly first: number
  readonly last: number
}

/**
 * Reads lines `from to seconds`, separated by blanks or commas; `#` and `%` begin comments. Further columns are
 * ignored. A tie is an unordered pair: `out` is from whoever's name sorts first.
 */
export function readEvents(text: string): EventRecord {
  const pairs = new Map<string, { at: number; out: boolean }[]>()
  let events = 0
  let leftOut = 0
  let first = Infinity
  let last = -Infinity
  for (const line of text.split(/\r?\n/)) {
    const trimmed = line.trim()
    if (trimmed === '' || trimmed.startsWith('#') || trimmed.startsWith('%')) continue
    const [from, to, seconds] = trimmed.split(/[\s,]+/)
    const at = Number(seconds ?? Number.NaN) * 1000
    if (from === undefined || to === undefined || from === to || !Number.isFinite(at)) {
      leftOut++
      continue
    }
    const out = from < to
    const key = out ? `${from} ${to}` : `${to} ${from}`
    const pair = pairs.get(key)
    if (pair === undefined) pairs.set(key, [{ at, out }])
    else pair.push({ at, out })
    events++
    first = Math.min(first, at)
    last = Math.max(last, at)
  }
  return { ties: Array.from(pairs.values(), asHistory), events, leftOut, first, last }
}

function asHistory(pair: readonly { at: number; out: boolean }[]): History {
  return historyOf(
    pair.map(({ at, out }, i) => ({
      at,
      direction: out ? 'out' : 'in',
      oneToOne: true,
      channel: 'mail',
      interaction: i,
    })),
  )
}
