import { counted, shortDay } from './days.ts'
import { fortnightsOf } from './fortnights.ts'

type ContactBarsProps = {
  /** ISO days of contact. */
  readonly days: readonly string[]
  /** The ISO day that the bars lead up to. */
  readonly until: string
}

/** Days of contact by fortnight, over the eighteen months up to a day. */
export function ContactBars({ days, until }: ContactBarsProps) {
  const fortnights = fortnightsOf(days, until)
  const most = Math.max(1, ...fortnights.map((one) => one.days))
  const silent = fortnights.findLastIndex((one) => one.days > 0)
  const lately = fortnights.length - 1 - silent
  return (
    <figure className="mt-2 mb-3">
      <div
        role="img"
        aria-label={`Contact over eighteen months, by fortnight: on ${counted(most, 'day', 'days')} of one at the most${lately > 0 ? `, none in the last ${counted(lately, 'fortnight', 'fortnights')}` : ''}`}
        className="flex h-10 items-end gap-0.5"
      >
        {fortnights.map(({ first, days: count }) => (
          <i
            key={first}
            title={`From ${shortDay(first, until)}: ${counted(count, 'day', 'days')}`}
            className={`min-h-px flex-1 rounded-[1px] ${count === 0 ? 'bg-line-strong' : 'bg-housekeeping opacity-75'}`}
            style={{ height: `${count === 0 ? 2 : 12 + 88 * Math.sqrt(count / most)}%` }}
          />
        ))}
      </div>
      <figcaption aria-hidden className="mt-1 flex justify-between text-xs text-ink-3">
        <span>{shortDay(fortnights[0]?.first ?? until, until)}</span>
        <span>{shortDay(until, until)}</span>
      </figcaption>
    </figure>
  )
}
