import { Link } from '@tanstack/react-router'
import type { LedgerRow } from '../../src/app/results.ts'
import { longDay } from '../parts/days.ts'
import { EvidenceQuote } from '../parts/evidence-quote.tsx'
import { dueInWords } from './by-due-day.ts'
import { PromiseAnswers } from '../parts/promise-answers.tsx'
import type { Saying } from '../parts/use-sayings.ts'

type OpenPromiseProps = {
  readonly row: LedgerRow
  readonly today: string
  readonly onSay: (said: Saying) => void
}

/** The promise that lies open: the sentence it came from, what shows that it was kept, and what can be said of it. */
export function OpenPromise({ row, today, onSay }: OpenPromiseProps) {
  const { id, person, others, due, evidence, proof, confirmed, letGo } = row
  return (
    <article
      aria-labelledby={`${id}-person`}
      className="my-2 rounded-lg border border-line bg-sheet px-4 py-5 desk:px-6"
    >
      <div className="flex items-baseline justify-between gap-4">
        <h4 id={`${id}-person`} className="font-serif text-lg font-medium">
          <Link to="/people/$id" params={{ id: person.id }} className="hover:underline">
            {person.name}
          </Link>
        </h4>
        <span className="shrink-0 text-sm text-ink-3">{dueInWords(row, today)}</span>
      </div>
      {others.length > 0 && (
        <p className="text-sm text-ink-3">and {others.map(({ name }) => name).join(' and ')}</p>
      )}
      <div className="h-3" />
      <EvidenceQuote evidence={evidence} today={today} color="var(--color-respect)" />
      {proof !== null && (
        <>
          <p className="mb-3 text-sm text-ink-2">It seems kept:</p>
          <EvidenceQuote evidence={proof} today={today} color="var(--color-act)" />
        </>
      )}
      <p className="text-xs text-ink-3">
        {[
          due === null ? 'No day was named.' : `Due on ${longDay(due, today)}.`,
          confirmed ? 'You said that it stands.' : '',
          letGo === null || proof !== null
            ? ''
            : `Let go after ${longDay(letGo, today)} unless one of you speaks of it.`,
        ].join(' ')}{' '}
        <button type="button" className="link" onClick={() => onSay({ say: 'no' })}>
          It is no promise
        </button>
      </p>
      <PromiseAnswers key={id} row={row} today={today} onSay={onSay} />
    </article>
  )
}
