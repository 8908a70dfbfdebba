import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { UnderstoodResult } from '../../src/app/show-understood.ts'
import { answerOf, api } from '../api/client.ts'
import { buttonLook } from '../parts/button.tsx'
import { counted, longDay } from '../parts/days.ts'
import { Loaded } from '../parts/loaded.tsx'
import { NotUnderstood } from '../parts/not-understood.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { SkeletonRows } from '../parts/skeleton.tsx'
import { CircleBoard } from './circle-board.tsx'
import { OwnerAddresses } from '../imports/owner-addresses.tsx'

/** What an import came to, to look over once: whose book it is, who matters most, what was set aside. */
export function UnderstoodScreen() {
  const understood = useQuery({ queryKey: ['understood'], queryFn: () => answerOf(api.understood.$get()) })
  return (
    <div className="mx-auto max-w-[63rem]">
      <PageHead
        over="You can put all of this right, now or later"
        end={
          <Link to="/" className={buttonLook('go')}>
            To today’s plan
          </Link>
        }
      >
        Here is what we understood
      </PageHead>
      <Loaded query={understood} skeleton={<SkeletonRows count={8} />}>
        {(one) => <Understood understood={one} />}
      </Loaded>
    </div>
  )
}

function Understood({ understood }: { readonly understood: UnderstoodResult }) {
  const { people, interactions, newest, ties, owner, likelyOwners, closest, setAside, notUnderstood } =
    understood
  return (
    <div className="grid gap-10">
      <p className="prose-reason -mt-3">
        {interactions === 0
          ? 'There is nothing in the book yet.'
          : `${counted(interactions, 'exchange', 'exchanges').replace(/^./, (first) => first.toUpperCase())} with ${counted(people, 'person', 'people')}; with ${counted(ties, 'person', 'people')} there was contact of your own.${newest === null ? '' : ` The newest is of ${longDay(newest)}.`}`}
      </p>
      <OwnerAddresses key={owner.join()} owner={owner} likely={likelyOwners} />
      {closest.length > 0 && (
        <section>
          <h2 className="mb-1 text-lg">The ten ties that matter most</h2>
          <p className="mb-4 max-w-[70ch] text-sm text-ink-2">
            So it looks from how often, how lately and how mutually you were in touch. Drag a name to another
            circle, or choose one, where you know better; what you say holds.
          </p>
          <CircleBoard ties={closest} />
        </section>
      )}
      <section>
        <h2 className="mb-1 text-lg">What was set aside</h2>
        <p className="text-ink-2">
          {setAside === 0 ? (
            'Nothing: every record was read.'
          ) : (
            <>
              {counted(setAside, 'record', 'records').replace(/^./, (first) => first.toUpperCase())} could not
              be read.{' '}
              <Link to="/sources" className="link">
                See them, and why
              </Link>
            </>
          )}
        </p>
        <NotUnderstood notUnderstood={notUnderstood} />
      </section>
    </div>
  )
}
