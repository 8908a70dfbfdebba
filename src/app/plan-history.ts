import { dayIn } from '../domain/day-in-zone.ts'
import { ACTIONS } from '../domain/suggestion.ts'
import type { Answer, PlanHistory, Space } from '../planner/history.ts'
import type { BookAt } from './book-at.ts'
import type { GivenAnswer } from './ports.ts'

/** What the planner has to know of earlier days: the owner's answers, whom to leave in peace, the last stretches. */
export function planHistory(
  given: readonly GivenAnswer[],
  spaces: readonly Space[],
  zone: string,
): Omit<PlanHistory, 'openRepairs'> {
  const dayOf = (at: number) => dayIn(zone, at)
  const oldestFirst = given.toReversed()
  return {
    answers: oldestFirst.map((one) => toAnswer(one, dayOf(one.at))),
    space: [...spaces, ...oldestFirst.flatMap((one) => restAfter(one, dayOf(one.at)))],
    stretches: oldestFirst
      .filter((one) => one.action === 'stretch' && one.answer === 'done')
      .map((one) => dayOf(one.at)),
  }
}

/** Whom the owner leaves in peace: whom the owner muted, and whoever was asked and has some time to answer. */
export async function spaces({ planning, ties }: BookAt): Promise<readonly Space[]> {
  const { unanswered } = await ties.openAsks()
  return [
    ...(await planning.muted(ties.now)).map(({ person, until }) => ({
      personId: person,
      until,
      why: 'muted' as const,
    })),
    ...(await ties.of([...unanswered.keys()])).flatMap(({ tie, standing }): Space[] =>
      (standing.state === 'waiting' || standing.state === 'giving space') && standing.until !== null
        ? [{ personId: tie.publicId, until: standing.until, why: 'space' }]
        : [],
    ),
  ]
}

function toAnswer(given: GivenAnswer, on: string): Answer {
  const { suggestionId, answer, until } = given
  if (answer === 'later') return { suggestionId, answer, on, until: until ?? on }
  if (answer === 'done') {
    const action = ACTIONS.find((one) => one === given.action)
    return { suggestionId, answer, on, minutes: minutesIn(given.content), ...(action && { action }) }
  }
  return { suggestionId, answer, on }
}

/** How long a suggestion was to take, as it was laid out; 0 where that is not said. */
function minutesIn(content: string): number {
  const value: unknown = JSON.parse(content)
  return typeof value === 'object' &&
    value !== null &&
    'minutes' in value &&
    typeof value.minutes === 'number'
    ? Math.max(0, value.minutes)
    : 0
}

/** Whoever was just written to, called or met is left in peace for a day. */
function restAfter(given: GivenAnswer, on: string): Space[] {
  if (given.answer !== 'done') return []
  return [
    {
      personId: given.presentPerson,
      until: Temporal.PlainDate.from(on).add({ days: 2 }).toString(),
      why: 'space',
    },
  ]
}
