import type { Action } from '../domain/suggestion.ts'

/** What the owner said to a suggestion. Days are ISO; `on` is the day of the answer. */
export type Answer =
  /** What it was and how long it was to take, as far as that is known. */
  | {
      readonly suggestionId: string
      readonly answer: 'done'
      readonly on: string
      readonly action?: Action
      readonly minutes?: number
    }
  /** It comes back on the day `until`. */
  | { readonly suggestionId: string; readonly answer: 'later'; readonly on: string; readonly until: string }
  /** Never again for this reason: for this person, action and occasion, which is what the id stands for. */
  | { readonly suggestionId: string; readonly answer: 'not this'; readonly on: string }

/** Whom the owner leaves in peace, up to the day before `until`: space given, or muted by the owner. */
export type Space = { readonly personId: string; readonly until: string; readonly why: 'space' | 'muted' }

/** What the plan of a day has to know of the days before it. */
export type PlanHistory = {
  /** In the order they were given; the last one to a suggestion counts. */
  readonly answers: readonly Answer[]
  /** Whom the owner leaves in peace, until and not on a day: space given, or muted by the owner. */
  readonly space: readonly {
    readonly personId: string
    readonly until: string
    readonly why: 'space' | 'muted'
  }[]
  /** People with whom a wrong is being put right beyond today's suggestions: apologised, and to be looked back at. */
  readonly openRepairs: readonly string[]
  /** Days on which a stretch was done. */
  readonly stretches: readonly string[]
}

/** A history of nothing. */
export const NO_HISTORY: PlanHistory = { answers: [], space: [], openRepairs: [], stretches: [] }

/** The answer in force on a day for each suggestion; what was said after it is as if it were not said. */
export function answersInForce(answers: readonly Answer[], day: string): ReadonlyMap<string, Answer> {
  const inForce = new Map<string, Answer>()
  for (const answer of answers) {
    if (answer.on <= day) inForce.set(answer.suggestionId, answer)
  }
  return inForce
}

/** What was done of a sitting already: with how many people, in how many minutes, and what it was. */
export type Done = {
  readonly people: number
  readonly minutes: number
  /** How often each of what is known to have been done was done. */
  readonly actions: ReadonlyMap<Action, number>
}

/** What was done of a day's sitting. */
export function doneOn(answers: readonly Answer[], day: string): Done {
  const done = [...answersInForce(answers, day).values()].flatMap((one) =>
    one.answer === 'done' && one.on === day ? [one] : [],
  )
  return {
    people: done.length,
    minutes: done.reduce((sum, { minutes = 0 }) => sum + minutes, 0),
    actions: new Map(
      [
        ...Map.groupBy(
          done.flatMap(({ action }) => action ?? []),
          (action) => action,
        ),
      ].map(([action, all]) => [action, all.length] as const),
    ),
  }
}

/** Whether a week has gone by without a stretch: none was done on the day or the six days before it. */
export function isStretchDue(stretches: readonly string[], day: string): boolean {
  const weekBefore = Temporal.PlainDate.from(day).subtract({ days: 7 }).toString()
  return !stretches.some((done) => done > weekBefore && done <= day)
}
