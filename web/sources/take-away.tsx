import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { api } from '../api/client.ts'
import { statusQuery } from '../api/plan-query.ts'
import { Button, buttonLook } from '../parts/button.tsx'
import { RefusalNote } from '../parts/refusal-note.tsx'
import { refusalFrom } from '../api/refusal.ts'
import { saveFile } from '../drafts/save-message.ts'

const DeleteSheet = lazy(() => import('./delete-sheet.tsx'))

/** The book as a whole: everything in open formats, a backup, and its end. */
export function TakeAway() {
  const [isDeleting, setDeleting] = useState(false)
  const status = useQuery(statusQuery)
  const backup = useMutation({
    mutationFn: async () => {
      const answer = await api.backup.$post()
      if (!answer.ok) throw refusalFrom(await answer.json().catch(() => null), answer.status)
      saveFile(await answer.blob(), 'rapport-backup.db')
    },
  })
  if (status.data?.isDemo === true) return null
  return (
    <section className="border-t border-line pt-8">
      <h2 className="mb-2 text-lg">It is yours</h2>
      <p className="mb-4 max-w-[70ch] text-ink-2">
        Export everything in open formats (JSON, vCard, iCalendar, CSV), which come back without loss. Or save
        a backup of the book itself, which{' '}
        <Link to="/settings" className="link">
          Settings restore
        </Link>
        .
      </p>
      <div className="flex flex-wrap gap-2">
        <a href="/api/export" download className={buttonLook('line')}>
          Export everything
        </a>
        <Button disabled={backup.isPending} onClick={() => backup.mutate()}>
          Save a backup
        </Button>
        <span className="flex-1" />
        <Button look="quiet" onClick={() => setDeleting(true)}>
          Delete everything
        </Button>
      </div>
      {backup.error !== null && (
        <div className="mt-4">
          <RefusalNote error={backup.error} />
        </div>
      )}
      <Suspense>{isDeleting && <DeleteSheet onClose={() => setDeleting(false)} />}</Suspense>
    </section>
  )
}
