import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { TodayResult } from '../../src/app/results.ts'
import type { Suggestion } from '../../src/domain/suggestion.ts'
import { answerOf, api } from '../api/client.ts'
import { planQuery } from '../api/plan-query.ts'
import { longDay } from '../parts/days.ts'
import { notify } from '../shell/notices.ts'
import { type Answered, type Said, whatIsLeft } from './what-is-left.ts'

/**
 * One sitting at a plan: what is left of it, and what was said. The plan stays as it was laid out while one sits at it,
 * unless the book is changed elsewhere; what was said stands, and can be undone, all the same.
 */
export function useSitting(today: TodayResult) {
  const queries = useQueryClient()
  // Kept beside the plan, so that one may look at other screens and come back to the same sitting.
  const key = ['sitting', today.day]
  const { data: said = [] } = useQuery<readonly Answered[]>({
    queryKey: key,
    queryFn: () => [],
    staleTime: Infinity,
    gcTime: Infinity,
  })
  const setAnswered = (change: (all: readonly Answered[]) => readonly Answered[]) =>
    queries.setQueryData<readonly Answered[]>(key, (all = []) => change(all))
  const refresh = () =>
    queries.invalidateQueries({
      predicate: ({ queryKey }) => queryKey[0] !== 'today' && queryKey[0] !== 'sitting',
    })
  const takeBack = useMutation({
    mutationFn: takenBack,
    onSuccess: async (_, taken) => {
      setAnswered((all) => all.filter((one) => !isOf(taken, one)))
      // A plan that was laid out after the answer does not have it.
      if (today.suggestions.every(({ id }) => id !== taken.suggestion.id))
        await queries.invalidateQueries({ queryKey: planQuery.queryKey })
      return refresh()
    },
    onError: (error) => notify({ says: error.message }),
  })
  const give = useMutation({
    mutationFn: given,
    onSuccess: (_, one) => {
      setAnswered((all) => [...all.filter((other) => !isOf(one, other)), one])
      notify({ says: inWords(one), undo: () => undo(one) })
      return refresh()
    },
    onError: (error) => notify({ says: error.message }),
  })
  // A notice may still offer what was undone on the page already.
  const undo = (one: Answered) => {
    const all = queries.getQueryData<readonly Answered[]>(key) ?? []
    if (all.some((other) => isOf(one, other))) takeBack.mutate(one)
  }
  const laidOutAt = queries.getQueryState(planQuery.queryKey)?.dataUpdatedAt ?? 0
  const { left, standing } = whatIsLeft({ suggestions: today.suggestions, at: laidOutAt }, said)
  return {
    left,
    answered: standing,
    undo,
    answer: (suggestion: Suggestion, words: Said) => {
      // A key pressed twice says it once.
      if (!give.isPending || give.variables.suggestion.id !== suggestion.id)
        give.mutate({ suggestion, said: words, at: Date.now() })
    },
  }
}

function isOf({ suggestion }: Answered, other: Answered): boolean {
  return other.suggestion.id === suggestion.id
}

async function given({ suggestion: { id, person }, said }: Answered): Promise<void> {
  if (said.answer === 'mute') await muteUntil(person.id, said.until)
  else await answerOf(api.suggestions[':id'].answer.$post({ param: { id }, json: said }))
}

async function takenBack({ suggestion: { id, person }, said }: Answered): Promise<void> {
  if (said.answer === 'mute') await muteUntil(person.id, null)
  else await answerOf(api.suggestions[':id'].answer.$delete({ param: { id } }))
}

async function muteUntil(id: string, until: string | null): Promise<void> {
  await answerOf(api.people[':id'].mute.$post({ param: { id }, json: { until } }))
}

function inWords({ suggestion, said }: Answered): string {
  const { name } = suggestion.person
  if (said.answer === 'done') return `Done, with ${name}.`
  if (said.answer === 'later') return `${name} comes back on ${longDay(said.until)}.`
  if (said.answer === 'mute') return `You hear of ${name} again on ${longDay(said.until)}.`
  return `${name} is not suggested for this again.`
}
