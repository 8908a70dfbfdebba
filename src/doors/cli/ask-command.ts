import type { Command } from 'commander'
import type { ContextOf } from './context.ts'

/** `rapport ask`: the one person to ask about something. */
export function askCommand(program: Command, contextOf: ContextOf): void {
  program
    .command('ask')
    .summary('the one person to ask about something, and two in reserve')
    .argument('<topic...>', 'a few words')
    .addHelpText(
      'after',
      '\n  rapport ask usage pricing\n\nExit: 0 printed, even if nobody knows · 2 wrong usage · 3 book unreadable\nNext: rapport person NAME, rapport check DRAFT',
    )
    .action(async (topic: string[], _options: unknown, command: Command) => {
      const context = contextOf(command)
      await context.withExistingBook(async (book) => {
        const { askOne } = await import('../../app/draft-ask.ts')
        const { askText } = await import('./ask-text.ts')
        const { dayOf } = await import('./words-of-time.ts')
        const wish = { topic: topic.join(' '), now: context.now, zone: context.world.zone }
        const result = await askOne(book, wish)
        const today = dayOf(new Date(context.now).toISOString(), context.world.zone)
        context.print(result, (paper) => askText(result, today, paper))
      })
    })
}
