import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, api } from '../api/client.ts'
import { notify } from '../shell/notices.ts'

/** Settings as they are typed; null takes back what was set. */
export type Wanted = Parameters<typeof api.settings.$patch>[0]['json']

/** Keeps what the owner sets. */
export function useSetting() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (wanted: Wanted) => answerOf(api.settings.$patch({ json: wanted })),
    onSuccess: (settings) => {
      queries.setQueryData(['settings'], settings)
      notify({ says: 'Kept.' })
      return queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'settings' })
    },
  })
}
