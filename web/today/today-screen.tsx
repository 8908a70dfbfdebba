import { useQuery } from '@tanstack/react-query'
import { Navigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { TodayResult } from '../../src/app/results.ts'
import { planQuery, settingsQuery, statusQuery } from '../api/plan-query.ts'
import { Refusal } from '../api/refusal.ts'
import { capital, counted, longDay } from '../parts/days.ts'
import { Loaded } from '../parts/loaded.tsx'
import { OldRecordsNote } from '../parts/old-records-note.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Ring } from '../parts/ring.tsx'
import { useKeys } from '../shell/keys.ts'
import { Beside } from './beside.tsx'
import { Finished } from './finished.tsx'
import { FoldedSuggestion } from './folded-suggestion.tsx'
import { OpenSuggestion } from './open-suggestion.tsx'
import { SittingFoot } from './sitting-foot.tsx'
import { TodaySkeleton } from './today-skeleton.tsx'
import { useSitting } from './use-sitting.ts'

/** Today: the sitting. The suggestions in order, the first one open; at its end, what was done and with whom. */
export function TodayScreen() {
  const status = useQuery(statusQuery)
  const plan = useQuery(planQuery)
  if (status.data?.interactions === 0) return <Navigate to="/start" replace />
  if (plan.error instanceof Refusal && plan.error.code === 'owner_not_known')
    return <Navigate to="/understood" replace />
  return (
    <Loaded query={plan} skeleton={<TodaySkeleton />}>
      {(today) => <Sitting key={today.day} today={today} />}
    </Loaded>
  )
}

function Sitting({ today }: { readonly today: TodayResult }) {
  const { left, answered, answer, undo } = useSitting(today)
  const { data: settings } = useQuery(settingsQuery)
  const [chosen, setChosen] = useState<string | null>(null)
  const open = left.find((one) => one.id === chosen) ?? left[0]
  const step = (by: number) => {
    const at = left.findIndex((one) => one.id === open?.id)
    const next = left[Math.min(left.length - 1, Math.max(0, at + by))]
    if (next !== undefined) setChosen(next.id)
  }
  useKeys([
    { keys: 'j', says: 'The next suggestion', press: () => step(1) },
    { keys: 'k', says: 'The one before', press: () => step(-1) },
    { keys: 'u', says: 'Undo what was said last', press: () => answered.slice(-1).forEach(undo) },
  ])
  if (open === undefined) return <Finished today={today} answered={answered} onUndo={undo} />
  const minutes = left.reduce((sum, one) => sum + one.minutes, 0)
  return (
    <div className="mx-auto grid max-w-[42.5rem] gap-14 wide:max-w-[63rem] wide:grid-cols-[minmax(0,42.5rem)_17rem]">
      <div className="min-w-0">
        <PageHead
          over={longDay(today.day)}
          end={<Ring minutes={minutes} of={Math.max(settings?.minutes ?? today.minutes, minutes)} />}
        >
          {capital(counted(left.length, 'person', 'people'))}, {counted(minutes, 'minute', 'minutes')}
        </PageHead>
        <OldRecordsNote newest={today.newest} today={today.day} />
        <ol className="list-none">
          {left.map((one) => (
            <li key={one.id}>
              {one.id === open.id ? (
                <OpenSuggestion suggestion={one} today={today.day} onAnswer={(said) => answer(one, said)} />
              ) : (
                <FoldedSuggestion suggestion={one} onOpen={() => setChosen(one.id)} />
              )}
            </li>
          ))}
        </ol>
        <SittingFoot today={today} answered={answered} onUndo={undo} />
      </div>
      <Beside person={open.person.id} />
    </div>
  )
}
