import { quoteOf } from './sentences.ts'
import { sentenceLines } from './sentence-lines.ts'
import type { Zones } from './zones.ts'

/**
 * Whether a question wants its reader's opinion or experience, rather than a fact, a file or a favour. Made for
 * precision: what it does not know is no question of advice. @param line one sentence on one line; 600 characters are read
 */
export function asksAdvice(line: string): boolean {
  const read = line.slice(0, 600)
  return ADVICE.test(read) && !NO_ADVICE.test(read)
}

/** The sentence of the new text in which its author asks to hear what came of it; null when there is none. */
export function asksToHear(zones: Zones): string | null {
  return firstLike(zones, (line) => TO_HEAR.test(line))
}

/**
 * The sentence of the new text that tells what came of something; null when there is none. Made to be generous: whoever
 * told it is not to be asked to tell it again.
 */
export function tellsOutcome(zones: Zones): string | null {
  return firstLike(zones, (line) => OUTCOME.test(line) || DONE_SINCE.test(line))
}

function firstLike(zones: Zones, isLike: (line: string) => boolean): string | null {
  const found = sentenceLines(zones).find(({ line }) => isLike(line.slice(0, 600)))
  return found === undefined ? null : quoteOf(zones.text, found)
}

const ADVICE = new RegExp(
  [
    String.raw`\bwhat (?:do|would|did) (?:you|u) (?:\w+ )?(?:think|say|suggest|recommend|advise|do|use|try|choose|pick|look at|change|drop|ask for)\b(?! (?:for a living|this weekend|tonight|today|tomorrow|mean))`,
    String.raw`\bhow would (?:you|u) (?:\w+ )?(?:do|go|handle|approach|solve|deal|start|put|price|word|tackle|set|structure|organi[sz]e|explain|answer|proceed)\b`,
    String.raw`\bhow do you (?:\w+ )?(?:find out|raise|handle|deal|back up|decide|choose|price|hire|approach|keep|measure|organi[sz]e|structure|tell whether|know whether)\b`,
    String.raw`\bwould you (?:\w+ )?(?:rather|recommend|advise|suggest|move|start|talk|trust|go for|go with|choose|prefer|take|keep|use|build|buy|wait|split|raise|hire|say (?:that )?it is)\b[^?]*\?`,
    String.raw`\bwhich (?:\w+ ){0,3}(?:would|should) (?:you|i|we|one)\b|\bwhat (?:\w+ ){0,2}should (?:i|one)\b|\bwhere would you (?:start|begin|look)\b`,
    String.raw`\bshould (?:i|we) (?!(?:meet|talk|call|speak|say|send|bring|come)\b)[^?]*\?`,
    String.raw`\bdo you think (?:that )?(?:i|we|it|this|that|they) (?:should|could|would|is|are|will|makes?)\b`,
    String.raw`\bin your (?:experience|opinion|view|eyes)\b|\byour (?:honest |frank |own |expert )?(?:opinion|advice|view|take|thoughts|recommendation|experience|judgement|judgment)\b[^?]*\?|\b(?:love|like|value|appreciate|welcome|need) your (?:\w+ )?(?:opinion|advice|view|take|thoughts|recommendation|judgement|judgment)\b`,
    String.raw`\b(?:any|some) (?:advice|recommendations?|thoughts (?:on|about)|words of wisdom)\b[^?]*\?`,
    String.raw`\b(?:is|would) (?:it|that|this) (?:be )?(?:worth|wise|sensible|safe|reasonable|to be trusted|a (?:good|bad) idea)\b[^?]*\?|\bto be trusted\b[^?]*\?`,
    String.raw`\bwhat(?:'s| is) (?:the best (?:way|place|time) to|your (?:view|take|opinion|advice|experience|rule))\b|\bis there a good (?:rule|way)\b|\bdo you (?:\w+ )?recommend\b|\bwhat am i (?:doing wrong|missing)\b`,
  ].join('|'),
  'i',
)

/** A time to meet, an invitation, an offer: these want a yes. */
const NO_ADVICE =
  /\b(?:would|should|shall|do) (?:you|we|i) (?:\w+ )?(?:like|want|care|mind|be (?:free|available|able|up))\b|\b(?:lunch|dinner|coffee|drink|beer|what time|which (?:day|time|date|slot)|when should)\b|\bwhat do you do\b/i

const TO_HEAR =
  /\b(?:let (?:me|us) know|tell (?:me|us)|keep (?:me|us) (?:posted|updated|in the loop)|(?:would|i'd) (?:love|like|be (?:glad|curious|interested)) to (?:hear|know)|(?:curious|interested|keen) (?:to (?:hear|know|see)|how)|report back|i (?:hope|want) to hear)\b[^?]{0,30}\b(?:how (?:it|that|this|things|you|they|the \w+) (?:goes|went|go|turns? out|works? out|worked|ends?|ended|gets? on|got on|decide)|what (?:you (?:decide|choose|do)|happens|comes|came of)|how it is going)|\bkeep (?:me|us) posted\b/i

const OUTCOME = new RegExp(
  [
    String.raw`\b(?:worked|solved|fixed|sorted)\b|\b(?:did|does) (?:the (?:trick|job)|it\b)|\bturned out\b|\bin the end\b|\bas you (?:said|suggested|advised|predicted|thought|told|recommended)|\bexactly (?:as|what) you\b|\b(?:your|that was (?:your|good)) (?:advice|suggestion|idea|tip|clause|hint)\b|\bthanks to (?:you|your)\b|\bbecause of you\b`,
    String.raw`\b(?:it|that|this|all|everything|the \w+) (?:\w+ )?(?:went|ended|paid off|helped)\b(?! (?:me|us) (?:understand|think)\b)|\bwent (?:well|fine|smoothly|badly|ahead|live|for|with)\b`,
    String.raw`\b(?:we|i|they|he|she|\p{Lu}\w+) (?:\w+ )?(?:chose|picked|decided|settled|signed|agreed|accepted|declined|approved|rejected|launched|shipped|switched|hired|opted)\b|\b(?:approved|convinced|rewritten|presented|accepted)\b`,
    String.raw`\bno (?:more )?(?:errors?|problems?|complaints?|downtime) (?:since|any ?more|at all)\b|\b(?:it|that) is (?:live|done|in place|running|working|solved|fixed|over)\b|^\W*(?:it|that) (?:was (?:the|a|an)|took (?:us|them|me|only|all|\w+ (?:days?|weeks?|hours?)))\b|\bnow (?:says?|has|works?|runs?|reads?|does|shows?)\b|\bthey (?:found|went|chose|took|did|had|got|said)\b|\b(?:a )?(?:postscript|short update|quick update|update on)\b`,
  ].join('|'),
  'iu',
)

/** Something that was done or happened, and lately: `I used it today`, `three percent left`. */
const DONE_SINCE =
  /\b(?:i|we|they|he|she|it|client|clients|team|school|customers?|percent|one|two|three|four|five|six)\b(?:'s)? (?:\w+ ){0,2}(?:\w{2,}ed|did|was|were|went|took|found|made|told|got|gave|built|left|put|read|said|had|ran|came|let)\b[^.]*\b(?:today|yesterday|this (?:morning|afternoon|week)|last (?:night|week|month)|already|by now|so far|since|for months)\b/i
