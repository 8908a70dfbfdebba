import { Search } from 'lucide-react'
import { type KeyboardEvent, type Ref, useId } from 'react'
import { counted } from '../parts/days.ts'
import type { PeopleOrder } from '../parts/people-filter.ts'
import type { PeopleListState } from './use-people-list.ts'

const ORDERS: readonly { readonly order: PeopleOrder; readonly name: string }[] = [
  { order: 'strength', name: 'Strongest ties first' },
  { order: 'last', name: 'Last contact first' },
  { order: 'name', name: 'By name' },
]

type FilterBarProps = {
  readonly ref: Ref<HTMLInputElement>
  readonly list: PeopleListState
  readonly total: number
}

/** The line that filters the list, the order of it, and how many fit. */
export function FilterBar({ ref, list, total }: FilterBarProps) {
  const id = useId()
  const hear = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'ArrowDown') list.step(1, 'filter')
    else if (event.key === 'ArrowUp') list.step(-1, 'filter')
    else if (event.key === 'Enter') list.open()
    else if (event.key === 'Escape') event.currentTarget.blur()
    else return
    event.preventDefault()
  }
  return (
    <div role="search" className="sticky top-0 z-10 -mx-1 bg-paper px-1 pt-2 pb-2">
      <div className="flex flex-wrap items-center gap-3">
        <div className="relative min-w-[12rem] flex-1">
          <label htmlFor={id} className="sr-only">
            Filter by name, work, standing or circle
          </label>
          <Search aria-hidden size={17} className="absolute top-1/2 left-3 -translate-y-1/2 text-ink-3" />
          <input
            id={id}
            ref={ref}
            type="text"
            autoComplete="off"
            spellCheck={false}
            placeholder="Name, organisation, standing or circle"
            value={list.typed}
            onChange={(event) => list.type(event.target.value)}
            onKeyDown={hear}
            className="w-full rounded-md border border-line-strong bg-sheet py-2 pr-3 pl-9 text-base placeholder:text-ink-3 desk:text-sm"
          />
        </div>
        <OrderChoice list={list} />
      </div>
      <p aria-live="polite" className="mt-2 text-xs text-ink-3">
        {list.rows.length === total
          ? counted(total, 'person', 'people')
          : `${list.rows.length.toLocaleString('en')} of ${counted(total, 'person', 'people')}`}
      </p>
    </div>
  )
}

function OrderChoice({ list }: Pick<FilterBarProps, 'list'>) {
  return (
    <label className="text-sm text-ink-2">
      <span className="sr-only">Order</span>
      <select
        value={list.order}
        onChange={(event) =>
          list.orderBy(ORDERS.find(({ order }) => order === event.target.value)?.order ?? 'strength')
        }
        className="rounded-md border border-line bg-paper px-2.5 py-2"
      >
        {ORDERS.map(({ order, name }) => (
          <option key={order} value={order}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
