import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Row, Setting } from './bench.ts'
import { writeMbox } from './generate-mail.ts'
import { NOW, OWNER_PARTY } from './made-up-mail.ts'
import { runRapport } from './measured-process.ts'

const MEGABYTE = 2 ** 20

/** How much more the last quarter of a run may need than the second, when memory is called flat. */
const FLAT = 1.15

/** Resident memory of a process that imports one large mbox with reading on: its peak, and how it grows. */
export async function* memory(setting: Setting): AsyncGenerator<Row> {
  const mbox = join(setting.folder, 'large.mbox')
  setting.say(`writing an mbox of ${setting.megabytes} MB …`)
  const messages = await writeMbox(mbox, setting.megabytes * MEGABYTE)
  setting.say(`importing its ${messages} messages …`)
  const globals = ['--book', join(setting.folder, 'book.db'), '--now', NOW, '--json', '--quiet']
  const run = await runRapport([...globals, 'import', mbox, '--owner', OWNER_PARTY.value], { every: 100 })
  const bench = 'memory'
  const size = `${Math.round(statSync(mbox).size / MEGABYTE)} MB, ${messages} messages, reading on`
  yield {
    bench,
    what: 'import of one mbox',
    value: messages / (run.ms / 1000),
    unit: 'messages/s',
    note: size,
  }
  if (run.peak === null) {
    yield {
      bench,
      what: 'peak',
      value: null,
      unit: 'MB',
      target: { atMost: 400 },
      note: 'this system has no /proc',
    }
    return
  }
  yield { bench, what: 'peak', value: run.peak, unit: 'MB', target: { atMost: 400 } }
  const peaks = quarterPeaks(run.resident)
  for (const [index, peak] of peaks.entries())
    yield { bench, what: `highest in quarter ${index + 1} of the run`, value: peak, unit: 'MB' }
  yield {
    bench,
    what: 'last quarter against the second',
    value: (peaks[3] ?? 0) / (peaks[1] ?? 1),
    unit: '×',
    target: { atMost: FLAT },
  }
}

function quarterPeaks(resident: readonly number[]): number[] {
  const quarter = Math.max(1, Math.ceil(resident.length / 4))
  return [0, 1, 2, 3].map((index) => Math.max(0, ...resident.slice(index * quarter, (index + 1) * quarter)))
}
