import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeDemo } from '../app/demo/demo.ts'

/** The made-up book's records, written out as files. */
export type DemoRecords = {
  readonly folder: string
  readonly owner: string
  /** The moment to look at them, an ISO instant. */
  readonly now: string
}

/** Any number gives a made-up life; this one was looked at. */
const SEED = 7

/** Writes the made-up records into a folder below `folder`, to be imported like anyone's. @param today ISO */
export function writeDemoRecords(folder: string, today: string): DemoRecords {
  const demo = makeDemo({ seed: SEED, today })
  const records = join(folder, 'records')
  for (const { name, bytes } of demo.files) {
    mkdirSync(dirname(join(records, name)), { recursive: true })
    writeFileSync(join(records, name), bytes, { mode: 0o600 })
  }
  return { folder: records, owner: demo.owner, now: demo.now }
}
