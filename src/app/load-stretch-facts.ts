import { dayIn } from '../domain/day-in-zone.ts'
import { isoOf } from '../domain/tie/day.ts'
import type { Stretch } from '../practices/comfort-zone/rank.ts'
import type { StretchFacts } from '../practices/comfort-zone/suggest.ts'
import type { BookAt } from './book-at.ts'
import { type WeekNetwork, stretchFacts } from './stretch-knowledge.ts'
import type { GivenAnswer } from './ports.ts'
import { peopleInRepair } from './repairs.ts'
import type { WorkedTie } from './ties-at.ts'
import { keepWeek, weekNetwork } from './week-network.ts'

/** Whoever a stretch was done with is no stretch for half a year. */
const DONE_DAYS = 182

/**
 * This week's stretch: the same all week, since it is chosen as of the week's first moment; null once it is answered, or
 * when there is none.
 */
export async function loadStretchFacts(book: BookAt): Promise<StretchFacts | null> {
  const monday = mondayOf(book.day)
  const given = (await book.planning.answers(book.ties.now)).filter(({ action }) => action === 'stretch')
  if (given.some((one) => isSettling(one, isoOf(monday), book))) return null
  const week = await weekNetwork(book, monday)
  const aside = setAside(given, book)
  const dueAgain = given.find((one) => one.answer === 'later' && !aside.has(one.presentPerson))?.presentPerson
  for await (const stretch of inOrder(week, { aside, dueAgain })) {
    const facts = await factsIfOpen(book, week, stretch)
    if (facts === 'met this week') return null
    if (facts !== null) return facts
  }
  return null
}

/**
 * The stretch for the plan of a day: that of the week, until a sitting of an earlier day of the week has laid it out; then
 * it rests, and comes back only on the day that it was put off to.
 */
export async function loadStretchOfDay(book: BookAt): Promise<StretchFacts | null> {
  const monday = isoOf(mondayOf(book.day))
  const dueAgain = (await book.planning.answers(book.ties.now)).flatMap(({ action, answer, until }) =>
    action === 'stretch' && answer === 'later' && until !== null && until <= book.day ? [until] : [],
  )
  const since = [monday, ...dueAgain].toSorted().at(-1) ?? monday
  const wasLaidOut = book.planning.chosenSince(since, book.day).some(({ action }) => action === 'stretch')
  if (wasLaidOut) return null
  const facts = await loadStretchFacts(book)
  await keepWeek(book, mondayOf(book.day))
  return facts
}

type Answered = { readonly aside: ReadonlySet<string>; readonly dueAgain: string | undefined }

/** Who was put off to a day that has come goes first. */
async function* inOrder(week: WeekNetwork, { aside, dueAgain }: Answered): AsyncGenerator<Stretch> {
  if (dueAgain !== undefined)
    for await (const stretch of week.stretches()) if (stretch.who.person.id === dueAgain) yield stretch
  for await (const stretch of week.stretches()) if (!aside.has(stretch.who.person.id)) yield stretch
}

/** The number of the Monday on or before an ISO day, in days since 1970. */
function mondayOf(day: string): number {
  const date = Temporal.PlainDate.from(day)
  const number = Temporal.PlainDate.from('1970-01-01').until(date).days
  return number - (date.dayOfWeek - 1)
}

/** Whether an answer means that nothing more is asked: this week, or for seven days after a stretch was done. */
function isSettling({ answer, at, until }: GivenAnswer, monday: string, { zone, day }: BookAt): boolean {
  const on = dayIn(zone, at)
  if (answer === 'later') return until !== null && until > day && on >= monday
  return (
    on >= monday || (answer === 'done' && on > Temporal.PlainDate.from(day).subtract({ days: 7 }).toString())
  )
}

/** People, by public id, who are no stretch: by the owner's word, or since one was done, or put off. */
function setAside(given: readonly GivenAnswer[], { zone, day }: BookAt): ReadonlySet<string> {
  const since = Temporal.PlainDate.from(day).subtract({ days: DONE_DAYS }).toString()
  return new Set(
    given
      .filter(
        ({ answer, at, until }) =>
          answer === 'not this' ||
          (answer === 'done' && dayIn(zone, at) > since) ||
          (answer === 'later' && until !== null && until > day),
      )
      .map(({ presentPerson }) => presentPerson),
  )
}

async function factsIfOpen(
  book: BookAt,
  week: WeekNetwork,
  stretch: Stretch,
): Promise<StretchFacts | 'met this week' | null> {
  const [tie] = await book.ties.of([stretch.who.number])
  if (tie === undefined || !isOpen(tie, book)) return null
  if (stretch.kind === 'introduction' && book.network.hadContact(stretch.stranger, book.ties.now)) return null
  if (stretch.kind === 'wake' && (tie.summary.last ?? 0) > week.at) return 'met this week'
  const known = week.facts.get(stretch) ?? stretchFacts(book, week, stretch)
  week.facts.set(stretch, known)
  return known
}

/** Not while an answer is awaited either way, nor while they are left in peace, nor before a wrong is put right. */
function isOpen({ tie, standing, unanswered, waiting }: WorkedTie, book: BookAt): boolean {
  if (!standing.maySuggest || standing.state === 'resting' || unanswered !== null || waiting !== null)
    return false
  if (tie.mutedUntil !== null && tie.mutedUntil > book.day) return false
  return !peopleInRepair(book.empathy, book.ties.now).includes(tie.publicId)
}
