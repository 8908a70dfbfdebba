import { Sheet } from '../parts/sheet.tsx'
import { useShownKeys } from './keys.ts'

/** `?`: the keys that work on this page. */
export default function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const keys = useShownKeys()
  return (
    <Sheet title="Keys" onClose={onClose}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-5 gap-y-2 text-sm">
        {keys.map(({ keys: typed, says }) => (
          <div key={typed} className="contents">
            <dt>
              {typed.split(' ').map((key) => (
                <kbd
                  key={key}
                  className="mr-1 rounded-sm border border-line bg-paper px-1.5 font-sans text-xs"
                >
                  {key}
                </kbd>
              ))}
            </dt>
            <dd className="text-ink-2">{says}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  )
}
