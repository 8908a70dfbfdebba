import { type KeyboardEvent, lazy, Suspense, useState } from 'react'
import { counted, shortDay } from './days.ts'
import { type Fortnight, fortnightsOf } from './fortnights.ts'

const FortnightSheet = lazy(() => import('./fortnight-sheet.tsx'))

type ContactBarsProps = {
  /** Public id of the person. */
  readonly person: string
  /** ISO days of contact. */
  readonly days: readonly string[]
  /** The ISO day that the bars lead up to. */
  readonly until: string
}

/** Days of contact by fortnight, over the eighteen months up to a day; a bar opens what was in it. */
export function ContactBars({ person, days, until }: ContactBarsProps) {
  const fortnights = fortnightsOf(days, until)
  const most = Math.max(1, ...fortnights.map((one) => one.days))
  const silent = fortnights.findLastIndex((one) => one.days > 0)
  const lately = fortnights.length - 1 - silent
  const [open, setOpen] = useState<Fortnight | null>(null)
  // One stop for the Tab key; the arrows go from bar to bar.
  const [reached, setReached] = useState(silent)
  return (
    <figure className="mt-2 mb-3">
      <div
        role="group"
        aria-label={`Contact over eighteen months, by fortnight: on ${counted(most, 'day', 'days')} of one at the most${lately > 0 ? `, none in the last ${counted(lately, 'fortnight', 'fortnights')}` : ''}`}
        className="flex h-10 items-end gap-0.5"
      >
        {fortnights.map((one, index) =>
          one.days === 0 ? (
            <i key={one.first} className="h-[2%] min-h-px flex-1 rounded-[1px] bg-line-strong" />
          ) : (
            <Bar
              key={one.first}
              name={barInWords(one, until)}
              height={12 + 88 * Math.sqrt(one.days / most)}
              isStop={index === reached}
              onReach={() => setReached(index)}
              onOpen={() => setOpen(one)}
            />
          ),
        )}
      </div>
      <figcaption aria-hidden className="mt-1 flex justify-between text-xs text-ink-3">
        <span>{shortDay(fortnights[0]?.first ?? until, until)}</span>
        <span>{shortDay(until, until)}</span>
      </figcaption>
      <Suspense>
        {open !== null && (
          <FortnightSheet person={person} fortnight={open} days={days} onClose={() => setOpen(null)} />
        )}
      </Suspense>
    </figure>
  )
}

type BarProps = {
  readonly name: string
  /** In percent. */
  readonly height: number
  /** Whether the Tab key comes to it. */
  readonly isStop: boolean
  readonly onReach: () => void
  readonly onOpen: () => void
}

function Bar({ name, height, isStop, onReach, onOpen }: BarProps) {
  return (
    <button
      type="button"
      tabIndex={isStop ? 0 : -1}
      title={name}
      aria-label={name}
      onFocus={onReach}
      onKeyDown={focusNeighbour}
      onClick={onOpen}
      className="flex h-full min-w-0 flex-1 items-end"
    >
      <span
        className="w-full rounded-[1px] bg-housekeeping opacity-75 hover:opacity-100"
        style={{ height: `${height}%` }}
      />
    </button>
  )
}

function barInWords({ first, days }: Fortnight, until: string): string {
  return `Two weeks from ${shortDay(first, until)}: in touch on ${counted(days, 'day', 'days')}`
}

/** The next bar with contact in the arrow's direction. */
function focusNeighbour(event: KeyboardEvent<HTMLButtonElement>): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  if (step === 0) return
  event.preventDefault()
  const bars = [...(event.currentTarget.parentElement?.querySelectorAll('button') ?? [])]
  bars[bars.indexOf(event.currentTarget) + step]?.focus()
}
