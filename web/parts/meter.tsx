/** How far something is, as a bar. `part` in [0, 1]. */
export function Meter({ part, label }: { readonly part: number; readonly label: string }) {
  const percent = Math.round(Math.min(1, Math.max(0, part)) * 100)
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      className="h-1.5 overflow-hidden rounded-full bg-line"
    >
      <div className="h-full bg-act transition-[width] duration-150" style={{ width: `${percent}%` }} />
    </div>
  )
}
