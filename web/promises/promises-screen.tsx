import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { PromisesResult } from '../../src/app/results.ts'
import { answerOf, api } from '../api/client.ts'
import { longDay } from '../parts/days.ts'
import { Loaded } from '../parts/loaded.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { SkeletonRows } from '../parts/skeleton.tsx'
import { useKeys } from '../shell/keys.ts'
import { byDueDay } from './by-due-day.ts'
import { KeptSoFar } from './kept-so-far.tsx'
import { SideOfLedger } from './side-of-ledger.tsx'
import { useSayings } from '../parts/use-sayings.ts'

/** The ledger of promises: mine and theirs, by the day on which they are due. */
export function PromisesScreen() {
  const ledger = useQuery({
    queryKey: ['promises'],
    queryFn: () => answerOf(api.promises.$get({ query: {} })),
  })
  return (
    <div className="mx-auto max-w-[42.5rem] wide:max-w-[63rem]">
      <PageHead over={ledger.data === undefined ? '\u00a0' : longDay(ledger.data.day)}>Promises</PageHead>
      <Loaded
        query={ledger}
        skeleton={
          <div className="grid gap-x-16 gap-y-12 wide:grid-cols-2">
            <SkeletonRows count={4} />
            <SkeletonRows count={4} />
          </div>
        }
      >
        {(promises) => <Ledger promises={promises} />}
      </Loaded>
    </div>
  )
}

function Ledger({ promises }: { readonly promises: PromisesResult }) {
  const { day, mine, theirs } = promises
  const [chosen, setChosen] = useState<string | null>(null)
  const say = useSayings()
  const inOrder = [mine, theirs].flatMap((side) => byDueDay(side, day).flatMap(({ rows }) => rows))
  const at = Math.max(
    0,
    inOrder.findIndex(({ id }) => id === chosen),
  )
  const open = inOrder[at]
  const go = (to: number) => {
    const next = inOrder[Math.min(inOrder.length - 1, Math.max(0, to))]
    if (next === undefined) return
    setChosen(next.id)
    document.querySelector(`[data-promise="${CSS.escape(next.id)}"]`)?.scrollIntoView({ block: 'nearest' })
  }
  useKeys([
    { keys: 'j', says: 'The next promise', press: () => go(at + 1) },
    { keys: 'k', says: 'The one before', press: () => go(at - 1) },
    { keys: 'm', says: 'The first of yours', press: () => go(0) },
    { keys: 't', says: 'The first of theirs', press: () => go(mine.length) },
  ])
  if (open === undefined) return <Nothing promises={promises} />
  const side = {
    today: day,
    open: open.id,
    onOpen: setChosen,
    onSay: (row: (typeof inOrder)[number], said: Parameters<typeof say>[1]) => {
      // Those that leave the ledger make room for the next.
      if (said.say !== 'confirm') setChosen(inOrder[at + 1]?.id ?? inOrder[at - 1]?.id ?? null)
      say(row, said)
    },
  }
  return (
    <>
      <div className="grid gap-x-16 gap-y-12 wide:grid-cols-2">
        <SideOfLedger name="Yours" rows={mine} {...side} />
        <SideOfLedger name="Theirs" rows={theirs} {...side} />
      </div>
      <KeptSoFar promises={promises} />
    </>
  )
}

function Nothing({ promises }: { readonly promises: PromisesResult }) {
  return (
    <>
      <p className="prose-reason">
        Nothing is open between you and anybody. Promises are found in the mail that you write and get, and in
        transcripts of meetings.{' '}
        <Link to="/sources" className="link">
          Bring your own records
        </Link>
      </p>
      <KeptSoFar promises={promises} />
    </>
  )
}
