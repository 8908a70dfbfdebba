import { existsSync, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { type Command, Option } from 'commander'
import type { Context, ContextOf } from './context.ts'
import { WrongUsage } from './explain.ts'

/** So many of the owner's latest messages tell how the owner writes. */
const VOICE_TEXTS = 300

/** `rapport check`: reads a draft before it goes. */
export function checkCommand(program: Command, contextOf: ContextOf): void {
  program
    .command('check')
    .summary('read a draft before it goes: courtesy, what it promises and asks')
    .argument('[file]', 'the draft; without it, standard input')
    .addHelpText('after', '\n  rapport check letter.txt\n  pbpaste | rapport check')
    .action(async (file: string | undefined, _options: unknown, command: Command) => {
      const context = contextOf(command)
      const { checkDraft } = await import('../../app/check-draft.ts')
      const { draftText } = await import('./draft-text.ts')
      const text = readDraft(file)
      if (text.includes('\0'))
        throw new WrongUsage(
          `${file ?? 'what was piped in'} is no text`,
          'Give a plain text file with the draft.',
        )
      const sent = Temporal.Instant.fromEpochMilliseconds(context.now)
        .toZonedDateTimeISO(context.world.zone)
        .toString({ timeZoneName: 'never' })
      const ownTexts = existsSync(context.bookPath)
        ? await context.withBook(async (book) => book.reading.ownTexts(context.now, VOICE_TEXTS))
        : []
      const check = checkDraft({ text, sent, ownTexts })
      context.print(check, (paper) => draftText(text, check, paper))
    })
}

function readDraft(file: string | undefined): string {
  try {
    return readFileSync(file ?? 0, 'utf8')
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    throw new WrongUsage(
      isMissing ? `${file ?? 'standard input'} is not there` : `${file ?? 'standard input'} cannot be read`,
      'Give a file with the draft, or pipe it in.',
    )
  }
}

/** `rapport read --jsonl`: what the readers find, a line in, a line out. */
export function readCommand(program: Command, contextOf: ContextOf): void {
  program
    .command('read')
    .summary('what the language readers find in texts, for scripts')
    .addOption(new Option('--jsonl', 'one JSON object a line: {"id","text"} in, findings out').default(true))
    .action(async (_options: unknown, command: Command) => readLines(contextOf(command)))
}

async function readLines(context: Context): Promise<void> {
  const { readForScripts } = await import('../../app/read-for-scripts.ts')
  let number = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    if (line.trim() === '') continue
    const findings = readForScripts(line)
    if (findings === null)
      throw new WrongUsage(
        `line ${number} is no JSON object with an id and a text`,
        'Give lines such as {"id":1,"text":"Hello"}.',
      )
    context.world.out.write(`${JSON.stringify(findings)}\n`)
  }
}
