import { Fingerprint } from 'lucide-react'
import { WAYS } from '../../src/domain/suggestion.ts'
import { WAY_LOOKS, type WayLook } from '../parts/ways.ts'

/** How a row of the board looks: one of the nine ways, or the voice. */
export function lookOf(way: string): WayLook {
  const known = WAYS.find((one) => one === way)
  return known === undefined
    ? { icon: Fingerprint, color: 'var(--color-ink-2)', name: 'Be yourself' }
    : WAY_LOOKS[known]
}
