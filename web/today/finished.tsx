import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { TodayResult } from '../../src/app/results.ts'
import { counted, longDay } from '../parts/days.ts'
import { OldRecordsNote } from '../parts/old-records-note.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { WAY_LOOKS } from '../parts/ways.ts'
import { ACTION_WORDS } from './action-words.ts'
import { OwnRose } from './own-rose.tsx'
import type { Answered, Said } from './what-is-left.ts'
import { WhatWaits } from './what-waits.tsx'

type FinishedProps = {
  readonly today: TodayResult
  readonly answered: readonly Answered[]
  readonly onUndo: (one: Answered) => void
}

/** The end of the sitting: what was done, with whom, and "That's today." */
export function Finished({ today, answered, onUndo }: FinishedProps) {
  const done = answered.filter(({ said }) => said.answer === 'done')
  const put = answered.filter(({ said }) => said.answer !== 'done')
  const line = (one: Answered, words: string) => (
    <Line key={one.suggestion.id} one={one} words={words} onUndo={onUndo} />
  )
  return (
    <div className="column">
      <PageHead over={longDay(today.day)} end={<OwnRose size={88} />}>
        That’s today.
      </PageHead>
      <p className="prose-reason mb-8">{answered.length === 0 ? <BeforeNow today={today} /> : inSum(done)}</p>
      {answered.length === 0 && <OldRecordsNote newest={today.newest} today={today.day} />}
      {done.length > 0 && (
        <Part title="Done">{done.map((one) => line(one, ACTION_WORDS[one.suggestion.action]))}</Part>
      )}
      {put.length > 0 && (
        <Part title="Not today">{put.map((one) => line(one, whatBecomes(one.said, today.day)))}</Part>
      )}
      <div className="text-sm text-ink-3">
        <WhatWaits leftOut={today.leftOut} />
      </div>
    </div>
  )
}

function inSum(done: readonly Answered[]): string {
  if (done.length === 0) return 'All of it was put off or let go. Nothing more is asked of you.'
  const minutes = done.reduce((sum, { suggestion }) => sum + suggestion.minutes, 0)
  return `You tended ${counted(done.length, 'person', 'people')} in ${counted(minutes, 'minute', 'minutes')}. Nothing more is asked of you.`
}

function whatBecomes(said: Said, today: string): string {
  if (said.answer === 'later') return `comes back on ${longDay(said.until, today)}`
  if (said.answer === 'mute') return `nothing of them until ${longDay(said.until, today)}`
  return 'not again for this reason'
}

/** The day's sitting when nothing was said of it since the page was opened. */
function BeforeNow({ today: { day, done, newest } }: { readonly today: TodayResult }) {
  if (done.people > 0)
    return `You tended ${counted(done.people, 'person', 'people')} in ${counted(done.minutes, 'minute', 'minutes')}. Nothing more is asked of you.`
  return (
    <>
      Nobody needs you this morning.{' '}
      {newest === null ? (
        <Link to="/sources" className="link">
          Bring your own records
        </Link>
      ) : (
        `The newest record is of ${longDay(newest, day)}.`
      )}
    </>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="mb-8">
      <h2 className="border-b border-line pb-2 font-sans text-sm font-normal tracking-normal text-ink-3">
        {title}
      </h2>
      <ul>{children}</ul>
    </section>
  )
}

type LineProps = {
  readonly one: Answered
  readonly words: string
  readonly onUndo: (one: Answered) => void
}

function Line({ one, words, onUndo }: LineProps) {
  const { way, person } = one.suggestion
  const { icon: Icon, color } = WAY_LOOKS[way]
  return (
    <li className="grid grid-cols-[1.5rem_minmax(0,1fr)_auto] items-baseline gap-3.5 border-b border-line py-3">
      <Icon aria-hidden size={17} strokeWidth={1.75} style={{ color }} className="self-center" />
      <p className="flex flex-wrap items-baseline gap-x-3.5">
        <Link to="/people/$id" params={{ id: person.id }} className="font-serif text-lg hover:underline">
          {person.name}
        </Link>
        <span className="text-sm text-ink-3">{words}</span>
      </p>
      <button
        type="button"
        aria-label={`Undo: ${person.name}`}
        className="link text-sm text-ink-3"
        onClick={() => onUndo(one)}
      >
        Undo
      </button>
    </li>
  )
}
