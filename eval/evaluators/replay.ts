import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importPaths } from '../../src/app/import-paths.ts'
import { FileSources } from '../../src/sources/read-paths.ts'
import { openBook } from '../../src/store/book.ts'
import type { Evaluator } from '../evaluator.ts'
import { replayDays } from '../replay/replay-days.ts'

/**
 * A year of plans, day by day, with answers of every kind: how often a plan broke a rule of the sitting, and which. `--data`
 * is anything that can be imported and whose owner can be found (else `RAPPORT_OWNER` names an address); the year is the
 * one up to its newest message.
 */
export const evaluate: Evaluator = async ({ data }) => {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-replay-'))
  const book = openBook(join(folder, 'book.db'))
  const sources = new FileSources()
  try {
    const { imports, settlement, reading } = book
    const now = Date.now()
    await importPaths(
      { imports, settlement, reading, sources, clock: () => performance.now() },
      {
        paths: [data],
        owners: (process.env['RAPPORT_OWNER'] ?? '').split(' ').filter((address) => address !== ''),
        read: true,
        now,
        zone: 'UTC',
        onProgress: () => undefined,
      },
    )
    const newest = (await book.planning.newest(now)) ?? now
    const last = Temporal.Instant.fromEpochMilliseconds(newest).toZonedDateTimeISO('UTC').toPlainDate()
    const first = last.subtract({ years: 1 })
    const replay = await replayDays(book, { first: String(first), last: String(last), zone: 'UTC' })
    for (const line of replay.broken) process.stderr.write(`${line}\n`)
    return [
      {
        n: replay.days,
        daysWithPlan: replay.daysWithPlan,
        suggestions: replay.suggestions,
        actions: JSON.stringify(replay.byAction),
        broken: replay.broken.length,
      },
    ]
  } finally {
    await sources.close()
    book.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
