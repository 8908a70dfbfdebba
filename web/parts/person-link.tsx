import { Link } from '@tanstack/react-router'
import type { PersonName } from '../../src/app/results.ts'

/** A person's name, which opens their page. */
export function PersonLink({ person: { id, name } }: { readonly person: PersonName }) {
  return (
    <Link to="/people/$id" params={{ id }} className="link">
      {name}
    </Link>
  )
}
