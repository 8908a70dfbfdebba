import { constants, copyFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { settle } from '../src/app/settle.ts'
import { type Book, openBook } from '../src/store/book.ts'
import type { Row, Setting } from './bench.ts'
import { generateMail } from './generate-mail.ts'
import { NOW, madeUpMail } from './made-up-mail.ts'
import { runMeasured, runRapport } from './measured-process.ts'
import { asks, growth, personPages, planMs, searches, today } from './running-app.ts'
import { median } from './statistics.ts'
import { writeMessages } from './write-messages.ts'

const BENCH = 'large-book'

/** A made-up book of the given size: the day's plan, searches and people, in a running app and by command. */
export async function* largeBook(setting: Setting): AsyncGenerator<Row> {
  const made = setting.book ?? join(setting.folder, 'made-up.db')
  if (setting.book === null) yield* make(made, setting)
  // Only a copy is opened: a named book stays as it is, and a kept one is good for another run.
  const path = join(setting.folder, 'book.db')
  copyFileSync(made, path, constants.COPYFILE_FICLONE)
  yield { bench: BENCH, what: 'size of the book', value: statSync(path).size / 2 ** 20, unit: 'MB' }
  const book = openBook(path)
  let someone: string
  try {
    const all = await book.people.matching('')
    someone = all[Math.floor(all.length / 2)]?.publicId ?? ''
    yield* today(book)
    yield* searches(book)
    yield* asks(book)
    yield* personPages(book)
    yield* oneMore(book)
    if (setting.book === null) yield* besideQuarter(book, setting)
  } finally {
    book.close()
  }
  yield* commands(path, someone, setting)
}

const Steps = z.object({ writeMs: z.number(), settleMs: z.number(), people: z.number() })

async function* make(path: string, { interactions, people, say }: Setting): AsyncGenerator<Row> {
  say(`making a book of ${interactions} interactions with ${people} people: ${path}`)
  const script = fileURLToPath(new URL('generate-book.ts', import.meta.url))
  const run = await runMeasured(process.execPath, [script, path, String(interactions), String(people)])
  const steps = Steps.parse(JSON.parse(run.stdout))
  const perSecond = interactions / (steps.writeMs / 1000)
  const note = `${interactions} interactions, ${steps.people} people`
  yield { bench: BENCH, what: 'prepared and written, one thread', value: perSecond, unit: 'messages/s', note }
  yield { bench: BENCH, what: 'first settlement', value: steps.settleMs, unit: 'ms' }
}

/** The same plan on a book of a quarter of the size. */
async function* besideQuarter(book: Book, setting: Setting): AsyncGenerator<Row> {
  const path = join(setting.folder, 'quarter.db')
  const share = { interactions: Math.ceil(setting.interactions / 4), people: Math.ceil(setting.people / 4) }
  for await (const _row of make(path, { ...setting, ...share }));
  const quarter = openBook(path)
  try {
    yield* growth(book, quarter)
  } finally {
    quarter.close()
  }
}

/** What one more message costs beyond its own reading: the settlement of a book that is settled already. */
async function* oneMore(book: Book): AsyncGenerator<Row> {
  const times: number[] = []
  const plans: number[] = []
  const now = Temporal.Instant.from(NOW).epochMilliseconds
  for (const years of [1, 2, 3]) {
    const records = Array.from(madeUpMail({ messages: 1, people: 1, years }), ({ record }) => record)
    writeMessages(book, records, { path: `/made-up/one-more-${years}.mbox`, first: 1 })
    const started = performance.now()
    settle(book.settlement, { owners: [], everyone: false, now })
    times.push(performance.now() - started)
    plans.push(await planMs(book, now))
  }
  yield inMs('settlement after one more message', median(times))
  yield { ...inMs('today, running app, after one more message', median(plans)), target: { atMost: 60 } }
}

/** Whole processes, as an owner at a terminal has them. */
async function* commands(path: string, someone: string, setting: Setting): AsyncGenerator<Row> {
  const letter = join(setting.folder, 'letter.eml')
  const [message] = generateMail({ messages: 1, people: 1, years: 4 })
  writeFileSync(letter, message ?? '')
  const globals = ['--book', path, '--now', NOW, '--json', '--quiet']
  const rounds = Math.max(3, setting.rounds)
  yield inMs('rapport --help, whole process', await typicalMs(['--help'], rounds))
  yield {
    ...inMs('rapport today, whole process', await typicalMs([...globals, 'today'], rounds)),
    target: { atMost: 500 },
  }
  yield inMs('rapport search, whole process', await typicalMs([...globals, 'search', 'thank', 'you'], rounds))
  yield inMs('rapport person, whole process', await typicalMs([...globals, 'person', someone], rounds))
  yield inMs(
    'rapport import of one new letter, whole process',
    await typicalMs([...globals, 'import', letter], 1),
  )
  yield inMs(
    'rapport import of the same letter again',
    await typicalMs([...globals, 'import', letter], rounds),
  )
}

async function typicalMs(args: readonly string[], rounds: number): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) times.push((await runRapport(args)).ms)
  return median(times)
}

function inMs(what: string, value: number): Row {
  return { bench: BENCH, what, value, unit: 'ms' }
}
