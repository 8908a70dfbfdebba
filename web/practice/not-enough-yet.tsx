import type { WayResult } from '../../src/app/practice-board.ts'
import { capital } from '../parts/days.ts'
import { lookOf } from './look-of-way.ts'

/** The ways of which there is too little to say anything, with what is there of each: they come last, and small. */
export function NotEnoughYet({ ways }: { readonly ways: readonly WayResult[] }) {
  if (ways.length === 0) return null
  return (
    <section className="pt-6">
      <h2 className="mb-2 text-lg">Not enough yet</h2>
      <ul className="grid gap-1">
        {ways.map(({ way, sentence, wouldFill }) => {
          const { icon: Icon, color, name } = lookOf(way)
          return (
            <li
              key={way}
              id={`way-${way.replace(' ', '-')}`}
              className="grid scroll-mt-6 grid-cols-[1.5rem_minmax(0,1fr)] items-center gap-x-3.5 py-1.5 text-sm text-ink-3"
            >
              <Icon aria-hidden size={18} strokeWidth={1.75} style={{ color }} />
              <p>
                <span className="text-ink-2">{name}.</span>{' '}
                {capital(sentence.replace(/^Not enough yet: /, ''))} {wouldFill}
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
