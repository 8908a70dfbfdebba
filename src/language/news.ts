import { hasAnchor } from './news-anchors.ts'
import { isBroadcast, isDoubtful } from './news-doubts.ts'
import { LIFE_FRAMES, LIFE_PHRASES } from './news-life.ts'
import { antecedentIn, type Subject, subjectsIn } from './news-subjects.ts'
import { WORK_FRAMES, WORK_PHRASES } from './news-work.ts'
import type { NewsKind } from './news-kinds.ts'
import type { Frame, Phrase, Polarity, SubjectKind } from './news-words.ts'
import { PatternGate } from './pattern-gate.ts'
import { quoteOf, type Sentence, sentencesIn } from './sentences.ts'
import { allAuthored, type Zones } from './zones.ts'

/** A good or hard thing that has happened, or is settled, in the life or work of the writer or of someone they name. */
export type News = {
  readonly polarity: Polarity
  readonly kind: NewsKind
  /** Where the sentence stands in the text: [start, end). */
  readonly start: number
  readonly end: number
  /** The sentence as written, on one line, at most 300 characters. */
  readonly quote: string
  /** Whose news it is. */
  readonly subject: {
    /** `family` are the writer's relatives and friends, `firm` is the writer's own firm or team. */
    readonly kind: SubjectKind
    /** The words that say who, as written; '' where they are left out ("Passed my exam!"). */
    readonly words: string
  }
  /** How sure it is, in [0, 1]; from `SURE_NEWS` on it may be spoken of. */
  readonly strength: number
  /** The words that made it news. */
  readonly cue: string
}

/** Weaker finds are left out. */
export const SURE_NEWS = 0.6

/** A longer sentence is read up to here. */
const LOOKED_AT = 500

/**
 * The news in the new text, in reading order, at most one of each polarity a sentence: event frames (subject, tense,
 * verb, object) that are done or settled; not asked, imagined, denied, quoted, hearsay or long past. What the reader
 * ("you") lived through is no news. English; linear time.
 * @param senderName whose name in the third person means the writer
 */
export function readNews(source: Zones | string, { senderName = '' }: { senderName?: string } = {}): News[] {
  const zones = typeof source === 'string' ? allAuthored(source) : source
  if (!zones.pieces.some(({ start, end }) => hasAnchor(zones.text, start, end))) return []
  let judged: boolean | null = null
  const sentences = sentencesIn(zones)
  return sentences.flatMap((sentence, i) => {
    if (!hasAnchor(zones.text, sentence.start, sentence.end)) return []
    const above = sentences[i - 1]
    const found = newsIn(lineOf(zones.text, sentence), saidBefore(zones.text, sentence, above))
    if (found.length === 0) return []
    judged ??= isBroadcast(zones.authored)
    return judged ? [] : found.map((one) => newsOf(zones.text, { sentence, one, senderName }))
  })
}

type Found = {
  readonly event: Frame | Phrase
  readonly kind: SubjectKind
  readonly words: string
  readonly strength: number
  readonly cue: string
}

/** The sentence before, where it may say whom a pronoun means: of the same paragraph, or one that welcomes someone. */
function saidBefore(text: string, { paragraph }: Sentence, above: Sentence | undefined): string {
  if (above === undefined) return ''
  const line = lineOf(text, above)
  return above.paragraph === paragraph || WELCOMED.test(line) ? line : ''
}

function lineOf(text: string, { start, end }: Sentence): string {
  return ` ${text
    .slice(start, Math.min(end, start + LOOKED_AT))
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')}`
}

/** The strongest report of each polarity. */
function newsIn(line: string, before: string): Found[] {
  const best = new Map<Polarity, Found>()
  const events = GATE.candidates(line.toLowerCase())
  const frames = events.flatMap((at) => FRAMES[at] ?? [])
  const phrases = events.flatMap((at) => PHRASES[at - FRAMES.length] ?? [])
  for (const found of [...framed(line, before, frames), ...phrased(line, phrases)]) {
    const known = best.get(found.event.polarity)
    if (found.strength >= SURE_NEWS && (known === undefined || found.strength > known.strength))
      best.set(found.event.polarity, found)
  }
  return [...best.values()]
}

