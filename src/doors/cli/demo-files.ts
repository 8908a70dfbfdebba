import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeDemo } from '../../app/demo/demo.ts'
import type { Context } from './context.ts'

/** The made-up book's records, written out as files. */
export type DemoFiles = {
  readonly book: string
  readonly owner: string
  readonly now: string
  readonly paths: readonly string[]
}

/** Any number gives a made-up life; this one was looked at. */
const SEED = 7

/** Writes the made-up records into a folder, to be imported like anyone's. The book lies there too unless one was named. */
export function writeDemo(folder: string, context: Context): DemoFiles {
  const today = Temporal.Instant.fromEpochMilliseconds(context.now)
    .toZonedDateTimeISO(context.world.zone)
    .toPlainDate()
    .toString()
  const demo = makeDemo({ seed: SEED, today })
  for (const { name, bytes } of demo.files) {
    mkdirSync(dirname(join(folder, 'records', name)), { recursive: true })
    writeFileSync(join(folder, 'records', name), bytes)
  }
  return {
    book: context.options.book ?? join(folder, 'book.db'),
    owner: demo.owner,
    now: demo.now,
    paths: [join(folder, 'records')],
  }
}
