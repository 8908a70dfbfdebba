import { answerSuggestion } from '../../src/app/answer-suggestion.ts'
import { bookAt, type PlanParts } from '../../src/app/book-at.ts'
import { planToday } from '../../src/app/plan-today.ts'
import type { Suggestion } from '../../src/domain/suggestion.ts'

export type ReplayWish = {
  /** The first and the last ISO day, both planned. */
  readonly first: string
  readonly last: string
  readonly zone: string
}

/** What plans of many days in a row came to. */
export type Replay = {
  readonly days: number
  readonly daysWithPlan: number
  readonly suggestions: number
  readonly byAction: Readonly<Record<string, number>>
  /** Whole sentences, one for each rule that was broken on a day; none where every plan keeps the rules. */
  readonly broken: readonly string[]
}

const MINUTES = 15
/** What may be said to someone of whom an answer is awaited: nothing that adds to what waits. */
const SILENT = new Set(['waiting', 'giving space'])
const QUIET_ACTIONS = new Set(['follow up', 'check in', 'meet', 'stretch', 'ask'])

/**
 * Plans every day of a stretch as the owner would have, answers each suggestion (half of them done, a quarter put off for
 * a week, a quarter refused, by turns), and holds every plan to the rules of the sitting.
 */
export async function replayDays(parts: PlanParts, { first, last, zone }: ReplayWish): Promise<Replay> {
  const broken: string[] = []
  const refused = new Set<string>()
  const byAction: Record<string, number> = {}
  let [days, daysWithPlan, suggestions, turn] = [0, 0, 0, 0]
  let stretchedOn: string | null = null
  for (let day = Temporal.PlainDate.from(first); Temporal.PlainDate.compare(day, last) <= 0; ) {
    const now = day.toZonedDateTime({ timeZone: zone, plainTime: '08:00' }).epochMilliseconds
    const plan = await planToday(parts, { now, zone, minutes: MINUTES })
    const { suggestions: chosen } = plan
    broken.push(...(await brokenRules(parts, chosen, { now, zone, day: String(day), refused, stretchedOn })))
    for (const one of chosen) {
      byAction[one.action] = (byAction[one.action] ?? 0) + 1
      const answer = ANSWERS[turn % ANSWERS.length] ?? 'done'
      turn += 1
      if (answer === 'not this') refused.add(one.id)
      if (answer === 'done' && one.way === 'comfort zone') stretchedOn = String(day)
      const until = answer === 'later' ? String(day.add({ days: 7 })) : null
      await answerSuggestion(parts, { id: one.id, answer, until, now: now + 60_000, zone })
    }
    days += 1
    daysWithPlan += chosen.length > 0 ? 1 : 0
    suggestions += chosen.length
    day = day.add({ days: 1 })
  }
  return { days, daysWithPlan, suggestions, byAction, broken }
}

const ANSWERS = ['done', 'later', 'done', 'not this'] as const

type Day = {
  readonly now: number
  readonly zone: string
  readonly day: string
  readonly refused: ReadonlySet<string>
  readonly stretchedOn: string | null
}

async function brokenRules(
  parts: PlanParts,
  chosen: readonly Suggestion[],
  { now, zone, day, refused, stretchedOn }: Day,
): Promise<string[]> {
  const broken: string[] = []
  const minutes = chosen.reduce((sum, one) => sum + one.minutes, 0)
  if (minutes > MINUTES) broken.push(`${day}: ${minutes} minutes`)
  if (new Set(chosen.map((one) => one.person.id)).size < chosen.length)
    broken.push(`${day}: two suggestions for one person`)
  for (const one of chosen) if (refused.has(one.id)) broken.push(`${day}: ${one.id} again after "not this"`)
  const stretches = chosen.filter((one) => one.way === 'comfort zone').length
  const isSoon =
    stretchedOn !== null && Temporal.PlainDate.from(stretchedOn).until(day, { largestUnit: 'days' }).days < 7
  if (stretches > 1 || (stretches > 0 && isSoon)) broken.push(`${day}: more than one stretch in a week`)
  const standings = await standingsOf(parts, chosen, { now, zone })
  for (const one of chosen)
    if (QUIET_ACTIONS.has(one.action) && SILENT.has(standings.get(one.person.id) ?? ''))
      broken.push(`${day}: ${one.action} with somebody who is ${standings.get(one.person.id)}`)
  return broken
}

async function standingsOf(
  parts: PlanParts,
  chosen: readonly Suggestion[],
  wish: { readonly now: number; readonly zone: string },
): Promise<ReadonlyMap<string, string>> {
  const wanted = new Set(chosen.map((one) => one.person.id))
  const worked = chosen.length === 0 ? [] : await bookAt(parts, wish).ties.all()
  return new Map(
    worked.flatMap(({ tie, standing }) =>
      wanted.has(tie.publicId) ? [[tie.publicId, standing.state] as const] : [],
    ),
  )
}
