import { useState } from 'react'
import type { PersonResult } from '../../src/app/results.ts'
import { useKeys } from '../shell/keys.ts'
import { MilestoneList } from './milestone-list.tsx'
import { PromisesBetween } from './promises-between.tsx'
import { Timeline } from './timeline.tsx'

/** What of the timeline is shown: a channel of it, or what its words tell of. */
const PARTS = [
  { name: 'Everything', channel: null },
  { name: 'Mail', channel: 'mail' },
  { name: 'Meetings', channel: 'meeting' },
  { name: 'Promises', channel: 'promises' },
  { name: 'Milestones', channel: 'milestones' },
  { name: 'Notes', channel: 'note' },
] as const

type Part = (typeof PARTS)[number]

/** One timeline of all that happened with a person, filtered by what one looks for. */
export function WhatHappened({ person }: { readonly person: PersonResult }) {
  const [part, setPart] = useState<Part>(PARTS[0])
  const step = (by: number) => {
    const at = PARTS.findIndex((one) => one.name === part.name)
    setPart(PARTS[(at + by + PARTS.length) % PARTS.length] ?? PARTS[0])
  }
  useKeys([
    { keys: ']', says: 'The next part of the timeline', press: () => step(1) },
    { keys: '[', says: 'The part before', press: () => step(-1) },
  ])
  return (
    <section aria-labelledby="what-happened">
      <h2 id="what-happened" className="sr-only">
        What happened
      </h2>
      <div
        role="group"
        aria-label="Show of the timeline"
        className="-mx-4 flex gap-5 overflow-x-auto border-b border-line px-4 desk:mx-0 desk:px-0"
      >
        {PARTS.map((one) => (
          <button
            key={one.name}
            type="button"
            aria-pressed={one.name === part.name}
            onClick={() => setPart(one)}
            className="-mb-px shrink-0 border-b-2 border-transparent py-2 text-sm -outline-offset-2 text-ink-2 hover:text-ink aria-pressed:border-ink aria-pressed:font-medium aria-pressed:text-ink"
          >
            {one.name}
          </button>
        ))}
      </div>
      <Shown part={part} person={person} />
    </section>
  )
}

function Shown({ part: { channel }, person }: { readonly part: Part; readonly person: PersonResult }) {
  if (channel === 'promises') return <PromisesBetween person={person} />
  if (channel === 'milestones') return <MilestoneList person={person} />
  return <Timeline key={channel ?? ''} person={person} channel={channel} />
}
