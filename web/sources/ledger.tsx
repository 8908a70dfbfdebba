import type { SourcesResult } from '../../src/app/list-sources.ts'
import { counted, moment } from '../parts/days.ts'
import { NotUnderstood } from '../parts/not-understood.tsx'

/** What was brought in, by source and by import, and what of it could not be read. */
export function Ledger({ ledger }: { readonly ledger: SourcesResult }) {
  return (
    <>
      <BroughtIn ledger={ledger} />
      {ledger.imports.length > 0 && <Imports imports={ledger.imports} />}
      {ledger.setAsideTotal > 0 && <SetAside ledger={ledger} />}
    </>
  )
}

/** Bringing these again as they are changes nothing: they stand under what was set aside, with the reason. */
const UNREAD: ReadonlySet<string> = new Set(['unknown', 'unreadable'])

function BroughtIn({ ledger: { sources, notUnderstood } }: { readonly ledger: SourcesResult }) {
  return (
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
              {!finished && !UNREAD.has(format) && (
                <span className="block text-due">not read to its end: bring it again</span>
              )}
            </span>
          </li>
        ))}
      </ul>
      <NotUnderstood notUnderstood={notUnderstood} />
    </section>
  )
}

function Imports({ imports }: Pick<SourcesResult, 'imports'>) {
  return (
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
  )
}

function SetAside({ ledger: { setAside, setAsideTotal } }: { readonly ledger: SourcesResult }) {
  return (
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
              {place !== '' && place !== source.split('/').at(-1) && `, ${place}`}
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
  )
}
