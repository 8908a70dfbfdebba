import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { WhomToMeetResult } from '../../src/app/whom-to-meet.ts'
import { answerOf, api } from '../api/client.ts'
import { buttonLook } from '../parts/button.tsx'
import { EvidenceQuote } from '../parts/evidence-quote.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { SkeletonRows } from '../parts/skeleton.tsx'

/** The warm ties that have gone longest without a meeting. */
export function WhomToSee() {
  const found = useQuery({
    queryKey: ['coffee', 'people'],
    queryFn: () => answerOf(api.coffee.people.$get()),
  })
  return (
    <section aria-labelledby="whom" className="mt-10">
      <h2 id="whom">You could see</h2>
      <Loaded query={found} skeleton={<SkeletonRows count={3} />}>
        {({ day, people }) =>
          people.length === 0 ? (
            <p className="mt-3 max-w-[60ch] text-ink-2">
              Nobody stands out. Suggested are those to whom you are close and whom you have not met for long,
              by your calendar; nobody in the week after you arranged a coffee. Type a name to see somebody
              all the same.
            </p>
          ) : (
            <ul className="mt-2 list-none">
              {people.map((one) => (
                <li key={one.person.id}>
                  <ToSee one={one} today={day} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  )
}

type ToSeeProps = { readonly one: WhomToMeetResult['people'][number]; readonly today: string }

function ToSee({ one: { person, reason, evidence }, today }: ToSeeProps) {
  const said = evidence.filter(({ kind }) => kind === 'message')
  return (
    <article aria-label={person.name} className="border-b border-line py-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-2">
        <h3>
          <Link to="/people/$id" params={{ id: person.id }} className="hover:underline">
            {person.name}
          </Link>
        </h3>
        <Link to="/coffee" search={{ person: person.id }} className={buttonLook('line')}>
          Find a time<span className="sr-only"> with {person.name}</span>
        </Link>
      </div>
      <p className="mt-1 mb-3 max-w-[70ch] font-serif text-[1.1rem] leading-normal">{reason}</p>
      {said.map((words) => (
        <EvidenceQuote key={words.id} evidence={words} today={today} color="var(--color-coffee)" />
      ))}
    </article>
  )
}
