import { latinPattern } from './latin-letters.ts'

/** What a question is like, read from one sentence on one line; null when it asks nothing. */
export type Question = {
  /** It ends in a question mark (outside a quotation). */
  readonly marked: boolean
  /** `do you`, `is there`, `can I`: asks for yes or no; `wh`: who, what, how; `other`: a fragment with a mark. */
  readonly form: 'yes-no' | 'wh' | 'other'
}

/**
 * Whether a sentence is put as a question: by its question mark, else by its syntax (an auxiliary before its
 * subject, a question word before an auxiliary). Rhetorical ones are told by `isRhetorical`.
 */
export function questionOf(sentence: string): Question | null {
  if (sentence.includes('?') && MARKED.test(sentence))
    return { marked: true, form: formOf(sentence) ?? formBehindComma(sentence) ?? 'other' }
  if (!UNMARKED.test(sentence.slice(0, 240)) || UNLIKE.test(sentence)) return null
  const form = formOf(sentence)
  return form === null ? null : { marked: false, form }
}

/** Questions that want no answer, or that their writer answers in the `next` sentence. */
export function isRhetorical(sentence: string, next = ''): boolean {
  if (RHETORICAL.test(sentence) || TAG.test(sentence)) return true
  return sentence.length < 160 && SELF_ANSWER.test(next)
}

