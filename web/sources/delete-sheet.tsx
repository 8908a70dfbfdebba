import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { answerOf, api } from '../api/client.ts'
import { Button } from '../parts/button.tsx'
import { RefusalNote } from '../parts/refusal-note.tsx'
import { Sheet } from '../parts/sheet.tsx'

const WORDS = 'delete everything'

/** Asks for the words before the book is deleted. */
export default function DeleteSheet({ onClose }: { readonly onClose: () => void }) {
  const [typed, setTyped] = useState('')
  const id = useId()
  const erase = useMutation({
    mutationFn: () => answerOf(api.book.$delete({ json: { confirm: WORDS } })),
    onSuccess: () => location.assign('/'),
  })
  return (
    <Sheet title="Delete everything" onClose={onClose}>
      <p className="mb-4 text-ink-2">
        The book with all its people, words and answers is deleted from this machine, and its own copies with
        it. The files that you brought stay where they are. It cannot be undone.
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (typed === WORDS) erase.mutate()
        }}
      >
        <label htmlFor={id} className="mb-1 block text-sm">
          Type “{WORDS}”
        </label>
        <input
          id={id}
          value={typed}
          autoComplete="off"
          onChange={({ target }) => setTyped(target.value)}
          className="w-full rounded-md border border-line bg-paper px-3 py-2"
        />
        <div className="mt-4 flex gap-2">
          <Button type="submit" disabled={typed !== WORDS || erase.isPending}>
            Delete everything
          </Button>
          <Button look="quiet" onClick={onClose}>
            Keep it
          </Button>
        </div>
      </form>
      {erase.error !== null && (
        <div className="mt-4">
          <RefusalNote error={erase.error} />
        </div>
      )}
    </Sheet>
  )
}
