// `npm run bench -- [NAME…]`: speed and memory, beside those of peers where they are installed. One JSON line a
// figure on stdout; the table with the targets, and what goes on, on stderr.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Bench, type Row, type Setting, table } from './bench.ts'
import { browser } from './browser.ts'
import { ftsCost } from './fts-cost.ts'
import { importPeers } from './import-peers.ts'
import { largeBook } from './large-book.ts'
import { memory } from './memory.ts'
import { network } from './network.ts'
import { reImport } from './re-import.ts'

const BENCHES = new Map<string, Bench>(
  Object.entries({
    'import-peers': importPeers,
    'fts-cost': ftsCost,
    're-import': reImport,
    memory,
    'large-book': largeBook,
    network,
    browser,
  }),
)

const USAGE = `npm run bench -- [NAME…] [options]; NAME one or more of ${[...BENCHES.keys()].join(', ')} (default: all)

  --data <path>         an mbox, a folder of mboxes or a Maildir to import (default: made-up mail)
  --owner <address>     whose mail the data is
  --rounds <n>          how often each contender runs (default 3)
  --messages <n>        how many messages to make up (default 10000)
  --megabytes <n>       size of the mbox for the memory benchmark (default 1024)
  --interactions <n>    size of the large book (default 500000)
  --people <n>          people in it (default 20000)
  --book <path>         measure a book that an earlier run kept
  --keep                keep what was made, and say where
`

const { values, positionals } = readArguments()
const folder = mkdtempSync(join(tmpdir(), 'rapport-bench-'))
// However it ends: well, by an error, by wrong usage or by a signal.
process.on('exit', () => {
  if (values.keep) process.stderr.write(`kept: ${folder}\n`)
  else rmSync(folder, { recursive: true, force: true })
})
process.on('SIGINT', () => process.exit(130)).on('SIGTERM', () => process.exit(143))
await runAll()

async function runAll(): Promise<void> {
  const rows: Row[] = []
  for (const name of positionals.length > 0 ? positionals : BENCHES.keys()) {
    const setting: Setting = {
      data: values.data ?? null,
      owner: values.owner ?? null,
      rounds: wholeNumber('rounds', 3),
      messages: wholeNumber('messages', 10_000),
      megabytes: wholeNumber('megabytes', 1024),
      interactions: wholeNumber('interactions', 500_000),
      people: wholeNumber('people', 20_000),
      book: values.book ?? null,
      folder: mkdtempSync(join(folder, `${name}-`)),
      say: (line) => process.stderr.write(`${name}: ${line}\n`),
    }
    for await (const row of outcomes(name, setting)) {
      rows.push(row)
      process.stdout.write(`${JSON.stringify(row)}\n`)
    }
    if (!values.keep) rmSync(setting.folder, { recursive: true, force: true })
  }
  process.stderr.write(`\n${table(rows)}`)
}

/** The rows of one benchmark. One that fails half-way ends in a row that says so, and the rest still run. */
async function* outcomes(bench: string, setting: Setting): AsyncGenerator<Row> {
  try {
    const rows = BENCHES.get(bench)?.(setting)
    if (rows !== undefined) yield* rows
  } catch (error) {
    process.exitCode = 1
    yield { bench, what: 'failed', value: null, unit: '', note: String(error) }
  }
}

function readArguments() {
  try {
    const parsed = parseArgs({
      allowPositionals: true,
      options: {
        data: { type: 'string' },
        owner: { type: 'string' },
        rounds: { type: 'string' },
        messages: { type: 'string' },
        megabytes: { type: 'string' },
        interactions: { type: 'string' },
        people: { type: 'string' },
        book: { type: 'string' },
        keep: { type: 'boolean', default: false },
      },
    })
    const unknown = parsed.positionals.find((name) => !BENCHES.has(name))
    if (unknown === undefined) return parsed
    return endWithUsage(`there is no benchmark ${unknown}`)
  } catch (error) {
    return endWithUsage(error instanceof Error ? error.message : String(error))
  }
}

function wholeNumber(
  name: 'rounds' | 'messages' | 'megabytes' | 'interactions' | 'people',
  usual: number,
): number {
  const given = values[name]
  if (given === undefined) return usual
  const number = Number(given)
  return Number.isSafeInteger(number) && number > 0
    ? number
    : endWithUsage(`--${name} wants a whole number above 0`)
}

function endWithUsage(problem: string): never {
  process.stderr.write(`bench: ${problem}\n\n${USAGE}`)
  process.exit(2)
}
