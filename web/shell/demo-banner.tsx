import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { answerOf, api } from '../api/client.ts'
import { statusQuery } from '../api/plan-query.ts'

/** Over every screen of the made-up book: that it is one, and the click that puts it away. */
export function DemoBanner() {
  const status = useQuery(statusQuery)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const leave = useMutation({
    mutationFn: () => answerOf(api.demo.$delete()),
    onSuccess: async () => {
      await queries.resetQueries()
      await navigate({ to: '/' })
    },
  })
  if (status.data?.isDemo !== true) return null
  return (
    <p className="-mt-2 mb-6 text-sm text-ink-3 desk:-mt-5">
      A made-up book: nobody in it is real.{' '}
      <button type="button" className="link" disabled={leave.isPending} onClick={() => leave.mutate()}>
        Put it away
      </button>
    </p>
  )
}
