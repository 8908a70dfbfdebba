import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import type { NetworkResult } from '../../src/app/show-network.ts'
import { answerOf, api } from '../api/client.ts'
import { capital, counted } from '../parts/days.ts'
import { EvidenceQuote } from '../parts/evidence-quote.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { NamedSentence } from '../parts/named-sentence.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PersonLink } from '../parts/person-link.tsx'
import { SkeletonLine, SkeletonRows } from '../parts/skeleton.tsx'
import { MeasureRow } from '../parts/measure-row.tsx'
import { Communities } from './communities.tsx'
import { PairsBehind } from './pairs-behind.tsx'
import { SpreadBars } from './spread-bars.tsx'

const NetworkMap = lazy(() => import('./network-map.tsx'))

/** The network: the map, its communities and bridges, how people differ, what is missing, and this week's stretch. */
export function NetworkScreen() {
  const network = useQuery({ queryKey: ['network'], queryFn: () => answerOf(api.network.$get()) })
  return (
    <div className="mx-auto max-w-[63rem]">
      <PageHead>Your network</PageHead>
      <Loaded query={network} skeleton={<NetworkSkeleton />}>
        {(one) =>
          one.people === 0 ? (
            <p className="prose-reason">
              There is nobody with whom there was contact both ways in three years. Bring newer mail or a
              calendar, and the map draws itself.
            </p>
          ) : (
            <Network network={one} />
          )
        }
      </Loaded>
    </div>
  )
}

function Network({ network }: { readonly network: NetworkResult }) {
  const { people, pairs, stretch, bridges, spreads, whiteSpots, measures, day } = network
  return (
    <>
      <p className="prose-reason -mt-3 mb-6">
        <Link to="/people" className="link">
          {capital(counted(people, 'person', 'people'))}
        </Link>{' '}
        with whom there was contact both ways in three years, and <PairsBehind pairs={pairs} /> of them who
        were seen together in small company. What the book saw is a lower bound.
      </p>
      {stretch !== null && <Stretch stretch={stretch} today={day} />}
      <Suspense fallback={<SkeletonLine height="26rem" />}>
        <NetworkMap />
      </Suspense>
      <div className="mt-10 grid gap-x-14 gap-y-10 desk:grid-cols-2">
        <Communities network={network} />
        <div className="grid content-start gap-10">
          {bridges.length > 0 && <Bridges bridges={bridges} />}
          {whiteSpots !== null && <WhiteSpots spots={whiteSpots} />}
        </div>
      </div>
      <section className="mt-10">
        <h2 className="mb-4 text-lg">How your people differ</h2>
        <div className="grid gap-x-14 gap-y-7 desk:grid-cols-2">
          {spreads.map((spread) => (
            <SpreadBars key={spread.trait} spread={spread} />
          ))}
        </div>
      </section>
      <section className="mt-10">
        <h2 className="mb-3 text-lg">In figures, beside the 90 days before</h2>
        <ul className="grid gap-x-14 gap-y-3 desk:grid-cols-2">
          {measures.map((measure) => (
            <MeasureRow key={measure.id} measure={measure} color="var(--color-comfort-zone)" />
          ))}
        </ul>
      </section>
    </>
  )
}

type StretchProps = { readonly stretch: NonNullable<NetworkResult['stretch']>; readonly today: string }

/** Somebody different, to be in touch with this week. */
function Stretch({ stretch, today }: StretchProps) {
  return (
    <section className="mb-8 rounded-lg border border-line bg-sheet p-6">
      <h2 className="mb-2 font-sans text-sm font-medium text-comfort-zone">This week’s stretch</h2>
      <p className="prose-reason mb-3">
        <NamedSentence person={stretch.person} words={stretch.reason} />
      </p>
      {stretch.evidence.map((one) => (
        <EvidenceQuote key={one.id} evidence={one} today={today} color="var(--color-comfort-zone)" />
      ))}
    </section>
  )
}

/** Those without whom others would be apart from the rest. */
function Bridges({ bridges }: Pick<NetworkResult, 'bridges'>) {
  return (
    <section>
      <h2 className="mb-2 text-lg">Bridges</h2>
      <ul>
        {bridges.map(({ person, joins }) => (
          <li key={person.id} className="border-b border-line py-2.5">
            <PersonLink person={person} /> alone joins{' '}
            {joins.slice(0, 4).map((one, index) => (
              <span key={one.id}>
                {index > 0 && ', '}
                <PersonLink person={one} />
              </span>
            ))}
            {joins.length > 4 && ` and ${counted(joins.length - 4, 'other', 'others')}`} to the rest.
          </li>
        ))}
      </ul>
    </section>
  )
}

function WhiteSpots({ spots: { none, one } }: { readonly spots: NonNullable<NetworkResult['whiteSpots']> }) {
  return (
    <section>
      <h2 className="mb-2 text-lg">White spots</h2>
      {none.length > 0 && (
        <p className="mb-2 text-ink-2">You know nobody, as far as titles tell, in {none.join(', ')}.</p>
      )}
      {one.length > 0 && (
        <p className="text-ink-2">
          One person each in{' '}
          {one.map(({ field, person }, index) => (
            <span key={field}>
              {index > 0 && ', '}
              {field} (<PersonLink person={person} />)
            </span>
          ))}
          .
        </p>
      )}
    </section>
  )
}

function NetworkSkeleton() {
  return (
    <>
      <SkeletonLine height="26rem" />
      <SkeletonRows count={4} />
    </>
  )
}
