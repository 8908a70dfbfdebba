import { Link } from '@tanstack/react-router'

/** What to do where nobody in the book showed anything of a topic. */
export function Nobody({ topic }: { readonly topic: string }) {
  return (
    <div className="max-w-[60ch]">
      <p className="prose-reason">Nobody in the book showed that they know of “{topic}”.</p>
      <ul className="mt-4 grid list-disc gap-2 pl-5 text-ink-2">
        <li>Try a word or two that they would use themselves, or a broader one.</li>
        <li>
          See in{' '}
          <Link to="/network" className="link">
            your network
          </Link>{' '}
          who could introduce you to somebody in that field.
        </li>
        <li>
          <Link to="/sources" className="link">
            Bring more of your records
          </Link>
          : positions from an address book count, and what was said in meetings.
        </li>
      </ul>
    </div>
  )
}
