import type { Suggestion } from '../../src/domain/suggestion.ts'
import { WAY_LOOKS } from '../parts/ways.ts'

/** A suggestion in a line or two, until it is opened. */
export function FoldedSuggestion({
  suggestion,
  onOpen,
}: {
  readonly suggestion: Suggestion
  readonly onOpen: () => void
}) {
  const { person, way, minutes, reason } = suggestion
  const { icon: Icon, color } = WAY_LOOKS[way]
  const at = reason.indexOf(person.name)
  const [before, after] =
    at < 0 ? ['', `: ${reason}`] : [reason.slice(0, at), reason.slice(at + person.name.length)]
  return (
    <button
      type="button"
      onClick={onOpen}
      className="grid w-full grid-cols-[1.5rem_minmax(0,1fr)_auto] items-center gap-3.5 border-b border-line px-1.5 py-3.5 text-left hover:bg-sunk desk:pr-2 desk:pl-7"
    >
      <Icon aria-hidden size={17} strokeWidth={1.75} style={{ color }} />
      <span className="line-clamp-3 text-sm leading-6 text-pretty text-ink-2 desk:line-clamp-2">
        {before}
        <b className="font-serif text-[1.1rem] leading-none font-medium text-ink">{person.name}</b>
        {after}
      </span>
      <span className="text-sm text-ink-3 tabular-nums">{minutes} min</span>
    </button>
  )
}
