import { dayInWords } from '../../domain/day-words.ts'
import { GAP } from '../../domain/draft.ts'
import type { Action } from '../../domain/suggestion.ts'
import type { Purpose } from '../../language/purposes.ts'

/** What a draft is about: the facts of a suggestion, as its evidence has them. */
export type DraftOccasion = {
  /** The suggestion's id. */
  readonly id: string
  readonly action: Action
  /** What kind of occasion it is, as its practice calls it: `ask`, `birthday`, `promise`; '' where that is not known. */
  readonly kind: string
  readonly person: string
  /** ISO day. */
  readonly today: string
  /** In the order of the suggestion. */
  readonly evidence: readonly DraftEvidence[]
  /** Times or places to offer, in words. */
  readonly options: readonly string[]
}

export type DraftEvidence = {
  readonly kind: 'message' | 'meeting' | 'card' | 'silence'
  readonly quote: string
  /** ISO day. */
  readonly day: string
  /** Bare; '' for none. */
  readonly subject: string
  readonly by: 'owner' | 'person' | 'others'
}

/** What a draft says, before it is written as the owner writes. */
export type Matter = {
  /** Sentences, and `GAP` where the owner has to say something. */
  readonly sentences: readonly string[]
  /** What belongs into each gap, in order. */
  readonly gaps: readonly string[]
  /** The words that it answers or comes back to, to be quoted; null when there are none. */
  readonly quoted: DraftEvidence | null
  /** Of a message that begins a thread; an answer has the thread's. */
  readonly subject: string
}

/** Says what the owner usually says for a purpose; null where that is not known. */
export type Saying = (purpose: Purpose) => string | null

/**
 * What there is to say on an occasion: the owner's own formula for it or a plain one, what the evidence states, and gaps
 * for all else. null where the suggestion is no message.
 */
export function matterOf(occasion: DraftOccasion, say: Saying): Matter | null {
  const write = MATTERS[occasion.action]
  return write === null ? null : write(occasion, say)
}

type Write = (occasion: DraftOccasion, say: Saying) => Matter | null

const MATTERS: Readonly<Record<Action, Write | null>> = {
  answer: (occasion, say) => ({
    ...about([...sorryIfLate(occasion, say), GAP], ['your answer']),
    quoted: firstBy(occasion, 'person'),
  }),
  'follow up': (occasion, say) => ({
    ...about([say('nudge') ?? 'Any news on this?']),
    quoted: firstBy(occasion, 'owner'),
  }),
  'check in': (occasion, say) =>
    about(
      [say('check in') ?? 'How are you?', ...aboutLast(occasion), GAP],
      ['something of your own'],
      'How are you?',
    ),
  prepare: null,
  ask: (occasion, say) => ({
    ...about([say('opinion') ?? 'What do you think?', GAP], ['a question about them or their side of it']),
    quoted: firstBy(occasion, 'owner'),
  }),
  'keep promise': (occasion, say) => ({
    ...about(
      [...sorryIfLate(occasion, say), 'As promised:', GAP],
      ['what you promised, or the day on which it will come'],
    ),
    quoted: firstBy(occasion, 'owner'),
  }),
  thank: (occasion, say) => ({
    ...about([say('thanks') ?? 'Thank you for your answer.', GAP], ['what it did for you']),
    quoted: firstBy(occasion, 'person'),
  }),
  repair: (occasion, say) => (repairOf(occasion) ?? repairInGeneral)(occasion, say),
  support: (occasion, say) =>
    about(
      [say('support') ?? "I'm sorry to hear your news.", GAP],
      ['a word of your own, or what you can do for them'],
      isToldByThem(occasion) ? '' : 'Thinking of you',
    ),
  celebrate: celebrating,
  tell: (occasion, say) => ({
    ...about([say('thanks') ?? 'Thank you for your advice.', GAP], ['what came of it']),
    quoted: occasion.evidence.findLast(({ by, kind }) => by === 'person' && kind === 'message') ?? null,
  }),
  'give back': (occasion, say) =>
    about([...thanksFor(occasion, say), GAP], ['what you can offer them'], 'Can I help?'),
  meet: meeting,
  stretch: (occasion, say) =>
    about(
      [say('check in') ?? 'How are you?', ...aboutLast(occasion), GAP],
      ['what you would like to hear from them'],
      'How are you?',
    ),
}

function about(sentences: readonly string[], gaps: readonly string[] = [], subject = ''): Matter {
  return { sentences, gaps, quoted: null, subject }
}

/** What is only a subject was not said by anyone. */
function firstBy({ evidence }: DraftOccasion, by: DraftEvidence['by']): DraftEvidence | null {
  return (
    evidence.find(
      (one) => one.by === by && one.kind === 'message' && one.quote !== '' && one.quote !== one.subject,
    ) ?? null
  )
}

/** A week is late; who never says sorry for that is not made to. */
function sorryIfLate({ evidence, today }: DraftOccasion, say: Saying): string[] {
  const [first] = evidence
  const isLate = first !== undefined && daysBetween(first.day, today) >= LATE_DAYS
  const words = isLate ? say('late') : null
  return words === null ? [] : [words]
}

const LATE_DAYS = 7

