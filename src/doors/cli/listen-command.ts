import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import type { ContextOf } from './context.ts'

/** `rapport listen`: one meeting's mirror. */
export function listenCommand(program: Command, contextOf: ContextOf): void {
  program
    .command('listen')
    .summary('one meeting: who spoke, who asked, who waited')
    .argument('<file>', 'a transcript: WebVTT, SRT, or the text of Zoom, Meet or Otter')
    .option('--as <name>', 'which speaker you are; else you are found by the names in your book')
    .addHelpText(
      'after',
      '\n  rapport listen meeting.vtt\n  rapport listen meeting.vtt --as "Ana Lima" --json',
    )
    .action(async (file: string, { as }: { readonly as?: string }, command: Command) => {
      const context = contextOf(command)
      const { listen, listenResult } = await import('../../app/listen.ts')
      const { listenText } = await import('./listen-text.ts')
      const isNamed = as !== undefined
      const ownerNames =
        isNamed || !existsSync(context.bookPath)
          ? []
          : await context.withBook(async (book) => book.planning.ownerNames())
      const transcript = await context.world.openTranscript(file, context.world.zone)
      const listening = listen(transcript, { as: as ?? null, ownerNames })
      context.print(listenResult(listening), (paper) => listenText(listening, paper))
    })
}
