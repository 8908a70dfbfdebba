import { useState } from 'react'
import type { DuplicateProposal } from '../../src/app/results.ts'
import { Button } from '../parts/button.tsx'
import { useKeys } from '../shell/keys.ts'
import { MergeSide } from './merge-side.tsx'
import type { Decision } from './merging-queue.ts'

type MergePairProps = {
  readonly pair: DuplicateProposal
  readonly onDecide: (decision: Decision, says: string) => void
  readonly onSkip: () => void
}

/** Two people side by side, what speaks for one and for two, and what can be said of them. */
export function MergePair({ pair: { a, b, reasons }, onDecide, onSkip }: MergePairProps) {
  const [kept, setKept] = useState(b.interactions > a.interactions ? b.id : a.id)
  const [stays, goes] = kept === a.id ? [a, b] : [b, a]
  const one = () =>
    onDecide(
      { said: 'one', kept: stays.id, absorbed: goes.id },
      goes.name === stays.name ? `${stays.name} is one person.` : `${goes.name} is now ${stays.name}.`,
    )
  const two = () =>
    onDecide(
      { said: 'two', pair: [a.id, b.id] },
      a.name === b.name ? `Two people are called ${a.name}.` : `${a.name} and ${b.name} are two people.`,
    )
  useKeys([
    { keys: 'm', says: 'Merge: they are one person', press: one },
    { keys: 't', says: 'Two people', press: two },
    { keys: 's', says: 'Skip: decide later', press: onSkip },
    { keys: 'w', says: 'Keep the other name', press: () => setKept(goes.id) },
  ])
  const isOneName = a.name === b.name
  return (
    <article aria-label={isOneName ? `${a.name}, twice` : `${a.name} and ${b.name}`}>
      <div className="grid rounded-lg border border-line bg-sheet desk:grid-cols-2">
        {[a, b].map((side, index) => (
          <div
            key={side.id}
            className={index === 0 ? '' : 'border-t border-line desk:border-t-0 desk:border-l'}
          >
            <MergeSide
              side={side}
              isKept={isOneName ? null : side.id === kept}
              onKeep={() => setKept(side.id)}
            />
          </div>
        ))}
      </div>
      <WhatSpeaks reasons={reasons} />
      <Verdicts onOne={one} onTwo={two} onSkip={onSkip} />
      <p className="mt-3 text-xs text-ink-3">
        {isOneName ? '' : `They would be called ${stays.name}. `}A merge can be undone at any time, exactly.
      </p>
    </article>
  )
}

/** Why the two may be one, and why not. */
function WhatSpeaks({ reasons }: Pick<DuplicateProposal, 'reasons'>) {
  const against = reasons.filter((words) => words.startsWith('but ')).map((words) => words.slice(4))
  const speaksFor = reasons.filter((words) => !words.startsWith('but '))
  return (
    <p className="prose-reason mt-6">
      {speaksFor.length > 0 && `For one: ${speaksFor.join(', ')}.`}
      {against.length > 0 && ` For two: ${against.join(', ')}.`}
    </p>
  )
}

type VerdictsProps = { readonly onOne: () => void; readonly onTwo: () => void; readonly onSkip: () => void }

function Verdicts({ onOne, onTwo, onSkip }: VerdictsProps) {
  return (
    <div className="mt-6 flex flex-wrap items-center gap-2 border-t border-line pt-4">
      <Button look="go" onClick={onOne}>
        One person <Hint>m</Hint>
      </Button>
      <Button onClick={onTwo}>
        Two people <Hint>t</Hint>
      </Button>
      <span className="flex-1" />
      <Button look="quiet" onClick={onSkip}>
        Skip <Hint>s</Hint>
      </Button>
    </div>
  )
}

function Hint({ children }: { readonly children: string }) {
  return (
    <kbd aria-hidden className="hidden font-sans text-xs opacity-75 desk:inline">
      {children}
    </kbd>
  )
}
