import { join } from 'node:path'
import { z } from 'zod'
import type { Row, Setting } from './bench.ts'
import { mailToImport } from './mail-to-import.ts'
import { runRapport } from './measured-process.ts'
import { median } from './statistics.ts'

const Report = z.object({ sources: z.array(z.object({ added: z.number() })) })

/** Importing a Maildir, and importing the same again: how much faster the second time is, and that it adds nothing. */
export async function* reImport(setting: Setting): AsyncGenerator<Row> {
  const mail = await mailToImport(setting)
  const first: number[] = []
  const again: number[] = []
  let added = 0
  for (let round = 0; round < setting.rounds; round += 1) {
    const args = ['--book', join(setting.folder, `book-${round}.db`), '--now', mail.now, '--json', '--quiet']
    args.push('import', mail.folder, '--owner', mail.owner)
    first.push((await runRapport(args)).ms)
    const second = await runRapport(args)
    again.push(second.ms)
    added += Report.parse(JSON.parse(second.stdout)).sources.reduce((sum, source) => sum + source.added, 0)
  }
  const bench = 're-import'
  yield { bench, what: 'first import', value: median(first), unit: 'ms', note: `${mail.messages} messages` }
  yield { bench, what: 'import again, nothing new', value: median(again), unit: 'ms' }
  yield {
    bench,
    what: 'how much faster',
    value: median(first) / median(again),
    unit: '×',
    target: { atLeast: 8 },
  }
  yield { bench, what: 'added the second time', value: added, unit: 'records', target: { atMost: 0 } }
}
