import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { answerOf, api } from '../api/client.ts'
import { DropZone } from '../imports/drop-zone.tsx'
import { ImportProgress } from '../imports/import-progress.tsx'
import { ImportReport } from '../imports/import-report.tsx'
import { sendFiles } from '../imports/send-files.ts'
import { useImport } from '../imports/use-import.ts'
import { Loaded } from '../parts/loaded.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { RefusalNote } from '../parts/refusal-note.tsx'
import { SkeletonRows } from '../parts/skeleton.tsx'
import { Ledger } from './ledger.tsx'
import { TakeAway } from './take-away.tsx'

/** Where the book's records came from: bring more, see what was set aside, take everything away, delete everything. */
export function SourcesScreen() {
  const sources = useQuery({ queryKey: ['sources'], queryFn: () => answerOf(api.sources.$get()) })
  const { state, look } = useImport()
  const send = useMutation({
    mutationFn: sendFiles,
    onMutate: () => void setTimeout(() => void look(), 300),
    onSettled: look,
  })
  const isRunning = send.isPending || (state !== null && state.stage !== 'done' && state.stage !== 'failed')
  return (
    <div className="column grid grid-cols-[minmax(0,1fr)] gap-10">
      <div>
        <PageHead>Sources</PageHead>
        <DropZone isBusy={isRunning} onFiles={send.mutate} />
        {isRunning && state !== null && <ImportProgress state={state} />}
        {send.error !== null && (
          <div className="mt-4">
            <RefusalNote error={send.error} />
          </div>
        )}
        {!isRunning && state !== null && state.error !== null && (
          <p role="alert" className="mt-4 text-mend">
            {state.error.message}. {state.error.fix}
          </p>
        )}
        {!isRunning && state !== null && state.report !== null && state.report.sources.length > 0 && (
          <section className="mt-6">
            <h2 className="mb-2 text-lg">What came in just now</h2>
            <ImportReport report={state.report} />
            <p className="mt-3 text-sm">
              <Link to="/understood" className="link">
                Here is what we understood
              </Link>
            </p>
          </section>
        )}
        <p className="mt-4 text-sm text-ink-3">
          <Link to="/start" className="link">
            What to export from where
          </Link>
        </p>
      </div>
      <Loaded query={sources} skeleton={<SkeletonRows count={5} />}>
        {(one) => <Ledger ledger={one} />}
      </Loaded>
      <TakeAway />
    </div>
  )
}
