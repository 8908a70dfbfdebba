import { Link } from '@tanstack/react-router'
import type { MeetingEntry } from '../../src/app/list-meetings.ts'
import { shortDay } from '../parts/days.ts'
import { whoWasThere } from './by-month.ts'
import { lengthInWords, percent, percentLong } from './meeting-words.ts'

/** One meeting of the list: when, what, with whom, and the owner's share of the talk beside an even one. */
export function MeetingLine({ meeting }: { readonly meeting: MeetingEntry }) {
  const { id, at, title, seconds, people, ownerSpoke, speakers, ownerShare } = meeting
  return (
    <Link
      id={id}
      to="/meetings/$id"
      params={{ id }}
      className="grid grid-cols-[3.5rem_minmax(0,1fr)] items-start gap-x-4 border-b border-line px-1 py-3.5 hover:bg-sunk desk:grid-cols-[4.5rem_minmax(0,1fr)_11rem]"
    >
      <span className="pt-0.5 text-sm text-ink-3 tabular-nums">
        {at !== null && shortDay(at.slice(0, 10), at)}
      </span>
      <span className="min-w-0">
        <b className="block font-serif text-[1.1rem] font-medium">{title || 'Without a title'}</b>
        <span className="block truncate text-sm text-ink-2">{whoWasThere(people)}</span>
      </span>
      <span className="text-sm text-ink-3 max-desk:col-start-2 desk:text-right">
        {seconds !== null && lengthInWords(seconds)}
        <span className="block">
          {ownerShare !== null && speakers !== null ? (
            <>
              <Share share={ownerShare} even={1 / speakers} />
              {percent(ownerShare)} yours
            </>
          ) : (
            !ownerSpoke && 'you said nothing'
          )}
        </span>
      </span>
    </Link>
  )
}

/** The owner's share as a bar, with a mark at an even share. */
function Share({ share, even }: { readonly share: number; readonly even: number }) {
  return (
    <span
      role="img"
      aria-label={`An even share is ${percent(even)};`}
      className="relative mr-2 inline-block h-1.5 w-16 rounded-full bg-line align-middle"
    >
      <span
        className="absolute inset-y-0 left-0 rounded-full bg-communication"
        style={{ width: percentLong(share) }}
      />
      <span className="absolute -inset-y-1 w-px bg-ink-3" style={{ left: percentLong(even) }} />
    </span>
  )
}
