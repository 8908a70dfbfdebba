import { useId, useState } from 'react'
import type { OwnerSettings } from '../../src/app/owner-settings.ts'
import { Button } from '../parts/button.tsx'
import { RefusalNote } from '../parts/refusal-note.tsx'
import { clock, WEEKDAYS, workdaysTyped } from './setting-words.ts'
import { useSetting } from './use-setting.ts'

/** How long the sitting is and when it begins, and when the owner works. */
export function SittingSettings({
  settings,
  zone,
}: {
  readonly settings: OwnerSettings
  readonly zone: string
}) {
  const [minutes, setMinutes] = useState(String(settings.minutes))
  const [start, setStart] = useState(clock(settings.start))
  const [from, setFrom] = useState(settings.hours === null ? '' : clock(settings.hours.from))
  const [to, setTo] = useState(settings.hours === null ? '' : clock(settings.hours.to))
  const [days, setDays] = useState(settings.workdays)
  const keep = useSetting()
  return (
    <section>
      <h2 className="mb-3 text-lg">Your day</h2>
      <form
        className="grid gap-5"
        onSubmit={(event) => {
          event.preventDefault()
          keep.mutate({
            minutes,
            start,
            hours: from === '' || to === '' ? null : `${from}-${to}`,
            workdays: workdaysTyped(days),
          })
        }}
      >
        <div className="flex flex-wrap gap-6">
          <Field
            label="Minutes a day"
            type="number"
            min={1}
            max={240}
            value={minutes}
            onChange={setMinutes}
          />
          <Field label="The sitting begins at" type="time" value={start} onChange={setStart} />
        </div>
        <div className="flex flex-wrap gap-6">
          <Field label="You work from" type="time" value={from} onChange={setFrom} />
          <Field label="to" type="time" value={to} onChange={setTo} />
        </div>
        <Workdays days={days} onChange={setDays} />
        <p className="text-xs text-ink-3">
          Times are in {zone === '' ? 'your zone' : zone}, the zone of this machine. Left empty, your hours
          are taken from when you write. Circles and the longest silence you want are said on each person’s
          page.
        </p>
        <div>
          <Button type="submit" disabled={keep.isPending}>
            Keep
          </Button>
        </div>
        {keep.error !== null && <RefusalNote error={keep.error} />}
      </form>
    </section>
  )
}

type WorkdaysProps = {
  /** From 1 for Monday. */
  readonly days: readonly number[]
  readonly onChange: (days: readonly number[]) => void
}

function Workdays({ days, onChange }: WorkdaysProps) {
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm text-ink-2">Days on which people answer</legend>
      <div className="flex flex-wrap gap-2">
        {WEEKDAYS.map((name, index) => (
          <label
            key={name}
            className="flex items-center gap-2 rounded-full border border-line bg-sheet px-3 py-1 text-sm has-checked:border-act has-checked:bg-act-soft has-focus-visible:outline-2 has-focus-visible:outline-act"
          >
            <input
              type="checkbox"
              checked={days.includes(index + 1)}
              onChange={({ target }) =>
                onChange(target.checked ? [...days, index + 1] : days.filter((day) => day !== index + 1))
              }
              className="accent-act"
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

type FieldProps = {
  readonly label: string
  readonly type: 'number' | 'time'
  readonly value: string
  readonly onChange: (value: string) => void
  readonly min?: number
  readonly max?: number
}

function Field({ label, onChange, ...input }: FieldProps) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm text-ink-2">
        {label}
      </label>
      <input
        id={id}
        {...input}
        onChange={({ target }) => onChange(target.value)}
        className="w-40 rounded-md border border-line bg-sheet px-3 py-2 tabular-nums"
      />
    </div>
  )
}
