import { quoteOf, sentencesIn } from './sentences.ts'
import { SMILEY } from './smiley.ts'
import type { Zones } from './zones.ts'

/** A sentence to quote, and how much it tells by itself: 1 is plain, more is better, less than nothing is noise. */
export type Telling = { readonly quote: string; readonly worth: number }

/**
 * The sentence of a message's new text that says by itself what the message is about, as written on one line: one of
 * some length that neither greets nor thanks nor hangs on what was said before it ("They do, too"), rather early,
 * about what the subject names, or about what its writer is up to.
 * @param subject of the message; '' when it is not known
 * @returns at most 300 characters; '' when no sentence stands alone, where the subject says more
 */
export function tellingSentence(zones: Zones, subject = ''): string {
  return mostTelling(zones, subject)?.quote ?? ''
}

/** The same with its worth, to hold it against those of other messages; null when no sentence stands alone. */
export function mostTelling(zones: Zones, subject = ''): Telling | null {
  const topic = contentWords(subject)
  let best: Telling | null = null
  let place = 0
  for (const sentence of sentencesIn(zones).slice(0, LOOKED_AT)) {
    const quote = quoteOf(zones.text, sentence, 300)
    if (wordCount(quote) < 6 || !standsAlone(quote) || !isProse(quote)) continue
    const worth = worthOf(quote, topic) - Math.min(0.6, 0.12 * place)
    place += 1
    if (worth > (best?.worth ?? LEAST)) best = { quote, worth }
  }
  return best
}

/** The first sentence of some length that is words to a person, whether it stands alone or not; '' for none. */
export function firstSentence(zones: Zones): string {
  for (const sentence of sentencesIn(zones).slice(0, LOOKED_AT)) {
    const quote = quoteOf(zones.text, sentence, 300)
    if (wordCount(quote) >= 6 && !opensOnly(quote) && !isMachineLine(quote) && isProse(quote)) return quote
  }
  return ''
}

/** What a message is about is said near its top. */
const LOOKED_AT = 60

/** Below this a sentence tells less than the subject does. */
const LEAST = 0.2

function worthOf(line: string, topic: ReadonlySet<string>): number {
  const words = wordCount(line)
  let worth = 1
  if (words < 8) worth -= 0.4
  if (words > 40 || line.length >= 300) worth -= 0.5
  worth += 0.35 * Math.min(2, shared(line, topic))
  if (UP_TO.test(line)) worth += 0.5
  if (/\b(?:i|we|my|our)\b/i.test(line)) worth += 0.15
  if (/^\W*\p{Ll}/u.test(line)) worth -= 0.4
  if (/\w\(|\w_\w|[{}=]|->|::/.test(line)) worth -= 0.3
  if (REPLYING.test(line)) worth -= 0.6
  if (/\?\W*$/.test(line)) worth -= 0.8
  if (/\b(?:thanks|thank you)\b/i.test(line)) worth -= 0.5
  if (TRAILS_OFF.test(line)) worth -= 0.5
  worth -= 0.3 * Math.min(2, (line.slice(0, 60).match(POINTING) ?? []).length)
  return worth
}

/** Dots at the end, or a smiley. */
const TRAILS_OFF = new RegExp(String.raw`(?:\.{3}|…)\W*$|${SMILEY}`)

/** What the writer does, plans or has brought about: what one asks after when next in touch. */
const UP_TO =
  /\b(?:i|we)(?:['’](?:ll|m|re|ve)| will| am| are| have| plan| hope| intend| expect| started| finished| moved| joined| leave| released| bought| built| got)\b|\b(?:next|this) (?:week|month|year|spring|summer|autumn|fall|winter)\b|\b(?:tomorrow|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i

/** Answers a point or corrects the other, so that it reads as half of a talk. */
const REPLYING =
  /^\W*(?:noted|give|do(?:n['’]t| not)|please|i(?:['’]m| am) (?:not|against|for|in favou?r|sure|afraid|inclined)|i have no\b|normally|unfortunately|personally|basically|apparently|probably|maybe|perhaps|anyway|anyhow|ugh|sounds|looks like|works|done|same thing|as (?:i|you) (?:said|know|say|mentioned|wrote)|just (?:for|to) (?:your|clarify)|you(?:['’](?:re|ve|ll|d))?\b|why\b|(?:i|we) (?:personally|also|still|just|do(?:n['’]t| not)|already|have already|have to agree|agree|disagree|would|wouldn['’]t|was|can['’]t|could|did|didn['’]t|had|got|see|prefer|understand|looked|tried|think|believe|guess|suppose|bet|wonder|meant)\b|there (?:is|are) (?:no|a|an|some)\b|all of\b|in fact|of course|to be (?:honest|fair)|for (?:me|that|this|now)\b|at (?:least|any rate)|if (?:you|it|that|this|they|he|she)\b|since (?:it|that|this|you)|when (?:it|that|this|you)|what(?:['’]s)? )/i

/** Words for what was named elsewhere. */
const POINTING =
  /\b(?:it|its|that|this|these|those|them|they|he|she|him|his|her|there|one|such|same|following)\b/gi

/** The words of a subject or sentence that carry meaning, lower-cased. */
function contentWords(text: string): Set<string> {
  return new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3 && !EMPTY.has(word)),
  )
}

