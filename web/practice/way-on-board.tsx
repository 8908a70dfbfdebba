import type { WayResult } from '../../src/app/practice-board.ts'
import { MeasureRow } from '../parts/measure-row.tsx'
import { lookOf } from './look-of-way.ts'

/** One way on the board: the sentence that says most, and all its measures beside the quarter before. */
export function WayOnBoard({ way: { way, sentence, measures } }: { readonly way: WayResult }) {
  const { icon: Icon, color, name } = lookOf(way)
  const known = measures.filter(({ value }) => value !== null)
  const unknown = measures.filter(({ value }) => value === null)
  return (
    <li id={`way-${way.replace(' ', '-')}`} className="scroll-mt-6 border-b border-line py-5 first:pt-0">
      <div className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-3.5">
        <Icon aria-hidden size={18} strokeWidth={1.75} style={{ color }} className="mt-1" />
        <div>
          <h2 className="font-sans text-xs font-normal tracking-normal text-ink-3">{name}</h2>
          <p className="font-serif text-[1.2rem] leading-snug text-pretty">{sentence}</p>
          {measures.length > 0 && (
            <details className="mt-2">
              <summary className="text-sm text-ink-3">
                {measures.length === 1 ? 'The measure' : `All ${measures.length} measures`}
              </summary>
              <ul className="mt-3 grid gap-3">
                {[...known, ...unknown].map((measure) => (
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
