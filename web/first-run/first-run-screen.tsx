import { useMutation } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { answerOf, api } from '../api/client.ts'
import { DropZone } from '../imports/drop-zone.tsx'
import { ImportProgress } from '../imports/import-progress.tsx'
import { ImportReport } from '../imports/import-report.tsx'
import { sendFiles } from '../imports/send-files.ts'
import { type ImportStanding, useImport } from '../imports/use-import.ts'
import { RefusalNote } from '../parts/refusal-note.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { WhereFrom } from './where-from.tsx'

/** The first page: bring your own records, or look around in a made-up book. */
export function FirstRunScreen() {
  const { state, look } = useImport()
  const navigate = useNavigate()
  const send = useMutation({
    mutationFn: sendFiles,
    onMutate: () => void setTimeout(() => void look(), 300),
    onSettled: look,
  })
  const isRunning = send.isPending || (state !== null && state.stage !== 'done' && state.stage !== 'failed')
  const isDone = send.isSuccess && state?.stage === 'done'
  const report = isRunning ? null : (state?.report ?? null)
  const isNothingRead = report?.sources.every(({ read, unchanged }) => read + unchanged === 0) ?? false
  useEffect(() => {
    if (isDone && !isNothingRead) void navigate({ to: '/understood' })
  }, [isDone, isNothingRead, navigate])
  return (
    <div className="mx-auto max-w-[47.5rem]">
      <PageHead over="Nothing leaves this machine">Bring your own records</PageHead>
      <p className="prose-reason -mt-3 mb-6 text-ink-2">
        Rapport reads the mail, calendar and contacts you already have, and lays out who to tend today, and
        why. No account, nothing to type in.
      </p>
      <DropZone isBusy={isRunning} onFiles={send.mutate} />
      {isRunning && state !== null && <ImportProgress state={state} />}
      {state?.error !== null && state?.error !== undefined && !isRunning && (
        <p role="alert" className="mt-4 text-mend">
          {state.error.message}. {state.error.fix}
        </p>
      )}
      {send.error !== null && (
        <div className="mt-4">
          <RefusalNote error={send.error} />
        </div>
      )}
      {report !== null && <WhatCameIn report={report} isNothingRead={isNothingRead} />}
      <WhereFrom />
      <OtherBooks isBusy={isRunning} />
    </div>
  )
}

type WhatCameInProps = {
  readonly report: NonNullable<ImportStanding['report']>
  readonly isNothingRead: boolean
}

function WhatCameIn({ report, isNothingRead }: WhatCameInProps) {
  if (!isNothingRead)
    return (
      <p className="mt-4">
        The last import is done.{' '}
        <Link to="/understood" className="link">
          Here is what we understood
        </Link>
        .
      </p>
    )
  if (report.sources.length === 0) return null
  return (
    <section role="alert" className="mt-6">
      <h2 className="mb-2 text-lg">Nothing in this could be read</h2>
      <ImportReport report={report} isOpen />
    </section>
  )
}

/** In place of one's own records: the made-up book, or a backup. */
function OtherBooks({ isBusy }: { readonly isBusy: boolean }) {
  const demo = useMutation({
    mutationFn: () => answerOf(api.demo.$post()),
    // Another book: nothing of this one may stay on the page.
    onSuccess: () => location.assign('/'),
  })
  return (
    <>
      <p className="border-t border-line pt-6 text-ink-2">
        Or{' '}
        <button
          type="button"
          className="link"
          disabled={demo.isPending || isBusy}
          onClick={() => demo.mutate()}
        >
          look around in a made-up book
        </button>
        : sixty people, eighteen months, gone in one click.{' '}
        {demo.isPending && <span role="status">It is being made: a few seconds. </span>}
        Is there a backup of your book?{' '}
        <Link to="/settings" className="link">
          Restore it in Settings
        </Link>
        .
      </p>
      {demo.error !== null && (
        <div className="mt-4">
          <RefusalNote error={demo.error} />
        </div>
      )}
    </>
  )
}
