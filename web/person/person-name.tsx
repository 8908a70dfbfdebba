import { Pencil } from 'lucide-react'
import { useId, useState } from 'react'
import type { PersonResult } from '../../src/app/results.ts'
import { Button } from '../parts/button.tsx'
import { useKeys } from '../shell/keys.ts'
import { useSay } from './use-say.ts'

/** The person's name as the page's heading, and the form to change it. */
export function PersonName({ person }: { readonly person: PersonResult }) {
  const { name } = person
  const say = useSay(person)
  const [isChanging, setChanging] = useState(false)
  useKeys([{ keys: 'e', says: 'Change the name', press: () => setChanging(true) }])
  const keep = (given: string) => {
    setChanging(false)
    if (given !== '' && given !== name)
      say({
        word: { what: 'name', value: given },
        says: `Called ${given}.`,
        before: { what: 'name', value: name },
      })
  }
  if (!isChanging)
    return (
      <h1 className="min-w-0 wrap-anywhere">
        {name}
        <button
          type="button"
          aria-label="Change the name"
          title="Change the name"
          onClick={() => setChanging(true)}
          className="ml-2 rounded-md p-1.5 align-middle text-ink-3 hover:bg-sunk"
        >
          <Pencil aria-hidden size={16} />
        </button>
      </h1>
    )
  return <NameForm name={name} onKeep={keep} onLeave={() => setChanging(false)} />
}

type NameFormProps = {
  readonly name: string
  readonly onKeep: (given: string) => void
  readonly onLeave: () => void
}

function NameForm({ name, onKeep, onLeave }: NameFormProps) {
  const id = useId()
  const [typed, setTyped] = useState(name)
  return (
    <form
      className="flex min-w-0 flex-1 flex-wrap items-center gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        onKeep(typed.trim())
      }}
    >
      <h1 className="sr-only">{name}</h1>
      <label htmlFor={id} className="sr-only">
        Their name
      </label>
      <input
        id={id}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        maxLength={500}
        ref={select}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onLeave()
        }}
        className="min-w-[12rem] flex-1 rounded-md border border-line-strong bg-sheet px-3 py-1.5 font-serif text-xl"
      />
      <Button type="submit" look="go">
        Keep
      </Button>
      <Button look="quiet" onClick={onLeave}>
        Leave it
      </Button>
    </form>
  )
}

/** What is there is typed over at once. */
function select(input: HTMLInputElement | null): void {
  input?.select()
}
