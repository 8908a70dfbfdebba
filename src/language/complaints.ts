import { PatternGate } from './pattern-gate.ts'
import { PatternNeeds } from './pattern-needs.ts'
import { quoteOf } from './sentences.ts'
import { sentenceLines } from './sentence-lines.ts'
import { SMILE } from './smiley.ts'
import { allAuthored, type Zones } from './zones.ts'

/** A complaint that the author makes to the reader about the reader. */
export type Complaint = {
  /** The sentence: [start, end), and its words on one line. */
  readonly start: number
  readonly end: number
  readonly quote: string
  /** How surely it is one, in [0, 1]. */
  readonly strength: number
}

/**
 * The complaints about the reader in the new text: what they did, did not do or said, held against them. Displeasure
 * with things ("I am not happy with the second patch"), requests and reminders are none. English, linear time.
 */
export function readComplaints(source: Zones | string): Complaint[] {
  const zones = typeof source === 'string' ? allAuthored(source) : source
  if (!HINT.test(zones.authored)) return []
  return sentenceLines(zones).flatMap(({ line, start, end }) => {
    const strength = complaintIn(line)
    return strength === null ? [] : [{ start, end, quote: quoteOf(zones.text, { start, end }), strength }]
  })
}

const HINT =
  /disappoint|upset|frustrat|annoy|unhappy|angry|hurt|offend|\bdown\b|times|uncalled|out of line|inexcusable|unprofessional|behind (?:my|our)|dismay|insult|attacked|humiliat|slander|belittl|apologi[sz]|ignor|not (?:\w+ ){0,2}(?:happy|pleased|impressed|amused)|promised|told me|never|haven't|have not|did ?n[o']?t|still|unacceptable|not acceptable|last to know|without (?:even )?(?:asking|telling|consulting|informing)|wast(?:e|ed|ing)|expected|owe me|appreciate|rude|unfair|condescend|dismissive|how could you/i

/** How surely a sentence complains about its reader; null when it does not. */
function complaintIn(line: string): number | null {
  const at = GATE.candidates(line.toLowerCase()).find((one) => PATTERNS[one]?.[1].test(line))
  return at === undefined || UNMEANT.test(line) ? null : (PATTERNS[at]?.[0] ?? null)
}

const I_AM = String.raw`\b(?:i|we)(?:'m| am|'re| are| was| were| feel| felt|'ve been| have been)(?: (?:very|really|quite|rather|so|deeply|extremely|a (?:bit|little)|somewhat|pretty|just|also|frankly|honestly|truly|both|all|increasingly|most))*`
const DISPLEASED = String.raw`(?:disappointed|upset|frustrated|annoyed|unhappy|angry|hurt|offended|insulted|let down|dismayed|(?:not|less than) (?:(?:at all|very|too|particularly|exactly|really) )*(?:happy|pleased|impressed|amused))`
const YOU = String.raw`(?:you|your|you're|you've)`

