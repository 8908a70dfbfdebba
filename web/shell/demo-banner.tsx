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
    mutationFn: async () => {
      // No screen may ask the next book for somebody of this one.
      await navigate({ to: '/start' })
      await queries.cancelQueries()
      return answerOf(api.demo.$delete())
    },
    // Another book: nothing of this one may stay on the page.
    onSuccess: () => location.assign('/'),
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
