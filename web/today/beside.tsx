import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { answerOf, api } from '../api/client.ts'
import { Loaded } from '../parts/loaded.tsx'
import { Pill } from '../parts/pill.tsx'
import { PersonFigures } from '../parts/person-figures.tsx'
import { SkeletonLine } from '../parts/skeleton.tsx'

/** Beside the open suggestion, where the window is wide enough: who this is, and the figures that matter. */
export function Beside({ person }: { readonly person: string }) {
  const found = useQuery({
    queryKey: ['person', person],
    queryFn: () => answerOf(api.people[':id'].$get({ param: { id: person } })),
  })
  return (
    <aside aria-label="About this person" className="hidden pt-1 wide:block">
      <Loaded query={found} skeleton={<SkeletonLine width="9rem" height="1.4rem" />}>
        {(one) => (
          <>
            <section className="border-b border-line pb-4">
              <h2 className="text-lg">
                <Link to="/people/$id" params={{ id: one.id }} className="hover:underline">
                  {one.name}
                </Link>
              </h2>
              {one.affiliations[0] !== undefined && (
                <p className="text-sm text-ink-2">
                  {[one.affiliations[0].title, one.affiliations[0].organization].filter(Boolean).join(', ')}
                </p>
              )}
              {one.tie !== null && (
                <p className="mt-2.5">
                  <Pill tone={one.tie.standing === 'active' ? 'well' : 'plain'}>{one.tie.standing}</Pill>
                </p>
              )}
            </section>
            <PersonFigures person={one} />
          </>
        )}
      </Loaded>
    </aside>
  )
}
