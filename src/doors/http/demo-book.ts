import { mkdtempSync, rmSync } from 'node:fs'
import { dirname, join, parse } from 'node:path'
import { dayIn } from '../../domain/day-in-zone.ts'
import { makeFolder } from '../../app/make-folder.ts'
import { writeDemoRecords } from '../demo-records.ts'
import type { Door } from './door.ts'
import { Refusal } from './refusals.ts'

/** Where the made-up book lies: beside the owner's, under a name of its own. */
export function demoPath(ownPath: string): string {
  const { dir, name } = parse(ownPath)
  return join(dir, `${name}.made-up.db`)
}

/** Makes the made-up book from its records, like anyone's, and shows it. @throws Refusal while an import runs */
export async function showDemo({ world, shelf, importer }: Door): Promise<void> {
  if (shelf.isDemo) return
  importer.assertNone()
  const path = demoPath(shelf.ownPath)
  makeFolder(dirname(path))
  const folder = mkdtempSync(`${path}.records-`)
  try {
    removeDemo(shelf.ownPath)
    const records = writeDemoRecords(folder, dayIn(world.zone, world.now()))
    const now = Date.parse(records.now)
    const { run, ended } = importer.begin({
      book: path,
      paths: [records.folder],
      owners: [records.owner],
      now,
    })
    await ended
    if (run.state.error !== null) throw new Refusal(409, run.state.error)
    await shelf.showDemo(path, now)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Back to the owner's book; the made-up one is gone. */
export async function leaveDemo({ shelf }: Pick<Door, 'shelf'>): Promise<void> {
  if (shelf.isDemo) await shelf.showOwn(() => removeDemo(shelf.ownPath))
  else removeDemo(shelf.ownPath)
}

function removeDemo(ownPath: string): void {
  for (const suffix of ['', '-wal', '-shm', '.importing'])
    rmSync(`${demoPath(ownPath)}${suffix}`, { force: true })
}
