import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { BellOff, Coffee, NotebookPen } from 'lucide-react'
import { lazy, Suspense } from 'react'
import type { PersonResult } from '../../src/app/results.ts'
import { Button, buttonLook } from '../parts/button.tsx'
import { longDay } from '../parts/days.ts'
import { Pill } from '../parts/pill.tsx'
import { standingLook } from '../parts/standings.ts'
import { Closeness } from './closeness.tsx'
import { PersonName } from './person-name.tsx'
import { useSay } from './use-say.ts'
import { workWords } from './work-words.ts'

const MuteSheet = lazy(() => import('./mute-sheet.tsx'))

type PersonHeadProps = { readonly person: PersonResult; readonly onNote: () => void }

/** Who this is, how the tie stands and why, and what the owner wants of it. */
export function PersonHead({ person, onNote }: PersonHeadProps) {
  const { id, affiliations, tie } = person
  const { mute } = useSearch({ from: '/people/$id' })
  const navigate = useNavigate()
  const say = useSay(person)
  const setMuting = (isOpen: boolean) =>
    void navigate({
      to: '.',
      search: ({ mute: _, ...now }) => (isOpen ? { ...now, mute: true } : now),
      replace: true,
      resetScroll: false,
    })
  const work = workWords(affiliations)
  return (
    <header className="mb-8">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <PersonName person={person} />
        <WhatToDo id={id} onMute={() => setMuting(true)} onNote={onNote} />
      </div>
      {work !== '' && <p className="mt-2 max-w-[60ch] text-ink-2">{work}</p>}
      <HowItStands person={person} onSay={say} />
      <p className="prose-reason mt-4">
        {tie === null ? 'You have not been in touch with them yet.' : tie.reasons.slice(1).join(' ')}
      </p>
      <Closeness person={person} onSay={say} />
      <Suspense>
        {mute === true && <MuteSheet person={person} onSay={say} onClose={() => setMuting(false)} />}
      </Suspense>
    </header>
  )
}

type WhatToDoProps = {
  readonly id: string
  readonly onMute: () => void
  readonly onNote: () => void
}

function WhatToDo({ id, onMute, onNote }: WhatToDoProps) {
  return (
    <div className="flex items-center gap-2">
      <Button
        look="quiet"
        aria-label="Hear less of this person"
        title="Hear less of this person"
        onClick={onMute}
      >
        <BellOff aria-hidden size={17} />
      </Button>
      <Button onClick={onNote}>
        <NotebookPen aria-hidden size={17} /> Note
        <kbd aria-hidden className="hidden font-sans text-xs text-ink-3 desk:inline">
          n
        </kbd>
      </Button>
      <Link to="/coffee" search={{ person: id }} className={buttonLook('go')}>
        <Coffee aria-hidden size={17} /> Coffee
      </Link>
    </div>
  )
}

type HowItStandsProps = {
  readonly person: PersonResult
  readonly onSay: ReturnType<typeof useSay>
}

function HowItStands({ person: { tie, mutedUntil, promises, day }, onSay }: HowItStandsProps) {
  const late = promises.filter(({ state, proof }) => state === 'late' && proof === null).length
  return (
    <div className="mt-3 flex flex-wrap items-center gap-2">
      {tie !== null && <Pill tone={standingLook(tie.standing).tone}>{standingLook(tie.standing).words}</Pill>}
      {late > 0 && <Pill tone="due">{late === 1 ? 'a promise is late' : `${late} promises are late`}</Pill>}
      {mutedUntil !== null && (
        <Pill>
          muted until {longDay(mutedUntil, day)}
          <button
            type="button"
            className="link"
            onClick={() => onSay({ word: { what: 'mute', value: null }, says: 'You hear of them again.' })}
          >
            hear again
          </button>
        </Pill>
      )}
    </div>
  )
}
