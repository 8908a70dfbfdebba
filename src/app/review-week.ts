import { dayIn } from '../domain/day-in-zone.ts'
import { DAY } from '../domain/milliseconds.ts'
import { channelOf, countUntil, type History, isFromOwner, isFromThem } from '../domain/tie/history.ts'
import { milestonesOf } from '../practices/celebration/gather.ts'
import { toldFor } from '../practices/celebration/words.ts'
import { suggestHousekeeping } from '../practices/housekeeping/suggest.ts'
import { type BookAt, type PlanParts, bookAt } from './book-at.ts'
import { daysToKeep } from './card-day-tellings.ts'
import { hardshipsIn } from './hardships.ts'
import { celebrationFactsSince } from './load-celebration-facts.ts'
import { loadQuietTies } from './load-tie-facts.ts'
import { ledgerRows } from './promise-rows.ts'
import { publicInteractionId } from './public-id.ts'
import type { LedgerRow, PersonName } from './results.ts'
import type { WorkedTie } from './ties-at.ts'

/** How long a review looks back, and ahead, in days. */
const WEEK = 7

/** What happened in the last seven days, what was tended, and what to look at in the next seven. */
export type WeekResult = {
  readonly day: string
  /** The first ISO day that it looks back on, and the last that it looks ahead to. */
  readonly first: string
  readonly last: string
  readonly happened: {
    /** With how many people there was contact; how many wrote, how many the owner wrote to, how many were met. */
    readonly people: number
    readonly wrote: number
    readonly written: number
    readonly met: number
    /** Who they are, those with most contacts first; two hundred of each at most. */
    readonly who: Readonly<Record<'people' | 'wrote' | 'written' | 'met', readonly PersonName[]>>
    /** Those with most contacts, the most first. */
    readonly most: readonly { readonly person: PersonName; readonly contacts: number }[]
    readonly meetings: readonly MeetingOfWeek[]
    /** Good and hard news, in sentences without a full stop. */
    readonly news: readonly {
      readonly person: PersonName
      readonly told: string
      readonly id: string | null
    }[]
  }
  readonly tended: readonly TendedResult[]
  readonly ahead: {
    /** The owner's promises that are late or due, by day. */
    readonly promises: readonly LedgerRow[]
    readonly meetings: readonly MeetingOfWeek[]
    readonly birthdays: readonly { readonly person: PersonName; readonly day: string }[]
    /** Ties that are fading, or asleep and worth waking: the weightiest first, five at most. */
    readonly fading: readonly { readonly person: PersonName; readonly reason: string }[]
  }
}

export type MeetingOfWeek = {
  readonly id: string
  readonly day: string
  readonly title: string
  readonly people: readonly PersonName[]
}

/** An answer that the owner gave to a suggestion. */
export type TendedResult = {
  readonly day: string
  readonly person: PersonName
  readonly action: string
  readonly answer: string
}

/** The week's review as of `now`: the last seven days, today among them, and the seven after. */
export async function reviewWeek(
  parts: PlanParts,
  wish: { readonly now: number; readonly zone: string },
): Promise<WeekResult> {
  const book = bookAt(parts, wish)
  const today = Temporal.PlainDate.from(book.day)
  const midnight = (days: number) =>
    today.add({ days }).toZonedDateTime({ timeZone: wish.zone }).epochMilliseconds
  return {
    day: book.day,
    first: today.subtract({ days: WEEK - 1 }).toString(),
    last: today.add({ days: WEEK }).toString(),
    happened: await happened(book, midnight(1 - WEEK)),
    tended: await tended(book, midnight(1 - WEEK)),
    ahead: {
      promises: await promisesDue(book, today.add({ days: WEEK }).toString()),
      meetings: await meetingsBetween(book, wish.now, midnight(WEEK + 1)),
      birthdays: await birthdays(book),
      fading: await fading(book),
    },
  }
}

async function happened(book: BookAt, since: number): Promise<WeekResult['happened']> {
  const { now } = book.ties
  const ties = await book.ties.of(book.network.seenSince({ since, now }))
  const counted = ties
    .map((one) => ({ person: personOf(one), ...countSince(one.history, since, now) }))
    .filter(({ contacts }) => contacts > 0)
    .toSorted((a, b) => b.contacts - a.contacts || (a.person.id < b.person.id ? -1 : 1))
  const wrote = counted.filter((one) => one.wrote)
  const written = counted.filter((one) => one.written)
  const met = counted.filter((one) => one.met)
  return {
    people: counted.length,
    wrote: wrote.length,
    written: written.length,
    met: met.length,
    who: { people: named(counted), wrote: named(wrote), written: named(written), met: named(met) },
    most: counted.slice(0, 5).map(({ person, contacts }) => ({ person, contacts })),
    meetings: await meetingsBetween(book, since, now),
    news: await newsSince(book, since),
  }
}

/** So many people are named. */
const NAMED = 200

