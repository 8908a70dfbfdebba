import { DAY } from '../domain/milliseconds.ts'
import { dayOf, isoOf } from '../domain/tie/day.ts'
import { episodesOf } from '../domain/tie/episodes.ts'
import { type History, channelOf, countUntil, isFromOwner, isFromThem } from '../domain/tie/history.ts'
import type { Summary } from '../domain/tie/summary.ts'
import type { ContactFact, TieFacts } from '../practices/facts.ts'
import { CAN_FADE } from '../practices/housekeeping/suggest.ts'
import { AROUND, FRESH_DAYS, isMissed } from '../practices/housekeeping/taking-up.ts'
import type { BookAt } from './book-at.ts'
import type { PlanningStore } from './ports.ts'
import type { WorkedTie } from './ties-at.ts'

/** Standings in which it matters whether someone is silent altogether, or only towards the owner. */
const SILENT: ReadonlySet<string> = new Set(['fading', 'dormant'])

/** The facts of every tie in which the owner has been asked something that waits. */
export async function loadWaitingTies(book: BookAt): Promise<readonly TieFacts[]> {
  const { waiting } = await book.ties.openAsks()
  return tieFactsOf(book, await book.ties.of([...waiting.keys()]))
}

/** The facts of every tie in which the owner's ask has no answer, or that may have gone to sleep. */
export async function loadQuietTies(book: BookAt): Promise<readonly TieFacts[]> {
  const { unanswered } = await book.ties.openAsks()
  const asked = await book.ties.of([...unanswered.keys()])
  const silent = (await book.ties.within(CAN_FADE)).filter((one) => SILENT.has(one.standing.state))
  const around = (await book.ties.within(AROUND)).filter((one) => one.standing.state === 'fading')
  const worked = [...new Set([...asked, ...silent, ...around])]
  const facts = await withLastWords(book.planning, await tieFactsOf(book, worked))
  return facts.map((one, place) => withWordsToOthers(book, one, worked[place]?.tie.person ?? 0))
}

/** With their latest words to others, of those alone whose silence towards the owner matters although they are seen. */
function withWordsToOthers(book: BookAt, facts: TieFacts, person: number): TieFacts {
  if (facts.seenDays === null || facts.seenDays >= facts.silenceDays || !isMissed(facts)) return facts
  const { now, offsetMinutes } = book.ties
  const since = now - FRESH_DAYS * DAY
  const written = book.network.written(person, { since, now }, QUOTABLE)
  const [latest, ...earlier] = written.filter(({ kind }) => kind === 'message')
  if (latest === undefined) return facts
  return {
    ...facts,
    toOthers: {
      interaction: latest.interaction,
      day: isoOf(dayOf(latest.at, offsetMinutes)),
      earlier: earlier.map(({ interaction }) => interaction),
    },
  }
}

/** With whom their last words were addressed to, where that was not the owner. */
async function withLastWords(planning: PlanningStore, facts: readonly TieFacts[]): Promise<TieFacts[]> {
  const besides = await planning.besidesOwner(facts.map(({ last }) => last.interaction))
  return facts.map((one) => {
    const how = besides.get(one.last.interaction)
    return how === undefined ? one : { ...one, last: { ...one.last, besides: how } }
  })
}

/** The facts of these ties, in the same order. */
export async function tieFactsOf(book: BookAt, worked: readonly WorkedTie[]): Promise<TieFacts[]> {
  const seen = await lastSeen(book, worked)
  const kept = ofDayIn(book.planning)
  return worked.map((one) => factsOfDay(kept, one, { ...momentOf(book.ties), seenAt: seen(one) }))
}

type OfDay = {
  readonly worked: WorkedTie
  readonly offsetMinutes: number
  readonly seenAt: number | null
  readonly facts: TieFacts
}

/** By person, the facts of an open book's ties as they were gathered last. */
const ofDay = new WeakMap<PlanningStore, Map<number, OfDay>>()

function ofDayIn(planning: PlanningStore): Map<number, OfDay> {
  const known = ofDay.get(planning) ?? new Map<number, OfDay>()
  ofDay.set(planning, known)
  return known
}

/** The facts of a tie that was not worked out anew are the same; else those that its contacts alone tell, if they are. */
function factsOfDay(kept: Map<number, OfDay>, worked: WorkedTie, moment: Moment): TieFacts {
  const { person } = worked.tie
  const { offsetMinutes, seenAt } = moment
  const before = kept.get(person)
  if (before?.worked === worked && before.seenAt === seenAt) return before.facts
  const isSamePast =
    before?.worked.history === worked.history &&
    before.worked.summary.contacts === worked.summary.contacts &&
    before.offsetMinutes === offsetMinutes
  const facts = tieFacts(worked, moment, isSamePast ? before.facts : pastOf(worked, moment))
  kept.set(person, { worked, offsetMinutes, seenAt, facts })
  return facts
}

