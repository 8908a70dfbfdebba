import { useQuery } from '@tanstack/react-query'
import { contactsIn } from './contacts-in.ts'
import { daysAfter, moment, shortDay } from './days.ts'
import { EvidenceLink } from './evidence-link.tsx'
import type { Fortnight } from './fortnights.ts'
import { Loaded } from './loaded.tsx'
import { Sheet } from './sheet.tsx'
import { SkeletonRows } from './skeleton.tsx'

type FortnightSheetProps = {
  /** Public id of the person. */
  readonly person: string
  readonly fortnight: Fortnight
  /** ISO days of contact. */
  readonly days: readonly string[]
  readonly onClose: () => void
}

/** The contacts of one fortnight, the newest first; each opens in its place. */
export default function FortnightSheet({ person, fortnight, days, onClose }: FortnightSheetProps) {
  const { first } = fortnight
  const found = useQuery({
    queryKey: ['fortnight', person, first],
    queryFn: () => contactsIn(person, fortnight, days),
  })
  return (
    <Sheet
      size="page"
      title={`In touch from ${shortDay(first, '')} to ${shortDay(daysAfter(first, 13), '')}`}
      onClose={onClose}
    >
      <Loaded query={found} skeleton={<SkeletonRows count={4} />}>
        {(entries) => (
          <ul>
            {entries.map(({ interaction, at, subject, quote }) => (
              <li key={interaction} className="border-b border-line py-3">
                <EvidenceLink id={interaction} quote={quote}>
                  {subject === '' ? 'Without a subject' : subject}
                </EvidenceLink>
                {quote !== '' && <p className="mt-0.5 font-serif text-ink-2 italic">{quote}</p>}
                <p className="mt-0.5 text-xs text-ink-3">{moment(at)}</p>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Sheet>
  )
}
