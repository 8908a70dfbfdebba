import { lazy, Suspense, useState } from 'react'
import type { KeptResult, PromisesResult } from '../../src/app/results.ts'
import { counted, inWords, longDay } from '../parts/days.ts'

const SettledSheet = lazy(() => import('./settled-sheet.tsx'))

/** How many promises were kept of those that fell due, either way, and those that are settled. */
export function KeptSoFar({ promises: { kept, settled, since } }: { readonly promises: PromisesResult }) {
  const [isOpen, setOpen] = useState(false)
  const says = [
    keptInWords(kept.mine, 'of yours', 'you'),
    keptInWords(kept.theirs, 'of theirs', 'they'),
    since === null ? '' : `The ledger goes back to ${longDay(since)}.`,
  ].filter(Boolean)
  return (
    <p className="mt-10 max-w-[70ch] text-sm text-ink-3">
      {says.join(' ')}{' '}
      <button type="button" className="link" onClick={() => setOpen(true)}>
        {settled === 0
          ? 'See those that are settled'
          : `See ${counted(settled, 'that is', 'that are')} settled, and older ones`}
      </button>
      <Suspense>{isOpen && <SettledSheet onClose={() => setOpen(false)} />}</Suspense>
    </p>
  )
}

function keptInWords({ made, kept, seeming }: KeptResult, whose: string, who: string): string {
  if (made === 0) return ''
  const seen =
    seeming === 0
      ? ''
      : seeming === kept
        ? ', as far as the records show'
        : `, ${inWords(seeming)} of them as far as the records show`
  return `Of ${counted(made, 'promise', 'promises')} ${whose} that fell due ${who} kept ${kept === 0 ? 'none' : inWords(kept)}${seen}.`
}
