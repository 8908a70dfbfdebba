import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Row, Setting } from './bench.ts'
import { mailToImport } from './mail-to-import.ts'
import { runRapport } from './measured-process.ts'
import { rawMessages } from './raw-mail.ts'
import { readMessage } from '../src/sources/mail/message.ts'
import { zone } from '../src/language/zones.ts'
import { median } from './statistics.ts'

/**
 * What the same words cost in SQLite alone: one row and one FTS5 entry a message, in one process that has them
 * all in memory. No import can be faster; the share says how much of an import's time is this floor.
 */
export async function* ftsCost(setting: Setting): AsyncGenerator<Row> {
  const mail = await mailToImport(setting)
  const texts: Text[] = []
  for await (const bytes of rawMessages(mail.folder)) {
    const reading = readMessage(bytes, { pipermail: false, labels: [] })
    if (!('record' in reading)) continue
    const { subject, text } = reading.record
    texts.push({ subject, text, authored: zone(text).authored })
  }
  const floor: number[] = []
  const whole: number[] = []
  const imports: number[] = []
  for (let round = 0; round < setting.rounds; round += 1) {
    floor.push(insertAll(join(setting.folder, `floor-${round}.db`), texts, (one) => one.authored))
    whole.push(insertAll(join(setting.folder, `whole-${round}.db`), texts, (one) => one.text))
    const globals = [
      '--book',
      join(setting.folder, `book-${round}.db`),
      '--now',
      mail.now,
      '--json',
      '--quiet',
    ]
    const run = await runRapport([...globals, 'import', mail.folder, '--owner', mail.owner, '--no-read'])
    imports.push(run.ms)
  }
  const bench = 'fts-cost'
  const perSecond = (times: readonly number[]) => texts.length / (median(times) / 1000)
  const note = `${texts.length} messages, ${setting.rounds} rounds`
  yield { bench, what: 'rows and FTS5 alone, new words', value: perSecond(floor), unit: 'messages/s', note }
  yield { bench, what: 'rows and FTS5 alone, with quotes', value: perSecond(whole), unit: 'messages/s' }
  yield { bench, what: 'import --no-read', value: perSecond(imports), unit: 'messages/s' }
  yield { bench, what: 'import against its floor', value: median(imports) / median(floor), unit: '×' }
}

type Text = { readonly subject: string; readonly text: string; readonly authored: string }

/** @returns milliseconds */
function insertAll(path: string, texts: readonly Text[], indexed: (text: Text) => string): number {
  const started = performance.now()
  const db = new DatabaseSync(path)
  db.exec(`
    pragma journal_mode = wal; pragma synchronous = normal;
    create table message (id integer primary key, subject text, text text);
    create virtual table search using fts5 (
      subject, text, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2"
    )`)
  const addRow = db.prepare('insert into message (subject, text) values (?, ?)')
  const addSearch = db.prepare('insert into search (rowid, subject, text) values (?, ?, ?)')
  db.exec('begin')
  for (const text of texts) {
    const { lastInsertRowid } = addRow.run(text.subject, text.text)
    addSearch.run(lastInsertRowid, text.subject, indexed(text))
  }
  db.exec('commit')
  db.close()
  return performance.now() - started
}
