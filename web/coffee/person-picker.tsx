import { Autocomplete } from '@base-ui/react/autocomplete'
import { useQuery } from '@tanstack/react-query'
import { Search } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import type { PeopleRow } from '../../src/app/results.ts'
import { answerOf, api } from '../api/client.ts'
import { fitting, lookedAt } from '../parts/people-filter.ts'
import { useKeys } from '../shell/keys.ts'

/** So many are offered while one types. */
const OFFERED = 8

/** Anybody in the book, by typing a part of the name. */
export function PersonPicker({ onPick }: { readonly onPick: (id: string) => void }) {
  const [typed, setTyped] = useState('')
  const line = useRef<HTMLInputElement>(null)
  const people = useQuery({ queryKey: ['people'], queryFn: () => answerOf(api.people.$get({ query: {} })) })
  const all = useMemo(() => lookedAt(people.data?.people ?? []), [people.data])
  const found = useMemo(
    () => (typed.trim() === '' ? [] : fitting(all, typed).slice(0, OFFERED)),
    [all, typed],
  )
  useKeys([{ keys: 'i', says: 'Type whom to see', press: () => line.current?.select() }])
  return (
    <div className="relative">
      <Autocomplete.Root
        open
        inline
        items={found}
        filter={null}
        value={typed}
        onValueChange={setTyped}
        itemToStringValue={({ name }: PeopleRow) => name}
        autoHighlight
      >
        <div className="flex items-center gap-3 rounded-md border border-line-strong bg-sheet px-4 focus-within:border-ink-3">
          <Search aria-hidden size={18} strokeWidth={1.75} className="shrink-0 text-ink-3" />
          <Autocomplete.Input
            ref={line}
            aria-label="Whom would you like to see?"
            placeholder="Whom would you like to see?"
            className="min-w-0 flex-1 bg-transparent py-3 font-serif text-lg outline-none placeholder:text-ink-3"
          />
        </div>
        <div
          hidden={typed.trim() === ''}
          className="absolute inset-x-0 top-full z-20 mt-1.5 rounded-lg border border-line bg-sheet p-1.5"
        >
          <Autocomplete.Empty>
            <p className="px-3.5 py-2.5 text-sm text-ink-3 empty:hidden">Nobody in the book fits.</p>
          </Autocomplete.Empty>
          <Autocomplete.List className="outline-none empty:hidden">
            {(row: PeopleRow) => (
              <Autocomplete.Item
                key={row.id}
                value={row}
                onClick={() => onPick(row.id)}
                className="flex cursor-pointer items-baseline justify-between gap-4 rounded-md px-3.5 py-2 outline-none data-highlighted:bg-sunk"
              >
                <span className="min-w-0 truncate">{row.name}</span>
                <span className="min-w-0 shrink-[2] truncate text-xs text-ink-3">{row.organization}</span>
              </Autocomplete.Item>
            )}
          </Autocomplete.List>
        </div>
      </Autocomplete.Root>
    </div>
  )
}
