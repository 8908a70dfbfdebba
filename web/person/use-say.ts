import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { PersonResult } from '../../src/app/results.ts'
import { answerOf, api } from '../api/client.ts'
import type { ChosenCircle } from '../parts/circles.ts'
import { notify } from '../shell/notices.ts'

/** What the owner says of a person; null takes back what was said, but a name. */
export type Word =
  | { readonly what: 'name'; readonly value: string }
  | { readonly what: 'circle'; readonly value: ChosenCircle | null }
  | { readonly what: 'cadence'; readonly value: number | null }
  | { readonly what: 'mute'; readonly value: string | null }

type Saying = { readonly word: Word; readonly says: string; readonly before?: Word }

/** Keeps what the owner says of a person; `before` is what Undo says instead. */
export function useSay({ id }: Pick<PersonResult, 'id'>): (saying: Saying) => void {
  const queries = useQueryClient()
  const say = useMutation({
    mutationFn: ({ word }: Saying) => send(id, word),
    onSuccess: (_, { says, before }) => {
      notify({
        says,
        ...(before === undefined
          ? {}
          : { undo: () => say.mutate({ word: before, says: 'It is as it was.' }) }),
      })
      return queries.invalidateQueries()
    },
    onError: (error) => notify({ says: error.message }),
  })
  return (saying) => say.mutate(saying)
}

async function send(id: string, { what, value }: Word): Promise<void> {
  const param = { id }
  const { circle, cadence, mute, rename } = api.people[':id']
  if (what === 'name') await answerOf(rename.$post({ param, json: { name: value } }))
  else if (what === 'circle') await answerOf(circle.$post({ param, json: { circle: value } }))
  else if (what === 'cadence') await answerOf(cadence.$post({ param, json: { days: value } }))
  else await answerOf(mute.$post({ param, json: { until: value } }))
}
