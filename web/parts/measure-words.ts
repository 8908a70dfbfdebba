import type { MeasureResult } from '../../src/app/results.ts'

/** A measure's name: what its id says after the way, with a capital. */
export function measureName(id: string): string {
  const name = id.slice(id.indexOf(':') + 1).trim()
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** A value in its unit: `71 %`, `4.2 an hour`, `3 h`. */
export function inUnit(value: number | null, unit: MeasureResult['unit']): string {
  if (value === null) return '–'
  if (unit === 'share') return `${Math.round(100 * value)} %`
  if (unit === 'index') return value.toFixed(2)
  if (unit === 'seconds' && value >= 60) return `${Math.floor(value / 60)} min ${Math.round(value % 60)} s`
  const rounded = (Math.round(value * 10) / 10).toLocaleString('en')
  const after = AFTER[unit]
  return after === undefined ? rounded : `${rounded} ${after}`
}

const AFTER: Readonly<Record<string, string>> = {
  seconds: 's',
  hours: 'h',
  days: 'days',
  minutes: 'min',
  'per hour': 'an hour',
}
