import { DAY } from './milliseconds.ts'

/** Whole days from one ISO day to another, below 0 where the other is earlier. Both are read as UTC, where days are even. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY)
}
