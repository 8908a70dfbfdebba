import { quoteOf, sentencesIn } from './sentences.ts'
import type { Zones } from './zones.ts'

/**
 * The sentence of a message's new text that says by itself what the message is about, as written on one line: the
 * first one of some length that neither greets nor thanks nor hangs on what was said before it ("They do, too").
 * @returns at most 300 characters; '' when no sentence stands alone, where the subject says more
 */
export function tellingSentence(zones: Zones): string {
  const lines = sentencesIn(zones).map((sentence) => quoteOf(zones.text, sentence, 300))
  return lines.find((line) => wordCount(line) >= 6 && standsAlone(line) && isProse(line)) ?? ''
}

function standsAlone(line: string): boolean {
  return !OPENING.test(line) && !HANGING.test(line) && !MACHINE.test(line) && !UNFINISHED.test(line)
}

const OPENING =
  /^(?:hi|hello|hey|yo|dear|good (?:morning|afternoon|evening)|greetings|thanks|thank you|re:|i(?:['’]ve| have)(?: got)? (?:a|some|one) (?:\w+ )?questions?|on .{3,60} wrote)\b/i

/** Begins in the middle: with a conjunction, a bare answer, or a word for something said in another message. */
const HANGING =
  /^\W*(?:(?:and|but|or|nor|so|also|too|then|thus|hence|therefore|otherwise|besides|still|yet|because|which|whose|that|these|those|its?|they|them|their|he|she|his|her|him|the (?:same|latter|former|other|above)|same|such|another|neither|either|both|likewise|ditto|not|no|nope|none|yes|yep|yup|yeah|right|agreed|indeed|exactly|sure|ok|okay|well|actually|however|hmm+|ah|oh|umm?|except|instead|unless|in (?:that|this|which) case|on the same|if (?:so|not|that|this|it|they)|as such|you (?:killed|forgot|missed|mean|said)|(?:i|we) (?:would |also |do )?(?:think|guess|suppose|believe|suspect|agree|doubt|hope|know|meant)(?: that)? (?:that|it|it['’]s|this|they|so|not|with (?:that|this|you)))\b|this\b(?! (?:patch|mail|message|letter|note|report|week|month|morning|afternoon|evening|year|is (?:an?|the|to)\b))|\(|[^,]{2,24}, (?:it|that|they|this)\b)/i

/** A prompt, a path, a header line: not words to a person. */
const MACHINE =
  /^(?:\S*[@~/]\S* |[\w-]+[@:]\S*[#$%>]|\[|\S{1,30}: \S.*\b\S{1,30}: )|[#$]\s|<[^<>\s]+(?:@| at )[^<>]+>/

/** Points at what comes below it. */
const UNFINISHED = /(?:[:,]|\b(?:this|these|those|the following|below)\W*)$/i

function wordCount(line: string): number {
  return line.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length
}

/** Mostly letters and spaces: no code, table or address. */
function isProse(line: string): boolean {
  const letters = line.replace(/[^\p{L}\s]/gu, '').length
  return line.length > 0 && letters / line.length > 0.8
}
