import { Check } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import type { LedgerRow } from '../../src/app/results.ts'
import { Button } from './button.tsx'
import { useKeys } from '../shell/keys.ts'
import type { Saying } from './use-sayings.ts'

const DaySheet = lazy(() => import('./day-sheet.tsx'))

type PromiseAnswersProps = {
  readonly row: LedgerRow
  readonly today: string
  readonly onSay: (said: Saying) => void
}

/** What can be said of a promise. */
export function PromiseAnswers({ row, today, onSay }: PromiseAnswersProps) {
  const [isPicking, setPicking] = useState(false)
  const canConfirm = !row.confirmed && row.proof === null
  const canStayOpen = row.proof !== null
  useKeys([
    { keys: 'd', says: 'Kept', press: () => onSay({ say: 'kept' }) },
    ...(canConfirm ? [{ keys: 'c', says: 'It stands', press: () => onSay({ say: 'confirm' }) }] : []),
    ...(canStayOpen ? [{ keys: 's', says: 'Still open', press: () => onSay({ say: 'late' }) }] : []),
    { keys: 'l', says: 'Due on another day', press: () => setPicking(true) },
    { keys: 'r', says: 'Release: it needs not be kept', press: () => onSay({ say: 'release' }) },
    { keys: 'x', says: 'It is no promise', press: () => onSay({ say: 'no' }) },
  ])
  return (
    <div className="mt-4 flex flex-wrap items-center gap-2 border-t border-line pt-4">
      <Button look="go" onClick={() => onSay({ say: 'kept' })}>
        <Check aria-hidden size={17} /> Kept
      </Button>
      {canStayOpen && <Button onClick={() => onSay({ say: 'late' })}>Still open</Button>}
      {canConfirm && (
        <Button
          title="It is a promise: keep it until somebody says more"
          onClick={() => onSay({ say: 'confirm' })}
        >
          It stands
        </Button>
      )}
      <Button look="quiet" onClick={() => setPicking(true)}>
        Another day
      </Button>
      <Button look="quiet" title="It needs not be kept" onClick={() => onSay({ say: 'release' })}>
        Release
      </Button>
      <Suspense>
        {isPicking && (
          <DaySheet
            title="It is due on"
            today={today}
            onPick={(day) => {
              setPicking(false)
              onSay({ say: 'due', day })
            }}
            onClose={() => setPicking(false)}
          />
        )}
      </Suspense>
    </div>
  )
}
