import { quoteOf } from './sentences.ts'
import { sentenceLines } from './sentence-lines.ts'
import { SMILEY } from './smiley.ts'
import { allAuthored, type Zones } from './zones.ts'

/** A message that dismisses, reproaches or orders in few words and softens nothing. */
export type Curt = {
  /** The curt sentence: [start, end), and its words on one line. */
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** Longer than this, a message explains itself. */
const FEW_WORDS = 45

/**
 * Whether the new text is curt; null when it is not. Short alone is not curt ("Paid today."): it takes a reproach, a
 * flat refusal or a slight, without greeting warmth, thanks, please, apology, smile or hedge. English, linear time.
 */
export function readCurtness(source: Zones | string): Curt | null {
  const zones = typeof source === 'string' ? allAuthored(source) : source
  const { authored } = zones
  if (authored.length > 600 || (authored.match(/\S+/g) ?? []).length > FEW_WORDS || SOFT.test(authored))
    return null
  const lines = sentenceLines(zones)
  const at = lines.findIndex(({ line }) => SHARP.test(line))
  const sharp = lines[at]
  if (sharp === undefined) return refusalIn(zones, lines)
  return { start: sharp.start, end: sharp.end, quote: wholeOr(zones, sharp) }
}

/** A few words are curt together: they are quoted together. */
function wholeOr(zones: Zones, { start, end }: { readonly start: number; readonly end: number }): string {
  const whole = zones.authored.replace(/\s+/g, ' ').trim()
  return whole.length <= 120 ? whole : quoteOf(zones.text, { start, end })
}

const SOFT = new RegExp(
  String.raw`\b(?:thanks?|thank you|thx|please|pls|sorry|apolog\w+|afraid|unfortunately|appreciate|grateful|glad|happy|love|lovely|great|nice|wonderful|hope|maybe|perhaps|i think|i guess|i believe|imho|imo|just kidding|haha|lol|cheers)\b|${SMILEY}|\p{Extended_Pictographic}|!`,
  'iu',
)

const SHARP = new RegExp(
  [
    String.raw`\bas i (?:have |'ve )?already (?:said|told you|wrote|explained)\b|\bi(?:'ve| have)? (?:already told you|told you (?:already|before|twice|so))\b|^\W*we(?:'ve| have)? (?:already )?(?:talked|been|discussed|spoken|gone) (?:about|through|over) (?:this|that|it)(?: (?:before|already))?[.]|\bhow (?:many times|often) (?:do|must|should|have) i\b`,
    String.raw`\b(?:that|this|it)(?:'s| is| was) (?:just |simply |plain |complete |utter |obviously |total )*(?:nonsense|rubbish|bullshit|crap|stupid|idiotic|ridiculous|ludicrous|a waste of|absurd|garbage|silly)\b|\b(?:nonsense|rubbish|bullshit)[.]`,
    String.raw`\b(?:don't|do not|stop) (?:waste|wasting|bother|bothering|pester|pestering) (?:my|me|us|our|people)\b|^\W*(?:stop|quit) (?:\w+ing)\b[^.]*\b(?:or|now|this|that|it|me|us)\b|\bnot my (?:problem|job|business)\b|\b(?:go )?(?:read|rtfm|use) (?:the|a) (?:fucking |damn |bloody )?(?:manual|docs?|documentation|faq|archives?)\b(?=[^a-z]*$)|\brtfm\b|\bdo your (?:own )?(?:homework|job)\b|\bfigure it out yourself\b|\bwhat part of (?:["'“]?no\b|[^?]{0,40}(?:don't|do not|didn't) you (?:understand|get))|\bget (?:it )?over (?:it|yourself)\b`,
    String.raw`\b(?:you|your) (?:obviously|clearly|apparently|evidently) (?:have no|don't|didn't|haven't|can't|did not|do not|have not|never)\b|\byou(?:'re| are) (?:just |simply |completely |totally )?(?:wrong|clueless|confused|lying|being (?:stupid|ridiculous|silly|difficult))\b|\byou should (?:know|have known) (?:better|that|this)\b|\bi don't (?:care[.]|have time for (?:this|that|you)\b)|\bnobody (?:asked|cares)\b|\bend of (?:story|discussion)\b|\bcase closed\b`,
  ].join('|'),
  'i',
)

/** A bare `No.` or `Wrong.` at the start, with an order right behind it. */
function refusalIn(zones: Zones, lines: ReturnType<typeof sentenceLines>): Curt | null {
  const [first, second] = lines.filter(({ line }) => !/^\W*(?:hi|hello|dear|hey)\b[^.]{0,30}$/i.test(line))
  if (first === undefined || second === undefined) return null
  if (!/^\W*(?:no|nope|wrong|forget it)[.]\W*$/i.test(first.line) || !ORDER.test(second.line)) return null
  return {
    start: first.start,
    end: second.end,
    quote: quoteOf(zones.text, { start: first.start, end: second.end }),
  }
}

const ORDER =
  /^\W*(?:use|do|don't|do not|stop|read|try|get|go|put|take|leave|look|fix|change|keep|remove|send|ask|make|check|just)\b|^\W*you(?:'re| are)\b/i
