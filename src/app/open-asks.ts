import { DAY, HOUR } from '../domain/milliseconds.ts'
import { SMALL_COMPANY } from '../domain/small-company.ts'
import { dayOf, isoOf } from '../domain/tie/day.ts'
import { type History, countUntil, isFromOwner, isFromThem } from '../domain/tie/history.ts'
import { spokenTo } from '../domain/names/spoken-to.ts'
import type { RemindFacts } from '../domain/tie/remind.ts'
import type { Unanswered } from '../domain/tie/standing.ts'
import { asksAround } from '../language/asks-around.ts'
import type { AskFact } from '../practices/facts.ts'
import type { LaterInThread, PlanAsk, PlanTie, PlanningStore } from './ports.ts'

/** On a list the first few are those it is put to; with more of them, whoever is concerned. */
const LIST_COMPANY = 4

/** So many further messages within a day of each other are a talk that goes on, whose other half came elsewhere. */
const TALK = 2

export type OpenAsks = {
  /** By person: the owner's first ask of them since they last wrote that nobody has answered. */
  readonly unanswered: ReadonlyMap<number, UnansweredAsk>
  /** By person: their latest ask of the owner that waits. */
  readonly waiting: ReadonlyMap<number, AskFact>
}

export type UnansweredAsk = { readonly ask: AskFact; readonly since: Unanswered }

type Moment = { readonly now: number; readonly offsetMinutes: number }
type Ties = readonly { readonly tie: PlanTie; readonly history: History }[]

/**
 * Which asks are still open. What names the owner is put to the owner; else, what reached the owner only in copy or
 * through a list, names another, or in company asks whoever can answer, was asked of others, and what went to many
 * of nobody in particular. The owner's is closed when that person was in touch since, when the owner talked on with
 * them, or anyone answered in the thread; theirs, when the owner wrote in the thread or to them since, when they
 * gave thanks there, or, in company and without naming the owner, when someone else answered there, or, on a list,
 * they themselves went on.
 */
export async function openAsks(
  planning: Pick<PlanningStore, 'laterInThreads' | 'ownerNames'>,
  asks: readonly PlanAsk[],
  { ties, now, offsetMinutes }: Moment & { readonly ties: Ties },
): Promise<OpenAsks> {
  const ownerNames = await planning.ownerNames()
  const named = new Set(asks.filter((ask) => namesOwner(ask, ownerNames)))
  const meant = asks.filter((ask) => ask.byOwner || named.has(ask) || isForOwner(ask, ownerNames))
  const silent = unansweredInPerson(meant, ties, now)
  const later = await planning.laterInThreads([...new Set(silent.map(({ ask }) => ask.interaction))], now)
  const unanswered = new Map<number, UnansweredAsk>()
  const waiting = new Map<number, AskFact>()
  for (const { ask, person, history } of silent) {
    if (isClosed(ask, later.get(ask.interaction), named.has(ask))) continue
    const fact = askFact(ask, now, offsetMinutes)
    // Asks come by time: of the owner's the first stands, what came after reminds of it; of theirs the last.
    if (!ask.byOwner) waiting.set(person, fact)
    else if (!unanswered.has(person)) {
      const { company, strength } = fact
      unanswered.set(person, {
        ask: fact,
        since: { ...knocks(history, ask.at, now).since, company, strength },
      })
    }
  }
  return { unanswered, waiting }
}

function namesOwner({ byOwner, addressed }: PlanAsk, ownerNames: readonly string[]): boolean {
  return !byOwner && addressed !== null && spokenTo(addressed, ownerNames) === 'them'
}

/** `Kevin, could you …` in a letter to several is for Kevin to answer. */
function isForOwner(ask: PlanAsk, ownerNames: readonly string[]): boolean {
  if (!ask.direct) return false
  if (companyOf(ask) === 'alone') return true
  if (companyOf(ask) === 'list' && ask.recipients > LIST_COMPANY) return false
  if (ask.addressed !== null && spokenTo(ask.addressed, ownerNames) === 'others') return false
  return !asksAround(ask.quote)
}

/** In company, the owner too may ask whoever can answer. */
function isPutToSomeone(ask: PlanAsk): boolean {
  if (ask.recipients > SMALL_COMPANY) return false
  return !ask.byOwner || companyOf(ask) === 'alone' || !asksAround(ask.quote)
}

/** Of those whom the owner wrote to, the ones that the ask names, if it names any of them. */
function peopleMeant({ people, names, addressed }: PlanAsk): readonly number[] {
  if (addressed === null || people.length < 2) return people
  const named = people.filter((_, place) => spokenTo(addressed, [names[place] ?? '']) === 'them')
  return named.length === 0 ? people : named
}

/** Asks since which the asked one has not been in touch, with whom they were asked of or by. */
function unansweredInPerson(asks: readonly PlanAsk[], ties: Ties, now: number) {
  const historyOf = new Map(ties.map(({ tie, history }) => [tie.person, history]))
  return asks.flatMap((ask) =>
    isPutToSomeone(ask)
      ? peopleMeant(ask).flatMap((person) => {
          const history = historyOf.get(person)
          const isAnswer = ask.byOwner ? isFromThem : isFromOwner
          if (history === undefined || hasSince(history, ask.at, now, isAnswer)) return []
          return ask.byOwner && knocks(history, ask.at, now).talked >= TALK ? [] : [{ ask, person, history }]
        })
      : [],
  )
}

function isClosed(ask: PlanAsk, later: LaterInThread | undefined, isNamed: boolean): boolean {
  if (later === undefined) return false
  if (ask.byOwner) return later.others
  if (later.owner || later.thanked) return true
  if (later.others && !isNamed && companyOf(ask) !== 'alone') return true
  return later.asker && companyOf(ask) === 'list'
}

/**
 * The owner's further messages to the person since the ask: whatever they say, those a day or more after the last
 * knock again. `talked`: how many came sooner, yet not within the hour, which only adds to what was said.
 */
function knocks(
  history: History,
  at: number,
  now: number,
): { since: Omit<Unanswered, keyof RemindFacts>; talked: number } {
  let followUps = 0
  let talked = 0
  let lastAt = at
  for (let index = 0; index < countUntil(history, now); index += 1) {
    const moment = history.at[index] ?? 0
    if (moment <= at || !isFromOwner(history.flags[index] ?? 0)) continue
    if (moment - lastAt > DAY) followUps += 1
    else if (moment - lastAt > HOUR) talked += 1
    lastAt = moment
  }
  return { since: { at, followUps, lastAt }, talked }
}

function hasSince(history: History, since: number, now: number, holds: (flags: number) => boolean): boolean {
  for (let index = countUntil(history, now) - 1; index >= 0 && (history.at[index] ?? 0) > since; index -= 1)
    if (holds(history.flags[index] ?? 0)) return true
  return false
}

function askFact(ask: PlanAsk, now: number, offsetMinutes: number): AskFact {
  return {
    interaction: ask.interaction,
    day: isoOf(dayOf(ask.at, offsetMinutes)),
    days: dayOf(now, offsetMinutes) - dayOf(ask.at, offsetMinutes),
    quote: ask.quote,
    kind: ask.kind,
    strength: ask.strength,
    subject: ask.subject,
    company: companyOf(ask),
  }
}

function companyOf(ask: PlanAsk): AskFact['company'] {
  if (ask.traffic === 'list') return 'list'
  return ask.recipients === 1 ? 'alone' : 'few'
}
