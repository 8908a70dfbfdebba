import { type ReactNode, useId } from 'react'
import type { PersonResult } from '../../src/app/results.ts'
import { CIRCLES, circleName } from '../parts/circles.ts'
import { everyDays } from '../parts/stretches.ts'
import type { useSay } from './use-say.ts'

type ClosenessProps = { readonly person: PersonResult; readonly onSay: ReturnType<typeof useSay> }

/** Silences that one can choose from, in days. */
const SILENCES = [7, 14, 30, 60, 90, 180, 365]

/** How close the owner wants somebody, and how long a silence at most. */
export function Closeness({ person, onSay }: ClosenessProps) {
  const { circle, cadenceSaid, cadenceDays } = person
  const before = CIRCLES.find((one) => one === circle) ?? null
  const silences =
    cadenceSaid === null || SILENCES.includes(cadenceSaid) ? SILENCES : [...SILENCES, cadenceSaid]
  const byCircle =
    cadenceSaid === null && cadenceDays !== null
      ? `${everyDays(cadenceDays)}, as the circle says`
      : 'not said'
  return (
    <div className="mt-4 flex flex-wrap gap-x-6 gap-y-2 text-sm">
      <Choice
        name="Circle"
        value={before ?? ''}
        onChoose={(given) => {
          const value = CIRCLES.find((one) => one === given) ?? null
          onSay({
            word: { what: 'circle', value },
            says: value === null ? 'In no circle.' : `In a circle: ${circleName(value) ?? ''}.`,
            before: { what: 'circle', value: before },
          })
        }}
      >
        <option value="">not said</option>
        {CIRCLES.map((one) => (
          <option key={one} value={one}>
            {circleName(one)}
          </option>
        ))}
      </Choice>
      <Choice
        name="In touch"
        value={String(cadenceSaid ?? '')}
        onChoose={(given) => {
          const value = given === '' ? null : Number(given)
          onSay({
            word: { what: 'cadence', value },
            says: value === null ? 'No silence is too long.' : `You want to be in touch ${everyDays(value)}.`,
            before: { what: 'cadence', value: cadenceSaid },
          })
        }}
      >
        <option value="">{byCircle}</option>
        {silences.map((days) => (
          <option key={days} value={days}>
            {everyDays(days)}
          </option>
        ))}
      </Choice>
    </div>
  )
}

type ChoiceProps = {
  readonly name: string
  readonly value: string
  readonly onChoose: (value: string) => void
  readonly children: ReactNode
}

function Choice({ name, value, onChoose, children }: ChoiceProps) {
  const id = useId()
  return (
    <span className="inline-flex items-center gap-2">
      <label htmlFor={id} className="text-ink-3">
        {name}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChoose(event.target.value)}
        className="max-w-full rounded-md border border-line bg-paper px-2 py-1.5"
      >
        {children}
      </select>
    </span>
  )
}
