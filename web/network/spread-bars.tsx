import type { NetworkResult } from '../../src/app/show-network.ts'
import { capital, counted } from '../parts/days.ts'
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
export function SpreadBars({ spread }: { readonly spread: Spread }) {
  const { trait, kinds } = spread
  const most = kinds[0]?.people ?? 1
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
      <OfHowMany spread={spread} name={NAMES[trait] ?? trait} />
    </section>
  )
}

/** What has no bar, and of how many people the trait is known; each number opens who they are. */
function OfHowMany({ spread, name }: { readonly spread: Spread; readonly name: string }) {
  const { known, unknown, kinds, whoKnown, whoUnknown } = spread
  const rest = kinds.slice(SHOWN)
  const ofRest = rest.reduce((sum, one) => sum + one.people, 0)
  return (
    <p className="mt-1.5 text-xs text-ink-3">
      {rest.length > 0 && (
        <>
          {capital(counted(rest.length, 'other kind', 'other kinds'))} with{' '}
          <PeopleBehind title={`${name}: other kinds`} people={rest.flatMap(({ who }) => who)} total={ofRest}>
            {counted(ofRest, 'person', 'people')}
          </PeopleBehind>
          .{' '}
        </>
      )}
      Known of{' '}
      <PeopleBehind title={`${name}: known`} people={whoKnown} total={known}>
        {counted(known, 'person', 'people')}
      </PeopleBehind>
      {unknown > 0 && (
        <>
          , not known of{' '}
          <PeopleBehind title={`${name}: not known`} people={whoUnknown} total={unknown}>
            {counted(unknown, 'person', 'people')}
          </PeopleBehind>
        </>
      )}
      .
    </p>
  )
}
