import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useRef } from 'react'
import type { PeopleResult } from '../../src/app/results.ts'
import { answerOf, api } from '../api/client.ts'
import { Loaded } from '../parts/loaded.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { SkeletonLine, SkeletonRows } from '../parts/skeleton.tsx'
import { useKeys } from '../shell/keys.ts'
import { FilterBar } from './filter-bar.tsx'
import { MergeLine } from './merge-line.tsx'
import { Peek } from './peek.tsx'
import { PeopleList } from './people-list.tsx'
import { usePeopleList } from './use-people-list.ts'

/** Everyone in the book: filtered as one types, with a look at whoever is chosen beside the list. */
export function PeopleScreen() {
  const people = useQuery({
    queryKey: ['people'],
    queryFn: () => answerOf(api.people.$get({ query: {} })),
  })
  return (
    <div className="mx-auto max-w-[63rem]">
      <PageHead>People</PageHead>
      <Loaded query={people} skeleton={<PeopleSkeleton />}>
        {(found) => (found.people.length === 0 ? <NobodyYet /> : <Everyone found={found} />)}
      </Loaded>
    </div>
  )
}

function Everyone({ found }: { readonly found: PeopleResult }) {
  const list = usePeopleList(found.people)
  const filter = useRef<HTMLInputElement>(null)
  useKeys([
    { keys: 'j', says: 'The next person', press: () => list.step(1, 'row') },
    { keys: 'k', says: 'The one before', press: () => list.step(-1, 'row') },
    { keys: 'ArrowDown', says: 'The next person', press: () => list.step(1, 'row') },
    { keys: 'ArrowUp', says: 'The one before', press: () => list.step(-1, 'row') },
    { keys: 'o', says: 'Open the person, as Enter does', press: list.open },
    { keys: 'f', says: 'Filter the list', press: () => filter.current?.select() },
  ])
  return (
    <div className="grid gap-14 wide:grid-cols-[minmax(0,1fr)_18rem]">
      <div className="min-w-0">
        <MergeLine />
        <FilterBar ref={filter} list={list} total={found.people.length} />
        {list.rows.length === 0 ? (
          <p className="py-8 text-ink-2">Nobody here is called that. Every word that you type has to fit.</p>
        ) : (
          <PeopleList list={list} />
        )}
      </div>
      <Peek person={list.chosen?.id ?? null} />
    </div>
  )
}

function NobodyYet() {
  return (
    <p className="max-w-[60ch] text-ink-2">
      There is nobody in the book yet.{' '}
      <Link to="/start" className="link">
        Bring your own records
      </Link>{' '}
      and the people in them will stand here.
    </p>
  )
}

function PeopleSkeleton() {
  return (
    <div className="wide:max-w-[46rem]">
      <SkeletonLine height="2.5rem" />
      <SkeletonRows count={9} />
    </div>
  )
}
