import { Link } from '@tanstack/react-router'
import { morningAfter } from './old-records.ts'

type OldRecordsNoteProps = {
  /** The ISO day of the newest record; null in an empty book. */
  readonly newest: string | null
  /** The ISO day that counts as today. */
  readonly today: string
}

/** Where the records end long before today: what that means for a plan, and how to look at their own time. */
export function OldRecordsNote({ newest, today }: OldRecordsNoteProps) {
  const morning = morningAfter(newest, today)
  if (morning === null) return null
  return (
    <p className="mb-6 max-w-[70ch] text-sm text-ink-2">
      Your records end some time ago, so little in them needs you today.{' '}
      <Link to="/sources" className="link">
        Bring newer records
      </Link>
      , or look at the plan of that time: start Rapport with <code>--now {morning}</code>.
    </p>
  )
}
