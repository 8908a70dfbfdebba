import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { CoffeeResult } from '../../src/app/arrange-coffee.ts'
import { answerOf, api } from '../api/client.ts'
import { Loaded } from '../parts/loaded.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { SkeletonLine, SkeletonRows } from '../parts/skeleton.tsx'
import { HowLong } from './how-long.tsx'
import { Offer } from './offer.tsx'
import { basisInWords } from './slot-in-words.ts'
import { StillWaiting } from './still-waiting.tsx'

/** Times and places to meet one person. */
export function Arrangement({ person }: { readonly person: string }) {
  const [anyway, setAnyway] = useState(false)
  const [minutes, setMinutes] = useState<number | null>(null)
  const found = useQuery({
    queryKey: ['coffee', person, minutes, anyway],
    queryFn: () =>
      answerOf(
        api.coffee.$get({
          query: {
            person,
            anyway: String(anyway) as 'true' | 'false',
            ...(minutes === null ? {} : { minutes: String(minutes) }),
          },
        }),
      ),
    placeholderData: keepPreviousData,
  })
  return (
    <Loaded query={found} skeleton={<ArrangementSkeleton />}>
      {(result) => (
        <>
          <Heading result={result} />
          {result.waiting !== null && (
            <StillWaiting
              waiting={result.waiting}
              name={result.person.name}
              onAnyway={result.slots.length > 0 ? null : () => setAnyway(true)}
            />
          )}
          {(result.waiting === null || anyway) && (
            <>
              <HowLong minutes={result.minutes} onChange={setMinutes} />
              <Times result={result} anyway={anyway} />
              <p className="mt-8 max-w-[70ch] text-xs text-ink-3">{basisInWords(result)}</p>
            </>
          )}
        </>
      )}
    </Loaded>
  )
}

type ResultProps = { readonly result: CoffeeResult }

function Heading({ result }: ResultProps) {
  return (
    <PageHead
      over={
        <>
          {headline(result)}{' '}
          <Link to="/coffee" className="link">
            See somebody else
          </Link>
        </>
      }
    >
      {result.how === 'call' ? 'A call with coffee: ' : 'Coffee with '}
      <Link to="/people/$id" params={{ id: result.person.id }} className="hover:underline">
        {result.person.name}
      </Link>
    </PageHead>
  )
}

function Times({ result, anyway }: ResultProps & { readonly anyway: boolean }) {
  if (result.slots.length > 0)
    return <Offer key={result.slots.map(({ start }) => start).join()} result={result} anyway={anyway} />
  return (
    <p className="prose-reason mt-8">
      There is no time for both of you in the next four weeks. Try a shorter one, or ask {result.person.name}{' '}
      when it suits them.
    </p>
  )
}

function headline({ how, why }: CoffeeResult): string {
  const reason = `${why.charAt(0).toUpperCase()}${why.slice(1)}`
  return how === 'ask' ? `${reason}: ask them where.` : `${reason}.`
}

function ArrangementSkeleton() {
  return (
    <>
      <SkeletonLine width="8rem" height="0.75rem" />
      <SkeletonLine width="70%" height="2.4rem" />
      <div className="h-6" />
      <SkeletonRows count={3} />
    </>
  )
}