/** A headline put as a question, every long word of it with a capital: `Where Will Power Prices Go Next?` */
export function isHeading(sentence: string): boolean {
  if (sentence.length > 120 || /\bplease\b/i.test(sentence)) return false
  const long = (sentence.match(/\p{L}[\p{L}'’-]*/gu) ?? []).filter((word) => word.length > 3)
  return (
    long.length > 2 &&
    long.every((word) => /^\p{Lu}/u.test(word)) &&
    long.some((word) => /\p{Ll}/u.test(word))
  )
}

const MARKED = /\?[?!.\s]*(?:["'”’)\]*]{0,3})?\s*(?:[:;]-?[)(PpDd|/]|\^\^|<g>)?$/
const LEAD = String.raw`^(?:[-*>"'(\s]|\d+[.)])*(?:(?:and|but|so|or|also|now|then|well|ok|okay|hi|hey|hello|btw|by the way|anyway|actually|oh|um|uh|yeah|yes|no|ah|right|again|please|just|my question is|(?:one|another|a|quick|last) (?:more |other |quick |last |final )*question|question|q|in other words|if so|if not|other than that|\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?(?=[,:]| -))[,:;.\s-]*\s){0,3}`
const SUBJECT = String.raw`(?:i|you|u|we|he|she|it|they|this|that|these|those|there|the|my|your|our|his|her|its|their|a|an|any|anyone|anybody|anything|someone|somebody|some|everyone|everybody|all|both|one|people|folks|ya|either|there's)`
const AUXILIARY = String.raw`(?:do|does|did|don't|doesn't|didn't|is|are|am|was|were|isn't|aren't|wasn't|weren't|can|could|can't|couldn't|will|would|won't|wouldn't|shall|should|shouldn't|may|might|has|have|had|hasn't|haven't)`
const YES_NO = latinPattern(String.raw`${LEAD}${AUXILIARY}(?: n't| not)? ${SUBJECT}\b`, 'i')
const YES_NO_NAMED = latinPattern(
  String.raw`${LEAD}(?:do|does|did|is|are|was|were|has|can|could|will|would|should) \p{Lu}?[\p{L}\d'.-]+(?: [\p{L}\d'.-]+){0,6} .*\?`,
  'i',
)
const WH = latinPattern(
  String.raw`${LEAD}(?:(?:on|in|for|to|from|at|by|with|of|about|under|since|until) )?(?:what|which|who|whom|whose|where|when|why|how)(?:'s|'re|'d|'ll|s)?(?: (?:the (?:hell|heck)|else|exactly|about|come|many|much|long|often|far|big|soon|well|type|kind|sort|time|day|version|part|percentage)(?: of)?){0,2}(?: [\p{L}\d/'-]+){0,4}? (?:${AUXILIARY}|about|happens?|happened|to do)\b`,
  'i',
)
const WH_SHORT =
  /^\W*(?:and |but |so )?(?:what|why|how|who|where|when|which|whose|how come|how so|why not|what's|who's|where's|how's)\b[^.]*\?/i

function formOf(sentence: string): Question['form'] | null {
  const head = sentence.slice(0, 240)
  if (YES_NO.test(head)) return 'yes-no'
  if (WH_SHORT.test(head) || isWh(head)) return 'wh'
  return YES_NO_NAMED.test(head) ? 'yes-no' : null
}

/** `Before I start, which of them is used?`: asked behind what leads to it. */
function formBehindComma(sentence: string): Question['form'] | null {
  const at = sentence.lastIndexOf(', ')
  return at > 0 ? formOf(sentence.slice(at + 2)) : null
}

/** A question word with its auxiliary before the subject; `what I did was` and `when it is done, …` are none. */
function isWh(head: string): boolean {
  const found = WH.exec(head)?.[0]
  if (found === undefined) return false
  const inner = found.replace(/^.*?\b(?:what|which|who|whom|whose|where|when|why|how)/iu, '')
  return !/ (?:i|you|we|he|she|it|they|this|that|these|those|the|a|an|my|your|our)(?: |$)/i.test(inner)
}

/** What a question without its mark must look like: the auxiliary, then a pronoun; or a question word, then these. */
const UNMARKED = latinPattern(
  String.raw`${LEAD}(?:(?:on|in|for|to|from|at|by|with|of|about|since) )?(?:(?:what|which|who|whom|where|when|why|how)(?:'s|'re|'d)?(?: (?:else|exactly|about|come|many|much|long|often|far|big|soon|well|type|kind|sort|time|day|version|\p{L}+ ?)(?: of)?)?(?: (?:${AUXILIARY})\b| about\b)|(?:what|where|who|how)'s\b|${AUXILIARY} (?:i|you|u|we|he|she|it|they|there|this|that|these|those|any|anyone|anybody|anything|someone|somebody|everyone|everybody|your|our|the)\b(?!\W*$))`,
  'i',
)

/** Sentences in a question's order that end otherwise and are none: wishes, conditions, commands, exclamations. */
const UNLIKE =
  /^\W*(?:should (?:you|there|any|anyone)|should (?:it|this|that|the)\b.{30,}\b(?:will|would|may|can|shall|please)\b|were (?:i|we|it|you)|had (?:i|we|you|it|they)|may (?:i suggest|the|you|all)|have (?:a|your|the|all|any|some|it|them|this|that|one|someone|my|our|to)\b|do (?:the|it|this|that|a|your|all|my|not|n't|some|any|either|one)\b|don't\b|can't wait|what a\b|how (?:very|nice|sad|cool|wonderful)|who knows|what's more|when (?:the|a|an)\b|which (?:is|was|are|were|has|have|means|would|will|can|could|should|may|might|do|does|did)(?:n't)?\b|what (?:happens|happened) (?:is|was)|will do|that is|whose)\b|!\W*$|:$|.{60},$/i

const TAG =
  /,? (?:(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|must)n'?t (?:it|you|we|they|he|she|i|that|there)|(?:is|are|was|were|do|does|did|has|have|can|could|will|would) (?:it|they|we|he|she|there)|(?<=, ?)(?:right|no|eh|huh|yes|ok|okay|hm+|or what|you know|correct|yeah|see|get it)|hah|eh|huh| ok| okay)\s?\?+\W*$/i
const RHETORICAL =
  /\b(?:why bother|who cares|who knows|who needs|so what|what the (?:hell|heck|f)|what's the point|what is the point of|how hard (?:can|could)|how on earth|how could (?:i|anyone|one|we) (?:ever|possibly|forget)|what else is new|what more (?:can|could)|why (?:would|should) (?:anyone|anybody|i|we|they|he|she|one) (?:even |ever |want|care|bother|need)|do i (?:really )?need to|need i say|am i the only|who would(?: ever| have)|wouldn't you (?:say|know|think)|don't you think|isn't that (?:nice|great|what)|what (?:else )?(?:do|would|did|could) you expect|are you (?:kidding|serious|nuts|crazy)|is it just me|guess what|you know what|wishful thinking|how about that|says who|since when|do you really (?:think|believe|want)|what (?:could|can) (?:possibly )?go wrong|and what do i (?:see|get|find)|where was i|remember\?$|fair enough|how cool is|(?:can|could) you (?:imagine|believe) (?:how|what|that)|did i (?:say|mention))\b|^(?:really|huh|eh|hm+|what|wtf|seriously|oh|no|yes|right|ok|okay|and|so|ha|what now|say what|pardon|sorry)\s*\?+!*\W*$|^(?:interested|tired of|looking for|need(?: a)?|want(?: a| to)?|ready (?:for|to)|have you ever (?:wanted|wondered|wished|dream(?:ed|t)|thought|noticed)|did you know|do you yahoo)\b.{0,60}\?$|^q\d*[:.)]/i
const SELF_ANSWER =
  /^["'(]*(?:because\b|cause\b|no[,.;!:]|no way|nope|yes[,.;!:]|yep|yup|not (?:really|at all|that|yet)\b|of course|sure[,.]|certainly|obviously|probably (?:not|because)|simple[,:.]|easy[,:.]|well, (?:no|yes|it|because)|nothing[,.]|nobody|never[,.]|hardly|i doubt it|i don'?t think so|i think not|a:)/i
