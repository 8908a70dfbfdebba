import { WAYS, type Way } from '../../src/domain/suggestion.ts'
import { WAY_LOOKS } from './ways.ts'

type RoseProps = {
  /** Pixels, both ways. */
  readonly size: number
  /** The length of a way's petal in [0, 1], null where nothing is measured yet; the mark's own lengths when not given. */
  readonly lengthOf?: (way: Way) => number | null
  /** What a screen reader says; without it the rose is an ornament. */
  readonly label?: string
}

/** The mark's own lengths, in the order of the ways. */
const MARK = [0.85, 0.75, 0.92, 0.68, 0.8, 0.68, 0.95, 0.86, 0.6]

/** A petal of which nothing is known yet. */
const BUD = 0.5

/** Nine petals, one a way. */
export function Rose({ size, lengthOf, label }: RoseProps) {
  const labelled = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <svg
      viewBox="-50 -50 100 100"
      width={size}
      height={size}
      className="shrink-0 overflow-visible"
      {...labelled}
    >
      {WAYS.map((way, index) => {
        const length = lengthOf === undefined ? (MARK[index] ?? BUD) : lengthOf(way)
        return (
          <path
            key={way}
            d={petal((length ?? BUD) * 50)}
            transform={`rotate(${index * 40})`}
            fill={length === null ? 'var(--color-line-strong)' : WAY_LOOKS[way].color}
            fillOpacity={length === null ? 0.6 : 0.88}
          />
        )
      })}
    </svg>
  )
}

/** A petal that points up from the middle; its width follows its length, so that small ones stay petals. */
export function petal(length: number): string {
  const half = length * 0.27
  const shoulder = -length * 0.72
  return `M0 0 C ${-half * 0.75} ${shoulder * 0.55} ${-half * 1.3} ${-length} 0 ${-length} C ${half * 1.3} ${-length} ${half * 0.75} ${shoulder * 0.55} 0 0 Z`
}
