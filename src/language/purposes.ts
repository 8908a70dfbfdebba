import { readApologies } from './apology.ts'
import { readCelebrating } from './celebrating.ts'
import { type LinedSentence, linedSentences } from './sentences.ts'
import { readThanks } from './thanks.ts'
import type { Zones } from './zones.ts'

/** What people write short messages for. */
export const PURPOSES = [
  'praise',
  'birthday',
  'thanks',
  'apology',
  'late',
  'support',
  'nudge',
  'check in',
  'meet',
  'deliver',
  'opinion',
] as const

export type Purpose = (typeof PURPOSES)[number]

/** A sentence that a message was written for. */
export type PurposeSentence = {
  readonly purpose: Purpose
  /** [start, end) in the text, and its words on one line. */
  readonly start: number
  readonly end: number
  readonly quote: string
  /**
   * Whether it says nothing but its purpose (`Many thanks!`, `Any news on this?`), so that it can be said again on
   * another occasion: every word of it is one that such formulas are made of.
   */
  readonly isFormula: boolean
}

/** What the sentences of the new text are for, in reading order, a purpose once a sentence. English; linear time. */
export function readPurposes(zones: Zones): PurposeSentence[] {
  const sentences = linedSentences(zones).slice(0, MOST)
  const marked = new Map<number, Purpose>()
  for (const { start } of readThanks(zones)) marked.set(start, 'thanks')
  for (const { start, quote } of readApologies(zones))
    if (!REFUSING.test(straight(quote))) marked.set(start, LATE.test(straight(quote)) ? 'late' : 'apology')
  const praise = readCelebrating(zones)
  if (praise !== null) marked.set(praise.start, /birthday/i.test(praise.quote) ? 'birthday' : 'praise')
  return sentences.flatMap((sentence) => {
    const purpose = marked.get(sentence.start) ?? purposeOf(straight(sentence.line))
    return purpose === null ? [] : [found(sentence, purpose)]
  })
}

/** So many sentences are looked at: what a message is for is said early. */
const MOST = 40
/** Longer sentences are about something, and are not looked at for purposes that a phrase shows. */
const LONGEST = 220

function purposeOf(line: string): Purpose | null {
  if (line.length > LONGEST) return null
  const found = PATTERNS.find(([, pattern]) => pattern.test(line))?.[0] ?? null
  return found === 'nudge' && line.length > LONGEST_NUDGE ? null : found
}

/** Who asks for news does so shortly; a longer sentence tells of something. */
const LONGEST_NUDGE = 130

/** Sorry to say no, or to contradict, is no apology. */
const REFUSING =
  /\bsorry,? (?:but\b|to (?:destroy|say|tell|disappoint|inform|contradict)\b)|\bsorry,? (?:i|we) (?:don't|do not|can't|cannot|have no)\b|^\W*sorry, (?:no|not|the|there|this|that|you)\b/i

const LATE =
  /\b(?:late|delay\w*|slow|so long|long time|sooner|earlier|took (?:me )?(?:a while|so|too)|getting back)\b/i

