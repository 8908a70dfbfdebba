import type { Tone } from './facts.ts'

/** Fewer messages of somebody's tell nothing of how they usually sound. */
const LEAST_MESSAGES = 8

/** So many of the last are held against those before. */
const LAST = 2

/**
 * How a person's last messages sound against their own mean; null with fewer than eight before them.
 * @param valences in [−1, 1], the oldest first, nulls where nothing could be measured
 */
export function toneOf(valences: readonly (number | null)[]): Tone | null {
  const measured = valences.filter((value) => value !== null)
  const before = measured.slice(0, -LAST)
  const last = measured.slice(-LAST)
  if (before.length < LEAST_MESSAGES || last.length === 0) return null
  const usual = mean(before)
  const spread = Math.sqrt(mean(before.map((value) => (value - usual) ** 2)))
  const now = mean(last)
  return {
    usual,
    now,
    // A voice that never varies still varies a little: else one word would count for everything.
    change: (now - usual) / Math.max(spread, LEAST_SPREAD),
    sample: before.length,
  }
}

const LEAST_SPREAD = 0.1

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