const PATTERNS: readonly (readonly [number, RegExp])[] = [
  // Displeased, with the reader as the cause.
  [
    0.9,
    new RegExp(
      String.raw`${I_AM} ${DISPLEASED} (?:with|by|at|in|about|over) (?:${YOU}|the (?:way|fact|manner|tone) (?:that |in which )?(?:of )?${YOU})\b`,
      'i',
    ),
  ],
  [
    0.9,
    new RegExp(
      String.raw`${I_AM} ${DISPLEASED} (?:that|because|when|since|to (?:see|find|hear|learn|read) that) ${YOU} (?:did|didn't|do|don't|had|hadn't|have|haven't|never|were|weren't|would|wouldn't|could|chose|decided|ignored|left|cancelled|canceled|forgot|missed|went)\b`,
      'i',
    ),
  ],
  [
    0.9,
    new RegExp(
      String.raw`\b(?:hear|heard|learn|learned|learnt) (?:it|this|that|about it) from [^.;]{2,40}\b(?:and )?not from you\b`,
      'i',
    ),
  ],
  // A promise held against them.
  [
    0.85,
    /\byou (?:had )?(?:promised|agreed|told (?:me|us)|assured (?:me|us)|said) [^.;?]{3,80}(?:,? (?:but|and (?:still|yet|now)|yet)) (?:[^.;?]{0,40})\b(?:not|n't|never|nothing|still|no)\b/i,
  ],
  // Left without an answer.
  [
    0.8,
    /\byou (?:(?:have |'ve )?(?:still )?never|still (?:have not|haven't|did not|didn't)|(?:have not|haven't|did not|didn't) (?:even|once|yet)) (?:\w+ )?(?:answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|g[eo]t back|called|call|return(?:ed)?|show(?:n|ed)? up|turn(?:ed)? up|acknowledge[d]?)\b/i,
  ],
  [
    0.8,
    /\byou(?: have|'ve)?(?: \w+ly){0,2} ignored (?:me|my|our|us|all|every)\b|\b(?:just|simply|keep|kept) ignoring (?:me|us|my|our)\b(?! (?:own|advice|default))|\bwhy (?:do|did) you (?:keep )?ignor(?:e|ing) (?:me|my|our|us)\b|\b(?:i|we) (?:have|had|'ve) (?:asked|written|mailed|emailed|called|told) you (?:\w+ )?(?:three|four|five|several|many|repeated|a dozen) times\b/i,
  ],
  // Hurt by them.
  [
    0.85,
    /\byou(?: have|'ve| had| just)?(?: \w+ly)? (?:insulted|offended|attacked|humiliated|slandered|belittled) (?:me|us)\b|\byou(?:'d| had)? better (?:start by |begin by )?apologi[sz](?:e|ing)\b/i,
  ],
  // Said outright.
  [
    0.9,
    /\byou(?:'ve| have)? (?:really )?let (?:me|us|everyone|the team) down\b|(?:^\W*being|\b(?:i|we)(?:'m| am| was| were)) (?:\w+ )?the last (?:ones? )?to (?:know|hear|learn)\b|\byou\b[^.;?]{0,60}\bbehind (?:my|our) backs?\b|\byou(?:'ve| have)?(?: just| been)? wast(?:e|ed|ing) (?:my|our|everyone's) time\b|\b(?:i|we)(?:'d| had| would have)? (?:have )?expected (?:better|more) (?:of|from) you\b|\bhow could you (?:do (?:this|that)|say|treat|let this)\b|\byou owe (?:me|us) an? (?:apology|explanation)\b/i,
  ],
  [
    0.85,
    /\b(?:your (?:\w+ )?(?:tone|behaviou?r|attitude|reply|answer|comments?|remarks?|mail|email|message|conduct|treatment|words)|what you (?:did|said|wrote)|the way you \w+(?: \w+){0,3}) (?:is|was|are|were) (?:simply |just |really |quite |totally |completely |frankly )?(?:not acceptable|unacceptable|inexcusable|out of line|uncalled for|rude|insulting|unfair|condescending|dismissive|disrespectful|unprofessional)\b/i,
  ],
  [
    0.85,
    /\byou [^.;?]{2,60}\bwithout (?:even )?(?:asking|telling|consulting|informing|warning) (?:me|us|anyone)\b|\b(?:i|we) (?:really |do )?(?:don't|do not|didn't|did not) appreciate (?:you|your (?:tone|attitude|behaviou?r|comment|remark|accus)|being (?:called|accused|treated|told|ignored|lectured))/i,
  ],
]

const NEEDS = new PatternNeeds()
const GATE = new PatternGate(PATTERNS.map(([, { source }]) => NEEDS.of(source)))

/** Said in jest, a condition, an assurance, a courtesy, a thing told of others. */
const UNMEANT = new RegExp(
  String.raw`!{2,}|\b(?:if|unless|in case|whether|hope|lest) [^,;]{0,40}\byou\b(?=[^,;]*(?:ignor|insult|offend|attack|humiliat|slander|belittl))|^\W*(?:did|do|have|had|am|was) (?:i|we)\b.*\?|${SMILE}|\b(?:don't|do not) (?:take|mean|think)\b|\b(?:if|unless|in case|whether|hope(?:fully)?|so that|lest|when|before|until) [^,;]{0,40}\byou\b(?=[^,;]*(?:disappoint|upset|annoy|haven't|have not|didn't|did not|never))|\b(?:not|never|isn't|aren't|don't|no longer) (?:be |feel |get )?(?:upset|annoyed|angry|offended|frustrated|disappointed) (?:with|at|by) you\b|\b(?:sorry|apologi[sz]e|hope)\b[^.;]{0,60}\b(?:disappoint|upset|annoy|frustrat|offend|hurt)|\b(?:disappointed|upset|sorry) (?:that )?(?:to|not to|i|we) (?:have )?(?:miss|missed|couldn't|can't|could not|cannot|didn't get|not (?:be|see|make))|\b(?:he|she|they) (?:is|are|was|were|will be|would be)\b`,
  'i',
)
