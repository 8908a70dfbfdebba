/**
 * Whether a subject announces by itself that no one wrote the message by hand: a bounce, an automatic answer, or a
 * calendar's. Bounces and automatic answers that carry no header of their own are known by nothing else.
 */
export function isAutomaticSubject(subject: string): boolean {
  return AUTOMATIC.test(subject)
}

/** Whether a subject is that of a message which says that another could not be delivered. */
export function isBounceSubject(subject: string): boolean {
  return BOUNCE.test(subject)
}

/** The usual subjects of those who send reports in the form of RFC 3462, and of those who do not. */
const BOUNCES = [
  'undeliver(?:able|ed)\\b',
  'returned mail\\b',
  'delivery (?:status )?notification\\b',
  'delivery (?:failure|has failed|delayed)\\b',
  'mail delivery (?:failed|failure|status|problem)\\b',
  'mail system error\\b',
  'failure notice\\b',
  'failed mail\\b',
  'non.?deliver(?:y|able)\\b',
  'warning: (?:could not send|message still undelivered)',
  'rejected posting\\b',
  'permanent (?:delivery )?(?:fail|error)',
]

/** Automatic answers in the languages of much mail software, and the answers of Google's calendar. */
const ANSWERS = [
  'automatic reply\\b',
  'auto(?:matic|mated)?[- ]?(?:reply|response|responder|antwort)\\b',
  'AUTO: ',
  'out of (?:the )?office(?::| auto| reply| response)',
  'vacation (?:reply|message)\\b',
  'abwesenheits?(?:notiz|meldung|nachricht)\\b',
  'automatische antwort\\b',
  'réponse automatique\\b',
  'respuesta automática\\b',
  '(?:accepted|declined|tentative(?:ly accepted)?|canceled|cancelled|(?:updated )?invitation): .*@ (?:mon|tue|wed|thu|fri|sat|sun)',
]

const BOUNCE = new RegExp(`^(?:${BOUNCES.join('|')})`, 'i')
const AUTOMATIC = new RegExp(`^(?:${[...BOUNCES, ...ANSWERS].join('|')})`, 'i')
