import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { statusQuery } from '../api/plan-query.ts'

/** Over every screen, when Rapport was ended in the middle of an import: what there is to do. */
export function BrokenOffBanner() {
  const { data: status } = useQuery(statusQuery)
  if (status?.brokenOff !== true) return null
  return (
    <p role="status" className="-mt-2 mb-6 text-sm text-due desk:-mt-5">
      The last import was broken off before its end. What was read until then is kept.{' '}
      <Link to="/sources" className="link">
        Bring the same files again
      </Link>
      , and it goes on where it stopped.
    </p>
  )
}
