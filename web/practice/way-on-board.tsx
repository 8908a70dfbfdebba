import { Fingerprint } from 'lucide-react'
import type { WayResult } from '../../src/app/practice-board.ts'
import { WAYS } from '../../src/domain/suggestion.ts'
import { WAY_LOOKS } from '../parts/ways.ts'
import { MeasureRow } from '../parts/measure-row.tsx'

/** One way on the board: the sentence that says most, and all its measures beside the quarter before. */
export function WayOnBoard({ way }: { readonly way: WayResult }) {
  const known = WAYS.find((one) => one === way.way)
  const {
    icon: Icon,
    color,
    name,
  } = known === undefined
    ? { icon: Fingerprint, color: 'var(--color-ink-2)', name: 'Be yourself' }
    : WAY_LOOKS[known]
  return (
    <li id={`way-${way.way.replace(' ', '-')}`} className="scroll-mt-6 border-b border-line py-5 first:pt-0">
      <div className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-3.5">
        <Icon aria-hidden size={18} strokeWidth={1.75} style={{ color }} className="mt-1" />
        <div>
          <h2 className="font-sans text-xs font-normal tracking-normal text-ink-3">{name}</h2>
          <p className="font-serif text-[1.2rem] leading-snug text-pretty">{way.sentence}</p>
          {way.measures.length > 0 && (
            <details className="mt-2">
              <summary className="cursor-pointer text-sm text-ink-3">
                {way.measures.length === 1 ? 'The measure' : `All ${way.measures.length} measures`}
              </summary>
              <ul className="mt-2 grid gap-2">
                {way.measures.map((measure) => (
                  <MeasureRow key={measure.id} measure={measure} color={color} />
                ))}
              </ul>
            </details>
          )}
        </div>
      </div>
    </li>
  )
}
