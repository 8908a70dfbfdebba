import { lazy, type ReactNode, Suspense, useState } from 'react'

const BehindSheet = lazy(() => import('./behind-sheet.tsx'))

type BehindProps = {
  /** Public ids of the interactions that a number rests on. */
  readonly evidence: readonly string[]
  /** What the number is of, as the heading of the sheet. */
  readonly title: string
  readonly children: ReactNode
}

/** A number that opens what is behind it. */
export function Behind({ evidence, title, children }: BehindProps) {
  const [isOpen, setOpen] = useState(false)
  if (evidence.length === 0) return children
  return (
    <>
      <button type="button" className="link tabular-nums" onClick={() => setOpen(true)}>
        {children}
      </button>
      <Suspense>
        {isOpen && <BehindSheet title={title} evidence={evidence} onClose={() => setOpen(false)} />}
      </Suspense>
    </>
  )
}
