import { useId, useState } from 'react'
import { Button } from './button.tsx'
import { Sheet } from './sheet.tsx'
import { daysAfter, longDay, weekday } from './days.ts'

type DaySheetProps = {
  readonly title: string
  readonly today: string
  /** What is offered at once, instead of the next days and weeks. */
  readonly choices?: readonly { readonly name: string; readonly on: string }[]
  readonly onPick: (day: string) => void
  readonly onClose: () => void
}

/** A day to come: a few to choose from, and any other. */
export default function DaySheet({ title, today, choices, onPick, onClose }: DaySheetProps) {
  const id = useId()
  const [day, setDay] = useState('')
  const tomorrow = daysAfter(today, 1)
  return (
    <Sheet title={title} onClose={onClose}>
      <div className="grid">
        {(choices ?? soonDays(today)).map(({ name, on }) => (
          <button
            key={name}
            type="button"
            onClick={() => onPick(on)}
            className="flex justify-between rounded-md px-3 py-2 text-left text-sm hover:bg-sunk"
          >
            {name}
            <span className="text-ink-3">{longDay(on, today).replace(/^\w+ /, '')}</span>
          </button>
        ))}
        <form
          className="mt-1 flex items-center gap-2 border-t border-line px-3 pt-3 pb-1"
          onSubmit={(event) => {
            event.preventDefault()
            if (day !== '') onPick(day)
          }}
        >
          <label htmlFor={id} className="sr-only">
            Another day
          </label>
          <input
            id={id}
            type="date"
            min={tomorrow}
            value={day}
            onChange={(event) => setDay(event.target.value)}
            className="min-w-0 flex-1 rounded-md border border-line bg-paper px-2 py-1.5 text-sm"
          />
          <Button type="submit" disabled={day === ''}>
            Set
          </Button>
        </form>
      </div>
    </Sheet>
  )
}

function soonDays(today: string): readonly { readonly name: string; readonly on: string }[] {
  const tomorrow = daysAfter(today, 1)
  return [
    { name: 'Tomorrow', on: tomorrow },
    { name: 'Next Monday', on: daysAfter(today, 8 - weekday(today)) },
    { name: 'In two weeks', on: daysAfter(today, 14) },
    { name: 'In four weeks', on: daysAfter(today, 28) },
  ].filter(({ on }, index) => index === 0 || on !== tomorrow)
}
