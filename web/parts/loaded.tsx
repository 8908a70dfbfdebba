import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { RefusalNote } from './refusal-note.tsx'

type LoadedProps<T> = {
  readonly query: UseQueryResult<T>
  /** The page's own shape while its words are on the way. */
  readonly skeleton: ReactNode
  readonly children: (data: T) => ReactNode
}

/** Shows what was asked for, its skeleton until it is there, or what was wrong and the fix. */
export function Loaded<T>({ query, skeleton, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data)
  if (query.error !== null) return <RefusalNote error={query.error} onAgain={() => void query.refetch()} />
  return (
    <div aria-busy="true">
      <span className="sr-only" role="status">
        Loading
      </span>
      <div aria-hidden>{skeleton}</div>
    </div>
  )
}