function named(all: readonly { readonly person: PersonName }[]): readonly PersonName[] {
  return all.slice(0, NAMED).map(({ person }) => person)
}

const SPOKEN: ReadonlySet<string> = new Set(['meeting', 'call', 'coffee'])

function countSince(history: History, since: number, now: number) {
  const counts = { contacts: 0, wrote: false, written: false, met: false }
  for (let i = countUntil(history, now) - 1; i >= 0 && (history.at[i] ?? 0) >= since; i -= 1) {
    const flags = history.flags[i] ?? 0
    counts.contacts += 1
    if (SPOKEN.has(channelOf(flags))) counts.met = true
    else {
      if (isFromThem(flags)) counts.wrote = true
      if (isFromOwner(flags)) counts.written = true
    }
  }
  return counts
}

async function meetingsBetween(book: BookAt, from: number, to: number): Promise<MeetingOfWeek[]> {
  const rows = await book.communication.toCome(from, to, book.ties.now)
  const names = new Map(
    (await book.ties.of(rows.map(({ person }) => person))).map((one) => [one.tie.person, personOf(one)]),
  )
  return [...Map.groupBy(rows, ({ interaction }) => interaction).values()].flatMap((all) => {
    const [first] = all
    if (first === undefined) return []
    return [
      {
        id: publicInteractionId(first.interaction),
        day: dayIn(book.zone, first.at),
        title: first.title,
        people: all.flatMap(({ person }) => names.get(person) ?? []),
      },
    ]
  })
}

async function newsSince(book: BookAt, since: number): Promise<WeekResult['happened']['news']> {
  const { ties, day } = book
  const days = Math.ceil((ties.now - since) / DAY)
  const good = milestonesOf(await celebrationFactsSince(book, days)).map(({ first }) => ({
    person: first.person,
    day: first.day,
    told: toldFor(first, day),
    id: first.interaction === null ? null : publicInteractionId(first.interaction),
  }))
  const hard = (await hardshipsIn(book, { since, now: ties.now })).map((one) => ({
    person: one.person,
    day: one.day,
    told: `${one.teller ?? one.person.name} wrote “${one.quote}”`,
    id: publicInteractionId(one.interaction),
  }))
  return [...good, ...hard]
    .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.told < b.told ? -1 : 1))
    .map(({ person, told, id }) => ({ person, told, id }))
}

async function tended({ planning, ties: { now }, zone }: BookAt, since: number): Promise<TendedResult[]> {
  const answers = (await planning.answers(now)).filter(({ at }) => at >= since)
  return answers.map(({ at, presentPerson, person, action, answer, content }) => ({
    day: dayIn(zone, at),
    person: { id: presentPerson, name: nameIn(content) ?? person },
    action,
    answer,
  }))
}

/** Who the suggestion was for, as it was laid out. */
function nameIn(content: string): string | null {
  const laidOut: unknown = JSON.parse(content)
  if (typeof laidOut !== 'object' || laidOut === null || !('person' in laidOut)) return null
  const { person } = laidOut
  return typeof person === 'object' && person !== null && 'name' in person ? String(person.name) : null
}

/** What is due later, or nobody is waiting for any more, is the ledger's. */
async function promisesDue({ promises, planning }: BookAt, last: string): Promise<LedgerRow[]> {
  const own = (await promises.forPlan()).filter(
    ({ by, state, proof, due }) =>
      by === 'owner' &&
      (state === 'open' || state === 'late') &&
      proof === null &&
      due !== null &&
      due <= last,
  )
  return ledgerRows(planning, own)
}

async function birthdays(book: BookAt): Promise<WeekResult['ahead']['birthdays']> {
  const today = Temporal.PlainDate.from(book.day)
  const found: { readonly person: number; readonly day: string }[] = []
  for (let days = 0; days <= WEEK; days += 1) {
    const day = today.add({ days }).toString()
    const rows = book.celebration.cardDays(daysToKeep(day)).filter(({ what }) => what === 'birthday')
    for (const person of new Set(rows.map((row) => row.person))) found.push({ person, day })
  }
  const ties = new Map(
    (await book.ties.of(found.map(({ person }) => person))).map((one) => [one.tie.person, one]),
  )
  return found.flatMap(({ person, day }) => {
    const tie = ties.get(person)
    return tie === undefined || tie.summary.fromOwner === 0 ? [] : [{ person: personOf(tie), day }]
  })
}

const MOST_FADING = 5

async function fading(book: BookAt): Promise<WeekResult['ahead']['fading']> {
  const proposals = suggestHousekeeping(await loadQuietTies(book), book.day)
  return proposals
    .filter(({ action }) => action === 'check in')
    .toSorted((a, b) => b.value - a.value || (a.person.id < b.person.id ? -1 : 1))
    .slice(0, MOST_FADING)
    .map(({ person, reason }) => ({ person, reason }))
}

function personOf({ tie }: WorkedTie): PersonName {
  return { id: tie.publicId, name: tie.name }
}
