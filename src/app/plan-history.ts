import type { Answer, PlanHistory, Space } from '../planner/history.ts'
import type { TieFacts } from '../practices/facts.ts'
import type { GivenAnswer } from './ports.ts'

/** What the planner has to know of earlier days: the owner's answers, whom to leave in peace, the last stretches. */
export function planHistory(
  given: readonly GivenAnswer[],
  ties: readonly TieFacts[],
  zone: string,
): PlanHistory {
  const dayOf = (at: number) =>
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString()
  const oldestFirst = given.toReversed()
  return {
    answers: oldestFirst.map((one) => toAnswer(one, dayOf(one.at))),
    space: [...ties.flatMap(spaceOf), ...oldestFirst.flatMap((one) => restAfter(one, dayOf(one.at)))],
    openRepairs: [],
    stretches: oldestFirst
      .filter((one) => one.action === 'stretch' && one.answer === 'done')
      .map((one) => dayOf(one.at)),
  }
}

function toAnswer(given: GivenAnswer, on: string): Answer {
  const { suggestionId, answer, until } = given
  if (answer === 'later') return { suggestionId, answer, on, until: until ?? on }
  return { suggestionId, answer, on }
}

/** Whoever was just written to, called or met is left in peace for a day. */
function restAfter(given: GivenAnswer, on: string): Space[] {
  if (given.answer !== 'done') return []
  return [
    { personId: given.person, until: Temporal.PlainDate.from(on).add({ days: 2 }).toString(), why: 'space' },
  ]
}

function spaceOf(tie: TieFacts): Space[] {
  const spaces: Space[] = []
  if (tie.mutedUntil !== null) spaces.push({ personId: tie.person.id, until: tie.mutedUntil, why: 'muted' })
  if ((tie.standing === 'waiting' || tie.standing === 'giving space') && tie.standingUntil !== null)
    spaces.push({ personId: tie.person.id, until: tie.standingUntil, why: 'space' })
  return spaces
}
