import { BellOff, Check } from 'lucide-react'
import { Link } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { Suggestion } from '../../src/domain/suggestion.ts'
import { Button, buttonLook } from '../parts/button.tsx'
import { useKeys } from '../shell/keys.ts'
import type { Said } from './use-sitting.ts'

const DaySheet = lazy(() => import('../parts/day-sheet.tsx'))

type AnswerBarProps = {
  readonly suggestion: Suggestion
  readonly today: string
  readonly onAnswer: (said: Said) => void
  /** What stands before Done: the ways to take the draft along. */
  readonly children?: ReactNode
}

/** What can be said of a suggestion: done, later, not this. */
export function AnswerBar({ suggestion, today, onAnswer, children }: AnswerBarProps) {
  const [isPicking, setPicking] = useState(false)
  useKeys([
    { keys: 'd', says: 'Done', press: () => onAnswer({ answer: 'done' }) },
    { keys: 'l', says: 'Later: pick a day', press: () => setPicking(true) },
    {
      keys: 'x',
      says: 'Not this: never again for this reason',
      press: () => onAnswer({ answer: 'not this' }),
    },
  ])
  return (
    <div className="mt-4 flex flex-wrap items-center gap-2 border-t border-line pt-4">
      {children}
      <Button look={children === undefined ? 'go' : 'line'} onClick={() => onAnswer({ answer: 'done' })}>
        <Check aria-hidden size={17} /> Done
      </Button>
      <span className="flex-1" />
      <Button look="quiet" onClick={() => setPicking(true)}>
        Later
      </Button>
      <Suspense>
        {isPicking && (
          <DaySheet
            title="Bring it back on"
            today={today}
            onPick={(until) => onAnswer({ answer: 'later', until })}
            onClose={() => setPicking(false)}
          />
        )}
      </Suspense>
      <Button
        look="quiet"
        title="Never again for this reason"
        onClick={() => onAnswer({ answer: 'not this' })}
      >
        Not this
      </Button>
      <Link
        to="/people/$id"
        params={{ id: suggestion.person.id }}
        search={{ mute: true }}
        aria-label={`Hear less of ${suggestion.person.name}`}
        title={`Hear less of ${suggestion.person.name}`}
        className={buttonLook('quiet')}
      >
        <BellOff aria-hidden size={16} />
      </Link>
    </div>
  )
}
