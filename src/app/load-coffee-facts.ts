import { isSameCity, type Place, placeOf } from '../domain/calendar/place.ts'
import { offsetAt, zoneOfClock } from '../domain/calendar/zone-of-clock.ts'
import { DAY } from '../domain/milliseconds.ts'
import { dayOf, isoOf } from '../domain/tie/day.ts'
import { channelOf, countUntil } from '../domain/tie/history.ts'
import type { MeetFacts } from '../practices/coffee/facts.ts'
import { isToMeet, LEAST_DAYS, LONGEST_DAYS, NEVER_MET, WARM } from '../practices/coffee/suggest.ts'
import type { BookAt } from './book-at.ts'
import { cityOnCards, ownersCity } from './coffee-places.ts'
import { CLOCK_MESSAGES, clockReadings, ownersClock } from './coffee-sides.ts'
import { tieFactsOf } from './load-tie-facts.ts'
import type { GivenAnswer, MetRow } from './ports.ts'
import type { WorkedTie } from './ties-at.ts'

/** How often two people meet is read from two years. */
const BACK_DAYS = 730

/** Nobody is to be asked whom the owner meets anyway within so many days. */
const AHEAD_DAYS = 45

/** Their clock is read from their latest messages in so many days. */
const CLOCK_DAYS = 180

/** For a week after a meeting was arranged there is nothing to arrange; whoever was asked is asked again after two months. */
const WEEK_DAYS = 7
const ASKED_DAYS = 60

/**
 * The warm ties that have not met in person for long, with how they used to meet; nobody in the week after the owner
 * arranged a meeting. Those who never met are looked at where of the others nobody is due.
 */
export async function loadCoffeeFacts(book: BookAt): Promise<readonly MeetFacts[]> {
  const { coffee, planning, ties } = book
  const { now } = ties
  const answers = (await planning.answers(now)).filter(({ action }) => action === 'meet')
  if (answers.some(({ answer, at }) => answer === 'done' && at > now - WEEK_DAYS * DAY)) return []
  const met = metBefore(coffee.met({ since: now - BACK_DAYS * DAY, now }))
  const due = [...met].flatMap(([person, rows]) => (isLongAgo(rows, now) ? [person] : []))
  const facts = (await factsOf(book, { people: due, met, answers })).filter(isToMeet)
  if (facts.length > 0) return facts
  const close = coffee.closeByLetters({
    since: now - NEVER_MET.silentDays * DAY,
    fromEach: NEVER_MET.fromEach,
    spanMs: NEVER_MET.spanDays * DAY,
  })
  return factsOf(book, { people: close.filter((person) => !met.has(person)), met, answers })
}

type Met = MetRow & { readonly place: Place }

/** Meetings at a place, by person and time. People meet at few places: each is read once. */
function metBefore(rows: readonly MetRow[]): ReadonlyMap<number, readonly Met[]> {
  const places = new Map<string, Place | null>()
  const met = rows.flatMap((row): Met[] => {
    const known = places.get(row.location)
    const place = known === undefined ? placeOf(row.location) : known
    places.set(row.location, place)
    return place === null ? [] : [{ ...row, place }]
  })
  return Map.groupBy(met, ({ person }) => person)
}

function isLongAgo(rows: readonly Met[], now: number): boolean {
  const days = (now - (rows.at(-1)?.at ?? now)) / DAY
  return days >= LEAST_DAYS && days <= LONGEST_DAYS + 1
}

type Wish = {
  readonly people: readonly number[]
  readonly met: ReadonlyMap<number, readonly Met[]>
  readonly answers: readonly GivenAnswer[]
}

