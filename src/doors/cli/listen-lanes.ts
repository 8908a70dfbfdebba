import type { Mirror } from '../../practices/communication/mirror.ts'
import type { Paper } from './paper.ts'
import { plain } from './plain-text.ts'
import { cell } from './wrap.ts'

/**
 * Who spoke when: a lane a speaker, from the first word to the last, each column as full as the part of its time in
 * which the speaker spoke; then a line of minutes. '' without end times.
 * @param names in the order of the lanes
 */
export function lanesText(mirror: Mirror, names: readonly string[], { width, ink }: Paper): string {
  const columns = width - NAME_WIDTH - 1
  const span = spanOf(mirror)
  if (span === null || columns < NARROWEST) return ''
  const lanes = names.map((name) => {
    const fill = fillOf(mirror, name, { ...span, columns })
    return `${cell(plain(name), NAME_WIDTH)} ${ink.accent(fill.map(markOf).join('').trimEnd())}\n`
  })
  return `${lanes.join('')}${' '.repeat(NAME_WIDTH + 1)}${ink.soft(scaleOf(span, columns))}\n`
}

/** How wide names stand, in the lanes and in the table below them. */
export const NAME_WIDTH = 22

const NARROWEST = 20

type Span = { readonly first: number; readonly last: number }

function spanOf({ turns, seconds }: Mirror): Span | null {
  const first = turns[0]?.start ?? null
  return seconds === null || seconds === 0 || first === null ? null : { first, last: first + seconds * 1000 }
}

/** Of each column's stretch of time, the part in which the speaker's turns run, in [0, 1]. */
function fillOf(
  { turns }: Mirror,
  name: string,
  { first, last, columns }: Span & { readonly columns: number },
): number[] {
  const step = (last - first) / columns
  const fill = Array.from({ length: columns }, () => 0)
  for (const { speaker, start, end } of turns) {
    if (speaker !== name || start === null || end === null) continue
    const [from, to] = [(start - first) / step, (end - first) / step]
    for (let column = Math.floor(from); column < Math.min(columns, to); column += 1)
      fill[column] = (fill[column] ?? 0) + Math.min(column + 1, to) - Math.max(column, from)
  }
  return fill
}

function markOf(part: number): string {
  if (part <= 0) return ' '
  return part < 0.25 ? '▂' : part < 0.5 ? '▄' : part < 0.75 ? '▆' : '█'
}

/** Whole minutes under their columns, at a distance that leaves them room. */
function scaleOf({ first, last }: Span, columns: number): string {
  const minutes = (last - first) / 60_000
  const step = STEPS.find((one) => (one / minutes) * columns >= 9) ?? Math.ceil((9 * minutes) / columns)
  let scale = ''
  for (let minute = 0; minute <= minutes; minute += step) {
    const column = Math.floor((minute / minutes) * columns)
    const label = `${minute}:00`
    if (column + label.length > columns) break
    scale = scale.padEnd(column) + label
  }
  return scale
}

const STEPS = [1, 2, 5, 10, 15, 20, 30, 60]
