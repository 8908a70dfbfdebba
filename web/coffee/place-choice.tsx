import type { ReactNode } from 'react'
import type { CoffeeResult } from '../../src/app/arrange-coffee.ts'
import { capital } from '../parts/days.ts'

type PlaceChoiceProps = {
  readonly result: CoffeeResult
  /** From 1; null to ask them where. */
  readonly chosen: number | null
  readonly onChoose: (place: number | null) => void
}

/** The places that both like, with why each; or to ask them where. */
export function PlaceChoice({ result: { places, how, person }, chosen, onChoose }: PlaceChoiceProps) {
  if (how === 'call')
    return (
      <section aria-labelledby="where" className="mt-9">
        <h2 id="where" className="text-lg">
          Where
        </h2>
        <ul className="list-none">
          {places.map(({ name, why }) => (
            <li key={name} className="border-b border-line py-3">
              {capital(name)}
              <span className="block text-sm text-ink-3">{capital(why)}.</span>
            </li>
          ))}
        </ul>
      </section>
    )
  return (
    <fieldset className="mt-9">
      <legend className="mb-1 font-serif text-lg font-medium">Where</legend>
      {places.map(({ name, address, why }, index) => (
        <Place key={name} isChosen={chosen === index + 1} onChoose={() => onChoose(index + 1)} name={name}>
          {address !== name && address !== '' && (
            <span className="block text-sm text-ink-2">{afterName(address, name)}</span>
          )}
          <span className="block text-sm text-ink-3">{capital(why)}.</span>
        </Place>
      ))}
      <Place isChosen={chosen === null} onChoose={() => onChoose(null)} name={`Ask ${person.name} where`}>
        {places.length === 0 && (
          <span className="block text-sm text-ink-3">No place where you met is in the records.</span>
        )}
      </Place>
    </fieldset>
  )
}

type PlaceProps = {
  readonly name: string
  readonly isChosen: boolean
  readonly onChoose: () => void
  readonly children: ReactNode
}

function Place({ name, isChosen, onChoose, children }: PlaceProps) {
  return (
    <label className="flex cursor-pointer items-start gap-3.5 border-b border-line py-3">
      <input
        type="radio"
        name="place"
        checked={isChosen}
        onChange={onChoose}
        className="mt-1 size-4 shrink-0 accent-act"
      />
      <span className="min-w-0">
        {name}
        {children}
      </span>
    </label>
  )
}

function afterName(address: string, name: string): string {
  return address.startsWith(`${name}, `) ? address.slice(name.length + 2) : address
}
