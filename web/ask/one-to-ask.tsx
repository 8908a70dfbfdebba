import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { PersonToAsk } from '../../src/app/ask-who.ts'
import { answerOf, api } from '../api/client.ts'
import { LetterEditor } from '../drafts/letter-editor.tsx'
import { EvidenceQuote } from '../parts/evidence-quote.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { SkeletonLine } from '../parts/skeleton.tsx'
import { howToReach, whyThem } from './why-them.ts'

type OneToAskProps = { readonly topic: string; readonly one: PersonToAsk; readonly today: string }

/** The one person to ask: why, in their own words, and the draft to just them. */
export function OneToAsk({ topic, one, today }: OneToAskProps) {
  const { person } = one
  const letter = useQuery({
    queryKey: ['ask', topic, 'draft', person.id],
    queryFn: () => answerOf(api.ask.draft.$get({ query: { topic, person: person.id } })),
  })
  return (
    <article
      aria-labelledby="one-to-ask"
      className="rounded-lg border border-line bg-sheet px-4 pt-5 pb-5 desk:px-7 desk:pt-6"
    >
      <h2 id="one-to-ask">
        Ask{' '}
        <Link to="/people/$id" params={{ id: person.id }} className="hover:underline">
          {person.name}
        </Link>
      </h2>
      <p className="prose-reason mt-2.5 mb-4">{whyThem(one, today)}</p>
      {wordsOf(one).map((said) => (
        <EvidenceQuote
          key={`${said.id}${said.quote}`}
          evidence={said}
          today={today}
          color="var(--color-opinions)"
        />
      ))}
      <p className="mb-5 text-sm text-ink-3">{howToReach(one, today)}</p>
      <Loaded query={letter} skeleton={<SkeletonLine height="10rem" />}>
        {({ draft, why }) =>
          draft === null ? (
            <p className="text-sm text-ink-3">{why}</p>
          ) : (
            <LetterEditor key={person.id} draft={draft} person={person} keptAs={`ask ${topic} ${person.id}`}>
              {(takeAlong) => (
                <div className="mt-4 flex flex-wrap items-center gap-2 border-t border-line pt-4">
                  {takeAlong}
                </div>
              )}
            </LetterEditor>
          )
        }
      </Loaded>
    </article>
  )
}

/** What they said themselves; their title is told already. */
function wordsOf({ evidence, position }: PersonToAsk): PersonToAsk['evidence'] {
  const words = evidence.filter(({ quote }) => quote !== position)
  return words.length > 0 ? words : evidence
}
