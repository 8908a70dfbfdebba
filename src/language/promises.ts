import { type Clause, dueDay, type Sent, sentAt } from './due-days.ts'
import { type LanguageReading, languageOf } from './language.ts'
import {
  CONDITION_BEFORE,
  CONDITION_BEHIND,
  NOT_BEFORE,
  NOT_BEHIND,
  OPEN_QUESTION,
  PLAN_CUES,
  PROMISE_CUES,
  type PromiseCue,
} from './promise-cues.ts'
import { headlineOf } from './promise-headline.ts'
import { deedOf } from './promise-verbs.ts'
import { PatternGate } from './pattern-gate.ts'
import { PatternNeeds } from './pattern-needs.ts'
import { isImperative } from './request-cues.ts'
import { type LinedSentence, linedSentences, quoteOf } from './sentences.ts'
import { allAuthored, type Zones } from './zones.ts'

/** Something that the author undertakes to do, alone or for a `we`. */
export type PromiseMade = {
  /** Where the sentence stands in the text: [start, end). */
  readonly start: number
  readonly end: number
  /** The sentence as written, on one line, at most 300 characters. */
  readonly quote: string
  /** What is undertaken, in the author's words from the verb on. */
  readonly what: string
  /** The day by which, ISO 8601; null when none is named or the day of sending is not known. */
  readonly due: string | null
  /** How sure it is that the author is bound by it, in [0, 1]. */
  readonly strength: number
  readonly by: 'author' | 'we'
  /** The words that made it a promise. */
  readonly cue: string
}

/** From this strength on, a promise may enter the ledger. Plans and attempts stay below. */
export const SURE_PROMISE = 0.5
/** Plans, offers, attempts, and what hangs on a condition: said to come, but nobody is bound. */
export const PLAN = 0.35

/**
 * The promises in the new text, one a sentence, in reading order; with `least` at PLAN the plans too. Quotes, code
 * and signatures were zoned out; conditions, habits, predictions, others' promises and what is quoted within a
 * sentence are left out. `sent` is the message's ISO 8601 date and time in its sender's zone. English; other
 * languages give none.
 */
export function readPromises(
  source: Zones | string,
  { sent, least = SURE_PROMISE, language }: PromiseReading,
): PromiseMade[] {
  const zones = typeof source === 'string' ? allAuthored(source) : source
  if (!(language ?? languageOf(zones.authored)).isAnalysed) return []
  const at = sent === null ? null : sentAt(sent)
  return linedSentences(zones).flatMap((sentence) => {
    const made = promiseIn(zones.text, sentence, at)
    return made !== null && made.strength >= least ? made : []
  })
}

type PromiseReading = {
  readonly sent: string | null
  readonly least?: number
  /** Where it is known already. */
  readonly language?: LanguageReading
}

/** The first commitment that is sure; if none is, the surest. */
function bestHead(line: string): Head | null {
  let best: Head | null = null
  let most = 0
  for (const at of GATE.candidates(line.toLowerCase())) {
    const cue = CUES[at]
    if (cue === undefined) continue
    for (const found of line.matchAll(cue.pattern)) {
      const head = headOf(line, cue, found.index, found[0])
      if (head === null) continue
      const [isSure, wasSure] = [head.strength >= SURE_PROMISE, (best?.strength ?? 0) >= SURE_PROMISE]
      const isBetter =
        isSure && wasSure ? head.verb < (best?.verb ?? 0) : head.strength > (best?.strength ?? 0)
      most = Math.max(most, head.strength)
      if (isBetter) best = head
    }
  }
  return best === null ? null : { ...best, strength: most }
}

const ANY_DAY: Sent = { day: 0, minute: 0, slashes: 'next' }

function promiseIn(text: string, sentence: LinedSentence, sent: Sent | null): PromiseMade | null {
  const { line } = sentence
  const best = line.length < 5 ? null : bestHead(line)
  if (best === null || isMentioned(line) || isAsked(line)) return null
  const clause: Clause = { line, from: best.start }
  const due = sent === null ? null : dueDay(clause, sent)
  return {
    start: sentence.start,
    end: sentence.end,
    quote: quoteOf(text, sentence),
    what: headlineOf(line.slice(best.verb)),
    due,
    strength: Math.round(best.strength * 100) / 100,
    by: best.by,
    cue: best.cue,
  }
}

const CUES: readonly PromiseCue[] = [...PROMISE_CUES, ...PLAN_CUES]
const NEEDS = new PatternNeeds()
const GATE = new PatternGate(CUES.map(({ pattern }) => NEEDS.of(pattern.source)))

