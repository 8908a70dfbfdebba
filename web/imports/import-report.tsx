import { capital, counted } from '../parts/days.ts'
import type { ImportStanding } from './use-import.ts'

type ImportReportProps = {
  readonly report: NonNullable<ImportStanding['report']>
  /** Whether what was set aside is told at once. */
  readonly isOpen?: boolean
}

/** What an import brought: by source, and what was set aside and why. */
export function ImportReport({ report, isOpen = false }: ImportReportProps) {
  return (
    <ul className="grid gap-3">
      {report.sources.map(({ path, read, added, unchanged, skipped }) => (
        <li key={path} className="border-b border-line pb-3">
          <p className="flex justify-between gap-4">
            <span className="min-w-0 truncate">{path}</span>
            <span className="shrink-0 text-sm text-ink-3 tabular-nums">
              {counted(read, 'record', 'records')}
            </span>
          </p>
          <p className="text-sm text-ink-2">
            {added.toLocaleString('en')} new, {unchanged.toLocaleString('en')} known before
            {skipped.length > 0 && `, ${skipped.length.toLocaleString('en')} set aside`}.
          </p>
          {skipped.length > 0 && (
            <details open={isOpen} className="mt-1 text-sm text-ink-3">
              <summary>What was set aside, and why</summary>
              <ul className="mt-1 grid gap-1 pl-4">
                {skipped.slice(0, 100).map(({ where, why }) => (
                  <li key={`${where}${why}`} className="wrap-break-word">
                    {where === '' || where === path ? capital(why) : `${where}: ${why}`}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}
