import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { PersonName } from '../../src/app/results.ts'

const PeopleSheet = lazy(() => import('./people-sheet.tsx'))

type PeopleBehindProps = {
  readonly people: readonly PersonName[]
  /** How many there are in all, where not all are listed. */
  readonly total?: number
  /** Who they are, as the heading of the sheet. */
  readonly title: string
  readonly children: ReactNode
}

/** A number of people that opens who they are. */
export function PeopleBehind({ people, total = people.length, title, children }: PeopleBehindProps) {
  const [isOpen, setOpen] = useState(false)
  if (people.length === 0) return children
  return (
    <>
      <button type="button" className="link tabular-nums" onClick={() => setOpen(true)}>
        {children}
      </button>
      <Suspense>
        {isOpen && <PeopleSheet title={title} people={people} total={total} onClose={() => setOpen(false)} />}
      </Suspense>
    </>
  )
}
