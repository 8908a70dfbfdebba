import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { PeopleRow } from '../../src/app/results.ts'
import { fitting, inOrder, lookedAt, type PeopleOrder } from '../parts/people-filter.ts'

/** Where the keys are: in the line that filters, or on a row of the list. */
export type Focus = 'filter' | 'row'

/** The list as it is filtered and ordered now, who is chosen in it, and how that changes. */
export function usePeopleList(all: readonly PeopleRow[]) {
  const navigate = useNavigate()
  const [typed, setTyped] = useState('')
  const [order, setOrder] = useState<PeopleOrder>('strength')
  const [place, setPlace] = useState({ index: 0, focus: 'filter' as Focus, moves: 0 })
  const ordered = useMemo(() => inOrder(lookedAt(all), order), [all, order])
  const rows = useMemo(() => fitting(ordered, typed), [ordered, typed])
  const index = Math.min(place.index, Math.max(0, rows.length - 1))
  const chosen = rows[index]
  const choose = (next: number, focus: Focus) =>
    setPlace(({ moves }) => ({
      index: Math.min(rows.length - 1, Math.max(0, next)),
      focus,
      moves: moves + 1,
    }))
  return {
    typed,
    order,
    rows,
    chosen,
    index,
    /** Counts the steps taken by key, so that each is followed. */
    moves: place.moves,
    focus: place.focus,
    type: (text: string) => {
      setTyped(text)
      setPlace({ index: 0, focus: 'filter', moves: 0 })
    },
    orderBy: (by: PeopleOrder) => {
      setOrder(by)
      setPlace({ index: 0, focus: 'filter', moves: 0 })
    },
    // The first step goes to the row that is chosen already, unless the owner stands on it.
    step: (by: number, focus: Focus) =>
      choose(place.moves === 0 && focus === 'row' ? index : index + by, focus),
    point: (at: number) => setPlace(({ moves }) => ({ index: at, focus: 'filter', moves })),
    open: () => {
      if (chosen !== undefined) void navigate({ to: '/people/$id', params: { id: chosen.id } })
    },
  }
}

export type PeopleListState = ReturnType<typeof usePeopleList>
