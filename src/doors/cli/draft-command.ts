import type { Command } from 'commander'
import type { Polish } from '../../app/polish-draft.ts'
import type { OpenBook } from '../../app/ports.ts'
import type { Draft } from '../../domain/draft.ts'
import type { ContextOf } from './context.ts'
import { writeNewFile } from './new-file.ts'

type DraftOptions = { readonly eml?: string; readonly polish?: boolean; readonly yes?: boolean }

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
    .option(
      '--polish',
      'show what would be sent to the model that you set; with --yes, send it and show its version',
    )
    .option('--yes', 'send it')
    .addHelpText(
      'after',
      '\n  rapport draft s_4k2x9q1m0a\n  rapport draft s_4k2x9q1m0a --eml answer.eml\n\nNothing is sent. Exit: 0 done, even if there is no draft · 1 no plan held that id, or the file is not written · 2 wrong usage\nNext: rapport done <id>',
    )
    .action(async (id: string, options: DraftOptions, command: Command) => {
      const context = contextOf(command)
      await context.withExistingBook(async (book) => {
        const { showDraft } = await import('../../app/show-draft.ts')
        const { draftPage } = await import('./draft-page.ts')
        const { polishText } = await import('./polish-text.ts')
        const { file, ...result } = await showDraft(book, { id, now: context.now, zone: context.world.zone })
        if (options.eml !== undefined && file !== null) {
          writeNewFile(options.eml, file)
          context.say(`Written to ${options.eml}: open it with your mail program.`)
        }
        const polish =
          options.polish === true ? await polished(result.draft, { book, context, options }) : null
        context.print(
          polish === null ? result : { ...result, polish },
          (paper) =>
            draftPage(result, context.now, paper) + (polish === null ? '' : polishText(polish, paper)),
        )
      })
    })
}

async function polished(
  draft: Draft | null,
  {
    book,
    context,
    options,
  }: { readonly book: OpenBook; readonly context: ReturnType<ContextOf>; readonly options: DraftOptions },
): Promise<Polish | null> {
  if (draft === null) return null
  const { polishOf } = await import('../../app/polish-draft.ts')
  return polishOf(draft, {
    settings: book.settings,
    isAllowed: options.yes === true,
    openModel: () => context.world.openModel(),
  })
}
