import type { Action, Suggestion } from '../domain/suggestion.ts'
import { type Candidate, compareSuggestions, toCandidates } from './candidate.ts'
import { choose } from './choose.ts'
import { moreCheckIns, withFewCheckIns } from './few-check-ins.ts'
import { type Done, doneOn, isStretchDue, type PlanHistory } from './history.ts'
import { oneEach } from './one-each.ts'
import { type LeftOut, setAside } from './set-aside.ts'
import { counted, sentence } from './words.ts'
import { whyNoRoom } from './why-no-room.ts'

/** What a day's plan is made from. */
export type PlanWish = {
  readonly suggestions: readonly Suggestion[]
  /** How long the sitting is: whole minutes; a begun one is not counted. */
  readonly minutes: number
  /** The ISO day that the plan is for. */
  readonly day: string
  readonly history: PlanHistory
}

export type DayPlan = {
  /** In the order of the sitting: hard times and wrongs first, then by value. */
  readonly chosen: readonly Suggestion[]
  /** The minutes that the chosen ones take together. */
  readonly minutes: number
  /** How many suggestions there were; each is either chosen or left out. */
  readonly considered: number
  /** The most valuable first. */
  readonly leftOut: readonly LeftOut[]
  /** What was done of the sitting already. */
  readonly done: Done
  /** The sentence that ends the sitting: "Five people, fourteen minutes." */
  readonly closing: string
}

/**
 * The plan of one sitting: what is most worth doing in the minutes there are, at most one thing a person, with
 * diminishing returns within one way (`choose`), one meeting to arrange, a few check-ins, at least one stretch in any
 * seven days, and why all else waits. Of hard times and wrongs the weightiest is always in: small things would else crowd
 * it out day by day.
 * What was done on the day already is of the same sitting, which so comes to its end.
 * The same suggestions in any order give the same plan.
 * @throws RangeError when `day` is no ISO day
 */
export function planDay({ suggestions, minutes, day, history }: PlanWish): DayPlan {
  const done = doneOn(history.answers, day)
  const budget = Math.max(0, Math.floor(minutes) - done.minutes)
  const ordered = suggestions.toSorted(compareSuggestions)
  const { open, aside } = setAside(ordered, day, history)
  const wantsStretch = isStretchDue(history.stretches, day)
  const candidates = toCandidates(open)
  const fitting = candidates.filter((candidate) => candidate.minutes <= budget)
  const { firsts: each, others } = oneEach(fitting, wantsStretch)
  const { firsts, spare } = oneMeeting(each, done)
  const varied = withFewCheckIns(firsts, { minutes, done, others }, (some) =>
    chooseWithUrgent(some, { budget, wantsStretch, done }),
  )
  const { chosen } = varied
  const noted = chosen.map((candidate) =>
    withNotes(candidate, [...varied.spare, ...(others.get(candidate.suggestion.person.id) ?? [])]),
  )
  const used = chosen.reduce((sum, candidate) => sum + candidate.minutes, 0)
  const unspared = candidates.filter((one) => !spare.includes(one) && !varied.spare.includes(one))
  const left = [
    // A meeting too many still stands for its person: what else there is for them waits with it.
    ...whyNoRoom({ candidates: unspared, chosen, firsts: each, used, budget, day }),
    ...spare.map((one) => waiting(one, 'one meeting to arrange is enough for a sitting')),
    ...varied.spare.map((one) => waiting(one, varied.why)),
  ]
  return {
    chosen: inSittingOrder(noted),
    minutes: used,
    done,
    considered: suggestions.length,
    leftOut: inOrderOf(ordered, [...aside, ...left]),
    closing: [
      candidates.length > 0 && noted.length + done.people === 0
        ? 'Nothing fits into this sitting.'
        : closingSentence(noted.length === 0 ? done : { people: noted.length, minutes: used }),
      ...moreCheckIns(firsts, varied),
    ].join(' '),
  }
}

/** Of the meetings to arrange the weightiest: two in one sitting are an agenda. */
function oneMeeting(
  firsts: readonly Candidate[],
  done: Done,
): { readonly firsts: readonly Candidate[]; readonly spare: readonly Candidate[] } {
  const meetings = firsts.filter(({ suggestion }) => suggestion.action === 'meet')
  const spare = meetings.slice(done.actions.has('meet') ? 0 : 1)
  return { firsts: firsts.filter((candidate) => !spare.includes(candidate)), spare }
}

function waiting({ suggestion }: Candidate, why: string): LeftOut {
  return { suggestion, why, state: 'waiting' }
}

function chooseWithUrgent(
  firsts: readonly Candidate[],
  {
    budget,
    wantsStretch,
    done,
  }: { readonly budget: number; readonly wantsStretch: boolean; readonly done: Done },
): readonly Candidate[] {
  const urgent = firsts.find(({ suggestion, worth }) => isUrgent(suggestion) && worth > 0)
  if (urgent === undefined || [...URGENT].some((action) => done.actions.has(action)))
    return choose(firsts, budget, wantsStretch)
  const others = firsts.filter((candidate) => candidate !== urgent)
  const rest = choose(others, budget - urgent.minutes, wantsStretch)
  return [urgent, ...rest].toSorted((a, b) => a.place - b.place)
}

/** What somebody may be waiting for with a heavy heart. */
const URGENT: ReadonlySet<Action> = new Set(['repair', 'support'])

function inOrderOf(ordered: readonly Suggestion[], leftOut: readonly LeftOut[]): LeftOut[] {
  const bySuggestion = new Map(leftOut.map((left) => [left.suggestion, left]))
  return ordered.flatMap((suggestion) => bySuggestion.get(suggestion) ?? [])
}

/** How a sitting ends, in words: "Five people, fourteen minutes." */
function closingSentence({ people, minutes }: { readonly people: number; readonly minutes: number }): string {
  if (people === 0) return 'Nobody needs you today.'
  return sentence(`${counted(people, 'person', 'people')}, ${counted(minutes, 'minute', 'minutes')}.`)
}

/** What else there was for the same person goes along as words. */
function withNotes(candidate: Candidate, others: readonly Candidate[]): Suggestion {
  const { suggestion } = candidate
  const notes = others
    .filter((other) => other !== candidate && other.suggestion.person.id === suggestion.person.id)
    .map((other) => other.suggestion.reason)
  if (notes.length === 0) return suggestion
  return { ...suggestion, alsoNoted: [...(suggestion.alsoNoted ?? []), ...notes] }
}

function inSittingOrder(chosen: readonly Suggestion[]): Suggestion[] {
  return chosen.toSorted((a, b) => Number(isUrgent(b)) - Number(isUrgent(a)))
}

function isUrgent({ action }: Suggestion): boolean {
  return URGENT.has(action)
}
