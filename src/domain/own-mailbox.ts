/**
 * Whether a message that no one wrote by hand came from somebody's own mailbox: a calendar's request or answer (RFC 6047),
 * a note of being away (RFC 3834 §5). What bounces, builds and services send is not.
 * @param reason why it was taken for automated
 */
export function isByOwnMailbox(reason: string): boolean {
  return OWN_MAILBOX.test(reason)
}

const OWN_MAILBOX =
  /^(?:calendar |Content-Class: |an exported calendar entry|Auto-Submitted: auto-replied|Precedence: auto[_-]?reply|X-Auto-?(?:reply|respond)|X-Vacation|Subject: (?:AUTO: |auto(?:matic|mated)?[- ]?(?:reply|response|antwort)|out of (?:the )?office|vacation |abwesenheit|automatische antwort|réponse automatique|respuesta automática|(?:accepted|declined|tentative|cancell?ed|invitation|updated invitation)))/i
