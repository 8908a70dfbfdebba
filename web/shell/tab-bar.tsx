import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { PLACES } from './places.ts'

const MoreMenu = lazy(() => import('./more-menu.tsx'))

/** So many screens have room on the bar; the rest stands behind More. */
export const ON_BAR = 4

/** The navigation at phone width. */
export function TabBar() {
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
      <Suspense>
        <MoreMenu />
      </Suspense>
    </nav>
  )
}
