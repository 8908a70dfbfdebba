import type { PersonToAsk } from '../../src/app/ask-who.ts'
import { EvidenceQuote } from '../parts/evidence-quote.tsx'
import { Button } from '../parts/button.tsx'
import { whyThem } from './why-them.ts'

type ReserveProps = {
  readonly people: readonly PersonToAsk[]
  readonly today: string
  readonly onChoose: (id: string) => void
}

/** Who else could be asked, should the first not answer: one after the other, never a round. */
export function Reserve({ people, today, onChoose }: ReserveProps) {
  if (people.length === 0) return null
  return (
    <section aria-labelledby="reserve" className="mt-10">
      <h2 id="reserve" className="text-lg">
        In reserve
      </h2>
      <p className="mt-1 mb-2 text-sm text-ink-3">
        One question to one person brings more than a round to all.
      </p>
      <ul className="list-none">
        {people.map((one) => (
          <li key={one.person.id} className="border-b border-line py-4">
            <div className="flex items-start justify-between gap-4">
              <h3 className="text-[1.1rem]">{one.person.name}</h3>
              <Button look="quiet" onClick={() => onChoose(one.person.id)}>
                Ask {one.person.name} instead
              </Button>
            </div>
            <p className="mb-3 max-w-[70ch] text-sm text-ink-2">{whyThem(one, today)}</p>
            {one.evidence.slice(0, 1).map((said) => (
              <EvidenceQuote key={said.id} evidence={said} today={today} color="var(--color-opinions)" />
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
