import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { PersonResult } from '../../src/app/results.ts'
import { answerOf, api } from '../api/client.ts'
import { Loaded } from '../parts/loaded.tsx'
import { BesidePerson } from './beside-person.tsx'
import { useKeys } from '../shell/keys.ts'
import { NoteForm } from './note-form.tsx'
import { PersonHead } from './person-head.tsx'
import { PersonSkeleton } from './person-skeleton.tsx'
import { WhatHappened } from './what-happened.tsx'

/** One person: who they are, how the tie stands and why, and all that happened. */
export function PersonScreen() {
  const { id } = useParams({ from: '/people/$id' })
  const found = useQuery({
    queryKey: ['person', id],
    queryFn: () => answerOf(api.people[':id'].$get({ param: { id } })),
  })
  return (
    <div className="mx-auto max-w-[42.5rem] wide:max-w-[63rem]">
      <Loaded query={found} skeleton={<PersonSkeleton />}>
        {(person) => <OnePerson key={person.id} person={person} />}
      </Loaded>
    </div>
  )
}

function OnePerson({ person }: { readonly person: PersonResult }) {
  const [isNoting, setNoting] = useState(false)
  useKeys([{ keys: 'n', says: 'Note something on this person', press: () => setNoting(true) }])
  return (
    <div className="grid gap-14 wide:grid-cols-[minmax(0,42.5rem)_17rem]">
      <div className="min-w-0">
        <PersonHead person={person} onNote={() => setNoting(true)} />
        {isNoting && <NoteForm person={person} onClose={() => setNoting(false)} />}
        <details className="mb-6 border-y border-line wide:hidden">
          <summary className="py-3 text-sm text-ink-2">Figures of this tie</summary>
          <BesidePerson person={person} />
        </details>
        <WhatHappened person={person} />
      </div>
      <aside aria-label="Figures of this tie" className="hidden min-w-0 pt-1 wide:block">
        <BesidePerson person={person} />
      </aside>
    </div>
  )
}
