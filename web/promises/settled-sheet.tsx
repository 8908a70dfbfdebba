import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { LedgerRow } from '../../src/app/results.ts'
import { answerOf, api } from '../api/client.ts'
import { Button } from '../parts/button.tsx'
import { shortDay } from '../parts/days.ts'
import { EvidenceLink } from '../parts/evidence-link.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { SkeletonRows } from '../parts/skeleton.tsx'
import { useSayings } from '../parts/use-sayings.ts'

/** So many are listed, the latest first. */
const SHOWN = 200

/** Every promise that was kept, released or let go, however old; each can be opened again. */
export default function SettledSheet({ onClose }: { readonly onClose: () => void }) {
  const ledger = useQuery({
    queryKey: ['promises', 'all'],
    queryFn: () => answerOf(api.promises.$get({ query: { all: 'true' } })),
  })
  const say = useSayings()
  return (
    <Sheet title="Settled promises" size="page" onClose={onClose}>
      <Loaded query={ledger} skeleton={<SkeletonRows count={5} />}>
        {({ day, mine, theirs }) => {
          const settled = [...mine, ...theirs]
            .filter(({ state }) => state === 'kept' || state === 'released')
            .toSorted((a, b) => (a.evidence.at < b.evidence.at ? 1 : -1))
          return (
            <>
              {settled.length === 0 && <p className="text-ink-2">None yet.</p>}
              <ul className="grid list-none gap-3">
                {settled.slice(0, SHOWN).map((row) => (
                  <Settled key={row.id} row={row} today={day} onReopen={() => say(row, { say: 'confirm' })} />
                ))}
              </ul>
              {settled.length > SHOWN && (
                <p className="mt-4 text-sm text-ink-3">And {settled.length - SHOWN} that are older.</p>
              )}
            </>
          )
        }}
      </Loaded>
    </Sheet>
  )
}

type SettledProps = { readonly row: LedgerRow; readonly today: string; readonly onReopen: () => void }

function Settled({ row, today, onReopen }: SettledProps) {
  const { by, person, evidence, state, settledBy } = row
  return (
    <li className="flex items-start justify-between gap-4 border-b border-line pb-3">
      <div className="min-w-0">
        <p>
          <Link to="/people/$id" params={{ id: person.id }} className="font-serif text-lg hover:underline">
            {person.name}
          </Link>{' '}
          <span className="text-sm text-ink-3">
            {by === 'owner' ? 'from you' : 'to you'}, {settledBy === 'age' ? 'let go' : state}
          </span>
        </p>
        <p className="text-sm text-ink-2">
          {evidence.quote}{' '}
          <EvidenceLink id={evidence.id} quote={evidence.quote}>
            {shortDay(evidence.at, today)}
          </EvidenceLink>
        </p>
      </div>
      <Button look="quiet" onClick={onReopen}>
        Open again
      </Button>
    </li>
  )
}
