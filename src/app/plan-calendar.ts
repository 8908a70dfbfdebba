import { hash } from 'node:crypto'
import type { Suggestion } from '../domain/suggestion.ts'
import { sittingFile } from './icalendar/sitting-file.ts'
import type { OwnerSettings } from './owner-settings.ts'
import type { TodayResult } from './results.ts'

export type PlanCalendar = {
  /** The calendar file's text. */
  readonly text: string
  /** The ISO day of the first block: the plan's, or the next working day. */
  readonly first: string
  /** Whether the first block says what to do in it: the plan is that day's. */
  readonly hasAgenda: boolean
}

/**
 * The daily sitting for the owner's calendar, with today's plan in today's block.
 * @param wish the owner's settings and addresses, zone (IANA) and the moment, ms since 1970
 */
export function planCalendar(
  plan: TodayResult,
  wish: {
    readonly settings: OwnerSettings
    readonly owners: readonly string[]
    readonly zone: string
    readonly now: number
  },
): PlanCalendar {
  const { settings, owners, zone, now } = wish
  const { minutes, start, workdays } = settings
  const first = nextWorkday(plan.day, workdays)
  const hasAgenda = first === plan.day
  const text = sittingFile({
    first,
    start,
    minutes,
    weekdays: workdays,
    zone,
    name: `${hash('sha256', `sitting\n${owners.toSorted().join('\n')}`, 'hex').slice(0, 32)}@rapport`,
    agenda: hasAgenda ? agendaText(plan) : null,
    now,
  })
  return { text, first, hasAgenda }
}

function nextWorkday(day: string, workdays: readonly number[]): string {
  let found = Temporal.PlainDate.from(day)
  while (workdays.length > 0 && !workdays.includes(found.dayOfWeek)) found = found.add({ days: 1 })
  return found.toString()
}

/** One line a person: who, what, and why. */
function agendaText({ suggestions, closing }: TodayResult): string {
  const lines = suggestions.map(lineOf)
  return [...lines, ...(lines.length === 0 ? [closing] : ['', 'Done, later, not this: rapport today'])].join(
    '\n',
  )
}

function lineOf({ person, action, minutes, reason }: Suggestion): string {
  return `${person.name}: ${action} (${minutes} min). ${reason}`.replace(/\s+/g, ' ')
}
