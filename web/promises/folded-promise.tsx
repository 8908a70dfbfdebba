import type { LedgerRow } from '../../src/app/results.ts'
import { dueInWords } from './by-due-day.ts'

type FoldedPromiseProps = {
  readonly row: LedgerRow
  readonly today: string
  readonly onOpen: () => void
}

/** A promise in two lines, until it is opened. */
export function FoldedPromise({ row, today, onOpen }: FoldedPromiseProps) {
  const { person, others, evidence, state, proof } = row
  const isLate = state === 'late' && proof === null
  return (
    <button
      type="button"
      onClick={onOpen}
      className="block w-full border-b border-line px-1 py-3.5 text-left hover:bg-sunk"
    >
      <span className="flex flex-wrap items-baseline justify-between gap-x-4">
        <b className="min-w-0 truncate font-serif text-[1.1rem] font-medium">
          {[person, ...others].map(({ name }) => name).join(', ')}
        </b>
        <span className={`shrink-0 text-sm ${isLate ? 'text-due' : 'text-ink-3'}`}>
          {dueInWords(row, today)}
        </span>
      </span>
      <span className="mt-0.5 line-clamp-2 text-sm text-ink-2">{evidence.quote}</span>
    </button>
  )
}
