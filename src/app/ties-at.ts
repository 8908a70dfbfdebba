import { DAY } from '../domain/milliseconds.ts'
import { type AliveModel, fitAlive } from '../domain/tie/alive.ts'
import { countUntil } from '../domain/tie/history.ts'
import { type OpenAsks, openAsks } from './open-asks.ts'
import { ownerSettings } from './owner-settings.ts'
import type { PlanTie, PlanningStore, TieBounds, TieChoice } from './ports.ts'
import { type Known, type WorkedTie, workedOut } from './worked-tie.ts'

export type { WorkedTie } from './worked-tie.ts'

/** How far back an ask may lie to matter to anyone. */
const ASKS_DAYS = 60

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
  #workdays: readonly number[] | undefined

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
    const workdays = (this.#workdays ??= ownerSettings(this.#planning).workdays)
    const fresh = known.filter((one) => !this.#worked.has(one.tie.person))
    for (const one of workedOut(this.#planning, fresh, { model, open, workdays, ...this.#moment }))
      this.#worked.set(one.tie.person, one)
    return known.flatMap((one) => this.#worked.get(one.tie.person) ?? [])
  }
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

/** Minutes east of UTC in a zone at a moment. */
function offsetAt(zone: string, now: number): number {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).offsetNanoseconds / 60e9
}
