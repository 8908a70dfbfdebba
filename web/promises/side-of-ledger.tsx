import type { LedgerRow } from '../../src/app/results.ts'
import { byDueDay, sideInWords } from './by-due-day.ts'
import { FoldedPromise } from './folded-promise.tsx'
import { OpenPromise } from './open-promise.tsx'
import type { Saying } from '../parts/use-sayings.ts'

type SideProps = {
  readonly name: string
  readonly rows: readonly LedgerRow[]
  readonly today: string
  /** The id of the promise that lies open. */
  readonly open: string | null
  readonly onOpen: (id: string) => void
  readonly onSay: (row: LedgerRow, said: Saying) => void
}

/** The promises of one side, by the day on which they are due. */
export function SideOfLedger({ name, rows, today, open, onOpen, onSay }: SideProps) {
  return (
    <section aria-label={name} className="min-w-0">
      <h2>{name}</h2>
      <p className="mt-1 text-sm text-ink-3">{sideInWords(rows)}</p>
      {byDueDay(rows, today).map((group) => (
        <section key={group.name} aria-label={`${name}: ${group.name.toLowerCase()}`} className="mt-6">
          <h3 className="border-b border-line pb-2 font-sans text-sm font-medium tracking-normal text-ink-2">
            {group.name}
          </h3>
          <ul className="list-none">
            {group.rows.map((row) => (
              <li
                key={row.id}
                data-promise={row.id}
                className="[content-visibility:auto] [contain-intrinsic-size:auto_5rem]"
              >
                {row.id === open ? (
                  <OpenPromise row={row} today={today} onSay={(said) => onSay(row, said)} />
                ) : (
                  <FoldedPromise row={row} today={today} onOpen={() => onOpen(row.id)} />
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
