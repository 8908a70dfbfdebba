import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { TodayResult } from '../../src/app/results.ts'
import type { Suggestion } from '../../src/domain/suggestion.ts'
import { answerOf, api } from '../api/client.ts'
import { longDay } from '../parts/days.ts'
import { notify } from '../shell/notices.ts'

/** What the owner says of a suggestion, or of its person: to hear nothing of them until a day. */
export type Said =
  | { readonly answer: 'done' | 'not this' }
  | { readonly answer: 'later'; readonly until: string }
  | { readonly answer: 'mute'; readonly until: string }

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
    mutationFn: takenBack,
    onSuccess: (_, { suggestion }) => {
      setAnswered((all) => all.filter((one) => one.suggestion.id !== suggestion.id))
      return refresh()
    },
    onError: (error) => notify({ says: error.message }),
  })
  const give = useMutation({
    mutationFn: given,
    onSuccess: (_, one) => {
      setAnswered((all) => [...all, one])
      notify({ says: inWords(one), undo: () => undo(one) })
      return refresh()
    },
    onError: (error) => notify({ says: error.message }),
  })
  // A notice may still offer what was undone on the page already.
  const undo = (one: Answered) => {
    const all = queries.getQueryData<readonly Answered[]>(key) ?? []
    if (all.some(({ suggestion }) => suggestion.id === one.suggestion.id)) takeBack.mutate(one)
  }
  const isLeft = (one: Suggestion) => !answered.some(({ suggestion }) => suggestion.id === one.id)
  return {
    left: today.suggestions.filter(isLeft),
    answered,
    undo,
    answer: (suggestion: Suggestion, said: Said) => {
      // A key pressed twice says it once.
      if (!give.isPending || give.variables.suggestion.id !== suggestion.id) give.mutate({ suggestion, said })
    },
  }
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
