import { Link } from '@tanstack/react-router'
import { Search } from 'lucide-react'
import { Rose } from '../parts/rose.tsx'
import { type Place, PLACES, UPKEEP } from './places.ts'

/** The navigation beside every screen at desk width. */
export function SideNav({ onFind }: { readonly onFind: () => void }) {
  return (
    <nav
      aria-label="Main"
      className="sticky top-0 hidden h-dvh flex-col gap-0.5 overflow-y-auto px-3.5 pt-6 pb-4 desk:flex"
    >
      <Link
        to="/"
        className="flex items-center gap-2.5 px-2.5 pb-5 font-serif text-xl font-medium tracking-tight"
      >
        <Rose size={26} />
        Rapport
      </Link>
      {PLACES.map((place) => (
        <PlaceLink key={place.to} place={place} />
      ))}
      <div className="min-h-6 flex-1" />
      <button
        type="button"
        onClick={onFind}
        className="flex items-center gap-2.5 rounded-md px-2.5 py-1.5 text-left text-sm text-ink-2 hover:bg-sunk"
      >
        <Search aria-hidden size={17} strokeWidth={1.75} />
        Find or do
        <kbd className="ml-auto rounded-sm border border-line bg-sheet px-1.5 font-sans text-xs text-ink-3">
          Ctrl K
        </kbd>
      </button>
      {UPKEEP.map((place) => (
        <PlaceLink key={place.to} place={place} />
      ))}
    </nav>
  )
}

function PlaceLink({ place: { to, name, icon: Icon } }: { readonly place: Place }) {
  return (
    <Link
      to={to}
      activeOptions={{ exact: to === '/', includeSearch: false }}
      className="flex items-center gap-2.5 rounded-md px-2.5 py-1.5 text-sm text-ink-2 hover:bg-sunk aria-[current=page]:bg-sunk aria-[current=page]:font-medium aria-[current=page]:text-ink"
    >
      <Icon aria-hidden size={17} strokeWidth={1.75} />
      {name}
    </Link>
  )
}
