import { dayOf, isoOf } from '../domain/tie/day.ts'
import { episodesOf } from '../domain/tie/episodes.ts'
import { type History, channelOf, countUntil, isFromOwner, isFromThem } from '../domain/tie/history.ts'
import type { Summary } from '../domain/tie/summary.ts'
import type { ContactFact, TieFacts } from '../practices/facts.ts'
import type { PlanningStore } from './ports.ts'
import { type WorkedTie, offsetAt, workOutTies } from './work-out-ties.ts'

const DAY = 86_400_000

/** Standings in which it matters whether someone is silent altogether, or only towards the owner. */
const SILENT: ReadonlySet<string> = new Set(['fading', 'dormant'])

type Moment = { readonly offsetMinutes: number; readonly now: number; readonly seenAt: number | null }

/** What a plan is made from. */
export type LoadedTies = {
  /** The facts of every tie with something open or silent about it. */
  readonly facts: readonly TieFacts[]
  /** Of every tie that was looked at, whose it is and for how many days it has been silent, by public id. */
  readonly silences: ReadonlyMap<string, { readonly name: string; readonly days: number }>
}

/** The facts that practices need, of every tie that could give a suggestion. */
export async function loadTieFacts(
  planning: PlanningStore,
  wish: { readonly now: number; readonly zone: string },
): Promise<LoadedTies> {
  const offsetMinutes = offsetAt(wish.zone, wish.now)
  const worked = await workOutTies(planning, { ...wish, which: 'suggestible' })
  const silent = worked.filter(mayHaveFadedOut).map((one) => one.tie.person)
  const seen = await planning.lastSeen(silent, wish.now)
  return {
    facts: worked
      .filter(isOfInterest)
      .map((one) =>
        tieFacts(one, { offsetMinutes, now: wish.now, seenAt: seen.get(one.tie.person) ?? null }),
      ),
    silences: new Map(worked.map((one) => [one.tie.publicId, { name: one.tie.name, days: silenceOf(one) }])),
  }
}

/** Silent, and no passing acquaintance: only of such it matters whether they are silent everywhere. */
function mayHaveFadedOut({ standing, summary }: WorkedTie): boolean {
  return (
    SILENT.has(standing.state) && summary.sessions >= 4 && summary.fromThem >= 2 && summary.fromOwner >= 2
  )
}

/** A tie that is simply active, or let rest, gives no suggestion and needs no facts. */
function isOfInterest({ standing, waiting, tie }: WorkedTie): boolean {
  return (
    waiting !== null ||
    tie.mutedUntil !== null ||
    (standing.state !== 'active' && standing.state !== 'resting')
  )
}

function silenceOf({ summary }: WorkedTie): number {
  return summary.silenceDays ?? summary.knownDays
}

function tieFacts(worked: WorkedTie, { offsetMinutes, now, seenAt }: Moment): TieFacts {
  const { tie, history, summary, standing } = worked
  const end = countUntil(history, now)
  const contactAt = (index: number): ContactFact => contactFact(history, index, offsetMinutes)
  const lastFromThem = lastIndex(history, end, isFromThem)
  const lastIndexOfAny = lastFromThem ?? end - 1
  return {
    person: { id: tie.publicId, name: tie.name },
    strength: worked.strength.value,
    standing: standing.state,
    maySuggest: standing.maySuggest,
    seenDays: seenAt === null ? null : Math.max(0, dayOf(now, offsetMinutes) - dayOf(seenAt, offsetMinutes)),
    standingUntil: standing.until,
    mutedUntil: tie.mutedUntil,
    rhythmDays: summary.sessions >= 3 ? summary.rhythm.days : null,
    silenceDays: silenceOf(worked),
    alive: worked.alive,
    sessions: summary.sessions,
    spanDays: summary.first === null || summary.last === null ? 0 : (summary.last - summary.first) / DAY,
    fromThem: summary.fromThem,
    fromOwner: summary.fromOwner,
    episodes: episodesOf(history, now),
    personal: Math.max(summary.oneToOne, spokenIn(summary)),
    cadenceDays: worked.cadenceDays,
    last: contactAt(lastIndexOfAny),
    lastFromThem: lastFromThem === null ? null : contactAt(lastFromThem),
    earlierFromThem: lastFromThem === null ? [] : earlierFromThem(history, lastFromThem),
    unanswered: worked.unanswered,
    waiting: worked.waiting,
  }
}

/** So many of their last messages are looked through for words that tell what they were about. */
const QUOTABLE = 5

/** What was said this long before the last word is another story. */
const SAME_STORY = 60 * DAY

function earlierFromThem({ at, flags, interaction }: History, last: number): number[] {
  const since = (at[last] ?? 0) - SAME_STORY
  const found: number[] = []
  for (let i = last - 1; i >= 0 && (at[i] ?? 0) >= since && found.length < QUOTABLE; i -= 1)
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
