import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog } from '@base-ui/react/dialog'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Search } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { answerOf, api } from '../api/client.ts'
import { planQuery } from '../api/plan-query.ts'
import { chooseTheme } from '../look/theme.ts'
import { type Go, type PaletteGroup, type PaletteItem, paletteGroups } from './palette-items.ts'

/** Ctrl K: people, screens, actions, words in the book, and before one types what needs the owner. */
export default function Palette({ onClose }: { readonly onClose: () => void }) {
  const [typed, setTyped] = useState('')
  const groups = usePaletteGroups(typed)
  const go = useGo()
  return (
    <Dialog.Root defaultOpen onOpenChange={(isOpen) => isOpen || onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop data-dims-page className="fixed inset-0 z-30 bg-dim/35" />
        <Dialog.Popup
          aria-label="Find or do"
          className="fixed top-[10dvh] left-1/2 z-40 flex max-h-[76dvh] w-[calc(100vw-2rem)] max-w-[36rem] -translate-x-1/2 flex-col overflow-hidden rounded-lg border border-line bg-sheet outline-none"
        >
          <Autocomplete.Root
            open
            inline
            items={groups}
            filter={null}
            value={typed}
            onValueChange={(value) => setTyped(value)}
            itemToStringValue={({ label }: PaletteItem) => label}
            autoHighlight="always"
            keepHighlight
          >
            <div className="flex items-center gap-3 border-b border-line px-5">
              <Search aria-hidden size={18} className="text-ink-3" />
              <Autocomplete.Input
                aria-label="Find or do"
                placeholder="A person, a screen, words somebody wrote"
                className="h-14 w-full bg-transparent text-base outline-none placeholder:text-ink-3"
              />
            </div>
            <Dialog.Close className="sr-only">Close</Dialog.Close>
            <Autocomplete.Empty>
              <p className="px-5 py-4 text-sm text-ink-3 empty:hidden">Nothing fits these words.</p>
            </Autocomplete.Empty>
            <PaletteList
              onChoose={(item) => {
                onClose()
                go(item.go)
              }}
            />
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function PaletteList({ onChoose }: { readonly onChoose: (item: PaletteItem) => void }) {
  return (
    <Autocomplete.List className="overflow-y-auto overscroll-contain p-2 outline-none empty:hidden">
      {(group: PaletteGroup) => (
        <Autocomplete.Group key={group.value} items={group.items} className="mb-1">
          <Autocomplete.GroupLabel className="px-3 pt-2 pb-1 text-xs text-ink-3">
            {group.value}
          </Autocomplete.GroupLabel>
          <Autocomplete.Collection>
            {(item: PaletteItem) => (
              <Autocomplete.Item
                key={item.value}
                value={item}
                onClick={() => onChoose(item)}
                className="flex cursor-pointer items-baseline justify-between gap-4 rounded-md px-3 py-2 outline-none data-highlighted:bg-sunk"
              >
                <span className="min-w-0 truncate">{item.label}</span>
                <span className="shrink-0 text-xs text-ink-3">{item.hint}</span>
              </Autocomplete.Item>
            )}
          </Autocomplete.Collection>
        </Autocomplete.Group>
      )}
    </Autocomplete.List>
  )
}

function usePaletteGroups(typed: string): readonly PaletteGroup[] {
  const words = useDeferredValue(typed.trim())
  const plan = useQuery(planQuery)
  const people = useQuery({ queryKey: ['people'], queryFn: () => answerOf(api.people.$get({ query: {} })) })
  const found = useQuery({
    queryKey: ['search', words],
    queryFn: () => answerOf(api.search.$get({ query: { q: words } })),
    enabled: words.length > 2,
    placeholderData: keepPreviousData,
  })
  return paletteGroups({
    typed: words,
    suggestions: plan.data?.suggestions ?? [],
    people: people.data?.people ?? [],
    hits: (words.length > 2 ? (found.data?.hits ?? []) : []).map(({ interaction, quote, person }) => ({
      interaction,
      quote,
      who: person?.name ?? '',
    })),
  })
}

function useGo(): (go: Go) => void {
  const navigate = useNavigate()
  return (go) => {
    if (go.to === 'screen') void navigate({ to: go.path })
    else if (go.to === 'person') void navigate({ to: '/people/$id', params: { id: go.id } })
    else if (go.to === 'ask') void navigate({ to: '/ask', search: { topic: go.topic } })
    else if (go.to === 'look') chooseTheme(go.theme)
    else void navigate({ to: '.', search: (now) => ({ ...now, open: go.id, said: go.quote }) })
  }
}
