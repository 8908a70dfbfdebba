import { useState } from 'react'
import type { LedgerRow, PersonResult } from '../../src/app/results.ts'
import { EvidenceQuote } from '../parts/evidence-quote.tsx'
import { Pill } from '../parts/pill.tsx'
import { PromiseAnswers } from '../parts/promise-answers.tsx'
import { useSayings } from '../parts/use-sayings.ts'
import { promiseStateWords } from './promise-state.ts'

/** The promises between the owner and one person, both ways, each with the words it rests on. */
export function PromisesBetween({ person }: { readonly person: PersonResult }) {
  const [chosen, setChosen] = useState<string | null>(null)
  const rows = person.promises.map(
    (promise): LedgerRow => ({ ...promise, person: { id: person.id, name: person.name }, others: [] }),
  )
  if (rows.length === 0)
    return (
      <p className="py-6 text-ink-2">Neither of you has promised the other anything in the last half year.</p>
    )
  const open = rows.find(({ id }) => id === chosen) ?? rows.find((row) => !isSettled(row))
  const sides = [
    { name: 'What you promised', rows: rows.filter(({ by }) => by === 'owner') },
    { name: 'What you were promised', rows: rows.filter(({ by }) => by === 'person') },
  ].filter((side) => side.rows.length > 0)
  return sides.map((side) => (
    <section key={side.name} className="pt-6">
      <h3>{side.name}</h3>
      <ul className="mt-2">
        {side.rows
          .toSorted((a, b) => Number(isSettled(a)) - Number(isSettled(b)))
          .map((row) => (
            <li key={row.id} className="border-b border-line py-4">
              <OnePromise
                row={row}
                today={person.day}
                isOpen={row.id === open?.id}
                onOpen={() => setChosen(row.id)}
              />
            </li>
          ))}
      </ul>
    </section>
  ))
}

type OnePromiseProps = {
  readonly row: LedgerRow
  readonly today: string
  /** Whether what can be said of it stands open. */
  readonly isOpen: boolean
  readonly onOpen: () => void
}

function OnePromise({ row, today, isOpen, onOpen }: OnePromiseProps) {
  const say = useSayings()
  return (
    <>
      <p className="mb-2">
        <Pill
          tone={row.state === 'late' && row.proof === null ? 'due' : row.state === 'kept' ? 'well' : 'plain'}
        >
          {promiseStateWords(row, today)}
        </Pill>
      </p>
      <EvidenceQuote evidence={row.evidence} today={today} color="var(--color-respect)" />
      {row.proof !== null && (
        <>
          <p className="mb-2 text-sm text-ink-2">What shows that it was kept:</p>
          <EvidenceQuote evidence={row.proof} today={today} color="var(--color-act)" />
        </>
      )}
      {isOpen ? (
        <PromiseAnswers row={row} today={today} onSay={(said) => say(row, said)} />
      ) : (
        <button type="button" className="link text-sm text-ink-2" onClick={onOpen}>
          {isSettled(row) ? 'Say otherwise' : 'Say how it stands'}
        </button>
      )}
    </>
  )
}

function isSettled({ state }: LedgerRow): boolean {
  return state === 'kept' || state === 'released'
}
