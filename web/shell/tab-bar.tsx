import { Link } from '@tanstack/react-router'
import { Ellipsis } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { PLACES } from './places.ts'

const MoreSheet = lazy(() => import('./more-sheet.tsx'))

/** So many screens have room on the bar; the rest stands behind More. */
const ON_BAR = 4

/** The navigation at phone width. */
export function TabBar() {
  const [isMore, setMore] = useState(false)
  return (
    <nav
      aria-label="Main"
      className="fixed inset-x-0 bottom-0 z-20 flex justify-around border-t border-line bg-sheet px-1 pt-2 pb-[max(0.75rem,env(safe-area-inset-bottom))] desk:hidden"
    >
      {PLACES.slice(0, ON_BAR).map(({ to, name, icon: Icon }) => (
        <Link
          key={to}
          to={to}
          activeOptions={{ exact: to === '/', includeSearch: false }}
          className="grid min-w-14 justify-items-center gap-1 rounded-md py-0.5 text-xs text-ink-3 aria-[current=page]:font-medium aria-[current=page]:text-ink"
        >
          <Icon aria-hidden size={20} strokeWidth={1.75} />
          {name}
        </Link>
      ))}
      <button
        type="button"
        onClick={() => setMore(true)}
        className="grid min-w-14 justify-items-center gap-1 rounded-md py-0.5 text-xs text-ink-3"
      >
        <Ellipsis aria-hidden size={20} strokeWidth={1.75} />
        More
      </button>
      <Suspense>{isMore && <MoreSheet onBar={ON_BAR} onClose={() => setMore(false)} />}</Suspense>
    </nav>
  )
}
