import type { Exchange, Role, Who } from './exchange.ts'
import { dayOf } from './tie/day.ts'

/**
 * Two people who were seen together in small company, so that they know each other. Who never was seen together may know
 * each other all the same: what the records show is a lower bound.
 */
export type Acquaintance = {
  /** Numbers of people; `a` is the lower one. */
  readonly a: number
  readonly b: number
  /** When they were first seen together, ms since 1970. */
  readonly firstAt: number
  /** When they were on a third day (UTC): from then on it is hardly by chance; null before. */
  readonly thirdAt: number | null
}

/** So many people beside the owner share a message; more are an audience. */
const LARGEST_ROUND = 6

/** What is addressed to more than these goes to strangers too, whatever the book knows of them. */
export const MOST_RECIPIENTS = 8

/** So many can be at a meeting, the owner among them, and speak with one another. */
const LARGEST_MEETING = 8

/**
 * The people who saw one another in an exchange, by number, ascending; none in large company, or where there is one alone.
 * A message counts for who wrote it and who reads that the others have it, also on a list; a meeting for who spoke, or
 * where that is not known, for who did not decline.
 */
export function seenTogether(exchange: Exchange): readonly number[] {
  const people = exchange.kind === 'meeting' ? inMeeting(exchange) : inMessage(exchange)
  return people.length < 2 ? [] : people.toSorted((a, b) => a - b)
}

/** Gathers who knows whom, exchange by exchange, in the order of time: all exchanges of certain people. */
export class Acquaintances {
  readonly #of: ReadonlySet<number>
  readonly #pairs = new Map<number, Begun>()

  /** @param of people of whom at least one is in each acquaintance */
  constructor(of: ReadonlySet<number>) {
    this.#of = of
  }

  add(exchange: Exchange): void {
    const people = seenTogether(exchange)
    people.forEach((a, index) => {
      for (const b of people.slice(index + 1))
        if (this.#of.has(a) || this.#of.has(b)) this.#count(a, b, exchange.at)
    })
  }

  all(): Acquaintance[] {
    return [...this.#pairs.values()]
  }

  #count(a: number, b: number, at: number): void {
    const key = a * PEOPLE + b
    const pair = this.#pairs.get(key)
    if (pair === undefined) {
      this.#pairs.set(key, { a, b, firstAt: at, thirdAt: null, days: 1, latest: at })
      return
    }
    if (dayOf(at, 0) === dayOf(pair.latest, 0)) return
    pair.latest = at
    pair.days += 1
    if (pair.days === 3) pair.thirdAt = at
  }
}

type Begun = Acquaintance & { thirdAt: number | null; days: number; latest: number }

/** More than a book has people; pairs of numbers below it are exact. */
const PEOPLE = 2 ** 26

function inMessage({ kind, traffic, recipients, parties }: Exchange): number[] {
  if (kind !== 'message' || recipients > MOST_RECIPIENTS) return []
  if (traffic !== 'personal' && traffic !== 'list') return []
  const people = new Set(parties.filter(({ role }) => role !== 'bcc').map(({ who }) => who))
  const others = [...people].filter(isPerson)
  return others.length > LARGEST_ROUND ? [] : others
}

function inMeeting({ counts, parties }: Exchange): number[] {
  const spoke = parties.filter(({ role }) => role === 'speaker')
  const there = spoke.length > 1 ? spoke : counts ? parties.filter(({ role }) => ASKED.has(role)) : []
  const all = new Set(there.map(({ who }) => who).filter((who) => who !== null))
  return all.size > LARGEST_MEETING ? [] : [...all].filter(isPerson)
}

const ASKED: ReadonlySet<Role> = new Set(['organizer', 'attendee'])

function isPerson(who: Who): who is number {
  return typeof who === 'number'
}
