import { isBounceSubject } from './automatic-subject.ts'

/**
 * Whether a message that no one wrote by hand came from somebody's own mailbox: a calendar's request or answer (RFC 6047),
 * a note of being away (RFC 3834 §5). What bounces, builds and services send is not.
 * @param reason why it was taken for automated; one that was told by its subject may be cut short
 */
export function isByOwnMailbox(reason: string): boolean {
  if (reason.startsWith(BY_SUBJECT)) return !isBounceSubject(reason.slice(BY_SUBJECT.length))
  return OWN_MAILBOX.test(reason)
}

const BY_SUBJECT = 'Subject: '

const OWN_MAILBOX =
  /^(?:calendar |Content-Class: |an exported calendar entry|Auto-Submitted: auto-replied|Precedence: auto[_-]?reply|X-Auto-?(?:reply|respond)|X-Vacation)/i
