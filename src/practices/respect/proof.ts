import { DAY, HOUR } from '../../domain/milliseconds.ts'
import { contentWords } from '../../language/content-words.ts'
import type { DeedKind, Delivering } from '../../language/delivering.ts'
import type { LaterAct, PromiseFact, Proof } from './facts.ts'
import { topicsOf } from './topics.ts'

/** What was done later than this was done for another reason. */
const PROOF_DAYS = 60

/** A word within the hour carries the talk on; it is not the answer that was to come. */
export const SOON = HOUR

/**
 * The first thing since that shows a promise kept: for something to be sent, that it came along; for a deed, that it
 * or a look is said to be done; for a talk, a meeting; for an answer, the next word in the thread. Or what its receiver
 * says of having it. Outside of the thread it must be about the same.
 */
export function proofOf(promise: PromiseFact): Proof | null {
  for (const act of promise.later) {
    if (act.at <= promise.at || act.at - promise.at > PROOF_DAYS * DAY) continue
    const proof = act.byMaker ? deliveredBy(promise, act) : receivedIn(promise, act)
    if (proof !== null) return proof
  }
  return null
}

function deliveredBy(promise: PromiseFact, act: LaterAct): Proof | null {
  const { deed, what, subject } = promise
  if (act.kind === 'meeting') return deed === 'talk' ? proof(act, null) : null
  const said = act.reading.delivering.find(
    (one) =>
      one.kind === 'promised' ||
      isRelease(promise, act, one) ||
      (SHOWN_BY[deed].has(one.kind) &&
        (act.inThread
          ? isOfIt(promise, one)
          : isAbout(contentWords(one.quote), act, topicsOf(`${what} ${subject}`)))),
  )
  if (said !== undefined) return proof(act, said.quote)
  if (deed === 'send' && mayHaveCome(act) && cameAlong(act, topicsOf(what))) return proof(act, null)
  return deed === 'answer' && act.inThread && act.at - promise.at > SOON ? proof(act, null) : null
}

/** What a deed is shown by. */
const SHOWN_BY: Readonly<Record<DeedKind, ReadonlySet<string>>> = {
  send: new Set(['sent']),
  make: new Set(['done', 'sent']),
  do: new Set(['done']),
  look: new Set(['looked', 'done']),
  answer: new Set(['sent', 'done', 'looked']),
  talk: new Set<string>(),
}

/** What comes along in the thread is what was to come; what is said to be done must be the deed, where both say what it is. */
function isOfIt({ what }: PromiseFact, { kind, quote }: Delivering): boolean {
  if (
    kind === 'sent' ||
    (TO_COMMIT.test(what) && IS_COMMITTED.test(quote)) ||
    topicsOf(what.replace(/^\w+ /, '')).size === 0
  )
    return true
  const words = contentWords(quote)
  return words.size <= SHORT || [...contentWords(what)].some((word) => words.has(word))
}

const TO_COMMIT = /^(?:commit|push|merge|apply|queue|check (?:\w+ )?in)\b/i
const IS_COMMITTED =
  /\b(?:now in|in (?:the )?(?:cvs|svn|git|trunk|master|tree|repo\w*)|committed|applied|merged)\b/i

/** `Applied, thanks`: whatever there was to do. */
const SHORT = 2

/** Outside of the thread, so many words of the promise and of what it stood under must be taken up. */
const IN_COMMON = 2

/** Whether the words, or what they came under, take up what the promise is about. */
function isAbout(words: ReadonlySet<string>, act: LaterAct, topics: ReadonlySet<string>): boolean {
  const named = contentWords(`${act.subject} ${act.attachments.join(' ').replace(/[._-]/g, ' ')}`)
  let common = 0
  for (const topic of topics) if (words.has(topic) || named.has(topic)) common += 1
  return common >= IN_COMMON
}

/** `I'll cut a release today`, then an announcement: a release is for all who are there, whatever it is called. */
function isRelease({ what }: PromiseFact, { subject }: LaterAct, { kind, quote }: Delivering): boolean {
  return (
    kind === 'sent' &&
    /^(?:ship|cut|make|do|put out|publish|announce|tag)\b[^,;]{0,30}\brelease\b|^release\b/i.test(what) &&
    /\b(?:released?|shipped|announc\w+)\b/i.test(`${subject} ${quote}`)
  )
}

/** What is plain without looking at the words. */
function mayHaveCome({ attachments, inThread, reading }: LaterAct): boolean {
  return attachments.length > 0 || (inThread && reading.hasLink)
}

function cameAlong(act: LaterAct, topics: ReadonlySet<string>): boolean {
  if (act.attachments.length > 0) return act.inThread || isAbout(act.reading.topics, act, topics)
  return act.inThread && act.reading.hasLink && (topics.size <= 1 || isAbout(act.reading.topics, act, topics))
}

const RECEIVED: ReadonlySet<DeedKind> = new Set(['send', 'make', 'do'])

function receivedIn({ deed }: PromiseFact, act: LaterAct): Proof | null {
  const { receipt } = act.reading
  return act.inThread && receipt !== null && RECEIVED.has(deed) ? proof(act, receipt) : null
}

function proof({ interaction, day, kind }: LaterAct, quote: string | null): Proof {
  return { interaction, day, kind, quote }
}
