import { useQuery } from '@tanstack/react-query'
import { answerOf, api } from '../api/client.ts'
import { moment } from './days.ts'
import { EvidenceLink } from './evidence-link.tsx'
import { Loaded } from './loaded.tsx'
import { Sheet } from './sheet.tsx'
import { SkeletonRows } from './skeleton.tsx'

type BehindSheetProps = {
  readonly title: string
  readonly evidence: readonly string[]
  readonly onClose: () => void
}

/** What a number rests on, the newest first; each opens in its place. */
export default function BehindSheet({ title, evidence, onClose }: BehindSheetProps) {
  const ids = evidence.join(',')
  const found = useQuery({
    queryKey: ['interactions', ids],
    queryFn: () => answerOf(api.interactions.$get({ query: { ids } })),
  })
  return (
    <Sheet size="page" title={title} onClose={onClose}>
      <Loaded query={found} skeleton={<SkeletonRows count={4} />}>
        {({ interactions }) => (
          <ul>
            {interactions.map(({ id, at, subject, quote, from }) => (
              <li key={id} className="border-b border-line py-3">
                <EvidenceLink id={id} quote={quote}>
                  {subject === '' ? 'Without a subject' : subject}
                </EvidenceLink>
                {quote !== '' && <p className="mt-0.5 font-serif text-ink-2 italic">{quote}</p>}
                <p className="mt-0.5 text-xs text-ink-3">
                  {moment(at)}
                  {from !== '' && `, ${from}`}
                </p>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Sheet>
  )
}
