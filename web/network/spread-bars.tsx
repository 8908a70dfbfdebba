import type { NetworkResult } from '../../src/app/show-network.ts'
import { counted } from '../parts/days.ts'
import { PeopleBehind } from '../parts/people-behind.tsx'

type Spread = NetworkResult['spreads'][number]

const NAMES: Readonly<Record<string, string>> = {
  employer: 'Where they work',
  field: 'Their field',
  seniority: 'How senior they are',
  country: 'Where they are',
  met: 'How you met',
}

/** So many kinds have a bar of their own. */
const SHOWN = 6

/** How one trait is spread over the people of whom it is known, in plain bars. */
export function SpreadBars({ spread: { trait, known, unknown, kinds } }: { readonly spread: Spread }) {
  const most = kinds[0]?.people ?? 1
  const rest = kinds.slice(SHOWN)
  return (
    <section>
      <h3 className="text-base">{NAMES[trait] ?? trait}</h3>
      {kinds.length === 0 ? (
        <p className="text-sm text-ink-3">Not known of anybody yet.</p>
      ) : (
        <ul className="mt-1.5 grid gap-1">
          {kinds.slice(0, SHOWN).map(({ kind, people, who }) => (
            <li
              key={kind}
              className="grid grid-cols-[minmax(0,11rem)_minmax(0,1fr)_2.5rem] items-center gap-3 text-sm"
            >
              <span className="truncate text-ink-2">{kind}</span>
              <span
                className="h-2 rounded-full bg-comfort-zone/70"
                style={{ width: `${(100 * people) / most}%` }}
              />
              <span className="text-right tabular-nums">
                <PeopleBehind title={kind} people={who} total={people}>
                  {people}
                  <span className="sr-only"> of {kind}</span>
                </PeopleBehind>
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-1.5 text-xs text-ink-3">
        {rest.length > 0 &&
          `${counted(rest.length, 'other kind', 'other kinds')} with ${counted(
            rest.reduce((sum, { people }) => sum + people, 0),
            'person',
            'people',
          )}. `}
        Known of {counted(known, 'person', 'people')}
        {unknown > 0 && `, not known of ${counted(unknown, 'person', 'people')}`}.
      </p>
    </section>
  )
}
