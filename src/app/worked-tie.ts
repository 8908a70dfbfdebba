import { DAY } from '../domain/milliseconds.ts'
import { type AliveModel, pAliveOf } from '../domain/tie/alive.ts'
import { CADENCE_DAYS, type Circle } from '../domain/tie/circle.ts'
import { dayOf } from '../domain/tie/day.ts'
import { type History, countUntil } from '../domain/tie/history.ts'
import { digest } from '../domain/tie/session.ts'
import { type Standing, standingOf } from '../domain/tie/standing.ts'
import { type Strength, strengthOf } from '../domain/tie/strength.ts'
import { type Summary, type Tally, summaryOf, tally } from '../domain/tie/summary.ts'
import type { AskFact } from '../practices/facts.ts'
import type { OpenAsks } from './open-asks.ts'
import type { PlanTie, PlanningStore } from './ports.ts'

/** A tie as the book has it, worked out for one moment. */
export type WorkedTie = Known & {
  readonly summary: Summary
  readonly strength: Strength
  readonly alive: number
  /** The longest silence that the owner wants, as far as the owner said; null otherwise. */
  readonly cadenceDays: number | null
  readonly unanswered: AskFact | null
  readonly waiting: AskFact | null
  readonly standing: Standing
}

/** A tie and its contacts. */
export type Known = { readonly tie: PlanTie; readonly history: History }

/** What a tie is worked out from, beside the tie itself. */
export type Setting = {
  readonly model: AliveModel
  readonly open: OpenAsks
  readonly workdays: readonly number[]
  readonly now: number
  readonly offsetMinutes: number
}

/**
 * Works ties out, or gives them as they were worked out before in the open book: each person's last. A tie
 * that is the same value, on the same day, with as many contacts and the same asks open, stands as it stood.
 */
export function workedOut(
  planning: PlanningStore,
  known: readonly Known[],
  setting: Setting,
): readonly WorkedTie[] {
  const kept = ofDay.get(planning) ?? new Map<number, OfDay>()
  ofDay.set(planning, kept)
  return known.map((one) => {
    const found = workedOn(one, setting, kept.get(one.tie.person))
    kept.set(one.tie.person, found)
    return found.worked
  })
}

/** The longest silence in days that the owner wants, as far as the owner said; null otherwise. */
export function wantedCadence(said: Pick<PlanTie, 'circle' | 'cadenceDays'>): number | null {
  // A circle that was only worked out says nothing of what the owner wants.
  const chosen = chosenCircle(said.circle)
  return said.cadenceDays ?? (chosen === null ? null : CADENCE_DAYS[chosen])
}

/** All that a tie is worked out from, on one day. */
type Rests = {
  readonly tie: PlanTie
  readonly model: AliveModel
  readonly offsetMinutes: number
  readonly evening: number
  readonly workdays: string
  /** How many of its contacts had been by then. */
  readonly contacts: number
  readonly unanswered: AskFact | undefined
  readonly waiting: AskFact | undefined
}

/** A tie as it was worked out last. */
type OfDay = { readonly rests: Rests; readonly tallied: Tally; readonly worked: WorkedTie }

const ofDay = new WeakMap<PlanningStore, Map<number, OfDay>>()

/** The tie as it was worked out before on the same day, if nothing that it rests on is another since. */
function workedOn(known: Known, setting: Setting, before: OfDay | undefined): OfDay {
  const { tie, history } = known
  const { model, open, now, offsetMinutes } = setting
  const rests = {
    tie,
    model,
    offsetMinutes,
    evening: endOfDay(now, offsetMinutes),
    workdays: setting.workdays.join(' '),
    contacts: countUntil(history, now),
    unanswered: open.unanswered.get(tie.person)?.ask,
    waiting: open.waiting.get(tie.person),
  }
  if (before !== undefined && isSame(before.rests, rests)) return before
  const tallied =
    before !== undefined && isSamePast(before.rests, rests)
      ? before.tallied
      : tally(history, now, offsetMinutes)
  return { rests, tallied, worked: workOut(known, setting, tallied) }
}

function isSame(before: Rests, now: Rests): boolean {
  return (
    isSamePast(before, now) &&
    before.tie === now.tie &&
    before.model === now.model &&
    before.evening === now.evening &&
    before.workdays === now.workdays &&
    isSameAsk(before.unanswered, now.unanswered) &&
    isSameAsk(before.waiting, now.waiting)
  )
}

/** A book that stays open gives the same histories again; of most nothing is later than now. */
function isSamePast(before: Rests, now: Rests): boolean {
  return (
    before.tie.history === now.tie.history &&
    before.contacts === now.contacts &&
    before.offsetMinutes === now.offsetMinutes
  )
}

function isSameAsk(before: AskFact | undefined, now: AskFact | undefined): boolean {
  return before?.interaction === now?.interaction && before?.quote === now?.quote
}

function workOut({ tie, history }: Known, setting: Setting, counted: Tally): WorkedTie {
  const { model, open, workdays, now, offsetMinutes } = setting
  const evening = endOfDay(now, offsetMinutes)
  const summary = summaryOf(counted, evening, model.rhythm)
  const digested = model.counting === 'answered' ? counted.answered : digest(history, now, model.counting)
  const alive = pAliveOf(model, digested, evening)
  const cadenceDays = wantedCadence(tie)
  const asked = open.unanswered.get(tie.person) ?? null
  let strength: Strength | undefined
  return {
    tie,
    history,
    summary,
    // Worked out when it is asked for: most ties give no suggestion.
    get strength() {
      return (strength ??= strengthOf(summary, now, offsetMinutes))
    },
    alive,
    cadenceDays,
    unanswered: asked?.ask ?? null,
    waiting: open.waiting.get(tie.person) ?? null,
    standing: standingOf({
      tie: summary,
      unanswered: asked?.since ?? null,
      alive,
      cadenceDays,
      now,
      offsetMinutes,
      workdays,
    }),
  }
}

/**
 * Silences are counted to the end of the day, so that the day's plan is one and the same in the morning and in the
 * evening, as long as nothing comes in between.
 */
function endOfDay(now: number, offsetMinutes: number): number {
  return (dayOf(now, offsetMinutes) + 1) * DAY - offsetMinutes * 60_000 - 1
}

function chosenCircle(text: string | null): Circle | null {
  if (text === 'beyond') return 'beyond'
  const seats = Number(text)
  return seats === 5 || seats === 15 || seats === 50 || seats === 150 ? seats : null
}
