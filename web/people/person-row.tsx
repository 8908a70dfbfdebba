import { Link } from '@tanstack/react-router'
import type { PeopleRow } from '../../src/app/results.ts'
import { circleName } from '../parts/circles.ts'
import { shortDay } from '../parts/days.ts'
import { Pill } from '../parts/pill.tsx'
import { standingLook } from '../parts/standings.ts'

type PersonRowProps = {
  readonly row: PeopleRow
  readonly isChosen: boolean
  /** The owner looks at this one: by a pointer over it, or by tabbing to it. */
  readonly onPoint: () => void
}

/** A person in a line of the list: who, where, how it stands, and the last contact. */
export function PersonRow({ row, isChosen, onPoint }: PersonRowProps) {
  const { id, name, title, organization, standing, circle, lastAt } = row
  const { words, tone } = standingLook(standing)
  const work = [title, organization].filter(Boolean).join(', ')
  const close = circleName(circle)
  return (
    <Link
      to="/people/$id"
      params={{ id }}
      onFocus={onPoint}
      onMouseEnter={onPoint}
      className={`flex h-full items-center gap-4 border-b border-line px-2 -outline-offset-2 ${isChosen ? 'bg-sunk' : ''}`}
    >
      <span className="min-w-0 flex-1">
        <span className="flex items-baseline gap-2.5">
          <span className="truncate font-serif text-[1.1rem] font-medium">{name}</span>
          {close !== null && <span className="hidden shrink-0 text-xs text-ink-3 desk:inline">{close}</span>}
        </span>
        {work !== '' && <span className="block truncate text-sm text-ink-3">{work}</span>}
      </span>
      <span className="grid shrink-0 justify-items-end gap-1">
        {tone === 'well' ? (
          <span className="text-sm text-ink-2">{words}</span>
        ) : (
          <Pill tone={tone}>{words}</Pill>
        )}
        <span className="text-xs text-ink-3 tabular-nums">{lastAt === null ? '' : shortDay(lastAt)}</span>
      </span>
    </Link>
  )
}
