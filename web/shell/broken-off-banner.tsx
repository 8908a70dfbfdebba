import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { answerOf, api } from '../api/client.ts'
import { statusQuery } from '../api/plan-query.ts'

/** Over every screen, when an import was broken off: what there is to do, until it is done or put away. */
export function BrokenOffBanner() {
  const { data: status } = useQuery(statusQuery)
  const queries = useQueryClient()
  const putAway = useMutation({
    mutationFn: () => answerOf(api.imports['broken-off'].$delete()),
    onSuccess: () => queries.invalidateQueries({ queryKey: statusQuery.queryKey }),
  })
  if (status?.brokenOff !== true) return null
  return (
    <p role="status" className="-mt-2 mb-6 text-sm text-due desk:-mt-5">
      The last import was broken off before its end. What was read until then is kept.{' '}
      <Link to="/sources" className="link">
        Bring the same files again
      </Link>
      , and it goes on where it stopped; or{' '}
      <button type="button" className="link" disabled={putAway.isPending} onClick={() => putAway.mutate()}>
        leave it at that
      </button>
      .
    </p>
  )
}