/** When they last wrote to anyone up to the moment of the plan; looked up for those alone who wrote after it too. */
async function lastSeen({ planning, ties: { now } }: BookAt, worked: readonly WorkedTie[]) {
  const isLater = ({ tie }: WorkedTie) => tie.seenAt !== null && tie.seenAt > now
  const before = await planning.lastSeen(
    worked.filter(isLater).map(({ tie }) => tie.person),
    now,
  )
  return (one: WorkedTie) => (isLater(one) ? (before.get(one.tie.person) ?? null) : one.tie.seenAt)
}

type Moment = { readonly now: number; readonly offsetMinutes: number; readonly seenAt: number | null }

function momentOf({ now, offsetMinutes }: BookAt['ties']) {
  return { now, offsetMinutes }
}

function tieFacts(worked: WorkedTie, { offsetMinutes, now, seenAt }: Moment, past: Past): TieFacts {
  const { tie, summary, standing } = worked
  return {
    person: { id: tie.publicId, name: tie.name },
    strength: worked.strength.value,
    standing: standing.state,
    maySuggest: standing.maySuggest,
    seenDays: seenAt === null ? null : Math.max(0, dayOf(now, offsetMinutes) - dayOf(seenAt, offsetMinutes)),
    standingUntil: standing.until,
    mutedUntil: tie.mutedUntil,
    rhythmDays: summary.sessions >= 3 ? summary.rhythm.days : null,
    silenceDays: summary.silenceDays ?? summary.knownDays,
    alive: worked.alive,
    sessions: summary.sessions,
    spanDays: summary.first === null || summary.last === null ? 0 : (summary.last - summary.first) / DAY,
    fromThem: summary.fromThem,
    fromOwner: summary.fromOwner,
    episodes: past.episodes,
    personal: Math.max(summary.oneToOne, spokenIn(summary)),
    cadenceDays: worked.cadenceDays,
    last: past.last,
    lastFromThem: past.lastFromThem,
    earlierFromThem: past.earlierFromThem,
    yearFromThem: past.yearFromThem,
    unanswered: worked.unanswered,
    waiting: worked.waiting,
  }
}

/** What a tie's contacts alone tell, whatever day it is. */
type Past = Pick<TieFacts, 'episodes' | 'last' | 'lastFromThem' | 'earlierFromThem' | 'yearFromThem'>

function pastOf({ history }: WorkedTie, { offsetMinutes, now }: Moment): Past {
  const end = countUntil(history, now)
  const contactAt = (index: number): ContactFact => contactFact(history, index, offsetMinutes)
  const lastFromThem = lastIndex(history, end, isFromThem)
  return {
    episodes: episodesOf(history, now),
    last: contactAt(lastFromThem ?? end - 1),
    lastFromThem: lastFromThem === null ? null : contactAt(lastFromThem),
    earlierFromThem:
      lastFromThem === null
        ? []
        : beforeFromThem(history, lastFromThem, { within: SAME_STORY, most: QUOTABLE }),
    yearFromThem:
      lastFromThem === null
        ? []
        : beforeFromThem(history, lastFromThem, { within: YEAR, most: LOOKED_THROUGH }),
  }
}

/** So many of their last messages are looked through for words that tell what they were about. */
const QUOTABLE = 5

/** What was said this long before the last word is another story. */
const SAME_STORY = 60 * DAY

/** Words to the owner are looked for this far back, in so many of their messages. */
const YEAR = 365 * DAY
const LOOKED_THROUGH = 20

function beforeFromThem(
  { at, flags, interaction }: History,
  last: number,
  { within, most }: { readonly within: number; readonly most: number },
): number[] {
  const since = (at[last] ?? 0) - within
  const found: number[] = []
  for (let i = last - 1; i >= 0 && (at[i] ?? 0) >= since && found.length < most; i -= 1)
    if (isFromThem(flags[i] ?? 0)) found.push(interaction[i] ?? 0)
  return found
}

const SPOKEN: ReadonlySet<string> = new Set(['meeting', 'call', 'coffee'])

function spokenIn({ channels }: Summary): number {
  return channels.reduce((sum, { channel, contacts }) => sum + (SPOKEN.has(channel) ? contacts : 0), 0)
}

function contactFact(history: History, index: number, offsetMinutes: number): ContactFact {
  const flags = history.flags[index] ?? 0
  return {
    interaction: history.interaction[index] ?? 0,
    day: isoOf(dayOf(history.at[index] ?? 0, offsetMinutes)),
    fromOwner: isFromOwner(flags),
    met: SPOKEN.has(channelOf(flags)),
  }
}

function lastIndex(history: History, end: number, holds: (flags: number) => boolean): number | null {
  for (let index = end - 1; index >= 0; index -= 1) if (holds(history.flags[index] ?? 0)) return index
  return null
}
