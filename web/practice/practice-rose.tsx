import type { WayResult } from '../../src/app/practice-board.ts'
import { WAYS } from '../../src/domain/suggestion.ts'
import { petal } from '../parts/rose.tsx'
import { WAY_LOOKS } from '../parts/ways.ts'
import { BEFORE, petalOf } from '../parts/petal-lengths.ts'

const RADIUS = 160

/** The rose: nine petals, as long as each way's measure is beside the owner's own quarter before. */
export function PracticeRose({ ways }: { readonly ways: readonly WayResult[] }) {
  const petals = WAYS.map((way) => ({ way, ...petalOf(ways.find((one) => one.way === way)?.measures ?? []) }))
  const words = petals.map(({ way, kind, length }) => `${way}: ${inWords(kind, length)}`).join('; ')
  return (
    <figure aria-label={`The rose. ${words}.`}>
      <svg viewBox="-262 -196 524 392" className="w-full max-w-[29rem]">
        <circle r={RADIUS * BEFORE} fill="none" stroke="var(--color-line-strong)" strokeDasharray="2 5" />
        {petals.map(({ way, kind, length }, index) => (
          <g key={way}>
            {kind !== 'none' && (
              <path
                d={petal(length * RADIUS)}
                transform={`rotate(${index * 40})`}
                fill={kind === 'compared' ? WAY_LOOKS[way].color : 'none'}
                stroke={kind === 'alone' ? WAY_LOOKS[way].color : 'none'}
                fillOpacity={0.86}
              />
            )}
            <a href={`#way-${way.replace(' ', '-')}`}>
              <text
                {...labelAt(index)}
                className={`text-[14px] max-desk:text-[17px] ${kind === 'none' ? 'fill-ink-3' : 'fill-ink-2'}`}
              >
                {WAY_LOOKS[way].name}
              </text>
            </a>
          </g>
        ))}
      </svg>
      <figcaption className="mt-1 text-center text-xs text-ink-3 wide:max-w-[29rem]">
        Dashed: your own quarter before. Hollow: nothing yet to compare with.
      </figcaption>
    </figure>
  )
}

function inWords(kind: string, length: number): string {
  if (kind === 'none') return 'not enough yet'
  if (kind === 'alone') return 'nothing yet to compare with'
  const part = Math.round((100 * length) / BEFORE)
  return part === 100 ? 'as in the quarter before' : `${part} % of the quarter before`
}

function labelAt(index: number) {
  const angle = ((index * 40 - 90) * Math.PI) / 180
  const [x, y] = [Math.cos(angle) * (RADIUS + 10), Math.sin(angle) * (RADIUS + 10)]
  const anchor = Math.abs(x) < 30 ? 'middle' : x > 0 ? 'start' : 'end'
  return { x, y: y + (y > 100 ? 14 : 4), textAnchor: anchor } as const
}