async function factsOf(book: BookAt, { people, met, answers }: Wish): Promise<MeetFacts[]> {
  const { coffee, ties } = book
  const near = (await ties.of(people)).filter(
    (one) => isNear(one) && !isAnswered(answers, one.tie.publicId, book),
  )
  const ahead = coffee.meetingAhead(
    near.map(({ tie }) => tie.person),
    ties.now,
    AHEAD_DAYS * DAY,
  )
  const facts = await tieFactsOf(book, near)
  let known: Home | undefined
  const home = () => (known ??= homeOf(book, met))
  return near.flatMap((one, index) => {
    const tie = facts[index]
    if (tie === undefined) return []
    const { person } = one.tie
    const rows = met.get(person) ?? []
    return [
      {
        tie,
        ...metFacts(rows, ties),
        spokenDays: daysSinceSpoken(one, ties),
        isAhead: ahead.has(person),
        // Worked out when it is asked for: of all that are due, few are suggested.
        get isRemote() {
          return isElsewhere(book, person, home())
        },
      },
    ]
  })
}

/** What is plain without looking anything up. */
function isNear({ summary, standing, strength, unanswered, waiting }: WorkedTie): boolean {
  return (
    unanswered === null &&
    waiting === null &&
    standing.maySuggest &&
    (standing.state === 'active' || standing.state === 'fading') &&
    (summary.silenceDays ?? Infinity) <= WARM.silentDays &&
    Math.min(summary.fromThem, summary.fromOwner) >= WARM.fromEach &&
    strength.value >= WARM.strength
  )
}

/** Whether the owner has said enough of meeting them: lately, or until a day to come, or never again for this reason. */
function isAnswered(answers: readonly GivenAnswer[], person: string, { ties, day }: BookAt): boolean {
  const last = answers.find(({ presentPerson }) => presentPerson === person)
  if (last === undefined) return false
  return last.answer === 'later' ? (last.until ?? '') > day : last.at > ties.now - ASKED_DAYS * DAY
}

function metFacts(
  rows: readonly Met[],
  { now, offsetMinutes }: BookAt['ties'],
): Pick<MeetFacts, 'lastMet' | 'meetings' | 'usualDays'> {
  const last = rows.at(-1)
  if (last === undefined) return { lastMet: null, meetings: 0, usualDays: null }
  const today = dayOf(now, offsetMinutes)
  const days = [...new Set(rows.map(({ at }) => dayOf(at, offsetMinutes)))]
  const gaps = days.slice(1).map((day, index) => day - (days[index] ?? day))
  return {
    lastMet: {
      interaction: last.interaction,
      day: isoOf(dayOf(last.at, offsetMinutes)),
      days: today - dayOf(last.at, offsetMinutes),
      place: last.place.name,
    },
    meetings: days.length,
    usualDays: gaps.length < 2 ? null : median(gaps),
  }
}

/** Days since the last meeting or call, in person or not. */
function daysSinceSpoken({ history }: WorkedTie, { now, offsetMinutes }: BookAt['ties']): number | null {
  for (let index = countUntil(history, now) - 1; index >= 0; index -= 1)
    if (SPOKEN.has(channelOf(history.flags[index] ?? 0)))
      return dayOf(now, offsetMinutes) - dayOf(history.at[index] ?? now, offsetMinutes)
  return null
}

const SPOKEN: ReadonlySet<string> = new Set(['meeting', 'call', 'coffee'])

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}

/** Where the owner is: the city, by cards or by where the owner met people ('' when unknown), and the clock. */
type Home = { readonly city: string; readonly clock: string }

function homeOf({ coffee, ties: { now }, zone }: BookAt, met: Wish['met']): Home {
  const visits = [...met.values()].flat().map(({ at, place: { city } }) => ({ at, city, owner: true }))
  return { city: ownersCity(coffee, visits, now), clock: ownersClock(coffee, { now, zone }) }
}

/** Whether they are in another city, or their clock shows something else than the owner's. */
function isElsewhere({ coffee, ties: { now } }: BookAt, person: number, home: Home): boolean {
  const city = cityOnCards(coffee, person)
  if (home.city !== '' && city !== '' && !isSameCity(home.city, city)) return true
  const wrote = coffee.wrote(person, { since: now - CLOCK_DAYS * DAY, now }, CLOCK_MESSAGES)
  const known = zoneOfClock(clockReadings(wrote), home.clock, now)
  return known !== null && offsetAt(known.zone, now) !== offsetAt(home.clock, now)
}
