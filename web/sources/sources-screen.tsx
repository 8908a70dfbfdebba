import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { SourcesResult } from '../../src/app/list-sources.ts'
import { answerOf, api } from '../api/client.ts'
import { DropZone } from '../imports/drop-zone.tsx'
import { ImportProgress } from '../imports/import-progress.tsx'
import { ImportReport } from '../imports/import-report.tsx'
import { sendFiles } from '../imports/send-files.ts'
import { useImport } from '../imports/use-import.ts'
import { counted, moment } from '../parts/days.ts'
import { Loaded } from '../parts/loaded.tsx'
import { NotUnderstood } from '../parts/not-understood.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { RefusalNote } from '../parts/refusal-note.tsx'
import { SkeletonRows } from '../parts/skeleton.tsx'
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

function Ledger({
  ledger: { sources, imports, setAside, setAsideTotal, notUnderstood },
}: {
  readonly ledger: SourcesResult
}) {
  return (
    <>
      <section>
        <h2 className="mb-2 text-lg">What was brought in</h2>
        {sources.length === 0 && <p className="text-ink-2">Nothing yet. Drop files above.</p>}
        <ul>
          {sources.map(({ path, format, records, finished }) => (
            <li key={path} className="flex items-baseline justify-between gap-4 border-b border-line py-2.5">
              <span className="min-w-0">
                <span className="block truncate">{path.split('/').at(-1)}</span>
                {path.includes('/') && <span className="block truncate text-xs text-ink-3">{path}</span>}
              </span>
              <span className="shrink-0 text-right text-sm text-ink-3 tabular-nums">
                {format}, {counted(records, 'record', 'records')}
                {!finished && <span className="block text-due">not read to its end: bring it again</span>}
              </span>
            </li>
          ))}
        </ul>
        <NotUnderstood notUnderstood={notUnderstood} />
      </section>
      {imports.length > 0 && (
        <section>
          <h2 className="mb-2 text-lg">Imports</h2>
          <ul>
            {imports.map(({ at, read, added, setAside: aside }) => (
              <li
                key={at}
                className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line py-2.5 text-sm"
              >
                <span>{moment(at)}</span>
                <span className="text-ink-3 tabular-nums">
                  {read === 0 && aside === 0
                    ? 'worked out anew'
                    : `${counted(read, 'record', 'records')} read, ${added.toLocaleString('en')} new`}
                  {aside > 0 && `, ${aside.toLocaleString('en')} set aside`}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {setAsideTotal > 0 && (
        <section>
          <h2 className="mb-2 text-lg">Set aside</h2>
          <p className="mb-2 text-sm text-ink-2">
            These could not be read, or not whole. They are kept as they came; bringing their file again tries
            them anew.
          </p>
          <ul>
            {setAside.map(({ source, place, why }) => (
              <li key={`${source} ${place}`} className="border-b border-line py-2 text-sm wrap-break-word">
                {why}
                <span className="block text-xs text-ink-3">
                  {source.split('/').at(-1)}
                  {place !== '' && `, ${place}`}
                </span>
              </li>
            ))}
          </ul>
          {setAside.length < setAsideTotal && (
            <p className="mt-2 text-sm text-ink-3">
              And {counted(setAsideTotal - setAside.length, 'other', 'others')}.
            </p>
          )}
        </section>
      )}
    </>
  )
}
