import { dayInWords, fullDayInWords } from '../domain/day-words.ts'
import { DAY } from '../domain/milliseconds.ts'
import { dayOf, isoOf } from '../domain/tie/day.ts'
import type { CardDayRow, CelebrationStore, Stretch } from './ports.ts'
import { isKnownThere } from './known-there.ts'
import { BARE, cardEvidence, type RoughTelling } from './rough-telling.ts'
import { type WorkChange, workChanges } from './work-changes.ts'

/** Longer back than this a card's day was last year's matter. */
const MOST_DAYS = 200

type Days = Stretch & { readonly offsetMinutes: number }

/** The birthdays and anniversaries that fell in a stretch of days, and the years at an employer since a change seen. */
export function cardDayTellings(store: CelebrationStore, days: Days): RoughTelling[] {
  return [...namedDays(store, days), ...workAnniversaries(store, days)]
}

function namedDays(store: CelebrationStore, { since, now, offsetMinutes }: Days): RoughTelling[] {
  const first = Math.max(dayOf(since, offsetMinutes), dayOf(now, offsetMinutes) - MOST_DAYS)
  const tellings: RoughTelling[] = []
  for (let day = first; day <= dayOf(now, offsetMinutes); day += 1) {
    const iso = isoOf(day)
    const rows = store.cardDays(daysToKeep(iso))
    for (const row of onceEach(rows)) tellings.push(dayTelling(row, iso, day * DAY - offsetMinutes * 60_000))
  }
  return tellings
}

/** The days of the year that are kept on that day: whoever was born on 29 February keeps the 28th in other years. */
export function daysToKeep(iso: string): { readonly month: number; readonly day: number }[] {
  const date = Temporal.PlainDate.from(iso)
  const own = { month: date.month, day: date.day }
  return date.month === 2 && date.day === 28 && !date.inLeapYear ? [own, { month: 2, day: 29 }] : [own]
}

/** Several cards of one person name one birthday; the same day is told once. */
function onceEach(rows: readonly CardDayRow[]): CardDayRow[] {
  return [...new Map(rows.map((row) => [`${row.person} ${row.what}`, row])).values()]
}

function dayTelling(row: CardDayRow, iso: string, at: number): RoughTelling {
  const { person, card, what, year } = row
  return {
    ...BARE,
    person,
    kind: what,
    source: 'calendar day',
    at,
    years: year === null ? null : Number(iso.slice(0, 4)) - year,
    card: cardEvidence(card, at, `${what === 'birthday' ? 'Birthday' : 'Anniversary'}: ${dayAsWritten(row)}`),
  }
}

function dayAsWritten({ month, day, year }: CardDayRow): string {
  const iso = `${year ?? LEAP_YEAR}-${twoDigits(month)}-${twoDigits(day)}`
  return year === null ? dayInWords(iso, iso) : fullDayInWords(iso)
}

/** Has every day that a card without a year may name. */
const LEAP_YEAR = 2000

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

/** So many years back a change of employer is looked for. */
const MOST_YEARS = 10

/** The earlier employer was signed with until so many days before: then the day of the change is known well enough. */
const WELL_DATED_DAYS = 21

function isDated({ before, after }: WorkChange): boolean {
  if (before.until === null || after.since === null) return false
  const latest = Temporal.PlainDate.from(after.since).subtract({ days: WELL_DATED_DAYS })
  return before.until >= latest.toString()
}

/** Whole years since somebody's signature first named an employer that it names still. */
function workAnniversaries(store: CelebrationStore, { since, now, offsetMinutes }: Days): RoughTelling[] {
  const today = Temporal.PlainDate.from(isoOf(dayOf(now, offsetMinutes)))
  const span = Math.min(MOST_DAYS, dayOf(now, offsetMinutes) - dayOf(since, offsetMinutes))
  const tellings: RoughTelling[] = []
  for (let years = 1; years <= MOST_YEARS; years += 1) {
    const last = today.subtract({ years })
    const states = store.signatures({
      since: last.subtract({ days: span }).toString(),
      until: last.toString(),
      today: today.toString(),
    })
    for (const own of Map.groupBy(states, (one) => one.person).values()) {
      const change = workChanges(own).findLast(({ kind }) => kind === 'new employer')
      const since = change?.after.since ?? null
      if (change === undefined || since === null || since > last.toString()) continue
      if (since < last.subtract({ days: span }).toString()) continue
      if (!isDated(change) || isKnownThere(store, change)) continue
      const latest = change.after
      const at = Temporal.PlainDate.from(since).add({ years }).toZonedDateTime('UTC').epochMilliseconds
      tellings.push({
        ...BARE,
        person: latest.person,
        kind: 'work anniversary',
        source: 'calendar day',
        at: at - offsetMinutes * 60_000,
        words: `at ${latest.organization}`,
        years,
        interaction: latest.interaction,
        quote: latest.organization,
      })
    }
  }
  return tellings
}
