import { writeFileSync } from 'node:fs'
import type { Command } from 'commander'
import type { ContextOf } from './context.ts'
import { WrongUsage } from './explain.ts'

type DraftOptions = { readonly eml?: string }

/** `rapport draft`: the words for one suggestion, in the owner's own manner. */
export function draftCommand(program: Command, contextOf: ContextOf): void {
  program
    .command('draft')
    .summary('words for a suggestion, written as you write, with gaps for what only you know')
    .argument('<id>', 'the suggestion, such as s_4k2x9q1m0a')
    .option(
      '--eml <file>',
      'write it as a message that your mail program opens, under the message that it answers',
    )
    .addHelpText(
      'after',
      '\n  rapport draft s_4k2x9q1m0a\n  rapport draft s_4k2x9q1m0a --eml answer.eml\n\nNothing is sent. Exit: 0 done, even if there is no draft · 1 no plan held that id · 2 wrong usage\nNext: rapport done <id>',
    )
    .action(async (id: string, options: DraftOptions, command: Command) => {
      const context = contextOf(command)
      await context.withExistingBook(async (book) => {
        const { showDraft } = await import('../../app/show-draft.ts')
        const { draftPage } = await import('./draft-page.ts')
        const { file, ...result } = await showDraft(book, { id, now: context.now, zone: context.world.zone })
        if (options.eml !== undefined && file !== null) {
          writeNew(options.eml, file)
          context.say(`Written to ${options.eml}: open it with your mail program.`)
        }
        context.print(result, (paper) => draftPage(result, context.now, paper))
      })
    })
}

function writeNew(path: string, content: string): void {
  try {
    writeFileSync(path, content, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    throw new WrongUsage(
      isThere ? `${path} is there already` : `${path} cannot be written`,
      'Name a file that is not there yet, in a folder that is.',
    )
  }
}
