import { greetedIn } from './greeted.ts'
import { intentOf } from './intent.ts'
import { latinPattern } from './latin-letters.ts'
import { isHeading, isRhetorical, type Question } from './questions.ts'
import { type AskSigns, addresseeOf, askSigns, type Cue } from './request-cues.ts'
import { type LinedSentence, linedSentences, quoteOf } from './sentences.ts'
import { SMILE } from './smiley.ts'
import { allAuthored, type Zones } from './zones.ts'

/** A question or a request that the author puts to the reader. */
export type Ask = {
  readonly kind: 'question' | 'request'
  /** Where the sentence stands in the text: [start, end). */
  readonly start: number
  readonly end: number
  /** The sentence as written, on one line, at most 300 characters. */
  readonly quote: string
  /** How sure it is that the reader is asked and an answer is wanted, in [0, 1]. */
  readonly strength: number
  /** Whether it speaks to the reader, rather than wonders aloud or asks around. */
  readonly direct: boolean
  /** Whom it names before asking (`Ana, could you …`), as written; null when it names no one. */
  readonly addressee: string | null
  /** Whom it speaks to by name: the addressee, else whom the message greets; null when it names no one. */
  readonly addressed: string | null
  /** The words that made it an ask. */
  readonly cue: string
}

/** From this strength on, an ask may be the reason to follow up or to answer. Advice and suggestions stay below. */
export const SURE = 0.5
/** Weaker than this is not an ask at all. */
const WEAKEST = 0.35

/**
 * What the new text asks of its reader, in reading order. Quotes, code and signatures were zoned out; rhetorical
 * questions, courtesies ("if you have any questions") and advice to the reader are left out. English.
 */
export function readAsks(source: Zones | string): Ask[] {
  const zones = typeof source === 'string' ? allAuthored(source) : source
  const sentences = linedSentences(zones)
  const asks = sentences.flatMap((sentence, i) => {
    const below = sentences[i + 1]
    const next = below?.paragraph === sentence.paragraph ? below.line : ''
    return askOf(zones.text, sentence, next) ?? []
  })
  if (asks.length === 0) return []
  const greeted = greetedIn(zones.authored)
  return asks.map((ask) => ({ ...ask, addressed: ask.addressee ?? greeted }))
}

/** The one ask that says best, by itself, what the reader is waited for; null when none is sure and complete enough. */
export function mainAsk(asks: readonly Ask[]): Ask | null {
  let best: Ask | null = null
  let most = SURE
  for (const ask of asks) {
    const worth = ask.strength + completeness(ask)
    if (ask.strength < SURE || worth < most || (worth === most && best !== null)) continue
    best = ask
    most = worth
  }
  return best
}

function askOf(text: string, sentence: LinedSentence, next: string): Omit<Ask, 'addressed'> | null {
  const { line } = sentence
  if (line.length < 3) return null
  const signs = askSigns(line)
  const { question, isImperative, cues, formulas } = signs
  if (question === null && cues.length === 0 && !isImperative) return null
  if (isMentioned(line) || (question !== null && (isRhetorical(line, next) || isHeading(line)))) return null
  const cue = strongestCue(line, cues)
  if (question === null && cue === null && !isImperative) return null
  if (formulas.length > 0 && question?.marked !== true && !ASKS_BESIDES.test(line)) return null
  const addressee = addresseeOf(line)
  const rule = ruleStrength(line, { question, cue, isImperative, addressee })
  const trust = question?.marked === true ? 0.15 : 0.25
  const strength = Math.min(
    rule < 0.5 ? 0.49 : 1,
    Math.round(((1 - trust) * rule + trust * intentOf(line, { signs })) * 100) / 100,
  )
  if (strength < WEAKEST) return null
  const kind = kindOf(question, cue)
  return {
    kind,
    start: sentence.start,
    end: sentence.end,
    quote: quoteOf(text, sentence),
    strength,
    direct: addressee !== null || cue?.direct === true || YOU.test(line),
    addressee,
    cue: cueWords(line, { question, cue }),
  }
}

/** A courtesy behind a real ask: `Please sign the lease and call us if anyone has concerns`. */
const ASKS_BESIDES =
  /^\W*(?:please |pls |kindly )?(?:review|read|check|sign|approve|confirm|send|forward|revise|test|try|verify|edit|complete|fill|return)\b.{0,80}\band (?:please )?(?:let|call|contact|advise|get back)\b/i

function kindOf(question: Question | null, cue: Cue | null): Ask['kind'] {
  if (cue !== null && ASKS_TO_KNOW.has(cue.name)) return 'question'
  if (cue !== null && cue.strength >= 0.7) return 'request'
  return question === null ? 'request' : 'question'
}

const YOU = /\b(?:you|your|yours|u)\b/i
/** Cues that ask for knowledge, so that the ask is a question. */
const ASKS_TO_KNOW = new Set(['does anyone know', 'I wonder', 'any ideas'])

/** `"Can you hear me?" she asked.` */
const REPORTED = latinPattern(
  String.raw`^["“][^"”]*["”],? (?:he|she|they|we|i|\p{Lu}\p{L}+) (?:asked|asks|said|says|wrote|replied|wondered)\b`,
  '',
)

