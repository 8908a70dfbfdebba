import type { PeopleRow } from '../../src/app/results.ts'
import { circleName } from './circles.ts'
import { standingLook } from './standings.ts'

/** By what people are in order: how strong the tie is, who was heard of last, or the name. */
export type PeopleOrder = 'strength' | 'last' | 'name'

/** A person with the words that a filter looks at. */
export type FilteredRow = PeopleRow & { readonly looked: string }

/** Rows that are ready to be filtered: what is typed is looked for in name, work, standing and circle. */
export function lookedAt(rows: readonly PeopleRow[]): readonly FilteredRow[] {
  return rows.map((row) => ({
    ...row,
    looked: folded(
      [row.name, row.title, row.organization, standingLook(row.standing).words, circleName(row.circle)].join(
        ' ',
      ),
    ),
  }))
}

/** Those rows that hold every word that was typed, in their order. */
export function fitting(rows: readonly FilteredRow[], typed: string): readonly FilteredRow[] {
  const words = folded(typed).split(/\s+/).filter(Boolean)
  return words.length === 0 ? rows : rows.filter(({ looked }) => words.every((word) => looked.includes(word)))
}

/** Rows in an order; equals stay as they came. */
export function inOrder(rows: readonly FilteredRow[], order: PeopleOrder): readonly FilteredRow[] {
  if (order === 'strength') return rows
  if (order === 'name') return rows.toSorted((a, b) => BY_NAME.compare(a.name, b.name))
  return rows.toSorted((a, b) => (b.lastAt ?? '').localeCompare(a.lastAt ?? '', 'en'))
}

const BY_NAME = new Intl.Collator('en', { sensitivity: 'base' })

/** Small letters without their marks, so that `zielinska` finds Zielińska. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[łøđßæœ]/g, (letter) => PLAIN[letter] ?? letter)
}

const PLAIN: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' }
