import { lazy, Suspense, useState } from 'react'
import { counted } from '../parts/days.ts'

const PairsSheet = lazy(() => import('./pairs-sheet.tsx'))

/** How many pairs were seen together; it opens who they are. */
export function PairsBehind({ pairs }: { readonly pairs: number }) {
  const [isOpen, setOpen] = useState(false)
  const words = counted(pairs, 'pair', 'pairs')
  if (pairs === 0) return words
  return (
    <>
      <button type="button" className="link tabular-nums" onClick={() => setOpen(true)}>
        {words}
      </button>
      <Suspense>{isOpen && <PairsSheet pairs={pairs} onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
