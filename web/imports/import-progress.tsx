import { counted } from '../parts/days.ts'
import { Meter } from '../parts/meter.tsx'
import type { ImportStanding } from './use-import.ts'

/** An import as it moves: by file what was read, the people found, the seconds left. */
export function ImportProgress({ state }: { readonly state: ImportStanding }) {
  const { stage, files, bytes, totalBytes, people, secondsLeft } = state
  const newest = files.at(-1)
  const part = totalBytes > 0 ? bytes / totalBytes : 0
  return (
    <section aria-label="The import" className="mt-6">
      <div className="mb-1.5 flex items-baseline justify-between gap-4 text-sm">
        <span className="min-w-0 truncate">
          {stage === 'reading' && newest !== undefined ? newest.path : STAGES[stage]}
        </span>
        <span className="shrink-0 text-ink-3 tabular-nums">
          {stage === 'reading' && newest !== undefined && counted(newest.records, 'record', 'records')}
          {secondsLeft !== null && `${stage === 'reading' ? ', ' : ''}${timeLeft(secondsLeft)}`}
        </span>
      </div>
      <Meter part={stage === 'settling' ? 1 : part} label={STAGES[stage]} />
      <p className="mt-1.5 text-xs text-ink-3" aria-live="polite">
        {people > 0 && `${people.toLocaleString('en')} people so far. `}
        You may leave this page; it goes on.
      </p>
      {files.length > 1 && (
        <ul className="mt-4 grid gap-1 text-sm text-ink-2">
          {files
            .slice(-6, -1)
            .toReversed()
            .map(({ path, records }) => (
              <li key={path} className="flex justify-between gap-4">
                <span className="min-w-0 truncate">{path}</span>
                <span className="shrink-0 text-ink-3 tabular-nums">{records.toLocaleString('en')}</span>
              </li>
            ))}
        </ul>
      )}
    </section>
  )
}

const STAGES: Readonly<Record<ImportStanding['stage'], string>> = {
  receiving: 'Taking the files in',
  reading: 'Reading',
  settling: 'Working out who is who',
  understanding: 'Reading what was written to you and by you',
  done: 'Done',
  failed: 'It did not work',
}

function timeLeft(seconds: number): string {
  if (seconds < 90) return `${seconds} s left`
  return `${Math.round(seconds / 60)} min left`
}
