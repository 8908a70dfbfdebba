/** How many stretches of two weeks are drawn: eighteen months. */
const STRETCHES = 39
const FORTNIGHT = 14 * 86_400_000

/** Contact by fortnight over eighteen months up to the newest, as bars. */
export function ContactBars({ days }: { readonly days: readonly string[] }) {
  const newest = days.reduce((latest, day) => (day > latest ? day : latest), '')
  if (newest === '') return null
  const counts = Array.from({ length: STRETCHES }, () => 0)
  for (const day of days) {
    const back = Math.floor((Date.parse(newest) - Date.parse(day)) / FORTNIGHT)
    if (back < STRETCHES) counts[STRETCHES - 1 - back] = (counts[STRETCHES - 1 - back] ?? 0) + 1
  }
  const most = Math.max(...counts)
  return (
    <div
      role="img"
      aria-label={`Contact by fortnight over eighteen months; at most ${most} in one`}
      className="mt-2 mb-2 flex h-10 items-end gap-0.5"
    >
      {counts.map((count, index) => (
        <i
          key={index}
          className={`min-h-px flex-1 rounded-[1px] ${count === 0 ? 'bg-line-strong' : 'bg-housekeeping opacity-75'}`}
          style={{ height: `${count === 0 ? 2 : 12 + 88 * Math.sqrt(count / most)}%` }}
        />
      ))}
    </div>
  )
}
