import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type KeyboardEvent, useId, useState } from 'react'
import type { PersonResult } from '../../src/app/results.ts'
import { answerOf, api } from '../api/client.ts'
import { Button } from '../parts/button.tsx'
import { notify } from '../shell/notices.ts'

type NoteFormProps = { readonly person: PersonResult; readonly onClose: () => void }

/** A note on a person, typed and kept; the notice's Undo takes it out of the book again. */
export function NoteForm({ person: { id, name }, onClose }: NoteFormProps) {
  const field = useId()
  const [text, setText] = useState('')
  const keep = useNote({ id, name }, onClose)
  const hear = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && text.trim() === '') onClose()
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && text.trim() !== '') keep.mutate(text)
  }
  return (
    <form
      className="mb-6 rounded-lg border border-line bg-sheet p-4"
      onSubmit={(event) => {
        event.preventDefault()
        keep.mutate(text)
      }}
    >
      <label htmlFor={field} className="text-sm text-ink-2">
        A note on {name}, for you alone
      </label>
      <textarea
        id={field}
        ref={focus}
        rows={3}
        maxLength={10_000}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={hear}
        className="mt-2 block field-sizing-content w-full resize-none rounded-md border border-line bg-paper px-3 py-2 font-serif text-[1.06rem] leading-normal"
      />
      <div className="mt-3 flex items-center gap-2">
        <Button type="submit" look="go" disabled={text.trim() === '' || keep.isPending}>
          Keep
        </Button>
        <Button look="quiet" onClick={onClose}>
          Leave it
        </Button>
      </div>
    </form>
  )
}

/** Keeps a note that was typed; the notice's Undo takes it out again. */
function useNote({ id, name }: Pick<PersonResult, 'id' | 'name'>, onKept: () => void) {
  const queries = useQueryClient()
  const refresh = async () => {
    await queries.invalidateQueries({ queryKey: ['timeline', id] })
    await queries.invalidateQueries({ queryKey: ['person', id] })
  }
  const drop = useMutation({
    mutationFn: (note: string) => answerOf(api.notes[':id'].$delete({ param: { id: note } })),
    onSuccess: refresh,
    onError,
  })
  return useMutation({
    mutationFn: (text: string) => answerOf(api.people[':id'].note.$post({ param: { id }, json: { text } })),
    onSuccess: ({ note }) => {
      notify({ says: `Noted on ${name}.`, undo: () => drop.mutate(note) })
      onKept()
      return refresh()
    },
    onError,
  })
}

function onError(error: Error): void {
  notify({ says: error.message })
}

/** Asked for by a key or a button: one types at once. */
function focus(field: HTMLTextAreaElement | null): void {
  field?.focus()
}
