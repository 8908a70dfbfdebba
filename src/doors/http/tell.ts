import { BackupUnreadable, ModelNotSet, SamePerson, UnknownOwner } from '../../app/failures.ts'
import { Failure } from '../../domain/failure.ts'
import { Refusal, type Told } from './refusals.ts'

/** An HTTP status that a failure is sent with. */
export type FailureStatus = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 421 | 500 | 503 | 507

/** How a failure is told to the browser: the status, and `{code, message, fix}` in the app's words. */
export function tell(error: unknown): { readonly status: FailureStatus; readonly told: Told } {
  if (error instanceof Failure) {
    const { code } = error
    const status = error instanceof Refusal ? error.status : (STATUSES.get(code) ?? 409)
    return { status, told: { code, message: messageOf(error), fix: fixOf(error) } }
  }
  return diskTrouble(error) ?? { status: 500, told: UNEXPECTED }
}

/** Every other failure is one of how things stand: 409. */
const STATUSES: ReadonlyMap<string, FailureStatus> = new Map<string, FailureStatus>([
  ['wrong_usage', 400],
  ['not_in_book', 404],
  ['backup_failed', 503],
  ['book_unreadable', 503],
  ['backup_unreadable', 400],
])

/** A file that was sent lies under a name that its owner does not know. */
function messageOf(error: Failure): string {
  return error instanceof BackupUnreadable ? `this file ${error.why}` : error.message
}

/** Where the command line names a command, the app names what is on the screen. */
function fixOf(error: Failure): string {
  if (error instanceof SamePerson) return 'Choose two people.'
  if (error instanceof ModelNotSet) return 'Name the address of one that you trust in Settings.'
  if (error instanceof UnknownOwner) return error.fix.replace(' with --owner:', ':')
  return FIXES.get(error.code) ?? error.fix
}

const FIXES: ReadonlyMap<string, string> = new Map([
  ['owner_not_known', 'Say which of these addresses are yours.'],
  ['not_in_book', 'Go back and look again: the book may have changed.'],
  [
    'book_busy',
    'Close the other Rapport, or wait until its import is through, then try again: nothing is lost.',
  ],
  [
    'cannot_invite',
    'Choose another of the times or a shorter one, wait for the answer, or import a card with the address.',
  ],
])

const UNEXPECTED: Told = {
  code: 'unexpected',
  message: 'something went wrong that should not',
  fix: 'Try again. Started with --verbose, Rapport prints what it was; nothing that was saved is lost.',
}

/** What the system says about a full disk or a busy book, in words. */
function diskTrouble(error: unknown): { readonly status: FailureStatus; readonly told: Told } | null {
  if (!(error instanceof Error)) return null
  const detail = `${'code' in error ? String(error.code) : ''} ${error.message}`
  const found = DISK_TROUBLES.find(({ when }) => when.test(detail))
  return found ?? null
}

const DISK_TROUBLES: readonly {
  readonly when: RegExp
  readonly status: FailureStatus
  readonly told: Told
}[] = [
  {
    when: /ENOSPC|disk is full/i,
    status: 507,
    told: {
      code: 'disk_full',
      message: 'the disk is full',
      fix: 'Free some space, then try again: nothing that was saved is lost.',
    },
  },
  {
    when: /database is locked/i,
    status: 503,
    told: {
      code: 'book_busy',
      message: 'another Rapport is writing to this book',
      fix: 'Wait a moment, then try again.',
    },
  },
  {
    when: /readonly database|EACCES|EPERM/i,
    status: 503,
    told: {
      code: 'book_read_only',
      message: 'the book may not be written',
      fix: 'Check the rights of its file and folder.',
    },
  },
  {
    when: /malformed|not a database/i,
    status: 503,
    told: {
      code: 'book_damaged',
      message: 'the book is damaged',
      fix: 'Run `rapport doctor`, or `rapport restore` a backup.',
    },
  },
]
