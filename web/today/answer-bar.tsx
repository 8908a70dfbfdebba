import { BellOff, Check } from 'lucide-react'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { Suggestion } from '../../src/domain/suggestion.ts'
import { Button } from '../parts/button.tsx'
import { quietStretches } from '../parts/quiet-stretches.ts'
import { useKeys } from '../shell/keys.ts'
import type { Said } from './what-is-left.ts'

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
  const { name } = suggestion.person
  const [picking, setPicking] = useState<'later' | 'mute' | null>(null)
  useKeys([
    { keys: 'd', says: 'Done', press: () => onAnswer({ answer: 'done' }) },
    { keys: 'l', says: 'Later: pick a day', press: () => setPicking('later') },
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
      <Button look="quiet" onClick={() => setPicking('later')}>
        Later
      </Button>
      <Suspense>
        {picking !== null && (
          <DaySheet
            title={picking === 'later' ? 'Bring it back on' : `Hear nothing of ${name} until`}
            today={today}
            {...(picking === 'mute' ? { choices: quietStretches(today) } : {})}
            onPick={(until) => {
              setPicking(null)
              onAnswer({ answer: picking, until })
            }}
            onClose={() => setPicking(null)}
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
      <Button
        look="quiet"
        aria-label={`Hear nothing of ${name} for a while`}
        title={`Hear nothing of ${name} for a while`}
        onClick={() => setPicking('mute')}
      >
        <BellOff aria-hidden size={16} />
      </Button>
    </div>
  )
}
