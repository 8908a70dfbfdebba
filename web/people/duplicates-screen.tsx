import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { DuplicatesResult } from '../../src/app/results.ts'
import { capital, inWords } from '../parts/days.ts'
import { Loaded } from '../parts/loaded.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { SkeletonLine } from '../parts/skeleton.tsx'
import { duplicatesQuery } from './duplicates-query.ts'
import { MergePair } from './merge-pair.tsx'
import { useMerging } from './use-merging.ts'

/** Pairs of people who may be one, one pair at a time: one, two, or not now. */
export function DuplicatesScreen() {
  const found = useQuery(duplicatesQuery)
  return (
    <div className="mx-auto max-w-[63rem] *:max-w-[56rem]">
      <Loaded query={found} skeleton={<PairSkeleton />}>
        {(duplicates) => <Queue duplicates={duplicates} />}
      </Loaded>
    </div>
  )
}

function Queue({ duplicates }: { readonly duplicates: DuplicatesResult }) {
  const { next, left, isMore, decide, skip, again } = useMerging(duplicates)
  if (next === undefined)
    return (
      <>
        <PageHead over="People">
          {isMore ? 'Those pairs are looked at' : 'No pair is left to look at'}
        </PageHead>
        <p className="max-w-[60ch] text-ink-2">
          {isMore ? (
            <button type="button" className="link" onClick={again}>
              Look at those that were left for later
            </button>
          ) : (
            <>
              No two people here look like one.{' '}
              <Link to="/people" className="link">
                Back to the people
              </Link>
            </>
          )}
        </p>
      </>
    )
  return (
    <>
      <PageHead
        over={
          left === 1
            ? 'The last pair'
            : capital(`${left === duplicates.total ? '' : 'still '}${inWords(left)} pairs`)
        }
      >
        Is this one person?
      </PageHead>
      <MergePair key={`${next.a.id} ${next.b.id}`} pair={next} onDecide={decide} onSkip={skip} />
    </>
  )
}

function PairSkeleton() {
  return (
    <>
      <SkeletonLine width="6rem" height="0.75rem" />
      <SkeletonLine width="20rem" height="2.4rem" />
      <div className="mt-6 grid gap-6 desk:grid-cols-2">
        <SkeletonLine height="10rem" />
        <SkeletonLine height="10rem" />
      </div>
    </>
  )
}
