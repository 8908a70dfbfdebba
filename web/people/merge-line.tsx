import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { capital, counted } from '../parts/days.ts'
import { duplicatesQuery } from './duplicates-query.ts'

/** Leads to the pairs of people who may be one; nothing while there are none. */
export function MergeLine() {
  const { data } = useQuery(duplicatesQuery)
  if (data === undefined || data.total === 0) return null
  return (
    <p className="mb-3 text-sm text-ink-2">
      {capital(counted(data.total, 'pair', 'pairs'))} here may be one person.{' '}
      <Link to="/duplicates" className="link">
        Look at {data.total === 1 ? 'it' : 'them'} one by one
      </Link>
    </p>
  )
}
