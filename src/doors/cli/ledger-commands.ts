import type { Command } from 'commander'
import type { ContextOf } from './context.ts'

/** `rapport celebrations`: what is still to be celebrated, and what was answered. */
export function celebrationsCommand(program: Command, contextOf: ContextOf): void {
  program
    .command('celebrations')
    .summary('what happened in people’s lives and work, and whether you said a word of it')
    .addHelpText(
      'after',
      '\nExit: 0 printed, even if empty · 2 wrong usage · 3 book unreadable\nNext: rapport today',
    )
    .action(async (_options: unknown, command: Command) => {
      const context = contextOf(command)
      await context.withExistingBook(async (book) => {
        const { listCelebrations } = await import('../../app/list-celebrations.ts')
        const { celebrationsText } = await import('./celebrations-text.ts')
        const result = await listCelebrations(book, { now: context.now, zone: context.world.zone })
        context.print(result, (paper) => celebrationsText(result, paper))
      })
    })
}
