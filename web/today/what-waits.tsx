import { lazy, Suspense, useState } from 'react'
import type { LeftOutResult } from '../../src/app/results.ts'
import { capital, counted } from '../parts/days.ts'

const WaitingSheet = lazy(() => import('./waiting-sheet.tsx'))

/** What is left for another day, and why. */
export function WhatWaits({ leftOut }: { readonly leftOut: readonly LeftOutResult[] }) {
  const [isOpen, setOpen] = useState(false)
  const waiting = leftOut.filter(({ waits }) => waits)
  if (waiting.length === 0) return null
  return (
    <>
      <p>
        {capital(counted(waiting.length, 'suggestion is', 'suggestions are'))} left for another day.{' '}
        <button type="button" className="link" onClick={() => setOpen(true)}>
          See what waits, and why
        </button>
      </p>
      <Suspense>{isOpen && <WaitingSheet waiting={waiting} onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
