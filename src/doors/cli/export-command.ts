import type { Command } from 'commander'
import type { ExportResult } from '../../app/export/export-book.ts'
import type { ContextOf } from './context.ts'
import { command, quoted } from './called-as.ts'
import type { Paper } from './paper.ts'
import { plain } from './plain-text.ts'
import { figures } from './words-of-time.ts'
import { paragraphs } from './wrap.ts'

/** `rapport export`: everything, in open formats. */
export function exportCommand(program: Command, contextOf: ContextOf): void {
  program
    .command('export')
    .summary('write out everything, in open formats that come back without loss')
    .description(
      'Write out everything that the book holds into a new folder: JSON lines that `import` takes back without loss, and vCard, iCalendar, mbox and CSV for other programs.',
    )
    .argument('<folder>', 'one that is not there yet, or is empty')
    .addHelpText(
      'after',
      '\n  rapport export ~/rapport-2026-11-23\n  rapport import ~/rapport-2026-11-23 --book new.db    the same book again\n\nExit: 0 written whole · 1 not written · 3 book unreadable',
    )
    .action(async (folder: string, _options: unknown, called: Command) => {
      const context = contextOf(called)
      await context.withExistingBook(async (book) => {
        const { exportBook } = await import('../../app/export/export-book.ts')
        const { openNewFolder } = await import('./new-folder.ts')
        const write = openNewFolder(folder)
        const { version: rapport, zone } = context.world
        const result = exportBook(await book.exporting(), { rapport, zone }, write)
        context.print({ folder, ...result }, (paper) => exportText(folder, result, paper))
      })
    })
}

function exportText(folder: string, { people, interactions, files }: ExportResult, paper: Paper): string {
  const megabytes = files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6
  const size = megabytes < 1 ? 'less than 1 MB' : `${figures(Math.round(megabytes))} MB`
  return paragraphs(
    `${figures(people)} people and ${figures(interactions)} interactions were written to ${plain(folder)} (${size}; README.txt says what is what).\nIt holds the full text of your mail: keep it like your mailbox. Back into a book: ${command(`import ${quoted(folder)}`)}`,
    paper,
  )
}
