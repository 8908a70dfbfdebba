import type { Skipped } from '../../domain/record.ts'

/** Gathers what one file's reader did not understand: singly up to a bound, the rest as counts. */
export type Ledger = {
  readonly skip: (where: string, why: string) => void
  /** For what comes by the hundred: told once, with how often. */
  readonly count: (why: string, times: number) => void
  /** Something read, but in a zone that the file does not give. */
  readonly assume: (what: string, zone: string) => void
  readonly skipped: () => readonly Skipped[]
  readonly assumed: () => readonly string[]
}

const MAX_LINES = 500

export function openLedger(): Ledger {
  const lines: Skipped[] = []
  let more = 0
  const counts = new Map<string, number>()
  const assumptions = new Map<string, number>()
  return {
    skip: (where, why) => {
      if (lines.length < MAX_LINES) lines.push({ where, why })
      else more++
    },
    count: (why, times) => raise(counts, why, times),
    assume: (what, zone) => raise(assumptions, `${what}: read as ${zone} time`, 1),
    skipped: () => [
      ...lines,
      ...(more > 0 ? [{ where: `${more} more places`, why: 'could not be read either' }] : []),
      ...[...counts].map(([why, times]) => ({ where: `${times} ×`, why })),
    ],
    assumed: () => [...assumptions].map(([what, times]) => `${times} × ${what}`),
  }
}

function raise(counts: Map<string, number>, key: string, by: number): void {
  if (counts.size < MAX_LINES || counts.has(key)) counts.set(key, (counts.get(key) ?? 0) + by)
}
