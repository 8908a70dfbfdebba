import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { TodayResult } from '../../src/app/results.ts'
import type { Suggestion } from '../../src/domain/suggestion.ts'
import { answerOf, api } from '../api/client.ts'
import { longDay } from '../parts/days.ts'
import { notify } from '../shell/notices.ts'

/** What the owner says of a suggestion; `until` only with later. */
export type Said =
  | { readonly answer: 'done' | 'not this' }
  | { readonly answer: 'later'; readonly until: string }

/** A suggestion with what was said of it in this sitting. */
export type Answered = { readonly suggestion: Suggestion; readonly said: Said }

/**
 * One sitting at a plan: what is left of it, and what was said. The plan stays as it was laid out while one sits at it.
 */
export function useSitting(today: TodayResult) {
  const queries = useQueryClient()
  // Kept beside the plan, so that one may look at other screens and come back to the same sitting.
  const key = ['sitting', today.day, today.suggestions.map(({ id }) => id).join()]
  const { data: answered = [] } = useQuery<readonly Answered[]>({
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
    mutationFn: (suggestion: Suggestion) =>
      answerOf(api.suggestions[':id'].answer.$delete({ param: { id: suggestion.id } })),
    onSuccess: (_, suggestion) => {
      setAnswered((all) => all.filter((one) => one.suggestion.id !== suggestion.id))
      return refresh()
    },
    onError: (error) => notify({ says: error.message }),
  })
  const give = useMutation({
    mutationFn: ({ suggestion, said }: Answered) =>
      answerOf(api.suggestions[':id'].answer.$post({ param: { id: suggestion.id }, json: said })),
    onSuccess: (_, one) => {
      setAnswered((all) => [...all, one])
      notify({ says: inWords(one), undo: () => takeBack.mutate(one.suggestion) })
      return refresh()
    },
    onError: (error) => notify({ says: error.message }),
  })
  const isLeft = (one: Suggestion) => !answered.some(({ suggestion }) => suggestion.id === one.id)
  return {
    left: today.suggestions.filter(isLeft),
    answered,
    answer: (suggestion: Suggestion, said: Said) => give.mutate({ suggestion, said }),
  }
}

function inWords({ suggestion, said }: Answered): string {
  const { name } = suggestion.person
  if (said.answer === 'done') return `Done, with ${name}.`
  if (said.answer === 'later') return `${name} comes back on ${longDay(said.until)}.`
  return `${name} is not suggested for this again.`
}
