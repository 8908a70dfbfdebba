import { Menu } from '@base-ui/react/menu'
import { useNavigate } from '@tanstack/react-router'
import { Ellipsis } from 'lucide-react'
import { PLACES, UPKEEP } from './places.ts'
import { ON_BAR } from './tab-bar.tsx'

const IN_MENU = [...PLACES.slice(ON_BAR), ...UPKEEP]

/** The screens that have no room on the bar. */
export default function MoreMenu() {
  const navigate = useNavigate()
  return (
    <Menu.Root>
      <Menu.Trigger className="grid min-w-14 justify-items-center gap-1 rounded-md py-0.5 text-xs text-ink-3">
        <Ellipsis aria-hidden size={20} strokeWidth={1.75} />
        More
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={12} align="end" className="z-30">
          <Menu.Popup className="rounded-lg border border-line bg-sheet p-1.5 outline-none">
            {IN_MENU.map(({ to, name, icon: Icon }) => (
              <Menu.Item
                key={to}
                onClick={() => void navigate({ to })}
                className="flex items-center gap-3 rounded-md px-3.5 py-2.5 text-base text-ink-2 outline-none data-highlighted:bg-sunk data-highlighted:text-ink"
              >
                <Icon aria-hidden size={18} strokeWidth={1.75} />
                {name}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
