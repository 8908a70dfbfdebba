import { type AliveModel, fitAlive, pAlive } from '../domain/tie/alive.ts'
import { CADENCE_DAYS, type Circle } from '../domain/tie/circle.ts'
import { decodeAll } from '../domain/tie/contact.ts'
import { type History, countUntil } from '../domain/tie/history.ts'
import { standingOf } from '../domain/tie/standing.ts'
import { strengthOf } from '../domain/tie/strength.ts'
import { type Summary, summarise } from '../domain/tie/summary.ts'
import type { AskFact } from '../practices/facts.ts'
import { openAsks } from './open-asks.ts'
import type { PlanTie, PlanningStore, TieChoice } from './ports.ts'

const DAY = 86_400_000

/** How far back an ask may lie to matter to anyone. */
const ASKS_DAYS = 60

export type TiesWish = {
  readonly now: number
  /** The owner's time zone, IANA. */
  readonly zone: string
  /** Which ties: all, one person's, or those that could give a suggestion. */
  readonly which: TieChoice
}

/** A tie as the book has it, worked out for one moment. */
export type WorkedTie = {
  readonly tie: PlanTie
  readonly history: History
  readonly summary: Summary
  readonly strength: ReturnType<typeof strengthOf>
  readonly alive: number
  /** The longest silence that the owner wants, as far as the owner said; null otherwise. */
  readonly cadenceDays: number | null
  readonly unanswered: AskFact | null
  readonly waiting: AskFact | null
  readonly standing: ReturnType<typeof standingOf>
}

type Known = { readonly tie: PlanTie; readonly history: History }

/** Works out ties as they stood at `now`. Nothing dated later counts. */
export async function workOutTies(planning: PlanningStore, wish: TiesWish): Promise<readonly WorkedTie[]> {
  const { now, zone, which } = wish
  const known = withHistories(await planning.ties(which, now), now)
  const model = await aliveModel(planning, now)
  const offsetMinutes = offsetAt(zone, now)
  const moment = { now, offsetMinutes }
  const asks = await planning.asks({ since: now - ASKS_DAYS * DAY, now, which })
  const open = await openAsks(planning, asks, { ties: known, ...moment })
  return known.map(({ tie, history }) => {
    const summary = summarise(history, now, { common: model.rhythm, offsetMinutes })
    const alive = pAlive(model, history, now)
    const cadenceDays = wantedCadence(tie)
    const asked = open.unanswered.get(tie.person) ?? null
    const standing = standingOf({
      tie: summary,
      unanswered: asked?.since ?? null,
      alive,
      cadenceDays,
      ...moment,
    })
    return {
      tie,
      history,
      summary,
      // Worked out when it is asked for: most ties give no suggestion.
      get strength() {
        return strengthOf(summary, now, offsetMinutes)
      },
      alive,
      cadenceDays,
      unanswered: asked?.ask ?? null,
      waiting: open.waiting.get(tie.person) ?? null,
      standing,
    }
  })
}

/**
 * The model of which silences end: the one kept in the book when it rests on nothing later than `now`, else one
 * learned from what lay before `now`, so that a past day is replayed honestly.
 */
async function aliveModel(planning: PlanningStore, now: number): Promise<AliveModel> {
  const kept = await planning.aliveModel()
  if (kept !== null && kept.through <= now) return kept.model
  const all = withHistories(await planning.ties('all', now), now)
  // Learned as of the newest message, as the kept one is: so the plan of a past day is what it was on that day.
  return fitAlive(
    all.map((one) => one.history),
    (await planning.newest(now)) ?? now,
  )
}

function withHistories(ties: readonly PlanTie[], now: number): Known[] {
  const histories = decodeAll(ties.map((tie) => tie.contacts))
  return ties.flatMap((tie, index) => {
    const history = histories[index]
    return history === undefined || countUntil(history, now) === 0 ? [] : [{ tie, history }]
  })
}

/** A circle that was only worked out says nothing of what the owner wants. */
function wantedCadence(tie: PlanTie): number | null {
  const chosen = chosenCircle(tie.circle)
  return tie.cadenceDays ?? (chosen === null ? null : CADENCE_DAYS[chosen])
}

function chosenCircle(text: string | null): Circle | null {
  if (text === 'beyond') return 'beyond'
  const seats = Number(text)
  return seats === 5 || seats === 15 || seats === 50 || seats === 150 ? seats : null
}

/** Minutes east of UTC in a zone at a moment. */
export function offsetAt(zone: string, now: number): number {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).offsetNanoseconds / 60e9
}
