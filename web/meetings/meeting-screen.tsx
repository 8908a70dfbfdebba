import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import type { MeetingResult } from '../../src/app/show-meeting.ts'
import { answerOf, api } from '../api/client.ts'
import { moment } from '../parts/days.ts'
import { Loaded } from '../parts/loaded.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { SkeletonLine, SkeletonRows } from '../parts/skeleton.tsx'
import { useKeys } from '../shell/keys.ts'
import { lengthInWords, notMeasuredInWords } from './meeting-words.ts'
import { NextTime } from './next-time.tsx'
import { OwnFigures } from './own-figures.tsx'
import { SaidHere } from './said-here.tsx'
import type { ShownTurns } from './shown-turns.ts'
import { WhoSpoke } from './who-spoke.tsx'

const TranscriptSheet = lazy(() => import('./transcript-sheet.tsx'))

/** One meeting's mirror: who spoke when and how much, how the owner talked, and one thing to try next time. */
export function MeetingScreen() {
  const { id } = useParams({ from: '/meetings/$id' })
  const meeting = useQuery({
    queryKey: ['meeting', id],
    queryFn: () => answerOf(api.meetings[':id'].$get({ param: { id } })),
  })
  return (
    <div className="mx-auto max-w-[63rem]">
      <Loaded query={meeting} skeleton={<MeetingSkeleton />}>
        {(found) => <Mirror key={found.id} meeting={found} />}
      </Loaded>
    </div>
  )
}

function Mirror({ meeting }: { readonly meeting: MeetingResult }) {
  const { id, at, title, owner, mirror } = meeting
  const [shown, setShown] = useState<ShownTurns | null>(null)
  const beside = useQuery({
    queryKey: ['meeting', id, 'beside'],
    queryFn: () => answerOf(api.meetings[':id'].beside.$get({ param: { id } })),
  })
  useKeys([
    {
      keys: 't',
      says: 'The transcript',
      press: () => setShown({ title: 'What was said', turns: [], isWhole: true }),
    },
  ])
  const own = mirror.speakers.find(({ name }) => name === owner)
  return (
    <>
      <PageHead
        over={
          <>
            <Link to="/meetings" className="link">
              Meetings
            </Link>
            {', '}
            {at === null ? 'without a day' : moment(at)}
            {mirror.seconds !== null && `, ${lengthInWords(mirror.seconds)}`}
          </>
        }
      >
        {title || 'A meeting without a title'}
      </PageHead>
      <WhoSpoke meeting={meeting} onShow={setShown} />
      <div className="mt-11 grid gap-x-12 gap-y-10 wide:grid-cols-2">
        <div>
          {own !== undefined && (
            <OwnFigures meeting={meeting} own={own} usual={beside.data?.usual ?? null} onShow={setShown} />
          )}
          <NotMeasured mirror={mirror} />
        </div>
        <div>
          <NextTime meeting={meeting} onShow={setShown} />
          <SaidHere
            meeting={meeting}
            promises={beside.data?.promises ?? []}
            requests={beside.data?.requests ?? []}
            onShow={setShown}
          />
        </div>
      </div>
      <Suspense>
        {shown !== null && <TranscriptSheet mirror={mirror} shown={shown} onClose={() => setShown(null)} />}
      </Suspense>
    </>
  )
}

function NotMeasured({ mirror }: { readonly mirror: MeetingResult['mirror'] }) {
  const groups = notMeasuredInWords(mirror.notMeasured)
  if (groups.length === 0) return null
  return (
    <section aria-labelledby="not-measured" className="mt-8">
      <h2 id="not-measured" className="font-sans text-sm font-medium tracking-normal text-ink-2">
        Not measured, or not in full
      </h2>
      <ul className="mt-1.5 grid list-none gap-1.5 text-sm text-ink-3">
        {groups.map(({ why, measures }) => (
          <li key={why}>
            {measures.charAt(0).toUpperCase() + measures.slice(1)}: {why}.
          </li>
        ))}
      </ul>
    </section>
  )
}

function MeetingSkeleton() {
  return (
    <>
      <SkeletonLine width="14rem" height="0.75rem" />
      <SkeletonLine width="24rem" height="2.4rem" />
      <div className="h-6" />
      <SkeletonRows count={4} />
    </>
  )
}
