import { readAsks } from './asks.ts'
import { quoteOf, sentencesOf } from './sentences.ts'

/** The new text says thanks and hardly anything else: no ask, no news, no new matter. */
export function thanksOnly(authored: string): boolean {
  const sentences = wordy(authored)
  if (sentences.length === 0 || sentences.length > 4 || readAsks(authored).length > 0) return false
  const thanks = sentences.filter((line) => THANKS.test(line)).length
  const words = sentences.join(' ').split(' ').length
  return thanks > 0 && words <= 30 && sentences.every((line) => THANKS.test(line) || isSmall(line))
}

/** The new text ends its thread: thanks, or a bare acknowledgement ("Applied.", "Sounds good, see you then."). It wants no answer. */
export function closesThread(authored: string): boolean {
  if (thanksOnly(authored)) return true
  const sentences = wordy(authored)
  if (sentences.length === 0 || sentences.length > 3 || readAsks(authored).length > 0) return false
  if (sentences.join(' ').split(' ').length > 25) return false
  return sentences.every((line) => isSmall(line) || THANKS.test(line))
}

/** An acknowledgement and no more: `Yes, because …` says something. */
function isSmall(line: string): boolean {
  return SMALL.test(line) && line.split(' ').length <= 7
}

/** The sentences on one line each, without the greeting. */
function wordy(authored: string): string[] {
  if (authored.length > 4000) return []
  return sentencesOf(authored)
    .map((sentence) => quoteOf(authored, sentence))
    .filter((line) => !GREETING.test(line))
}

const GREETING = /^(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear)\b.{0,40}$|^\p{Lu}[\p{L}'’-]+[,:-]+$/u
const THANKS =
  /\b(?:thanks|thank you|thankyou|thx|tnx|ty|cheers|much obliged|(?:much|very|really|greatly) appreciated|appreciate (?:it|that|your|the)|grateful)\b/i
const SMALL =
  /^\W*(?:(?:many )?thanks?|ok(?:ay)?|great|good|fine|cool|excellent|perfect|wonderful|super|nice|sure|agreed|indeed|right|exactly|yes|yep|yup|done|applied|merged|queued|pushed|committed|fixed|acked?|ack(?:ed)?[- ]by|got it|will do|works|noted|understood|received|confirmed|i (?:agree|see|understand|got it|received it)|(?:that|this|it|your (?:patch|fix|suggestion|answer)) (?:\w+ )?(?:works?(?:ed)?|did (?:it|the trick)|fixed|solved|helps?|helped|makes sense|is (?:fine|great|perfect|ok|good|right|it)|was (?:it|the problem|great|very helpful|helpful)|looks? (?:good|fine|ok|great))|(?:sounds|looks|all|works) (?:good|fine|great|ok|perfect|like a plan|well|for me)|no (?:problem|worries)|never ?mind|you(?:'re| are) (?:right|welcome)|my (?:pleasure|mistake|bad|fault)|see you|talk to you|have a (?:good|great|nice)|looking forward|same here|me too|\+1|congrat\w*|well done|happy to help|glad)\b/i
