import { useMutation } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { answerOf, api } from '../api/client.ts'
import { ImportProgress } from './import-progress.tsx'
import { useImport } from './use-import.ts'
import { Button } from '../parts/button.tsx'
import { RefusalNote } from '../parts/refusal-note.tsx'
import { identityWords } from '../parts/identity-words.ts'

type OwnerAddressesProps = {
  readonly owner: readonly string[]
  /** Whose the records may be, where nobody could tell. */
  readonly likely: readonly string[]
}

/** Whose book this is: the owner's addresses, to be put right. */
export function OwnerAddresses({ owner, likely }: OwnerAddressesProps) {
  const [addresses, setAddresses] = useState(owner)
  const { state, look } = useImport()
  const save = useMutation({
    mutationFn: () => answerOf(api.owner.$post({ json: { addresses: [...addresses] } })),
    onSuccess: look,
  })
  const isWorking = save.isSuccess && state !== null && state.stage !== 'done' && state.stage !== 'failed'
  const isChanged = addresses.join() !== owner.join()
  const add = (address: string) => {
    const wanted = address.trim().toLowerCase()
    if (wanted !== '' && !addresses.includes(wanted)) setAddresses([...addresses, wanted])
  }
  return (
    <section>
      <h2 className="mb-1 text-lg">Your addresses</h2>
      <p className="mb-3 max-w-[70ch] text-sm text-ink-2">
        {owner.length > 0
          ? 'Mail from and to these is yours. Is one missing, or not yours?'
          : 'Nobody could tell which addresses are yours. Choose them, so that Rapport knows who you are in these records.'}
      </p>
      <AddressList
        addresses={addresses}
        likely={likely}
        onAdd={add}
        onDrop={(gone) => setAddresses(addresses.filter((one) => one !== gone))}
      />
      <AnotherAddress onAdd={add}>
        {isChanged && addresses.length > 0 && (
          <Button look="go" disabled={save.isPending || isWorking} onClick={() => save.mutate()}>
            Use these addresses
          </Button>
        )}
      </AnotherAddress>
      {isWorking && <ImportProgress state={state} />}
      {save.error !== null && (
        <div className="mt-3">
          <RefusalNote error={save.error} />
        </div>
      )}
    </section>
  )
}

type AddressListProps = {
  readonly addresses: readonly string[]
  readonly likely: readonly string[]
  readonly onAdd: (address: string) => void
  readonly onDrop: (address: string) => void
}

function AddressList({ addresses, likely, onAdd, onDrop }: AddressListProps) {
  return (
    <ul className="flex flex-wrap gap-2">
      {addresses.map((address) => (
        <li
          key={address}
          className="flex items-center gap-1 rounded-full border border-line bg-sheet py-1 pr-1 pl-3.5 text-sm"
        >
          {ownWords(address)}
          <button
            type="button"
            aria-label={`${ownWords(address)} is not mine`}
            onClick={() => onDrop(address)}
            className="rounded-full p-1 text-ink-3 hover:bg-sunk"
          >
            <X aria-hidden size={14} />
          </button>
        </li>
      ))}
      {likely
        .filter((one) => !addresses.includes(one))
        .slice(0, 6)
        .map((address) => (
          <li key={address}>
            <button
              type="button"
              onClick={() => onAdd(address)}
              className="rounded-full border border-dashed border-line-strong px-3.5 py-1 text-sm text-ink-2 hover:bg-sunk"
            >
              {address} is mine
            </button>
          </li>
        ))}
    </ul>
  )
}

type AnotherAddressProps = {
  readonly onAdd: (address: string) => void
  /** What stands beside it: to keep them all. */
  readonly children: ReactNode
}

function AnotherAddress({ onAdd, children }: AnotherAddressProps) {
  const [typed, setTyped] = useState('')
  const id = useId()
  return (
    <form
      className="mt-3 flex flex-wrap items-center gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        onAdd(typed)
        setTyped('')
      }}
    >
      <label htmlFor={id} className="sr-only">
        Another address of yours
      </label>
      <input
        id={id}
        type="email"
        placeholder="Another address of yours"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        className="w-72 max-w-full rounded-md border border-line bg-sheet px-3 py-2 text-sm placeholder:text-ink-3"
      />
      <Button type="submit" disabled={typed.trim() === ''}>
        Add
      </Button>
      {children}
    </form>
  )
}

/** An address as it is; a handle by its place, and a name as meetings and chats show it. */
function ownWords(value: string): string {
  const words = identityWords(value)
  return words.includes('@') || words !== value ? words : `“${value}” in meetings and chats`
}
