import type { CoffeeResult } from '../../src/app/arrange-coffee.ts'
import { Button } from '../parts/button.tsx'
import { longDay } from '../parts/days.ts'
import { EvidenceQuote } from '../parts/evidence-quote.tsx'

type StillWaitingProps = {
  readonly waiting: NonNullable<CoffeeResult['waiting']>
  readonly name: string
  /** Shows times although an answer is awaited; null where they are shown. */
  readonly onAnyway: (() => void) | null
}

/** Why nothing is proposed: a message of the owner's waits for an answer, and to ask again would press. */
export function StillWaiting({ waiting: { day, quote, interaction }, name, onAnyway }: StillWaitingProps) {
  return (
    <section aria-label="An answer is awaited" className="mb-8">
      <p className="prose-reason mb-4">
        You asked {name} something on {longDay(day)}, and no answer has come yet.
      </p>
      <EvidenceQuote
        evidence={{ kind: 'message', id: interaction, at: day, quote }}
        color="var(--color-coffee)"
      />
      {onAnyway !== null && (
        <>
          <p className="mb-4 max-w-[60ch] text-ink-2">
            To ask for a coffee now would press. Let the answer come first; the coffee will wait.
          </p>
          <Button onClick={onAnyway}>Show times all the same</Button>
        </>
      )}
    </section>
  )
}
