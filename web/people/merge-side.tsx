import { Link } from '@tanstack/react-router'
import type { DuplicateSide } from '../../src/app/results.ts'
import { capital, counted, longDay } from '../parts/days.ts'
import { identityWords } from '../parts/identity-words.ts'

type MergeSideProps = {
  readonly side: DuplicateSide
  /** Whether this one's name stays; null where both have the same. */
  readonly isKept: boolean | null
  readonly onKeep: () => void
}

/** One of two people who may be one: who they are by their own records alone. */
export function MergeSide({ side, isKept, onKeep }: MergeSideProps) {
  const { id, name, title, organization, identities, interactions, lastAt } = side
  const work = [title, organization].filter(Boolean).join(', ')
  return (
    <div className="p-5 desk:p-7">
      <h2>
        <Link to="/people/$id" params={{ id }} className="hover:underline">
          {name}
        </Link>
      </h2>
      <p className="mt-1 text-ink-2">{work === '' ? 'No work is known.' : work}</p>
      <ul className="mt-4 grid gap-1 text-sm">
        {identities.filter(Boolean).map((value) => (
          <li key={value} className="wrap-anywhere">
            {identityWords(value)}
          </li>
        ))}
      </ul>
      <p className="mt-4 text-sm text-ink-3">
        {interactions === 0
          ? 'Nothing has happened with them yet.'
          : `${capital(counted(interactions, 'exchange', 'exchanges'))}, the last on ${longDay(lastAt ?? '')}.`}
      </p>
      {isKept !== null && (
        <label className="mt-4 flex items-center gap-2 text-sm text-ink-2">
          <input type="radio" name="kept" checked={isKept} onChange={onKeep} className="size-4 accent-act" />
          This name stays
        </label>
      )}
    </div>
  )
}
