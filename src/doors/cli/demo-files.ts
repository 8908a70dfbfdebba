import { existsSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { dayIn } from '../../domain/day-in-zone.ts'
import { writeDemoRecords } from '../demo-records.ts'
import type { Context } from './context.ts'
import { WrongUsage } from './explain.ts'

/** The made-up book's records, written out as files. */
export type DemoFiles = {
  readonly book: string
  readonly owner: string
  readonly now: string
  readonly paths: readonly string[]
}

/**
 * Writes the made-up records into a folder, to be imported like anyone's, and clears the place of the made-up book: beside
 * the owner's own, unless another was named. @throws WrongUsage when the named one is there already
 */
export function writeDemo(folder: string, context: Context): DemoFiles {
  const records = writeDemoRecords(folder, dayIn(context.world.zone, context.now))
  return {
    book: demoBook(context),
    owner: records.owner,
    now: records.now,
    paths: [records.folder],
  }
}

function demoBook(context: Context): string {
  const named = context.options.book
  if (named !== undefined) {
    if (existsSync(named))
      throw new WrongUsage(
        `there is a book at ${named}, and the made-up records would mix with it`,
        'Name a new file with --book, or leave it out.',
      )
    return named
  }
  const book = join(dirname(context.world.defaultBook), 'made-up-book.db')
  for (const suffix of ['', '-wal', '-shm', '.importing']) rmSync(`${book}${suffix}`, { force: true })
  return book
}