const ALSO = /^\W*also\b/i

function framed(line: string, before: string, frames: readonly Frame[]): Found[] {
  if (frames.length === 0) return []
  return subjectsIn(line).flatMap((subject) =>
    frames.flatMap((frame) => {
      if (!isFor(frame, subject)) return []
      const end = endOf(frame, subject, line)
      if (end < 0) return []
      // `Also won …` goes on about whoever the sentence before was about.
      if (subject.form === 'left out' && ALSO.test(line)) return []
      const isOwn = subject.kind !== 'person'
      if (isDoubtful({ line, start: subject.start, end, isOwn })) return []
      const who = subject.form === 'pronoun' ? whoIs(line.slice(0, subject.start), before) : subject
      if (who === null) return []
      return [
        {
          event: frame,
          kind: who.kind,
          words: who.words,
          strength: strengthOf(frame.strength * trustIn(subject, before), line),
          cue: line.slice(subject.end, end).trim(),
        },
      ]
    }),
  )
}

/** Behind `Please welcome Ann Lee.`, she is Ann Lee. */
const WELCOMED = /\b(?:welcom(?:e|ing)|introduc(?:e|ing))\b/i

function trustIn({ form, trust }: Subject, before: string): number {
  return form === 'pronoun' && WELCOMED.test(before) ? 1 : trust
}

/** Who a pronoun stands for, from its own sentence or the one before. */
function whoIs(within: string, before: string): Subject | null {
  return antecedentIn(within) ?? antecedentIn(before)
}

function isFor(frame: Frame, { form, kind }: Subject): boolean {
  return form === 'left out' ? frame.elides : frame.subjects.has(kind)
}

const FRAMES = [...WORK_FRAMES, ...LIFE_FRAMES]
const PHRASES = [...WORK_PHRASES, ...LIFE_PHRASES]
/** The frames, then the phrases. */
const GATE = new PatternGate([...FRAMES, ...PHRASES].map(({ needs }) => needs))

/** Where the frame's words end behind the subject; -1 when they do not stand there. */
function endOf(frame: Frame, subject: Subject, line: string): number {
  frame.says.lastIndex = subject.end
  return frame.says.test(line) ? frame.says.lastIndex : -1
}

function phrased(line: string, phrases: readonly Phrase[]): Found[] {
  return phrases.flatMap((phrase) => {
    const match = phrase.says.exec(line)
    if (match === null) return []
    const [start, end] = [match.index, match.index + match[0].length]
    if (isDoubtful({ line, start, end, isOwn: phrase.subject !== 'person' })) return []
    return [
      {
        event: phrase,
        kind: phrase.subject,
        words: '',
        strength: strengthOf(phrase.strength, line),
        cue: match[0].trim(),
      },
    ]
  })
}

/** Said to be news, or dated near: surer. */
function strengthOf(base: number, line: string): number {
  const sign =
    /\b(?:announce|to share|news|to let you know|proud|officially|inform you)\b|\b(?:today|yesterday|(?:last|on|this) (?:night|week|month|morning|weekend|\w{3,6}day)|over the weekend|finally|just|peacefully|suddenly)\b|!/i.test(
      line,
    )
  return Math.round(Math.min(1, base + (sign ? 0.05 : 0)) * 100) / 100
}

type Told = {
  readonly sentence: Sentence
  readonly one: Found
  readonly senderName: string
}

function newsOf(text: string, { sentence, one, senderName }: Told): News {
  const isSender = one.kind === 'person' && senderName !== '' && isSame(one.words, senderName)
  return {
    polarity: one.event.polarity,
    kind: one.event.kind,
    start: sentence.start,
    end: sentence.end,
    quote: quoteOf(text, sentence),
    subject: { kind: isSender ? 'writer' : one.kind, words: one.words },
    strength: one.strength,
    cue: one.cue,
  }
}

function isSame(words: string, senderName: string): boolean {
  return words.toLowerCase().startsWith(senderName.trim().toLowerCase()) && senderName.trim().includes(' ')
}
