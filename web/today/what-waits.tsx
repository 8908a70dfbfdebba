import { lazy, Suspense, useState } from 'react'
import type { TodayResult } from '../../src/app/results.ts'

const WaitingSheet = lazy(() => import('./waiting-sheet.tsx'))

/** What is left for another day, and why. */
export function WhatWaits({ today: { leftOut, closing } }: { readonly today: TodayResult }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="px-1.5 pt-4 text-sm text-ink-3 desk:pl-7">
      <p>
        {closing}{' '}
        {leftOut.length > 0 && (
          <button type="button" className="link" onClick={() => setOpen(true)}>
            See what waits, and why
          </button>
        )}
      </p>
      <Suspense>{isOpen && <WaitingSheet leftOut={leftOut} onClose={() => setOpen(false)} />}</Suspense>
    </div>
  )
}
