import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { MeetingEntry } from '../../src/app/list-meetings.ts'
import { answerOf, api } from '../api/client.ts'
import { Loaded } from '../parts/loaded.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { SkeletonRows } from '../parts/skeleton.tsx'
import { useKeys } from '../shell/keys.ts'
import { byMonth } from './by-month.ts'
import { MeetingLine } from './meeting-line.tsx'

/** The meetings of which there is a transcript, by month. */
export function MeetingsScreen() {
  const found = useQuery({ queryKey: ['meetings'], queryFn: () => answerOf(api.meetings.$get()) })
  return (
    <div className="column">
      <PageHead>Meetings</PageHead>
      <Loaded query={found} skeleton={<SkeletonRows count={6} />}>
        {({ meetings }) => (meetings.length === 0 ? <NoneHeard /> : <Heard meetings={meetings} />)}
      </Loaded>
    </div>
  )
}

function Heard({ meetings }: { readonly meetings: readonly MeetingEntry[] }) {
  const navigate = useNavigate()
  const [at, setAt] = useState<number | null>(null)
  const go = (to: number) => {
    const next = meetings[to]
    if (next === undefined) return
    setAt(to)
    document.getElementById(next.id)?.focus()
  }
  useKeys([
    { keys: 'j', says: 'The next meeting', press: () => go(at === null ? 0 : at + 1) },
    { keys: 'k', says: 'The one before', press: () => go((at ?? 1) - 1) },
    {
      keys: 'Enter',
      says: 'Open the meeting',
      press: () => {
        const one = meetings[at ?? 0]
        if (one !== undefined) void navigate({ to: '/meetings/$id', params: { id: one.id } })
      },
    },
  ])
  return byMonth(meetings).map(({ month, meetings: inMonth }) => (
    <section key={month} aria-label={month} className="mb-9">
      <h2 className="border-b border-line pb-2 text-lg">{month}</h2>
      <ul className="list-none">
        {inMonth.map((meeting) => (
          <li key={meeting.id} className="[contain-intrinsic-size:auto_5rem] [content-visibility:auto]">
            <MeetingLine meeting={meeting} />
          </li>
        ))}
      </ul>
    </section>
  ))
}

function NoneHeard() {
  return (
    <>
      <p className="prose-reason">No meeting was heard yet.</p>
      <p className="mt-3 max-w-[60ch] text-ink-2">
        Rapport looks at transcripts: Zoom, Teams and Meet give them as .vtt or .srt, and a .txt with names
        will do. It takes no sound and joins no call.{' '}
        <Link to="/sources" className="link">
          Bring one in
        </Link>
      </p>
    </>
  )
}
