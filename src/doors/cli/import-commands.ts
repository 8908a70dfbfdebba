import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Command } from 'commander'
import type { ImportReport } from '../../app/import-paths.ts'
import { UnknownOwner } from '../../app/failures.ts'
import { namedOwner } from '../../app/named-owner.ts'
import type { OpenImportBook, Sources } from '../../app/ports.ts'
import { callWithBook, commandElsewhere, quoted } from './called-as.ts'
import type { Context, ContextOf } from './context.ts'
import { WrongUsage } from './explain.ts'
import type { Paper } from './paper.ts'
import { printPlan, sittingLength } from './plan-commands.ts'
import { paragraphs, whole } from './wrap.ts'

type ImportOptions = {
  readonly owner?: readonly string[]
  readonly read: boolean
  readonly dayFirst?: boolean
  readonly monthFirst?: boolean
}

/** `rapport import`: brings records into the book. */
export function importCommand(program: Command, contextOf: ContextOf): void {
  program
    .command('import')
    .summary('bring mail, contacts, calendars, meetings and chats into the book')
    .description(
      'Bring records into the book: mbox, Maildir, folders of messages, vCard, CSV, ICS, transcripts of meetings (VTT, SRT, text), WhatsApp and Zoom chats, zip, gz. Folders are searched.',
    )
    .argument('<paths...>', 'files and folders')
    .option('--owner <address...>', OWNER_HELP)
    .option('--day-first', 'chats write the day before the month: 3/4 is the third of April')
    .option('--month-first', 'chats write the month before the day')
    .option('--no-read', 'leave out the reading of what was written')
    .addHelpText(
      'after',
      '\n  rapport import ~/Mail contacts.vcf calendar.ics\n  rapport import takeout.zip --owner me@example.com\n\nNext: rapport today',
    )
    .action(async (paths: string[], options: ImportOptions, command: Command) => {
      const context = contextOf(command)
      await withSources(context, (sources) =>
        context.withImportBook(async (book) => {
          const report = await importInto({ book, sources }, context, { paths, options })
          const { importText } = await import('./import-text.ts')
          context.print(report, (paper) => importText(report, paper))
          assertOwnersOccur(report, book)
        }),
      )
    })
}

/** `rapport try`: imports and prints today's plan in one go; without a path, on the made-up book. */
export function tryCommand(program: Command, contextOf: ContextOf): void {
  program
    .command('try')
    .summary('import and print today’s plan in one go')
    .description(
      'Import the paths and print today’s plan. Without a path: a made-up book, kept apart from yours.',
    )
    .argument('[paths...]', 'files and folders')
    .option('--owner <address...>', OWNER_HELP)
    .option('--minutes <n>', 'how long the sitting is (15, or what you set)')
    .addHelpText(
      'after',
      '\n  rapport try\n  rapport try inbox.mbox --owner me@example.com\n\nNext: rapport done <id>, rapport later <id> --until <day>, rapport notthis <id>',
    )
    .action(async (paths: string[], options: ImportOptions & { minutes?: string }, command: Command) => {
      if (options.minutes !== undefined) sittingLength(options.minutes)
      await tryPaths(contextOf(command), paths, { ...options, read: true })
    })
}

async function tryPaths(
  context: Context,
  paths: readonly string[],
  options: ImportOptions & { readonly minutes?: string },
): Promise<void> {
  if (paths.length > 0) {
    await context.withBook(async (book) => {
      const report = await withSources(context, (sources) => {
        // Beside the threads, which load now: the book waits for what they read.
        void import('../../app/plan-today.ts')
        return importInto({ book, sources }, context, { paths, options })
      })
      if (context.options.json !== true) {
        const { importText } = await import('./import-text.ts')
        context.say(importText(report, context.errorPaper).trimEnd())
      }
      assertOwnersOccur(report, book)
      await printPlan(context, book, options.minutes)
    })
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'rapport-made-up-'))
  let book = ''
  try {
    const { writeDemo } = await import('./demo-files.ts')
    const demo = writeDemo(folder, context)
    book = demo.book
    callWithBook(book)
    const demoContext = context.on({ book, now: demo.now })
    await demoContext.withBook(async (book) => {
      const wish = { paths: demo.paths, options: { owner: [demo.owner], read: true } }
      await withSources(context, (sources) => importInto({ book, sources }, demoContext, wish))
      await printPlan(demoContext, book, options.minutes)
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  context.say(bringYourOwn(book, context.errorPaper))
}

function bringYourOwn(book: string, paper: Paper): string {
  return paragraphs(
    `This was a made-up book, kept until the next \`try\`: look around in it with ${whole(`--book ${quoted(book)}`)}\nBring your own records: ${commandElsewhere('try PATH…')} (an mbox, a Maildir, a Takeout or LinkedIn zip, .vcf, .csv, .ics, or a folder of them)`,
    paper,
  ).trimEnd()
}

/** What was imported is kept and reported; that an owner's address occurs nowhere is said after it. */
function assertOwnersOccur(report: ImportReport, book: OpenImportBook): void {
  const [unknown] = report.unknownOwners
  if (unknown !== undefined) throw new UnknownOwner(unknown, book.imports.mostSeenAddresses(3))
}

type ImportWish = { readonly paths: readonly string[]; readonly options: ImportOptions }

/** Opens the sources for as long as `work` takes. Before the book: threads load while it is opened. */
async function withSources<T>(context: Context, work: (sources: Sources) => Promise<T>): Promise<T> {
  const sources = await context.world.openSources()
  try {
    return await work(sources)
  } finally {
    await sources.close()
  }
}

async function importInto(
  { book, sources }: { readonly book: OpenImportBook; readonly sources: Sources },
  context: Context,
  { paths, options }: ImportWish,
): Promise<ImportReport> {
  const { importPaths } = await import('../../app/import-paths.ts')
  const { openProgress } = await import('./progress.ts')
  const progress = await openProgress({
    stream: context.world.err,
    paper: context.errorPaper,
    quiet: context.options.quiet === true,
    clock: context.world.clock,
  })
  try {
    return await importPaths(
      {
        imports: book.imports,
        settlement: book.settlement,
        reading: book.reading,
        sources,
        clock: context.world.clock,
      },
      {
        paths,
        owners: (options.owner ?? []).map(ownerAddress),
        read: options.read,
        now: context.now,
        zone: context.world.zone,
        dayOrder: dayOrderOf(options),
        onProgress: progress.show,
      },
    )
  } finally {
    progress.close()
  }
}

const OWNER_HELP =
  'your own addresses, or your whole name as meetings show it (otherwise found out, and said)'

function dayOrderOf({ dayFirst, monthFirst }: ImportOptions): 'day-first' | 'month-first' | undefined {
  if (dayFirst === true && monthFirst === true)
    throw new WrongUsage('--day-first and --month-first exclude one another', 'Give one of them.')
  if (dayFirst === true) return 'day-first'
  return monthFirst === true ? 'month-first' : undefined
}

function ownerAddress(text: string): string {
  const owner = namedOwner(text)
  if (owner === null)
    throw new WrongUsage(
      `--owner ${text} is no mail address`,
      'Give it as name@domain, or your whole name as meetings show it.',
    )
  return owner
}