/** A sentence inside quotation marks or a list of frequent questions: someone's words, not an ask. */
function isMentioned(line: string): boolean {
  if (/^please (?:do|don't|,? yes)\W*$/i.test(line)) return true
  if (REPORTED.test(line)) return true
  return /^["“'‘`].*["”'’`][.,]?$/.test(line) || /^(?:Q\d*[:.)]|A:|FAQ\b|Subject:|\[\d+\])/i.test(line)
}

function strongestCue(line: string, cues: readonly Cue[]): Cue | null {
  let best: Cue | null = null
  for (const cue of cues) if (best === null || cue.strength > best.strength) best = cue
  return best !== null && NOT_ASKED.test(line) && best.strength < 0.9 ? null : best
}

/** What looks like an ask and reports one, or thanks for one. */
const NOT_ASKED =
  /^(?:thanks|thank you)\b(?!.{0,20}in advance).*\b(?:for|so much)\b(?!.*\?)|\b(?:i|we|he|she|they|you)(?:'ve| have| had|'d)? (?:asked|requested|told|said|wrote|suggested|wondered)\b(?!.*\?$)|\b(?:i|we)(?:'ll| will) (?:let you know|ask|check|try|send|look|call|see)\b(?!.*\?$)|\b(?:they|he|she) .{0,80}\band (?:give|send|tell|let|show|call) (?:me|us)\b/i

type Signs = Pick<AskSigns, 'question' | 'isImperative'> & {
  readonly cue: Cue | null
  readonly addressee: string | null
}

function ruleStrength(line: string, { question, cue, isImperative, addressee }: Signs): number {
  const you = YOU.test(line)
  let strength = cue?.strength ?? 0
  if (question !== null) {
    const base = question.form === 'other' ? 0.5 : question.form === 'wh' ? 0.62 : 0.6
    strength = Math.max(strength, base + (you ? 0.2 : 0) - (question.marked ? 0 : 0.1))
  }
  if (question === null && isImperative)
    strength = Math.max(strength, /\b(?:me|us|my|our)\b/i.test(line) ? 0.65 : 0.42)
  if (addressee !== null && strength > 0.3) strength += 0.1
  if (/^\(.*\)$/.test(line)) strength -= 0.25
  // What is to be left undone is done by not doing it: nobody waits for an answer.
  if (FORBIDS.test(line)) strength = Math.min(strength, 0.45)
  // Whom it concerns is left open, so the reader may well be none of them.
  if (CONDITIONAL.test(line) && question === null) strength = Math.min(strength, 0.55)
  // Said with a wink, most questions are jokes; with a smile, some.
  const smile = SMILE_LAST.exec(line)?.[0]
  if (smile !== undefined && (cue?.strength ?? 0) < 0.85) strength -= smile.startsWith(';') ? 0.25 : 0.08
  if (
    /^(?:if|when|as|since|although|because)\b/i.test(line) &&
    question === null &&
    (cue?.strength ?? 0) < 0.85
  )
    strength -= 0.2
  return Math.max(0, Math.min(1, strength))
}

const SMILE_LAST = new RegExp(String.raw`${SMILE}\s*$`)

/** `If you use the old tool, please …`, `If anyone knows better, let us know`. */
const CONDITIONAL =
  /^\W*(?:(?:so|and|but|also),? )?if (?:(?:any|some)(?:one|body)\b|any of you\b|you (?:still |also |currently )?(?:use|are using|run|are running|own|work with|happen to)\b)/i

/** `Please don't …`, `Mind not …ing`, without another ask in the same sentence. */
const FORBIDS =
  /^(?:\W*(?:and|but|so|also|\p{Lu}[\p{L}'-]+,) )?\W*(?:please,? (?:do not|don['’]t|never|stop|avoid|refrain)|(?:would you |do you )?mind not|(?:could|can|would|will) you (?:please )?(?:not|stop|refrain)|do not|don['’]t|never)\b(?!.*\b(?:let me know|tell me|could you|can you|forget|hesitate)\b)/iu

function cueWords(line: string, { question, cue }: Pick<Signs, 'question' | 'cue'>): string {
  const words = cue?.pattern
    .exec(line)?.[0]
    .replace(/^[,;:(–—\s-]+/, '')
    .trim()
  if (words !== undefined && words !== '') return words.slice(0, 80)
  return question?.marked === true ? '?' : line.split(' ', 2).join(' ')
}

/** How well a sentence stands alone: not a fragment, not a monster, not hanging on the sentence before. */
function completeness({ quote, direct }: Ask): number {
  const words = quote.split(' ').length
  let worth = words < 3 ? -0.4 : words < 5 ? -0.12 : words > 45 ? -0.1 : 0.05
  if (quote.length >= 300) worth -= 0.1
  if (/^(?:(?:and|but|or|so|also|then)\b|if (?:so|not)\b)/i.test(quote)) worth -= 0.05
  if (GENERIC.test(quote)) worth -= 0.35
  return worth + (direct ? 0.06 : 0)
}

/** Asks for help with what was said before, without saying what: good to know, poor to quote. */
const GENERIC =
  /^(?:\W*(?:any|some|more) )?\w+\s?\?$|^\W*(?:any|some|your) (?:\w+ )?(?:ideas?|help|hints?|suggestions?|comments?|pointers?|clues?|advice|thoughts?|insights?|input|feedback)\b.{0,40}$|^(?:(?:please|pls|plz|could|can|would|someone|somebody|anyone|anybody|you|let me know|advi[sc]e|help|me|us|out|comment|reply|respond|asap|urgently|what you think|your (?:thoughts|comments))[\s,.!?]*){1,6}$/i
