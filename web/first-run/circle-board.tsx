import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { UnderstoodResult, UnderstoodTie } from '../../src/app/show-understood.ts'
import { answerOf, api } from '../api/client.ts'
import { CIRCLES, type ChosenCircle, circleName } from '../parts/circles.ts'
import { PersonLink } from '../parts/person-link.tsx'
import { notify } from '../shell/notices.ts'

/** Ties in their circles; each can be dragged to another, or put there by choosing it. */
export function CircleBoard({ ties }: { readonly ties: readonly UnderstoodTie[] }) {
  const [over, setOver] = useState<ChosenCircle | null>(null)
  const put = usePutInCircle()
  return (
    <div className="grid gap-3 desk:grid-cols-5">
      {CIRCLES.map((circle) => (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the choice in each card does the same by keyboard
        <section
          key={circle}
          aria-label={circleName(circle) ?? circle}
          onDragOver={(event) => {
            event.preventDefault()
            setOver(circle)
          }}
          onDragLeave={() => setOver(null)}
          onDrop={(event) => {
            event.preventDefault()
            setOver(null)
            put.mutate({ id: event.dataTransfer.getData('text/plain'), circle })
          }}
          className={`min-h-24 rounded-lg border p-3 ${over === circle ? 'border-act bg-act-soft' : 'border-line'}`}
        >
          <h3 className="mb-2 font-sans text-xs font-normal tracking-normal text-ink-3">
            {circleName(circle)}
          </h3>
          <ul className="grid gap-2">
            {ties
              .filter((tie) => circleOf(tie) === circle)
              .map((tie) => (
                <TieCard
                  key={tie.person.id}
                  tie={tie}
                  circle={circle}
                  onPut={(id, wanted) => put.mutate({ id, circle: wanted })}
                />
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

type TieCardProps = {
  readonly tie: UnderstoodTie
  readonly circle: ChosenCircle
  readonly onPut: (person: string, circle: string) => void
}

/** One tie in its circle, to be dragged away or put elsewhere. */
function TieCard({ tie, circle, onPut }: TieCardProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the choice in it does the same by keyboard
    <li
      draggable
      onDragStart={(event) => event.dataTransfer.setData('text/plain', tie.person.id)}
      className="cursor-grab rounded-md bg-sheet px-2.5 py-2"
    >
      <PersonLink person={tie.person} />
      <select
        aria-label={`The circle of ${tie.person.name}`}
        value={circle}
        onChange={({ target }) => onPut(tie.person.id, target.value)}
        className="mt-1 block w-full rounded-sm bg-transparent text-xs text-ink-3"
      >
        {CIRCLES.map((one) => (
          <option key={one} value={one}>
            {circleName(one)}
          </option>
        ))}
      </select>
    </li>
  )
}

function circleOf({ circle, proposed }: UnderstoodTie): ChosenCircle {
  return CIRCLES.find((one) => one === (circle ?? String(proposed))) ?? 'beyond'
}

function usePutInCircle() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ id, circle }: { readonly id: string; readonly circle: string }) => {
      const wanted = CIRCLES.find((one) => one === circle) ?? null
      return answerOf(api.people[':id'].circle.$post({ param: { id }, json: { circle: wanted } }))
    },
    onSuccess: (_, { id, circle }) => {
      queries.setQueryData<UnderstoodResult>(['understood'], (old) =>
        old === undefined
          ? old
          : { ...old, closest: old.closest.map((tie) => (tie.person.id === id ? { ...tie, circle } : tie)) },
      )
      return queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'understood' })
    },
    onError: (error) => notify({ says: error.message }),
  })
}
