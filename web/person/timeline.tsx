import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef } from 'react'
import type { PersonResult } from '../../src/app/results.ts'
import { answerOf, api } from '../api/client.ts'
import { Button } from '../parts/button.tsx'
import { RefusalNote } from '../parts/refusal-note.tsx'
import { SkeletonRows } from '../parts/skeleton.tsx'
import { TimelineItem } from './timeline-item.tsx'
import { markEntries } from './timeline-marks.ts'

type TimelineProps = {
  readonly person: PersonResult
  /** `mail`, `meeting`, `note`; null for all of it. */
  readonly channel: string | null
}

/** What happened with a person, the newest first; more is fetched as one comes to its end. */
export function Timeline({ person, channel }: TimelineProps) {
  const pages = useInfiniteQuery({
    queryKey: ['timeline', person.id, channel],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.people[':id'].timeline.$get({
          param: { id: person.id },
          query: {
            ...(pageParam === null ? {} : { before: pageParam }),
            ...(channel === null ? {} : { channel }),
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ entries, hasMore }) => (hasMore ? (entries.at(-1)?.at ?? null) : null),
  })
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = pages
  if (error !== null) return <RefusalNote error={error} onAgain={() => void pages.refetch()} />
  if (data === undefined) return <SkeletonRows count={5} />
  const entries = data.pages.flatMap((page) => page.entries)
  if (entries.length === 0)
    return <p className="py-6 text-ink-2">{NONE[channel ?? ''] ?? 'There is nothing of this yet.'}</p>
  return (
    <>
      <ol>
        {markEntries(entries, person).map((marked) => (
          <TimelineItem key={marked.entry.interaction} marked={marked} person={person} />
        ))}
      </ol>
      {hasNextPage && (
        <Earlier
          isOnItsWay={isFetchingNextPage}
          onReached={() => void fetchNextPage({ cancelRefetch: false })}
        />
      )}
    </>
  )
}

const NONE: Readonly<Record<string, string>> = {
  '': 'Nothing has happened between you yet that the book knows of.',
  mail: 'There is no mail between you.',
  meeting: 'There is no meeting in the calendar, and no transcript.',
  note: 'You have noted nothing on them yet. Press n to write a note.',
}

/** The end of what is shown: as soon as it comes near the window, more is fetched. */
function Earlier({
  isOnItsWay,
  onReached,
}: {
  readonly isOnItsWay: boolean
  readonly onReached: () => void
}) {
  const end = useRef<HTMLDivElement>(null)
  const reached = useEffectEvent(onReached)
  useEffect(() => {
    const watch = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) reached()
      },
      { rootMargin: '400px' },
    )
    if (!isOnItsWay && end.current !== null) watch.observe(end.current)
    return () => watch.disconnect()
  }, [isOnItsWay])
  return (
    <div ref={end} className="py-4">
      <Button look="quiet" disabled={isOnItsWay} onClick={onReached}>
        {isOnItsWay ? 'On its way' : 'Show what was before'}
      </Button>
    </div>
  )
}
