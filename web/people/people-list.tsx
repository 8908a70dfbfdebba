import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { PersonRow } from './person-row.tsx'
import type { PeopleListState } from './use-people-list.ts'

/** The height of a row, px: all rows are as high, so that none has to be measured. */
const ROW = 68

/** What stands over and under the list and hides a row of it, px: the line that filters, the bar on phones. */
const HIDDEN = { start: 96, end: 96 }

/** The rows that are in the window, and a few around them, of however many there are. */
export function PeopleList({ list }: { readonly list: PeopleListState }) {
  const place = useRef<HTMLUListElement>(null)
  const [top, setTop] = useState(0)
  useLayoutEffect(() => setTop(place.current?.offsetTop ?? 0), [])
  // oxlint-disable-next-line react/incompatible-library -- it warns of a compiler that memoizes, which is not used
  const virtual = useWindowVirtualizer({
    count: list.rows.length,
    estimateSize: () => ROW,
    overscan: 8,
    scrollMargin: top,
    scrollPaddingStart: HIDDEN.start,
    scrollPaddingEnd: HIDDEN.end,
  })
  const { index, moves, focus } = list
  useEffect(() => {
    if (moves === 0) return
    virtual.scrollToIndex(index, { align: 'auto' })
    if (focus === 'filter') return
    const frame = requestAnimationFrame(() =>
      place.current?.querySelector<HTMLElement>(`[data-row="${index}"] a`)?.focus({ preventScroll: true }),
    )
    return () => cancelAnimationFrame(frame)
  }, [index, moves, focus, virtual])
  return (
    <ul ref={place} aria-label="People" className="relative" style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ index: at, start }) => {
        const row = list.rows[at]
        return row === undefined ? null : (
          <li
            key={row.id}
            data-row={at}
            aria-setsize={list.rows.length}
            aria-posinset={at + 1}
            className="absolute inset-x-0 top-0"
            style={{ height: ROW, transform: `translateY(${start - top}px)` }}
          >
            <PersonRow row={row} isChosen={at === index} onPoint={() => list.point(at)} />
          </li>
        )
      })}
    </ul>
  )
}
