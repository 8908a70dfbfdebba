/** The lengths of a meeting to choose from, in minutes. */
const LENGTHS = [30, 45, 60, 90]

type HowLongProps = { readonly minutes: number; readonly onChange: (minutes: number) => void }

/** How long to meet. */
export function HowLong({ minutes, onChange }: HowLongProps) {
  return (
    <fieldset className="flex flex-wrap items-center gap-2">
      <legend className="sr-only">How long</legend>
      {LENGTHS.map((length) => (
        <label
          key={length}
          className="cursor-pointer rounded-full border border-line px-3.5 py-1 text-sm text-ink-2 tabular-nums has-checked:border-ink-3 has-checked:bg-sunk has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-act"
        >
          <input
            type="radio"
            name="how-long"
            className="sr-only"
            checked={minutes === length}
            onChange={() => onChange(length)}
          />
          {length} min
        </label>
      ))}
    </fieldset>
  )
}