/** Asks after what they were in touch about. That it was the last time is not said: only what is in the book is. */
function aboutLast({ evidence, today }: DraftOccasion): string[] {
  const last = evidence[0]
  if (last === undefined || last.kind === 'card' || !isTelling(last.subject)) return []
  const when = dayInWords(last.day, today)
  if (last.kind === 'meeting') return [`What became of “${last.subject}” since ${when}?`]
  if (last.by === 'others') return []
  return [`What became of “${last.subject}” (${last.by === 'owner' ? 'my' : 'your'} message of ${when})?`]
}

/** A subject of a few words, not a number or a file. */
function isTelling(subject: string): boolean {
  return subject.length <= 60 && (subject.match(/\p{L}{3,}/gu) ?? []).length >= 2
}

function thanksFor({ evidence, today }: DraftOccasion, say: Saying): string[] {
  const theirs = evidence.findLast(({ by, kind }) => by === 'person' && kind === 'message')
  const thanks = say('thanks')
  if (thanks !== null) return [thanks]
  return theirs === undefined ? [] : [`Thank you for your message of ${dayInWords(theirs.day, today)}.`]
}

/** How each kind of news is named after `on`; what is not here is not named. */
const NEWS_WORDS: ReadonlyMap<string, string> = new Map([
  ['promotion', 'on the promotion'],
  ['job', 'on the new job'],
  ['award', 'on the award'],
  ['publication', 'on the publication'],
  ['launch', 'on the launch'],
  ['funding', 'on the funding'],
  ['graduation', 'on the graduation'],
  ['wedding', 'on the wedding'],
  ['birth', 'on the new arrival'],
  ['retirement', 'on the retirement'],
  ['anniversary', 'on the anniversary'],
  ['work anniversary', 'on the anniversary'],
])

function celebrating(occasion: DraftOccasion, say: Saying): Matter {
  const { kind, evidence } = occasion
  if (kind === 'birthday')
    return about([say('birthday') ?? 'Happy birthday!', GAP], ['a wish of your own'], 'Happy birthday')
  if (kind === 'endorsement' || kind === 'recommendation')
    return about([`Thank you for the ${kind}.`, GAP], ['a word of your own'], 'Thank you')
  const named = NEWS_WORDS.get(kind)
  const praise = say('praise') ?? 'Congratulations!'
  const isBare = /^(?:congratulations|congrats)\W*$/i.test(praise)
  const words = isBare && named !== undefined ? praise.replace(/^(\w+)/, `$1 ${named}`) : praise
  return about(
    [...signedAs(kind, evidence), words, GAP],
    ['a question about it, or something of your own on it'],
    isToldByThem(occasion) ? '' : 'Congratulations',
  )
}

/** Whoever told it in a message is answered there; a signature tells nothing to anyone. */
function isToldByThem({ kind, evidence }: DraftOccasion): boolean {
  return evidence[0]?.kind === 'message' && evidence[0].by === 'person' && !SIGNED.has(kind)
}

const SIGNED: ReadonlySet<string> = new Set(['new employer', 'new title'])

/** A new title or employer in a signature: what it says, and no more. */
function signedAs(kind: string, evidence: readonly DraftEvidence[]): string[] {
  const [sign] = evidence
  const isSigned = SIGNED.has(kind) && sign?.kind === 'message'
  return isSigned ? [`I saw “${sign.quote}” under your name.`] : []
}

function meeting({ options }: DraftOccasion, say: Saying): Matter {
  const ask = say('meet') ?? 'Shall we have a coffee?'
  if (options.length === 0) return about([ask, GAP], ['two or three times, and a place'], 'Coffee?')
  return about([ask, 'I could do:', ...options.map((one) => `\n- ${one}`)], [], 'Coffee?')
}

/** A repair that the owner looks back at is no message. */
const REPAIRS: ReadonlyMap<string, Write> = new Map<string, Write>([
  ['look back', () => null],
  [
    'promise',
    (occasion, say) => ({
      ...about(
        [sorry(say), `What I wrote on ${firstDay(occasion)} is overdue.`, GAP],
        ['what you promised, or the day on which it will come'],
      ),
      quoted: firstBy(occasion, 'owner'),
    }),
  ],
  [
    'unanswered',
    (occasion, say) => ({
      ...about([say('late') ?? 'Sorry for the late answer.', GAP], ['your answer']),
      quoted: firstBy(occasion, 'person'),
    }),
  ],
  [
    'cancellation',
    (occasion) =>
      about(
        [`I'm sorry that I called off “${occasion.evidence[0]?.quote ?? ''}”.`, GAP],
        ['what you do about it: another time, for example'],
        `Sorry about “${occasion.evidence[0]?.quote ?? ''}”`,
      ),
  ],
  [
    'curt',
    (occasion) => ({
      ...about(
        [`I'm sorry for what I wrote on ${firstDay(occasion)}.`, GAP],
        ['what you meant, without “if” and “but”'],
      ),
    }),
  ],
])

/** Without evidence nothing is known of what went wrong. */
function repairOf({ kind, evidence }: DraftOccasion): Write | undefined {
  return evidence.length > 0 || kind === 'look back' ? REPAIRS.get(kind) : undefined
}

function repairInGeneral(occasion: DraftOccasion, say: Saying): Matter {
  return {
    ...about([sorry(say), GAP], ['what you did, and what you do about it, without “if” and “but”'], 'Sorry'),
    quoted: firstBy(occasion, 'person'),
  }
}

function sorry(say: Saying): string {
  return say('apology') ?? "I'm sorry."
}

function firstDay({ evidence, today }: DraftOccasion): string {
  return dayInWords(evidence[0]?.day ?? today, today)
}

function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days
}
