import { type AliveModel, fitAlive, pAlive } from '../domain/tie/alive.ts'
import { CADENCE_DAYS, type Circle, proposeCircles } from '../domain/tie/circle.ts'
import { decodeAll } from '../domain/tie/contact.ts'
import { dayOf, isoOf } from '../domain/tie/day.ts'
import { type History, channelOf, countUntil, isFromOwner, isFromThem } from '../domain/tie/history.ts'
import { standingOf } from '../domain/tie/standing.ts'
import { strengthOf } from '../domain/tie/strength.ts'
import { type Summary, summarise } from '../domain/tie/summary.ts'
import type { AskFact, ContactFact, TieFacts } from '../practices/facts.ts'
import { openAsks } from './open-asks.ts'
import type { PlanTie, PlanningStore } from './ports.ts'

const DAY = 86_400_000

/** How far back an ask may lie to matter to anyone. */
const ASKS_DAYS = 60

export type FactsWish = { readonly now: number; readonly zone: string }

/** A tie as the book has it, worked out for one moment. */
export type WorkedTie = {
  readonly tie: PlanTie
  readonly history: History
  readonly summary: Summary
  readonly strength: ReturnType<typeof strengthOf>
  readonly alive: number
  readonly circle: Circle
  /** The longest silence that the owner wants, as far as the owner said; null otherwise. */
  readonly cadenceDays: number | null
  readonly unanswered: AskFact | null
  readonly waiting: AskFact | null
  readonly standing: ReturnType<typeof standingOf>
}

/** Works out every tie as it stood at `now`. Nothing dated later counts. */
export async function workOutTies(
  planning: PlanningStore,
  { now, zone }: FactsWish,
): Promise<readonly WorkedTie[]> {
  const rows = await planning.ties()
  const decoded = decodeAll(rows.map((row) => row.contacts))
  const known = rows.flatMap((tie, index) => {
    const history = decoded[index]
    return history === undefined || countUntil(history, now) === 0 ? [] : [{ tie, history }]
  })
  const model = fitAlive(
    known.map((one) => one.history),
    now,
  )
  const offsetMinutes = offsetAt(zone, now)
  const asks = openAsks(await planning.asks(now - ASKS_DAYS * DAY, now), known, { now, offsetMinutes })
  const measured = known.map((one) => measure(one, model, { now, offsetMinutes }))
  const circles = proposeCircles(
    measured.map(({ tie, strength }) => {
      const chosen = chosenCircle(tie.circle)
      return { id: tie.publicId, strength: strength.value, ...(chosen === null ? {} : { chosen }) }
    }),
  )
  return measured.map((one) => {
    const circle = circles.get(one.tie.publicId) ?? 'beyond'
    const cadenceDays = wantedCadence(one.tie)
    const open = asks.unanswered.get(one.tie.person) ?? null
    const waiting = asks.waiting.get(one.tie.person) ?? null
    const standing = standingOf({
      tie: one.summary,
      unanswered: open?.since ?? null,
      alive: one.alive,
      cadenceDays,
      now,
      offsetMinutes,
    })
    return { ...one, circle, cadenceDays, unanswered: open?.ask ?? null, waiting, standing }
  })
}

/** The facts that practices need of every tie. */
export async function loadTieFacts(planning: PlanningStore, wish: FactsWish): Promise<TieFacts[]> {
  const offsetMinutes = offsetAt(wish.zone, wish.now)
  return (await workOutTies(planning, wish)).flatMap(
    (worked) => tieFacts(worked, offsetMinutes, wish.now) ?? [],
  )
}

function measure(
  { tie, history }: { readonly tie: PlanTie; readonly history: History },
  model: AliveModel,
  { now, offsetMinutes }: { readonly now: number; readonly offsetMinutes: number },
) {
  const summary = summarise(history, now, { common: model.rhythm, offsetMinutes })
  return {
    tie,
    history,
    summary,
    strength: strengthOf(summary, now, offsetMinutes),
    alive: pAlive(model, history, now),
  }
}

function tieFacts(worked: WorkedTie, offsetMinutes: number, now: number): TieFacts | null {
  const { tie, history, summary, standing } = worked
  const end = countUntil(history, now)
  const contactAt = (index: number): ContactFact => contactFact(history, index, offsetMinutes)
  const lastFromThem = lastIndex(history, end, isFromThem)
  const lastIndexOfAny = lastFromThem ?? end - 1
  return {
    person: { id: tie.publicId, name: tie.name },
    strength: worked.strength.value,
    standing: standing.state,
    standingUntil: standing.until,
    mutedUntil: tie.mutedUntil,
    rhythmDays: summary.sessions >= 3 ? summary.rhythm.days : null,
    silenceDays: summary.silenceDays ?? summary.knownDays,
    alive: worked.alive,
    sessions: summary.sessions,
    spanDays: summary.first === null || summary.last === null ? 0 : (summary.last - summary.first) / DAY,
    fromThem: summary.fromThem,
    fromOwner: summary.fromOwner,
    cadenceDays: worked.cadenceDays,
    last: contactAt(lastIndexOfAny),
    lastFromThem: lastFromThem === null ? null : contactAt(lastFromThem),
    unanswered: worked.unanswered,
    waiting: worked.waiting,
  }
}

function contactFact(history: History, index: number, offsetMinutes: number): ContactFact {
  const flags = history.flags[index] ?? 0
  const spoken = ['meeting', 'call', 'coffee'].includes(channelOf(flags))
  return {
    interaction: history.interaction[index] ?? 0,
    day: isoOf(dayOf(history.at[index] ?? 0, offsetMinutes)),
    fromOwner: isFromOwner(flags),
    met: spoken,
  }
}

function lastIndex(history: History, end: number, holds: (flags: number) => boolean): number | null {
  for (let index = end - 1; index >= 0; index -= 1) if (holds(history.flags[index] ?? 0)) return index
  return null
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
