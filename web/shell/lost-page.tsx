import { Link } from '@tanstack/react-router'

/** An address that leads nowhere. */
export function LostPage() {
  return (
    <div className="max-w-[60ch]">
      <h1>There is no such page</h1>
      <p className="mt-3 text-ink-2">
        <Link to="/" className="link">
          Go to today’s plan
        </Link>
      </p>
    </div>
  )
}
