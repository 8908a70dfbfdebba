import { daysAfter } from '../../domain/days-after.ts'
import type { LedgerEntry, PromiseFact, PromiseWord } from './facts.ts'
import { proofOf, SOON } from './proof.ts'
import { topicsOf } from './topics.ts'

/** So long after its day, or after it was made where no day was named, a promise is let go unless the owner says so. */
export const LET_GO_DAYS = 45

/**
 * The ledger on a day: each promise once, with where it stands. The owner's last word holds; else what the records
 * show is proposed as kept; what is past its day is late; and what nobody mentions for long is let go. What the owner said is no
 * promise is not in it.
 * @returns by day due, those without one last, then by when they were made
 */
export function ledgerOf(promises: readonly PromiseFact[], today: string): LedgerEntry[] {
  return onceEach(promises)
    .flatMap((promise) => entryOf(promise, today))
    .toSorted(byDue)
}

/** kept and made, as one share that few promises move little: (kept + 1) / (made + 2). */
export function keptRatio({ kept, made }: { readonly kept: number; readonly made: number }): number {
  return (kept + 1) / (made + 2)
}

/** Whether a promise counts as made and due: it was kept, is late, or was let go after its day. */
export function isDecided({ state, proof, due, settledBy }: LedgerEntry): boolean {
  if (state === 'released') return settledBy === 'age' && due !== null && proof === null
  return state !== 'open' || proof !== null
}

/** Whether it was kept: the owner said so, or the records show it and the owner said nothing else. */
export function isKept({ state, proof }: LedgerEntry): boolean {
  return state === 'kept' || proof !== null
}

function entryOf(promise: PromiseFact, today: string): LedgerEntry[] {
  const { later: _later, said, ...made } = promise
  const due = said.findLast(({ what }) => what === 'due')?.value ?? promise.due
  const word = said.at(-1)
  if (word?.what === 'none') return []
  const standing = said.length > 0 && word?.what !== 'kept' && word?.what !== 'released'
  const base = { ...made, due, confirmed: standing, carriedOn: isCarriedOn(promise, due), letGo: null }
  if (word?.what === 'kept' || word?.what === 'released')
    return [{ ...base, state: word.what, settledBy: 'owner', proof: proofSaid(promise, word) }]
  // Late by the owner's own word, or to be done by another day: what came before that word is no proof.
  const since = word?.what === 'late' || word?.what === 'due' ? word.at : promise.at
  const proof = proofOf({ ...promise, at: Math.max(since, promise.at) })
  const letGo = daysAfter(laterOf(due ?? promise.day, said.at(-1)?.day), LET_GO_DAYS)
  if (proof === null && letGo < today)
    return [{ ...base, state: 'released', settledBy: 'age', proof: null, letGo }]
  const isLate = word?.what === 'late' || (due !== null && due < (proof?.day ?? today))
  return [{ ...base, state: isLate ? 'late' : 'open', settledBy: null, proof, letGo }]
}

function isCarriedOn({ at, deed, what, later }: PromiseFact, due: string | null): boolean {
  return later.some((act) => {
    if (!act.byMaker || act.kind !== 'message') return false
    if (!act.inThread) return due === null && act.at > at && takesUp(act.subject, what)
    if (due !== null && act.day >= due) return act.at > at
    return (due === null || deed === 'look') && act.at - at > SOON
  })
}

/** Whether a message elsewhere bears in its subject what was promised: all of it, or two of its words. */
function takesUp(subject: string, what: string): boolean {
  const topics = topicsOf(what.replace(/^[\p{L}'’]+ /u, ''))
  const common = topicsOf(subject).intersection(topics).size
  return common > 0 && common >= Math.min(2, topics.size)
}

/** What shows it beside the owner's word, for the page. */
function proofSaid(promise: PromiseFact, { what }: PromiseWord) {
  return what === 'kept' ? proofOf(promise) : null
}

function laterOf(day: string, said: string | undefined): string {
  return said !== undefined && said > day ? said : day
}

/**
 * The same promise made again in a thread is one: it keeps the id and the day of its first time, and takes over a day
 * due that was named since. What quotes another's words back is none.
 */
function onceEach(promises: readonly PromiseFact[]): PromiseFact[] {
  const kept: PromiseFact[] = []
  const talks = new Map<string, Set<number>>()
  for (const promise of promises.toSorted((a, b) => a.at - b.at || a.interaction - b.interaction)) {
    const places = talksOf(promise).map((talk) => talks.get(talk) ?? new Set<number>())
    const before = [...new Set(places.flatMap((place) => [...place]))].toSorted((a, b) => a - b)
    const isSaidBack = ({ by, quote }: PromiseFact) => by !== promise.by && quote === promise.quote
    if (before.some((at) => holds(kept[at], isSaidBack))) continue
    const at = before.find((place) =>
      holds(kept[place], (one) => one.by === promise.by && isSame(one, promise) && isStillToDo(one, promise)),
    )
    const first = at === undefined ? undefined : kept[at]
    if (at !== undefined && first !== undefined) kept[at] = joined(first, promise)
    else {
      talksOf(promise).forEach((talk, index) =>
        talks.set(talk, (places[index] ?? new Set()).add(kept.length)),
      )
      kept.push(promise)
    }
  }
  return kept
}

/** What a promise was made in: its message, and what was talked of with that person in its thread. */
function talksOf({ interaction, thread, person }: PromiseFact): readonly string[] {
  return thread === 0 ? [`in ${interaction}`] : [`in ${interaction}`, `${thread} ${person.id}`]
}

function holds(one: PromiseFact | undefined, is: (one: PromiseFact) => boolean): boolean {
  return one !== undefined && is(one)
}

/** Of the words of two promises, this share in common makes them one. */
const IN_COMMON = 0.5

function isSame(a: PromiseFact, b: PromiseFact): boolean {
  if (a.quote === b.quote) return true
  const [one, other] = [topicsOf(a.what), topicsOf(b.what)]
  // `Will do`, `I'll look at it`: what it is stands elsewhere in the thread.
  if (one.size === 0 || other.size === 0) return a.deed === b.deed
  const common = [...one].filter((word) => other.has(word)).length
  return common / Math.min(one.size, other.size) >= IN_COMMON && a.deed === b.deed
}

/** What was done before it was promised again was another thing. */
function isStillToDo(one: PromiseFact, again: PromiseFact): boolean {
  return proofOf({ ...one, later: one.later.filter(({ at }) => at < again.at) }) === null
}

/** What was said by the second time shows nothing kept of what was promised the first time. */
function joined(first: PromiseFact, again: PromiseFact): PromiseFact {
  return {
    ...first,
    due: again.due ?? first.due,
    said: [...first.said, ...again.said].toSorted((a, b) => a.at - b.at),
    later: [...new Map([...first.later, ...again.later].map((act) => [act.interaction, act])).values()]
      .filter((act) => act.at > again.at)
      .toSorted((a, b) => a.at - b.at),
  }
}

function byDue(a: LedgerEntry, b: LedgerEntry): number {
  const [one, other] = [a.due ?? '9999', b.due ?? '9999']
  return one < other ? -1 : one > other ? 1 : a.at - b.at || (a.id < b.id ? -1 : 1)
}
