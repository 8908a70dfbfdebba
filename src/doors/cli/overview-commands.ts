import type { Command } from 'commander'
import type { ContextOf } from './context.ts'

/** `rapport network`: circles, bridges, white spots, how the people differ, and the week's stretch. */
export function networkCommand(program: Command, contextOf: ContextOf): void {
  program
    .command('network')
    .summary('who knows whom among your people, and what your network lacks')
    .addHelpText(
      'after',
      '\nExit: 0 printed, even if empty · 2 wrong usage · 3 book unreadable\nNext: rapport today, rapport ask <topic>',
    )
    .action(async (_options: unknown, command: Command) => {
      const context = contextOf(command)
      await context.withExistingBook(async (book) => {
        const { showNetwork } = await import('../../app/show-network.ts')
        const { networkText } = await import('./network-text.ts')
        const result = await showNetwork(book, { now: context.now, zone: context.world.zone })
        context.print(result, (paper) => networkText(result, paper))
      })
    })
}

/** `rapport practice`: all ways with their measures. */
export function practiceCommand(program: Command, contextOf: ContextOf): void {
  program
    .command('practice')
    .summary('how you practise each of the nine ways, beside the quarter before')
    .addHelpText(
      'after',
      '\nExit: 0 printed, even if empty · 2 wrong usage · 3 book unreadable\nNext: rapport week, rapport network',
    )
    .action(async (_options: unknown, command: Command) => {
      const context = contextOf(command)
      await context.withExistingBook(async (book) => {
        const { practiceBoard } = await import('../../app/practice-board.ts')
        const { practiceText } = await import('./practice-text.ts')
        const result = await practiceBoard(book, { now: context.now, zone: context.world.zone })
        context.print(result, (paper) => practiceText(result, paper))
      })
    })
}

/** `rapport week`: what happened, what was tended, what to look at. */
export function weekCommand(program: Command, contextOf: ContextOf): void {
  program
    .command('week')
    .summary('the last seven days and the next: what happened, what you tended, what to look at')
    .addHelpText(
      'after',
      '\nExit: 0 printed, even if empty · 2 wrong usage · 3 book unreadable\nNext: rapport today, rapport practice',
    )
    .action(async (_options: unknown, command: Command) => {
      const context = contextOf(command)
      await context.withExistingBook(async (book) => {
        const { reviewWeek } = await import('../../app/review-week.ts')
        const { weekText } = await import('./week-text.ts')
        const result = await reviewWeek(book, { now: context.now, zone: context.world.zone })
        context.print(result, (paper) => weekText(result, paper))
      })
    })
}
