import { useMutation } from '@tanstack/react-query'
import { lazy, Suspense, useRef } from 'react'
import { answerOf, api } from '../api/client.ts'
import { uploadOf } from '../api/upload.ts'
import { Button } from '../parts/button.tsx'
import { RefusalNote } from '../parts/refusal-note.tsx'

const RestoreSheet = lazy(() => import('./restore-sheet.tsx'))

/** Brings a backup back: its file is chosen, then told what is in it, and only then restored. */
export function RestoreBackup() {
  const input = useRef<HTMLInputElement>(null)
  const bring = useMutation({
    mutationFn: (file: File) =>
      answerOf(api.backups.$post({}, { init: uploadOf([{ path: file.name, file }]) })),
  })
  return (
    <section>
      <h2 className="mb-1 text-lg">A backup</h2>
      <p className="mb-4 max-w-[70ch] text-ink-2">
        A backup that you saved takes the place of the book. You are told first what is in it, and the book
        that is there now is kept beside it.
      </p>
      <Button disabled={bring.isPending} onClick={() => input.current?.click()}>
        Restore a backup
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="The backup to restore"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file !== undefined) bring.mutate(file)
          // The same file may be chosen again.
          target.value = ''
        }}
      />
      {bring.isPending && (
        <p role="status" className="mt-3 text-sm text-ink-2">
          Looking at what is in it. Nothing is changed yet.
        </p>
      )}
      {bring.error !== null && (
        <div className="mt-4">
          <RefusalNote error={bring.error} />
        </div>
      )}
      <Suspense>
        {bring.data !== undefined && <RestoreSheet backup={bring.data} onClose={bring.reset} />}
      </Suspense>
    </section>
  )
}