const EMPTY: ReadonlySet<string> = new Set(
  'about after again also been before could from have just list more need only over patch please problem problems question questions should some than that their them then there these they this those update very want were what when where which will with would your'.split(
    ' ',
  ),
)

function shared(line: string, topic: ReadonlySet<string>): number {
  if (topic.size === 0) return 0
  let count = 0
  for (const word of contentWords(line)) if (topic.has(word)) count += 1
  return count
}

/** Whether a sentence only greets, thanks or introduces. */
export function opensOnly(line: string): boolean {
  return OPENING.test(line)
}

/** Whether a line is a prompt, a path, a header or the head of a quotation: no words to a person. */
export function isMachineLine(line: string): boolean {
  return MACHINE.test(line)
}

function standsAlone(line: string): boolean {
  return !opensOnly(line) && !HANGING.test(line) && !isMachineLine(line) && !UNFINISHED.test(line)
}

const OPENING =
  /^(?:hi|hello|hey|yo|dear|good (?:morning|afternoon|evening)|greetings|thanks|thank you|re:|i(?:['’]ve| have)(?: got)? (?:a|some|one) (?:\w+ )?questions?|on .{3,60} wrote)\b/i

/** Begins in the middle: with a conjunction, a bare answer, or a word for something said in another message. */
const HANGING =
  /^\W*(?:(?:and|but|or|nor|now|so|also|too|then|thus|hence|therefore|otherwise|besides|still|yet|because|which|whose|that|these|those|its?|they|them|their|he|she|his|her|him|the (?:same|latter|former|other|above)|same|such|another|neither|either|both|likewise|ditto|not|no|nope|none|yes|yep|yup|yeah|right|agreed|indeed|exactly|sure|ok|okay|well|actually|however|hmm+|ah|oh|umm?|except|instead|unless|in (?:that|this|which) case|on the same|if (?:so|not|that|this|it|they)|as such|i (?:do|did|have|am|was|can|will|would),|you (?:killed|forgot|missed|mean|said)|(?:i|we) (?:would |also |do )?(?:think|guess|suppose|believe|suspect|agree|doubt|hope|know|meant)(?: that)? (?:that|it|it['’]s|this|they|so|not|with (?:that|this|you)))\b|this\b(?! (?:patch|mail|message|letter|note|report|week|month|morning|afternoon|evening|year|is (?:an?|the|to)\b))|\(|[^,]{2,24}, (?:it|that|they|this)\b)/i

const MACHINE =
  /^(?:\S*[@~/]\S* |[\w-]+[@:]\S*[#$%>]|\[|\S{1,30}: \S.*\b\S{1,30}: )|[#$]\s|<[^<>\s]+(?:@| at )[^<>]+>/

/** Points at what comes below it. */
const UNFINISHED = /(?:[:,]|\b(?:this|these|those|the following|below)\W*)$/i

function wordCount(line: string): number {
  return line.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length
}

/** Mostly letters and spaces: no code, table or address. */
export function isProse(line: string): boolean {
  const letters = line.replace(/[^\p{L}\s]/gu, '').length
  return line.length > 0 && letters / line.length > 0.8
}