const PATTERNS: readonly (readonly [Purpose, RegExp])[] = [
  [
    'support',
    /\bsorry (?:to (?:hear|learn|read) (?:of|about|that|this)|for your loss)|\bcondolences?\b|\b(?:my|our) thoughts are with\b|\bthinking of you\b|\bget well\b|\b(?:speedy|quick|full) recovery\b|\bhang in there\b|\bhope (?:you|she|he|they)(?:'re| are| is)? (?:all )?(?:feel(?:s|ing)? better|recover\w*|get(?:s|ting)? better)\b|\btake care of yourself\b/i,
  ],
  [
    'nudge',
    /\bany (?:news|updates?|progress|luck|word|feedback|movement)\b.*\?|\b(?:did you (?:get|have) (?:a|any|the) chance|have you (?:had|got|gotten) (?:a|the|any) (?:chance|time|look))\b|\b(?:what's|what is) the status\b|\bwhere (?:do|are) we (?:stand )?(?:on|with)\b|\bjust (?:checking|following up)\b|\bfollowing up on\b|\b(?:i'm |i am )?still waiting (?:for|on)\b|\bhave(?:n't| not) (?:heard|seen|received|got) (?:anything|any|back|from|a|your|an)\b|\bhave you (?:seen|read|received|looked at|heard) (?:the|my|this|that|anything|back|from)\b|\bdid you (?:see|receive|get|read) (?:the|my|this|that)\b|\bgentle (?:reminder|nudge)\b|^(?:a )?(?:friendly )?(?:reminder|ping)\b/i,
  ],
  [
    'check in',
    /\bhow (?:are|were) (?:you|things)\b|\bhow(?:'s| is) (?:it going|everything|life|the (?:family|baby)|things|your (?:family|new|summer|trip|wife|husband))\b|\bhow have you been\b|\b(?:hope|trust) (?:that )?(?:all|everything|things|life|you(?:'re| are| had)|your)\b[^,;]{0,40}\b(?:well|good|great|fine|ok|okay|nice)\b|\blong time no\b|\b(?:been a while|been a long time|been too long)\b|\bwhat's new\b|\bwhat(?:'s| is| are) (?:you )?up (?:to|with you)\b|\bwhat are you up to\b/i,
  ],
  [
    'meet',
    /\b(?:let's|lets|would you|do you|are you|want to|like to|love to|how about|shall we|can we|could we|we should|up for)\b.*\b(?:lunch|coffee|dinner|drinks?|beers?|breakfast|get together|meet up|catch up)\b/i,
  ],
  [
    'opinion',
    /\bwhat do you think\b|\bany (?:thoughts|comments|opinions?|ideas|suggestions|advice)\b|\b(?:your|an) (?:opinion|view|advice|take|thoughts|comments)\b.*\?|\blet me know what you think\b|\bcomments\s*\?|\bwhat would you (?:do|suggest|recommend)\b/i,
  ],
  [
    'deliver',
    /^(?:\W*)(?:attached (?:is|are|you|please)|here (?:is|are)\b|here's|as promised|enclosed|see attached|please find|i(?:'ve| have) (?:just )?(?:sent|attached|put|finished|uploaded|applied|committed|checked in))|^[^,;]{0,80}\b(?:is|are) attached\b/i,
  ],
]

function found({ start, end, line }: LinedSentence, purpose: Purpose): PurposeSentence {
  return { purpose, start, end, quote: line, isFormula: isFormula(straight(line), purpose) }
}

/** Longer ones are about something. */
const LONGEST_FORMULA = 12

function isFormula(line: string, purpose: Purpose): boolean {
  const known = FORMULA_WORDS.get(purpose)
  const words = line.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []
  if (known === undefined || words.length === 0 || words.length > LONGEST_FORMULA) return false
  return /^["'(]?[\p{L}\p{N}',.!?:;() -]+$/u.test(line) && words.every((word) => known.has(word))
}

const WORDS: Readonly<Record<Purpose, string>> = {
  praise:
    "congratulations congrats congratulation well done great good wonderful fantastic excellent terrific awesome brilliant news on your the to you very happy glad pleased for so am i am i'm we're way go job work hooray bravo wow really all both my warmest best heartfelt big that's that is this what a",
  birthday:
    'happy birthday belated many returns of the day to you a very best wishes all on your have great nice',
  thanks:
    "thanks thank you thx a lot so very much many again for your help message mail email reply answer response this that it all everything i really appreciate appreciated is greatly am i'm grateful would like to the and my best",
  apology:
    "sorry my apologies apology i i'm am apologize apologise so very really for about this that it the",
  late: "sorry my apologies i i'm am apologize apologise so very for the late delay delayed slow reply response answer answering replying responding getting back to you about this that it took me long a while took not sooner earlier in taking",
  support:
    "sorry so very really terribly to hear that this about it i i'm am we're are deeply my our thoughts with you and your family condolences sincere deepest heartfelt please accept get well soon take care of yourself hang in there hope feel better",
  nudge:
    "any news update updates progress on this that about yet did you get have had a chance to look at it my message mail note just checking following up in what's what is the status of there so far hi please word from",
  'check in':
    "how are you things doing is it going everything all well with hope i you're your family life have been long time no see what's new up to these days it's a while since we fine good ok okay things",
  meet: "let's lets have lunch coffee a dinner meet up get together sometime some time soon one of these days do you want to would like for how about are free could can we us shall grab beer catch over drink drinks",
  opinion:
    "what do you think about this that it of any thoughts comments ideas opinion opinions suggestions your is let me know what's on i'd like to hear would have",
  deliver: 'as promised here it is you are go',
}

const FORMULA_WORDS: ReadonlyMap<Purpose, ReadonlySet<string>> = new Map(
  PURPOSES.map((purpose) => [purpose, new Set(WORDS[purpose].split(' '))]),
)

function straight(line: string): string {
  return line.replace(/[’‘]/g, "'")
}
