import { existsSync, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { type Command, Option } from 'commander'
import type { DraftCheck } from '../../app/check-draft.ts'
import { NoDraft } from '../../app/failures.ts'
import type { Context, ContextOf } from './context.ts'
import { WrongUsage } from './explain.ts'

/** `rapport check`: reads a draft before it goes. */
export function checkCommand(program: Command, contextOf: ContextOf): void {
  program
    .command('check')
    .summary('read a draft before it goes: courtesy, what it promises and asks')
    .argument('[file]', 'the draft; without it, standard input')
    .option(
      '--to <person>',
      'whom it is for: a name, an address or an id; for several, once each',
      gather,
      [],
    )
    .addHelpText(
      'after',
      '\n  rapport check letter.txt\n  rapport check letter.txt --to Ana\n  pbpaste | rapport check',
    )
    .action(async (file: string | undefined, options: CheckOptions, command: Command) => {
      const context = contextOf(command)
      const { draftText } = await import('./draft-text.ts')
      const text = readDraft(file)
      if (text.includes('\0')) throw new NoDraft(`${file ?? 'what was piped in'} is no text`)
      if (text.trim() === '') throw new NoDraft(`${file ?? 'what was piped in'} is empty`)
      const sent = Temporal.Instant.fromEpochMilliseconds(context.now)
        .toZonedDateTimeISO(context.world.zone)
        .toString({ timeZoneName: 'never' })
      const check = await checked(context, { text, sent, to: options.to })
      context.print(check, (paper) => draftText(text, check, paper))
    })
}

type CheckOptions = { readonly to: readonly string[] }

function gather(one: string, before: readonly string[]): string[] {
  return [...before, one]
}

/** Without a book there is nothing to hold a draft against, but it is read all the same. */
async function checked(
  context: Context,
  { text, sent, to }: { readonly text: string; readonly sent: string; readonly to: readonly string[] },
): Promise<DraftCheck> {
  if (to.length > 0 || existsSync(context.bookPath))
    return context.withExistingBook(async (book) => {
      const { checkInBook } = await import('../../app/check-in-book.ts')
      return checkInBook(book, { text, sent, to, now: context.now })
    })
  const { checkDraft } = await import('../../app/check-draft.ts')
  return checkDraft({ text, sent, letters: [] })
}

function readDraft(file: string | undefined): string {
  try {
    return readFileSync(file ?? 0, 'utf8')
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    throw new NoDraft(`${file ?? 'standard input'} ${isMissing ? 'is not there' : 'cannot be read'}`)
  }
}

/** `rapport read`: what the readers find, a line in, a line out; with `--json`, one list of them. */
export function readCommand(program: Command, contextOf: ContextOf): void {
  program
    .command('read')
    .summary('what the language readers find in texts, for scripts')
    .addOption(new Option('--jsonl', 'one JSON object a line: {"id","text"} in, findings out').default(true))
    .action(async (_options: unknown, command: Command) => {
      const context = contextOf(command)
      const { out } = context.world
      const isList = context.options.json === true && command.getOptionValueSource('jsonl') === 'default'
      let before = isList ? '[' : ''
      for await (const findings of findingsIn(process.stdin)) {
        out.write(`${before}${JSON.stringify(findings)}${isList ? '' : '\n'}`)
        if (isList) before = ',\n'
      }
      if (isList) out.write(before === '[' ? '[]\n' : ']\n')
    })
}

/** @throws WrongUsage at the first line that is not of the form */
async function* findingsIn(input: NodeJS.ReadableStream): AsyncGenerator<Readonly<Record<string, unknown>>> {
  const { readForScripts } = await import('../../app/read-for-scripts.ts')
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    if (line.trim() === '') continue
    const findings = readForScripts(line)
    if (findings === null)
      throw new WrongUsage(
        `line ${number} is no JSON object with an id and a text`,
        'Give lines such as {"id":1,"text":"Hello"}.',
      )
    yield findings
  }
}
