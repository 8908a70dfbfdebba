import { Link } from '@tanstack/react-router'
import type { LeftOutResult } from '../../src/app/results.ts'
import { capital, counted } from '../parts/days.ts'
import { Sheet } from '../parts/sheet.tsx'

/** So many are listed: those that wait are ordered by what they are worth. */
const SHOWN = 200

type WaitingSheetProps = { readonly leftOut: readonly LeftOutResult[]; readonly onClose: () => void }

/** Every suggestion that waits, and why. */
export default function WaitingSheet({ leftOut, onClose }: WaitingSheetProps) {
  return (
    <Sheet
      title={capital(counted(leftOut.length, 'suggestion waits', 'suggestions wait'))}
      size="page"
      onClose={onClose}
    >
      <ul className="grid gap-2.5">
        {leftOut.slice(0, SHOWN).map(({ id, person, action, why }) => (
          <li key={id} className="border-b border-line pb-2.5">
            <Link to="/people/$id" params={{ id: person.id }} className="font-serif text-lg hover:underline">
              {person.name}
            </Link>{' '}
            <span className="text-sm text-ink-2">
              ({action}): {why}.
            </span>
          </li>
        ))}
      </ul>
      {leftOut.length > SHOWN && (
        <p className="mt-4 text-sm text-ink-3">And {leftOut.length - SHOWN} more.</p>
      )}
    </Sheet>
  )
}
