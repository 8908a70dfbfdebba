import { Link } from '@tanstack/react-router'
import { Sheet } from '../parts/sheet.tsx'
import { PLACES, UPKEEP } from './places.ts'

type MoreSheetProps = {
  /** So many screens stand on the bar already. */
  readonly onBar: number
  readonly onClose: () => void
}

/** The screens that have no room on the bar. */
export default function MoreSheet({ onBar, onClose }: MoreSheetProps) {
  return (
    <Sheet title="More" onClose={onClose}>
      <ul className="-mx-2">
        {[...PLACES.slice(onBar), ...UPKEEP].map(({ to, name, icon: Icon }) => (
          <li key={to}>
            <Link
              to={to}
              onClick={onClose}
              className="flex items-center gap-3.5 rounded-md px-2 py-3 text-ink-2 hover:bg-sunk aria-[current=page]:text-ink aria-[current=page]:font-medium"
            >
              <Icon aria-hidden size={19} strokeWidth={1.75} />
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
