import type { WayResult } from '../../src/app/practice-board.ts'

/** The ways of which something can be told, those beside a quarter before first; and those of which there is too little. */
export function inOrderOfKnowledge(ways: readonly WayResult[]): {
  readonly told: readonly WayResult[]
  readonly notYet: readonly WayResult[]
} {
  const told = ways.filter(isTold)
  return {
    told: [...told.filter(isCompared), ...told.filter((way) => !isCompared(way))],
    notYet: ways.filter((way) => !isTold(way)),
  }
}

function isTold({ measures }: WayResult): boolean {
  return measures.some(({ value }) => value !== null)
}

function isCompared({ measures }: WayResult): boolean {
  return measures.some(({ value, before }) => value !== null && before.value !== null)
}
