import type { WayResult } from '../../src/app/practice-board.ts'
import { WAYS, type Way } from '../../src/domain/suggestion.ts'
import { BEFORE, type Petal, petalOf } from '../parts/petal-lengths.ts'
import { petal } from '../parts/rose.tsx'
import { WAY_LOOKS } from '../parts/ways.ts'

const RADIUS = 160

type PetalOfWay = Petal & { readonly way: Way }

/** The rose: nine petals, as long as each way's measure is beside the owner's own quarter before. */
export function PracticeRose({ ways }: { readonly ways: readonly WayResult[] }) {
  const petals = WAYS.map((way) => ({ way, ...petalOf(ways.find((one) => one.way === way)?.measures ?? []) }))
  const words = petals.map(({ way, kind, length }) => `${way}: ${inWords(kind, length)}`).join('; ')
  const isAlone = petals.some(({ kind }) => kind === 'alone')
  return (
    <figure aria-label={`The rose. ${words}.`}>
      <svg viewBox="-262 -196 524 392" className="w-full max-w-[29rem] max-desk:hidden">
        <Petals petals={petals} />
        {petals.map(({ way, kind }, index) => (
          <a key={way} href={anchorOf(way)}>
            <text
              {...labelAt(index)}
              className={`text-[14px] ${kind === 'none' ? 'fill-ink-3' : 'fill-ink-2'}`}
            >
              {WAY_LOOKS[way].name}
            </text>
          </a>
        ))}
      </svg>
      {/* At phone width the icons that stand in the list name the petals: words would leave no room for the rose. */}
      <svg viewBox="-210 -210 420 420" className="mx-auto w-full max-w-[22rem] desk:hidden">
        <Petals petals={petals} />
        {petals.map(({ way, kind }, index) => {
          const { icon: Icon, color, name } = WAY_LOOKS[way]
          const { x, y } = pointAt(index, RADIUS + 28)
          return (
            <a key={way} href={anchorOf(way)} aria-label={name}>
              <rect x={x - 22} y={y - 22} width={44} height={44} fill="transparent" />
              <Icon
                x={x - 13}
                y={y - 13}
                width={26}
                height={26}
                strokeWidth={1.5}
                color={kind === 'none' ? 'var(--color-ink-3)' : color}
              />
            </a>
          )
        })}
      </svg>
      <figcaption className="mt-2 text-center text-xs text-pretty text-ink-3 wide:max-w-[29rem]">
        Dashed: your own quarter before.{isAlone && ' Pale: nothing yet to compare with.'}
      </figcaption>
    </figure>
  )
}

function Petals({ petals }: { readonly petals: readonly PetalOfWay[] }) {
  return (
    <>
      <circle r={RADIUS * BEFORE} fill="none" stroke="var(--color-line-strong)" strokeDasharray="2 5" />
      {petals.map(
        ({ way, kind, length }, index) =>
          kind !== 'none' && (
            <path
              key={way}
              d={petal(length * RADIUS)}
              transform={`rotate(${index * 40})`}
              fill={WAY_LOOKS[way].color}
              fillOpacity={kind === 'compared' ? 0.86 : 0.14}
              stroke={kind === 'alone' ? WAY_LOOKS[way].color : 'none'}
              strokeOpacity={0.7}
            />
          ),
      )}
    </>
  )
}

function anchorOf(way: Way): string {
  return `#way-${way.replace(' ', '-')}`
}

function inWords(kind: Petal['kind'], length: number): string {
  if (kind === 'none') return 'not enough yet'
  if (kind === 'alone') return 'nothing yet to compare with'
  const part = Math.round((100 * length) / BEFORE)
  return part === 100 ? 'as in the quarter before' : `${part} % of the quarter before`
}

function pointAt(index: number, radius: number): { readonly x: number; readonly y: number } {
  const angle = ((index * 40 - 90) * Math.PI) / 180
  return { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius }
}

function labelAt(index: number) {
  const { x, y } = pointAt(index, RADIUS + 10)
  const anchor = Math.abs(x) < 30 ? 'middle' : x > 0 ? 'start' : 'end'
  return { x, y: y + (y > 100 ? 14 : 4), textAnchor: anchor } as const
}
