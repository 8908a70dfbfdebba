import type { PersonResult } from '../../src/app/results.ts'
import { capital, longDay } from '../parts/days.ts'
import { EvidenceQuote } from '../parts/evidence-quote.tsx'
import { Pill } from '../parts/pill.tsx'

/** The good and the hard things in somebody's life and work, the latest first, with the words that tell of them. */
export function MilestoneList({ person: { milestones, day } }: { readonly person: PersonResult }) {
  if (milestones.length === 0)
    return <p className="py-6 text-ink-2">No news of theirs was told in what the book holds.</p>
  return (
    <ul>
      {milestones.map(({ at, kind, polarity, evidence, answered }) => (
        <li key={`${at} ${kind} ${evidence.id}`} className="border-b border-line pt-5 pb-1">
          <h3 className="flex flex-wrap items-baseline gap-x-3">
            {capital(kind)}
            <span className="font-sans text-sm font-normal text-ink-3">{longDay(at, day)}</span>
          </h3>
          <p className="mt-1.5 mb-3">
            <Pill tone={answered ? 'well' : polarity === 'hard' ? 'mend' : 'due'}>
              {answered ? 'you answered' : 'you have not said a word of it'}
            </Pill>
          </p>
          <EvidenceQuote
            evidence={evidence}
            today={day}
            color={polarity === 'good' ? 'var(--color-celebration)' : 'var(--color-empathy)'}
          />
        </li>
      ))}
    </ul>
  )
}
