import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { UnderstoodResult } from '../../src/app/show-understood.ts'
import { answerOf, api } from '../api/client.ts'
import { statusQuery } from '../api/plan-query.ts'
import { buttonLook } from '../parts/button.tsx'
import { capital, counted, longDay } from '../parts/days.ts'
import { Loaded } from '../parts/loaded.tsx'
import { NotUnderstood } from '../parts/not-understood.tsx'
import { OldRecordsNote } from '../parts/old-records-note.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { SkeletonRows } from '../parts/skeleton.tsx'
import { CircleBoard } from './circle-board.tsx'
import { OwnerAddresses } from '../imports/owner-addresses.tsx'

/** What an import came to, to look over once: whose book it is, who matters most, what was set aside. */
export function UnderstoodScreen() {
  const understood = useQuery({ queryKey: ['understood'], queryFn: () => answerOf(api.understood.$get()) })
  const status = useQuery(statusQuery)
  const hasPlan = understood.data !== undefined && understood.data.owner.length > 0
  return (
    <div className="mx-auto max-w-[63rem]">
      <PageHead
        over="You can put all of this right, now or later"
        end={
          hasPlan && (
            <Link to="/" className={buttonLook('go')}>
              To today’s plan
            </Link>
          )
        }
      >
        Here is what we understood
      </PageHead>
      <Loaded query={understood} skeleton={<SkeletonRows count={8} />}>
        {(one) => <Understood understood={one} today={status.data?.day} />}
      </Loaded>
    </div>
  )
}

type UnderstoodProps = {
  readonly understood: UnderstoodResult
  /** The ISO day that counts as today, once that is known. */
  readonly today: string | undefined
}

function Understood({ understood, today }: UnderstoodProps) {
  const { people, interactions, newest, owner, likelyOwners, closest, setAside, notUnderstood } = understood
  return (
    <div className="grid gap-10">
      <div>
        <p className="prose-reason -mt-3 mb-3">{whatCameIn(understood)}</p>
        {owner.length > 0 && today !== undefined && <OldRecordsNote newest={newest} today={today} />}
        {people + interactions === 0 && (
          <Link to="/start" className="link">
            Bring your own records
          </Link>
        )}
      </div>
      {interactions > 0 && <OwnerAddresses key={owner.join()} owner={owner} likely={likelyOwners} />}
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
            'Nothing: all that came in was read.'
          ) : (
            <>
              {capital(counted(setAside, 'file or record', 'files or records'))} could not be read, or not
              whole.{' '}
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

/** How much there is, with whom, and of when; whose it is comes first where nobody could tell. */
function whatCameIn({ people, interactions, newest, ties, owner }: UnderstoodResult): string {
  const some = counted(people, 'person', 'people')
  if (people + interactions === 0) return 'There is nothing in the book yet.'
  if (interactions === 0)
    return `${capital(some)} in your address book, and no mail or meeting with them yet.`
  const last = newest === null ? '' : ` The newest is of ${longDay(newest)}.`
  const all = `${capital(counted(interactions, 'message or meeting', 'messages and meetings'))}, and ${some}.`
  if (owner.length === 0) return `${all}${last} One thing is left to say: which addresses are yours.`
  return `${all} With ${counted(ties, 'of them', 'of them')} you were in touch yourself.${last}`
}
