import type { PeopleRow } from '../../src/app/results.ts'
import type { Suggestion } from '../../src/domain/suggestion.ts'
import { PLACES, UPKEEP } from './places.ts'

/** One thing that the palette offers. */
export type PaletteItem = {
  readonly value: string
  readonly label: string
  /** A few words after it. */
  readonly hint: string
  readonly go: Go
}

/** Where an item leads. */
export type Go =
  | {
      readonly to: 'screen'
      readonly path: (typeof PLACES)[number]['to'] | '/week' | '/duplicates' | '/start'
    }
  | { readonly to: 'person'; readonly id: string }
  | { readonly to: 'evidence'; readonly id: string; readonly quote: string }
  | { readonly to: 'ask'; readonly topic: string }
  | { readonly to: 'look'; readonly theme: 'light' | 'dark' | 'system' }

export type PaletteGroup = { readonly value: string; readonly items: readonly PaletteItem[] }

/** So many people, and so many places where words stand, are offered. */
const MOST = 7

type Known = {
  readonly typed: string
  readonly suggestions: readonly Suggestion[]
  readonly people: readonly PeopleRow[]
  readonly hits: readonly { readonly interaction: string; readonly quote: string; readonly who: string }[]
}

/** What the palette offers for what was typed: before anything is, what needs the owner. */
export function paletteGroups({ typed, suggestions, people, hits }: Known): readonly PaletteGroup[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  const fits = (text: string) => words.every((word) => text.toLowerCase().includes(word))
  const groups: PaletteGroup[] =
    words.length === 0
      ? [
          { value: 'Needs you', items: suggestions.map(needing) },
          { value: 'Screens', items: SCREENS },
          { value: 'Actions', items: ACTIONS },
        ]
      : [
          {
            value: 'People',
            items: people
              .filter(({ name }) => fits(name))
              .slice(0, MOST)
              .map(personItem),
          },
          { value: 'Screens', items: SCREENS.filter(({ label }) => fits(label)) },
          { value: 'Actions', items: ACTIONS.filter(({ label }) => fits(label)) },
          {
            value: 'Ask',
            items: [
              {
                value: 'ask',
                label: `Who knows about “${typed.trim()}”?`,
                hint: 'ask',
                go: { to: 'ask', topic: typed.trim() },
              },
            ],
          },
          { value: 'Words in the book', items: hits.slice(0, MOST).map(hitItem) },
        ]
  return groups.filter(({ items }) => items.length > 0)
}

function needing({ id, person, action }: Suggestion): PaletteItem {
  return { value: id, label: person.name, hint: action, go: { to: 'person', id: person.id } }
}

function personItem({ id, name, organization }: PeopleRow): PaletteItem {
  return { value: id, label: name, hint: organization, go: { to: 'person', id } }
}

function hitItem({ interaction, quote, who }: Known['hits'][number]): PaletteItem {
  return {
    value: `hit ${interaction}`,
    label: quote,
    hint: who,
    go: { to: 'evidence', id: interaction, quote: '' },
  }
}

const SCREENS: readonly PaletteItem[] = [
  ...[...PLACES, ...UPKEEP].map(({ to, name, key }) => ({
    value: to,
    label: name,
    hint: `g ${key}`,
    go: { to: 'screen' as const, path: to },
  })),
  { value: '/week', label: 'The week', hint: '', go: { to: 'screen', path: '/week' } },
]

const ACTIONS: readonly PaletteItem[] = [
  { value: 'import', label: 'Bring more records', hint: '', go: { to: 'screen', path: '/start' } },
  {
    value: 'duplicates',
    label: 'Review who may be one person',
    hint: '',
    go: { to: 'screen', path: '/duplicates' },
  },
  { value: 'light', label: 'Light look', hint: '', go: { to: 'look', theme: 'light' } },
  { value: 'dark', label: 'Dark look', hint: '', go: { to: 'look', theme: 'dark' } },
  { value: 'system', label: 'Look by the system’s wish', hint: '', go: { to: 'look', theme: 'system' } },
]
