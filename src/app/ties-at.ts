import { type AliveModel, fitAlive, pAliveOf } from '../domain/tie/alive.ts'
import { CADENCE_DAYS, type Circle } from '../domain/tie/circle.ts'
import { dayOf } from '../domain/tie/day.ts'
import { type History, countUntil } from '../domain/tie/history.ts'
import { digest } from '../domain/tie/session.ts'
import { type Standing, standingOf } from '../domain/tie/standing.ts'
import { type Strength, strengthOf } from '../domain/tie/strength.ts'
import { type Summary, type Tally, summaryOf, tally } from '../domain/tie/summary.ts'
import type { AskFact } from '../practices/facts.ts'
import { type OpenAsks, openAsks } from './open-asks.ts'
import { ownerSettings } from './owner-settings.ts'
import type { PlanTie, PlanningStore, TieBounds, TieChoice } from './ports.ts'

const DAY = 86_400_000

/** How far back an ask may lie to matter to anyone. */
const ASKS_DAYS = 60

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

type Known = { readonly tie: PlanTie; readonly history: History }

/**
 * The ties of a book as they stood at one moment; nothing dated later counts. What is asked for is worked out, once,
 * however many practices ask for it; nothing else is.
 */
export class TiesAt {
  /** ms since 1970 */
  readonly now: number
  /** Minutes east of UTC, where the owner is, at `now`. */
  readonly offsetMinutes: number
  readonly #planning: PlanningStore
  readonly #whose: 'all' | number
  readonly #known = new Map<number, Known | null>()
  readonly #worked = new Map<number, WorkedTie>()
  #open: Promise<OpenAsks> | undefined
  #model: Promise<AliveModel> | undefined

  /**
   * @param zone the owner's time zone, IANA
   * @param whose one person (by number), where only that one's tie will be asked for; everyone's asks take longer to read
   */
  constructor(
    planning: PlanningStore,
    {
      now,
      zone,
      whose = 'all',
    }: { readonly now: number; readonly zone: string; readonly whose?: number | 'all' },
  ) {
    this.#planning = planning
    this.now = now
    this.offsetMinutes = offsetAt(zone, now)
    this.#whose = whose
  }

  /** Those of these people with whom there was contact, by number. */
  async of(people: readonly number[]): Promise<readonly WorkedTie[]> {
    return this.#workOut(await this.#knownOf(people))
  }

  /** Everyone with whom there was contact. */
  async all(): Promise<readonly WorkedTie[]> {
    return this.#workOut(await this.#know('all'))
  }

  /** At least everyone whose tie is within these bounds, or of whom the owner said how close they are to be. */
  async within(bounds: TieBounds): Promise<readonly WorkedTie[]> {
    return this.#workOut(await this.#know(bounds))
  }

  /** Which asks are open, either way. */
  openAsks(): Promise<OpenAsks> {
    return (this.#open ??= this.#readAsks())
  }

  async #readAsks(): Promise<OpenAsks> {
    const asks = await this.#planning.asks({
      since: this.now - ASKS_DAYS * DAY,
      now: this.now,
      which: this.#whose,
    })
    const asked = typeof this.#whose === 'number' ? [this.#whose] : asks.flatMap((ask) => ask.people)
    return openAsks(this.#planning, asks, { ties: await this.#knownOf(asked), ...this.#moment })
  }

  get #moment() {
    return { now: this.now, offsetMinutes: this.offsetMinutes }
  }

  async #knownOf(people: readonly number[]): Promise<readonly Known[]> {
    const wanted = [...new Set(people)].toSorted((a, b) => a - b)
    const missing = wanted.filter((person) => !this.#known.has(person))
    if (missing.length > 0) await this.#know({ people: missing })
    for (const person of missing) if (!this.#known.has(person)) this.#known.set(person, null)
    return wanted.flatMap((person) => this.#known.get(person) ?? [])
  }

  async #know(which: TieChoice): Promise<readonly Known[]> {
    const fresh = withContact(await this.#planning.ties(which, this.now), this.now)
    return fresh.map((one) => {
      const before = this.#known.get(one.tie.person)
      if (before !== undefined && before !== null) return before
      this.#known.set(one.tie.person, one)
      return one
    })
  }

  async #workOut(known: readonly Known[]): Promise<readonly WorkedTie[]> {
    const model = await (this.#model ??= aliveModel(this.#planning, this.now))
    const open = await this.openAsks()
    const { workdays } = ownerSettings(this.#planning)
    return known.map((one) => {
      const before = this.#worked.get(one.tie.person)
      if (before !== undefined) return before
      const worked = workOut(one, { model, open, workdays, ...this.#moment })
      this.#worked.set(one.tie.person, worked)
      return worked
    })
  }
}

type Setting = {
  readonly model: AliveModel
  readonly open: OpenAsks
  readonly workdays: readonly number[]
  readonly now: number
  readonly offsetMinutes: number
}

function workOut({ tie, history }: Known, setting: Setting): WorkedTie {
  const { model, open, workdays, now, offsetMinutes } = setting
  const counted = tallyAt(history, now, offsetMinutes)
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

/** Tallies of whole histories. A book that stays open gives the same histories again; of most nothing is later than now. */
const tallies = new WeakMap<History, { readonly offsetMinutes: number; readonly whole: Tally }>()

function tallyAt(history: History, now: number, offsetMinutes: number): Tally {
  if (countUntil(history, now) < history.at.length) return tally(history, now, offsetMinutes)
  const known = tallies.get(history)
  if (known?.offsetMinutes === offsetMinutes) return known.whole
  const whole = tally(history, now, offsetMinutes)
  tallies.set(history, { offsetMinutes, whole })
  return whole
}

/**
 * The model of which silences end: the one kept in the book when it rests on nothing later than `now`, else one
 * learned from what lay before `now`, so that a past day is replayed honestly.
 */
async function aliveModel(planning: PlanningStore, now: number): Promise<AliveModel> {
  const kept = await planning.aliveModel()
  if (kept !== null && kept.through <= now) return kept.model
  const all = withContact(await planning.ties('all', now), now)
  // Learned as of the newest message, as the kept one is: so the plan of a past day is what it was on that day.
  return fitAlive(
    all.map((one) => one.history),
    (await planning.newest(now)) ?? now,
  )
}

function withContact(ties: readonly PlanTie[], now: number): Known[] {
  return ties.flatMap((tie) => (countUntil(tie.history, now) === 0 ? [] : [{ tie, history: tie.history }]))
}

/** The longest silence in days that the owner wants, as far as the owner said; null otherwise. */
export function wantedCadence(said: Pick<PlanTie, 'circle' | 'cadenceDays'>): number | null {
  // A circle that was only worked out says nothing of what the owner wants.
  const chosen = chosenCircle(said.circle)
  return said.cadenceDays ?? (chosen === null ? null : CADENCE_DAYS[chosen])
}

function chosenCircle(text: string | null): Circle | null {
  if (text === 'beyond') return 'beyond'
  const seats = Number(text)
  return seats === 5 || seats === 15 || seats === 50 || seats === 150 ? seats : null
}

/** Minutes east of UTC in a zone at a moment. */
function offsetAt(zone: string, now: number): number {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).offsetNanoseconds / 60e9
}