/** A sentence inside quotation marks, or a title. */
function isMentioned(line: string): boolean {
  return /^["“'‘`].*["”'’`][.,]?$/.test(line) || /^(?:Subject|Re|Fwd?):/i.test(line)
}

/** A question, unless only its tail asks for assent: `I'll call you tomorrow, ok?` */
function isAsked(line: string): boolean {
  return (
    /\?["')]*$/.test(line) &&
    !/\b(?:ok|okay|right|deal|alright|yeah|yes|sound good|cool|fine|good)\?+$/i.test(line)
  )
}

type Head = {
  readonly start: number
  readonly verb: number
  readonly strength: number
  readonly by: 'author' | 'we'
  readonly cue: string
}

function headOf(line: string, cue: PromiseCue, at: number, found: string): Head | null {
  const words = found.trim()
  const isSubjectLong = cue.name === 'and will'
  const start = isSubjectLong ? at + found.lastIndexOf(' ', found.length - 5) : at
  const end = at + found.length
  // Whether a day is named is all that counts here, so that it may be worked out from any.
  if (cue.wants === 'day' && dueDay({ line, from: start }, ANY_DAY) === null) return null
  const before = line.slice(0, at)
  const rest = line.slice(end).replace(/^[ ,]+/, '')
  const by = /\b(?:we|us|our)\b/i.test(words) || /\band $/i.test(before) ? 'we' : 'author'
  const deed = cue.wants !== 'deed' ? 'deed' : deedOf(rest, by === 'we')
  if (deed === 'unsure' && cue.name === 'I am going to') return null
  if (deed === 'none' || isInQuotes(line, at) || isUndone(before, rest)) return null
  let strength = isConditional(line, before, rest) ? Math.min(cue.strength, 0.4) : cue.strength
  if (RELATIVE.test(before) && !AFFIRMED.test(before)) strength = Math.min(strength, 0.45)
  if (isOfSomethingElse(cue, before, rest) || (by === 'we' && CODE_NAME.test(line)))
    strength = Math.min(strength, 0.45)
  if (deed === 'plan') strength = Math.min(strength, 0.45)
  if (deed === 'unsure' && strength > 0.45)
    strength -= /\btry\b/i.test(`${words} ${rest.slice(0, 4)}`) ? 0.2 : 0.15
  if (strength > 0.45 && HEDGED.test(rest)) strength -= 0.15
  if (strength > 0.45 && WINK.test(line)) strength -= 0.4
  if (strength > 0.45 && /\b(?:you|your)\b/i.test(rest)) strength += 0.05
  if (strength < PLAN) return null
  const verb = cue.wants !== 'deed' && !/\bto$/i.test(words) ? Math.max(start, at) : end
  return {
    start: Math.max(0, start),
    verb,
    strength: Math.min(1, strength),
    by,
    cue: words.slice(-60),
  }
}

/** `The people that I will invite` tells about people. */
const RELATIVE = /(?<!,)(?<!, (?:for|in|on)) (?:that|which|whom) $/i
const AFFIRMED =
  /\b(?:confirm\w*|assured?|assure you|promised?|agreed?|note|guarantee|clear|you know|aware) that $/i
const HEDGED =
  /\b(?:if i (?:can|get|have)|as (?:often|much|well) as (?:i|we) can|hopefully|unless|maybe|perhaps|might|possibly)\b/i

/** Said with a wink: `;-)`. */
const WINK = /;[-o]?[)D]\s*$/

/** A name out of a program: with it, `we will` tells what the program does. */
const CODE_NAME = /\b[a-z]\w*_\w+|\w\(\)/

/** A bare `will` behind other words has their subject: `a miss, due to a store, will cause a refill`. */
function isOfSomethingElse({ name }: PromiseCue, before: string, rest: string): boolean {
  if (name !== 'will') return false
  if (THINGS_DO.test(rest)) return true
  return before.endsWith(', ') && before.split(' ').length > 4 && !/\b(?:i|we|me|my)\b/i.test(before)
}

const THINGS_DO =
  /^(?:cause|produce|avoid|become|result|lead|require|happen|fail|break|crash|allow|enable|prevent|contain|include|generate|return|occur|affect|only|finally|eventually)\b/i

/** Whether what stands around the commitment undoes it: a report, a habit, a guess. */
function isUndone(before: string, rest: string): boolean {
  const clause = before.slice(Math.max(0, before.length - 200))
  return (
    NOT_BEFORE.some((pattern) => pattern.test(clause)) || NOT_BEHIND.some((pattern) => pattern.test(rest))
  )
}

/** Orders that the reader need not follow for the promise to hold. */
const NO_CONDITION =
  /^(?:please )?(?:give (?:me|us)|let (?:me|us)|bear|hang|hold|leave (?:it|that|this)|don'?t|keep|watch|stand by|rest assured|sit|stay|enjoy|have|thank|expect|consider)\b/i

/** Whether it hangs on something: `if you send it, I'll …`, `send it and I'll …`, `I'll call if …`. */
function isConditional(line: string, before: string, rest: string): boolean {
  const clause = before.slice(Math.max(0, before.length - 200))
  if (
    CONDITION_BEFORE.test(clause) ||
    /\b(?:or|please) (?:just )?(?:give|send|tell|let|drop|say|show)\b[^.;]{0,60}\band $/i.test(clause) ||
    (/\band,? $/i.test(clause) && isImperative(line) && !NO_CONDITION.test(line))
  )
    return true
  const found = CONDITION_BEHIND.exec(rest.split(/,? but\b/i, 1)[0] ?? '')
  return found !== null && !(/^if\b/i.test(found[0]) && OPEN_QUESTION.test(rest.slice(0, found.index)))
}

/** Whether a place lies between an opening quotation mark and its closing one. */
function isInQuotes(line: string, at: number): boolean {
  let isOpen = false
  for (let i = 0; i < at; i++) {
    const mark = line[i]
    if (mark === '“' || (mark === '"' && !isOpen)) isOpen = true
    else if (mark === '”' || mark === '"') isOpen = false
  }
  return isOpen
}
