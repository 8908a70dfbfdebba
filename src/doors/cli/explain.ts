import { CommanderError } from 'commander'
import { Failure } from '../../domain/failure.ts'
import { asCalled, CALLED_AS } from './called-as.ts'

/** Exit codes: 0 ok, 1 failed, 2 wrong usage, 3 book unreadable. */
const EXIT_CODES: ReadonlyMap<string, number> = new Map([
  ['wrong_usage', 2],
  ['owner_unknown', 2],
  ['book_unreadable', 3],
  ['backup_unreadable', 3],
])

/** The command was called in a way that it does not understand. */
export class WrongUsage extends Failure {
  readonly code = 'wrong_usage'
  readonly fix: string
  constructor(message: string, fix: string) {
    super(message)
    this.fix = fix
  }
}

/** There is no book yet where one is wanted. */
export class NoBook extends Failure {
  readonly code = 'book_unreadable'
  readonly fix = 'Bring your records first: rapport import PATH…, or look around with: rapport try'
  constructor(path: string) {
    super(`there is no book at ${path} yet`)
  }
}

/** How a failure is told to the owner: one line that says what, one that says the fix; and the exit code. */
export function explain(
  error: unknown,
  verbose: boolean,
): { readonly text: string; readonly exitCode: number } {
  const stack = verbose && error instanceof Error && error.stack !== undefined ? `${error.stack}\n` : ''
  if (error instanceof Failure)
    return {
      text: `${stack}rapport: ${oneLine(error.message)}\nfix: ${asCalled(oneLine(error.fix))}\n`,
      exitCode: EXIT_CODES.get(error.code) ?? 1,
    }
  if (error instanceof CommanderError)
    return {
      text: `${stack}rapport: ${oneLine(error.message.replace(/^error: /, ''))}\nfix: \`${CALLED_AS} --help\` lists the commands, \`${CALLED_AS} COMMAND --help\` what one takes.\n`,
      exitCode: 2,
    }
  const disk = diskTrouble(error)
  if (disk !== null)
    return { text: `${stack}rapport: ${disk.what}\nfix: ${asCalled(disk.fix)}\n`, exitCode: 1 }
  const message = error instanceof Error ? error.message : String(error)
  return {
    text: `${stack}rapport: something went wrong that should not: ${oneLine(message)}\nfix: Run it again with --verbose and report what it prints; nothing that was saved is lost.\n`,
    exitCode: 1,
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** What the system says about a full disk or a busy book, in words. */
function diskTrouble(error: unknown): { readonly what: string; readonly fix: string } | null {
  if (!(error instanceof Error)) return null
  const code = 'code' in error ? String(error.code) : ''
  const detail = `${code} ${error.message}`
  if (/ENOSPC|disk is full/i.test(detail))
    return {
      what: 'the disk is full',
      fix: 'Free some space, then run it again: nothing that was saved is lost.',
    }
  if (/database is locked/i.test(detail))
    return { what: 'another Rapport is writing to this book', fix: 'Wait a moment, then run it again.' }
  if (/readonly database|EACCES|EPERM/i.test(detail))
    return {
      what: 'the book may not be written',
      fix: 'Check the rights of its file and folder, or give another with --book.',
    }
  if (/malformed|not a database/i.test(detail))
    return { what: 'the book is damaged', fix: 'Run `rapport doctor`, or `rapport restore` a backup.' }
  return null
}
