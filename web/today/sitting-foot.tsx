import type { TodayResult } from '../../src/app/results.ts'
import { OwnRose } from './own-rose.tsx'
import type { Answered } from './what-is-left.ts'
import { WhatWaits } from './what-waits.tsx'

type SittingFootProps = {
  readonly today: TodayResult
  readonly answered: readonly Answered[]
  readonly onUndo: (one: Answered) => void
}

/** Under the suggestions: what was said last, and can be undone; what waits; and the rose. */
export function SittingFoot({ today, answered, onUndo }: SittingFootProps) {
  const last = answered.at(-1)
  return (
    <footer className="flex items-start justify-between gap-6 px-1.5 pt-5 desk:pr-2 desk:pl-7">
      <div className="grid gap-2 text-sm text-ink-3">
        {last !== undefined && (
          <p>
            <button type="button" className="link" onClick={() => onUndo(last)}>
              Undo what was said of {last.suggestion.person.name}
            </button>
          </p>
        )}
        <WhatWaits leftOut={today.leftOut} />
      </div>
      <OwnRose size={64} />
    </footer>
  )
}
