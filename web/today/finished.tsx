import { Link } from '@tanstack/react-router'
import type { TodayResult } from '../../src/app/results.ts'
import { capital, counted, longDay } from '../parts/days.ts'
import { PageHead } from '../parts/page-head.tsx'
import { Rose } from '../parts/rose.tsx'
import { WAY_LOOKS } from '../parts/ways.ts'
import type { Answered } from './use-sitting.ts'
import { WhatWaits } from './what-waits.tsx'

/** The end of the sitting: what was done, with whom, and "That's today." */
export function Finished({
  today,
  answered,
}: {
  readonly today: TodayResult
  readonly answered: readonly Answered[]
}) {
  const done = answered.filter(({ said }) => said.answer === 'done')
  const put = answered.filter(({ said }) => said.answer !== 'done')
  return (
    <div className="mx-auto max-w-[42.5rem]">
      <PageHead over={longDay(today.day)} end={<Rose size={64} />}>
        That’s today.
      </PageHead>
      {answered.length === 0 && today.done.people > 0 && (
        <p className="prose-reason">
          {capital(counted(today.done.people, 'person', 'people'))},{' '}
          {counted(today.done.minutes, 'minute', 'minutes')}.
        </p>
      )}
      {answered.length === 0 && today.done.people === 0 && (
        <p className="prose-reason">
          Nobody needs you this morning.{' '}
          {today.newest === null ? (
            <Link to="/sources" className="link">
              Bring your own records
            </Link>
          ) : (
            `The newest record is of ${longDay(today.newest, today.day)}.`
          )}
        </p>
      )}
      {done.length > 0 && (
        <>
          <p className="prose-reason mb-3">{capital(counted(done.length, 'person', 'people'))} tended.</p>
          <ul className="mb-6">
            {done.map(({ suggestion }) => (
              <Line
                key={suggestion.id}
                suggestion={suggestion}
                words={WAY_LOOKS[suggestion.way].name.toLowerCase()}
              />
            ))}
          </ul>
        </>
      )}
      {put.length > 0 && (
        <ul className="mb-6">
          {put.map(({ suggestion, said }) => (
            <Line
              key={suggestion.id}
              suggestion={suggestion}
              words={
                said.answer === 'later'
                  ? `comes back on ${longDay(said.until, today.day)}`
                  : 'not again for this reason'
              }
            />
          ))}
        </ul>
      )}
      <WhatWaits today={today} />
    </div>
  )
}

function Line({
  suggestion,
  words,
}: {
  readonly suggestion: Answered['suggestion']
  readonly words: string
}) {
  const { icon: Icon, color } = WAY_LOOKS[suggestion.way]
  return (
    <li className="flex items-center gap-3.5 border-b border-line py-3">
      <Icon aria-hidden size={17} strokeWidth={1.75} style={{ color }} />
      <Link
        to="/people/$id"
        params={{ id: suggestion.person.id }}
        className="font-serif text-lg hover:underline"
      >
        {suggestion.person.name}
      </Link>
      <span className="text-sm text-ink-3">{words}</span>
    </li>
  )
}
