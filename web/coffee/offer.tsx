import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CoffeeResult } from '../../src/app/arrange-coffee.ts'
import { answerOf, api } from '../api/client.ts'
import { LetterEditor } from '../drafts/letter-editor.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { SkeletonLine } from '../parts/skeleton.tsx'
import { useKeys } from '../shell/keys.ts'
import { PlaceChoice } from './place-choice.tsx'
import { SlotChoice } from './slot-choice.tsx'

type OfferProps = { readonly result: CoffeeResult; readonly anyway: boolean }

/** The times and the place to offer, each to be chosen, and the message that offers them. */
export function Offer({ result, anyway }: OfferProps) {
  const { person, slots: all, places, how, minutes } = result
  const [slots, setSlots] = useState<readonly number[]>(all.map((_, index) => index + 1))
  const [place, setPlace] = useState<number | null>(places.length === 0 || how === 'call' ? null : 1)
  const toggle = (slot: number) =>
    setSlots((now) =>
      now.includes(slot) ? now.filter((one) => one !== slot) : [...now, slot].toSorted((a, b) => a - b),
    )
  useKeys(
    all.map((_, index) => ({
      keys: String(index + 1),
      says: `Offer the time ${index + 1}, or leave it out`,
      press: () => toggle(index + 1),
    })),
  )
  return (
    <>
      <SlotChoice
        result={result}
        chosen={slots}
        onToggle={toggle}
        invitation={{ person: person.id, minutes, anyway, place: place ?? 1 }}
      />
      <PlaceChoice result={result} chosen={place} onChoose={setPlace} />
      <Proposal result={result} anyway={anyway} slots={slots} place={place} />
    </>
  )
}

type ProposalProps = OfferProps & { readonly slots: readonly number[]; readonly place: number | null }

/** The message that offers what was chosen. */
function Proposal({ result: { person, minutes }, anyway, slots, place }: ProposalProps) {
  const letter = useQuery({
    queryKey: ['coffee', person.id, 'draft', minutes, anyway, slots, place],
    queryFn: () =>
      answerOf(
        api.coffee.draft.$post({ json: { person: person.id, minutes, anyway, slots: [...slots], place } }),
      ),
    placeholderData: keepPreviousData,
    enabled: slots.length > 0,
  })
  return (
    <section aria-labelledby="words" className="mt-9">
      <h2 id="words" className="mb-3 text-lg">
        Propose it
      </h2>
      {slots.length === 0 ? (
        <p className="text-ink-2">Choose a time to offer.</p>
      ) : (
        <Loaded query={letter} skeleton={<SkeletonLine height="10rem" />}>
          {({ draft, why }) =>
            draft === null ? (
              <p className="text-ink-2">{why}</p>
            ) : (
              <LetterEditor draft={draft} person={person} keptAs={`coffee ${person.id}`}>
                {(takeAlong) => (
                  <div className="mt-4 flex flex-wrap items-center gap-2 border-t border-line pt-4">
                    {takeAlong}
                  </div>
                )}
              </LetterEditor>
            )
          }
        </Loaded>
      )}
    </section>
  )
}
