import { Link } from '@tanstack/react-router'
import type { LeftOutResult } from '../../src/app/results.ts'
import { capital, counted } from '../parts/days.ts'
import { Sheet } from '../parts/sheet.tsx'
import { ACTION_WORDS } from './action-words.ts'

/** So many are listed: those that wait are ordered by what they are worth. */
const SHOWN = 200

type WaitingSheetProps = { readonly waiting: readonly LeftOutResult[]; readonly onClose: () => void }

/** Every suggestion that waits, under the reason why. */
export default function WaitingSheet({ waiting, onClose }: WaitingSheetProps) {
  const shown = waiting.slice(0, SHOWN)
  const reasons = [...new Set(shown.map(({ why }) => why))]
  return (
    <Sheet
      title={capital(counted(waiting.length, 'suggestion waits', 'suggestions wait'))}
      size="page"
      onClose={onClose}
    >
      {reasons.map((reason) => (
        <section key={reason} className="mb-6">
          <h3 className="border-b border-line pb-2 font-sans text-sm font-normal tracking-normal text-ink-3">
            {capital(reason)}.
          </h3>
          <ul>
            {shown
              .filter(({ why }) => why === reason)
              .map(({ id, person, action }) => (
                <li
                  key={id}
                  className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line py-2"
                >
                  <Link
                    to="/people/$id"
                    params={{ id: person.id }}
                    className="font-serif text-[1.1rem] hover:underline"
                  >
                    {person.name}
                  </Link>
                  <span className="text-sm text-ink-3">{ACTION_WORDS[action]}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
      {waiting.length > SHOWN && (
        <p className="mt-4 text-sm text-ink-3">And {waiting.length - SHOWN} more.</p>
      )}
    </Sheet>
  )
}
