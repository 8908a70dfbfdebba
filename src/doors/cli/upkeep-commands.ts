import type { Command } from 'commander'
import { counted } from '../../planner/words.ts'
import type { ContextOf } from './context.ts'
import { paragraphs, whole } from './wrap.ts'

/** `rapport backup`: a verified copy of the book. */
export function backupCommand(program: Command, contextOf: ContextOf): void {
  program
    .command('backup')
    .summary('a copy of the book, opened and compared before it counts')
    .argument('<file>')
    .action(async (file: string, _options: unknown, command: Command) => {
      const context = contextOf(command)
      await context.withExistingBook(async (book) => {
        const result = { file, ...(await book.upkeep.backUp(file)) }
        context.print(result, (paper) =>
          paragraphs(`The book was copied to ${whole(file)} and the copy holds the same.`, paper),
        )
      })
    })
}

/** `rapport restore`: a backup takes the book's place. */
export function restoreCommand(program: Command, contextOf: ContextOf): void {
  program
    .command('restore')
    .summary('put a backup in the book’s place; the book that was there is kept beside it')
    .argument('<file>')
    .action(async (file: string, _options: unknown, command: Command) => {
      const context = contextOf(command)
      const { lookInto, restore } = await context.world.restoring()
      const holds = lookInto(file, context.now)
      const result = { book: context.bookPath, ...restore(file, context.bookPath), holds }
      const kept =
        result.formerBook === null ? '' : ` The book that was there is now ${whole(result.formerBook)}.`
      const what = `${counted(holds.people, 'person', 'people')} and ${counted(holds.messages, 'message', 'messages')}`
      context.print(result, (paper) =>
        paragraphs(`${whole(context.bookPath)} is now what the backup held: ${what}.${kept}`, paper),
      )
    })
}

/** `rapport rebuild`: works everything out again from what was imported. */
export function rebuildCommand(program: Command, contextOf: ContextOf): void {
  program
    .command('rebuild')
    .summary('work everything out again from what was imported')
    .action(async (_options: unknown, command: Command) => {
      const context = contextOf(command)
      await context.withBookToMend(async (book) => {
        const { world, options, errorPaper } = context
        const sources = await world.openSources()
        const { rebuild } = await import('../../app/rebuild.ts')
        const { openProgress } = await import('./progress.ts')
        const progress = await openProgress({
          stream: world.err,
          paper: errorPaper,
          quiet: options.quiet === true,
          clock: world.clock,
        })
        try {
          const result = await rebuild(
            { ...bookParts(book), sources },
            { now: context.now, owners: [], onProgress: progress.show },
          )
          progress.close()
          context.print(
            result,
            () => `Worked out again: ${result.people} people, ${result.interactions} interactions.\n`,
          )
        } finally {
          progress.close()
          await sources.close()
        }
      })
    })
}

function bookParts(book: Parameters<Parameters<ReturnType<ContextOf>['withBook']>[0]>[0]) {
  return { imports: book.imports, settlement: book.settlement, reading: book.reading }
}

/** `rapport doctor`: is the book sound, and what was set aside. */
export function doctorCommand(program: Command, contextOf: ContextOf): void {
  program
    .command('doctor')
    .summary('is the book sound, and what could not be read')
    .action(async (_options: unknown, command: Command) => {
      const context = contextOf(command)
      await context.withBookToMend(async (book) => {
        const { doctorText } = await import('./doctor-text.ts')
        const diagnosis = book.upkeep.examine()
        context.print(diagnosis, (paper) => doctorText(diagnosis, paper))
        if (!diagnosis.sound) process.exitCode = 1
      })
    })
}
