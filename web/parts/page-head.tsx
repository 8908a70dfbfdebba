import type { ReactNode } from 'react'

type PageHeadProps = {
  /** A small line over the heading: the day, the period. */
  readonly over?: ReactNode
  readonly children: ReactNode
  /** What stands at the far end: a ring, a button. */
  readonly end?: ReactNode
}

/** The head of a screen: its one h1. */
export function PageHead({ over, children, end }: PageHeadProps) {
  return (
    <header className="mb-7 flex flex-wrap items-end justify-between gap-x-6 gap-y-4 desk:flex-nowrap">
      <div className="min-w-0 flex-1 basis-48">
        {over !== undefined && <p className="mb-1.5 text-xs text-ink-3">{over}</p>}
        <h1>{children}</h1>
      </div>
      {end}
    </header>
  )
}
