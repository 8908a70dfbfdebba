import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { PersonResult } from '../../src/app/results.ts'
import { answerOf, api } from '../api/client.ts'
import { AsideSection } from '../parts/aside-section.tsx'
import { shortDay } from '../parts/days.ts'
import { EvidenceLink } from '../parts/evidence-link.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { PersonFigures } from '../parts/person-figures.tsx'
import { Pill } from '../parts/pill.tsx'
import { SkeletonLine } from '../parts/skeleton.tsx'
import { standingLook } from '../parts/standings.ts'

/** Whoever is passed by within this time, ms, is not asked for. */
const PAUSE = 90

/** So many of the last exchanges are shown. */
const SHOWN = 3

/** A look at the person chosen in the list, beside it where the window is wide enough. */
export function Peek({ person }: { readonly person: string | null }) {
  const [asked, setAsked] = useState(person)
  useEffect(() => {
    const timer = setTimeout(() => setAsked(person), PAUSE)
    return () => clearTimeout(timer)
  }, [person])
  const found = useQuery({
    queryKey: ['person', asked],
    queryFn: () => answerOf(api.people[':id'].$get({ param: { id: asked ?? '' } })),
    enabled: asked !== null,
    placeholderData: keepPreviousData,
  })
  return (
    <aside
      aria-label="A look at the person chosen"
      className="sticky top-8 hidden max-h-[calc(100dvh-4rem)] self-start overflow-x-hidden overflow-y-auto pr-1 wide:block"
    >
      {asked !== null && (
        <Loaded query={found} skeleton={<SkeletonLine width="9rem" height="1.4rem" />}>
          {(one) => <AtAGlance person={one} />}
        </Loaded>
      )}
    </aside>
  )
}

function AtAGlance({ person }: { readonly person: PersonResult }) {
  const { id, name, affiliations, tie, timeline } = person
  const [work] = affiliations
  return (
    <>
      <section className="border-b border-line pb-4">
        <h2 className="text-lg">
          <Link to="/people/$id" params={{ id }} className="hover:underline">
            {name}
          </Link>
        </h2>
        {work !== undefined && (
          <p className="text-sm text-ink-2">{[work.title, work.organization].filter(Boolean).join(', ')}</p>
        )}
        {tie !== null && (
          <>
            <p className="mt-2.5">
              <Pill tone={standingLook(tie.standing).tone}>{standingLook(tie.standing).words}</Pill>
            </p>
            <p className="mt-2 text-sm text-ink-2">{tie.reasons.slice(1).join(' ')}</p>
          </>
        )}
      </section>
      <PersonFigures person={person} />
      {timeline.length > 0 && (
        <AsideSection title="Last">
          <ul className="grid gap-1.5 text-sm">
            {timeline.slice(0, SHOWN).map(({ interaction, at, subject, quote }) => (
              <li key={interaction} className="flex min-w-0 gap-3">
                <span className="min-w-14 shrink-0 whitespace-nowrap text-ink-3 tabular-nums">
                  {shortDay(at, person.day)}
                </span>
                <span className="min-w-0 truncate">
                  <EvidenceLink id={interaction} quote={quote}>
                    {subject === '' ? 'Without a subject' : subject}
                  </EvidenceLink>
                </span>
              </li>
            ))}
          </ul>
        </AsideSection>
      )}
    </>
  )
}
