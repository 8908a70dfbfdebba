import { useId, useState } from 'react'
import type { OwnerSettings } from '../../src/app/owner-settings.ts'
import { Button } from '../parts/button.tsx'
import { RefusalNote } from '../parts/refusal-note.tsx'
import { useSetting } from './use-setting.ts'

/** A language model that may polish a draft when the owner asks for it; off until an address is given. */
export function ModelSetting({
  settings: { modelAddress, modelName },
}: {
  readonly settings: OwnerSettings
}) {
  const [address, setAddress] = useState(modelAddress ?? '')
  const [name, setName] = useState(modelName ?? '')
  const keep = useSetting()
  const [addressId, nameId] = [useId(), useId()]
  return (
    <form
      className="mt-4 grid gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        keep.mutate({ modelAddress: address.trim() || null, modelName: name.trim() || null })
      }}
    >
      <p className="max-w-[70ch] text-sm text-ink-2">
        A language model may polish a draft when you ask for it, draft by draft, after showing what would be
        sent. It is {modelAddress === null ? 'off' : 'on'}; an address on this machine keeps even that at
        home.
      </p>
      <div className="flex flex-wrap items-end gap-3">
        <div className="min-w-0 flex-1 basis-64">
          <label htmlFor={addressId} className="mb-1 block text-sm text-ink-2">
            Its address (OpenAI-compatible)
          </label>
          <input
            id={addressId}
            value={address}
            placeholder="http://localhost:11434/v1"
            onChange={({ target }) => setAddress(target.value)}
            className="w-full rounded-md border border-line bg-sheet px-3 py-2 placeholder:text-ink-3"
          />
        </div>
        <div className="w-44">
          <label htmlFor={nameId} className="mb-1 block text-sm text-ink-2">
            The model’s name
          </label>
          <input
            id={nameId}
            value={name}
            onChange={({ target }) => setName(target.value)}
            className="w-full rounded-md border border-line bg-sheet px-3 py-2"
          />
        </div>
        <Button type="submit" disabled={keep.isPending}>
          Keep
        </Button>
      </div>
      {keep.error !== null && <RefusalNote error={keep.error} />}
    </form>
  )
}
