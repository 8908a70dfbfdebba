import { useMutation, useQuery } from '@tanstack/react-query'
import { answerOf, api } from '../api/client.ts'
import { statusQuery } from '../api/plan-query.ts'
import { Button } from '../parts/button.tsx'
import { counted } from '../parts/days.ts'
import { RefusalNote } from '../parts/refusal-note.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { type BackupHolds, holdsInWords } from './backup-words.ts'

type RestoreSheetProps = {
  readonly backup: BackupHolds & { readonly id: string; readonly name: string }
  readonly onClose: () => void
}

/** What is in a backup and what becomes of the present book; then, once that is wanted, where the former one is. */
export default function RestoreSheet({ backup, onClose }: RestoreSheetProps) {
  const restore = useMutation({
    mutationFn: () =>
      answerOf(
        api.backups[':id'].restore.$post({
          param: { id: backup.id },
          json: { confirm: 'restore this backup' },
        }),
      ),
  })
  const close = () => {
    if (restore.isSuccess) lookAtBook()
    else if (!restore.isPending) {
      // What cannot be put away now goes when Rapport ends.
      void answerOf(api.backups.$delete()).catch(() => undefined)
      onClose()
    }
  }
  return (
    <Sheet title={restore.isSuccess ? 'The backup is your book' : 'What this backup holds'} onClose={close}>
      {restore.isSuccess ? (
        <Restored formerBook={restore.data.formerBook} />
      ) : (
        <BeforeRestore
          backup={backup}
          isPending={restore.isPending}
          error={restore.error}
          onRestore={() => restore.mutate()}
          onKeep={close}
        />
      )}
    </Sheet>
  )
}

type BeforeRestoreProps = {
  readonly backup: RestoreSheetProps['backup']
  readonly isPending: boolean
  readonly error: Error | null
  readonly onRestore: () => void
  readonly onKeep: () => void
}

function BeforeRestore({ backup, isPending, error, onRestore, onKeep }: BeforeRestoreProps) {
  return (
    <>
      <p className="mb-3 text-sm wrap-break-word text-ink-3">{backup.name}</p>
      <p className="mb-3">{holdsInWords(backup)}</p>
      <WhatIsReplaced />
      <div className="mt-5 flex flex-wrap gap-2">
        <Button look="go" disabled={isPending} onClick={onRestore}>
          Restore this backup
        </Button>
        <Button look="quiet" disabled={isPending} onClick={onKeep}>
          Keep the book as it is
        </Button>
      </div>
      {isPending && (
        <p role="status" className="mt-3 text-sm text-ink-2">
          It is copied and compared before it takes the book’s place.
        </p>
      )}
      {error !== null && (
        <div className="mt-4">
          <RefusalNote error={error} />
        </div>
      )}
    </>
  )
}

function WhatIsReplaced() {
  const { data: status } = useQuery(statusQuery)
  if (status === undefined) return null
  const present = status.isDemo
    ? 'your own book'
    : `the book that is open now, with ${counted(status.people, 'person', 'people')} and ${counted(status.interactions, 'record', 'records')}`
  return (
    <p className="text-ink-2">
      It takes the place of {present}. That one is kept beside it as a copy: nothing of it is lost.
    </p>
  )
}

function Restored({ formerBook }: { readonly formerBook: string | null }) {
  return (
    <>
      <p className="mb-5 wrap-break-word">
        {formerBook === null
          ? 'There was no other book in its place.'
          : `The book that was there is kept beside it, in the file ${formerBook}.`}
      </p>
      <Button look="go" onClick={lookAtBook}>
        Go to today’s plan
      </Button>
    </>
  )
}

/** Another book: nothing of the former one may stay on the page. */
function lookAtBook(): void {
  location.assign('/')
}
