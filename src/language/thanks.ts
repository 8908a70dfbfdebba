import { HINT } from './hint-words.ts'
import { type Hint, hintsIn, type Prose, proseOf, type Readable, wordAt, wordsBefore } from './prose.ts'
import { quoteOf } from './sentences.ts'

/** A thanks that the author says. */
export type Thanks = {
  /** The sentence: [start, end), and its words on one line. */
  readonly start: number
  readonly end: number
  readonly quote: string
  /** The thanking words: [cueStart, cueEnd). */
  readonly cueStart: number
  readonly cueEnd: number
  /** Thanks for what is still to be done: no thanks for help received. */
  readonly isInAdvance: boolean
}

/**
 * The thanks in the new text, one a sentence. Left out: `thanks to the rain` (a cause), `thank God`, `no thanks`
 * (declining), other people's thanks, and appreciation that is not of the reader. English, linear time.
 */
export function readThanks(source: Readable): Thanks[] {
  const prose = proseOf(source)
  const found: Thanks[] = []
  for (const hint of hintsIn(prose, HINT.thanks)) {
    if (found.at(-1)?.start === hint.sentence.start) continue
    const to = cueEnd(prose, hint)
    if (to === null) continue
    const { start, end } = hint.sentence
    found.push({
      start,
      end,
      quote: quoteOf(prose.text, hint.sentence),
      cueStart: prose.tokens[hint.at]?.start ?? start,
      cueEnd: prose.tokens[to - 1]?.end ?? end,
      isInAdvance: isInAdvance(prose, hint),
    })
  }
  return found
}

/** Where the thanking words end, or null when nobody is thanked here. */
function cueEnd(prose: Prose, hint: Hint): number | null {
  const word = wordAt(prose, hint, 0)
  switch (word) {
    case 'thank':
      return thankEnd(prose, hint)
    case 'thankful':
    case 'grateful':
    case 'obliged':
    case 'indebted':
      return isMine(prose, hint) && !wordsAfter(prose, hint, 2).some((next) => THIRD.has(next))
        ? hint.at + 1
        : null
    case 'appreciate':
    case 'appreciated':
    case 'appreciative':
      return appreciationEnd(prose, hint)
    case 'ty':
      return hint.at === hint.first ? hint.at + 1 : null
    case 'kudos':
      return wordAt(prose, hint, 1) === 'to' ? hint.at + 1 : null
    default:
      return thanksEnd(prose, hint)
  }
}

/** `thank you`, `I want to thank Ana`; not `thank God`, `we have X to thank for that`, `they thank us`. */
function thankEnd(prose: Prose, hint: Hint): number | null {
  const next = wordAt(prose, hint, 1)
  if (NOT_PEOPLE.has(next) || next === 'me' || next === '') return null
  const [before, earlier] = [wordAt(prose, hint, -1), wordAt(prose, hint, -2)]
  if (next === 'you' || next === 'u' || next === 'ya' || next === 'y') {
    if (before === 'no' || NOT_NOW.has(before) || before === 'you') return null
    if (before === 'to' && !WILLING.has(earlier)) return null
    return before === 'will' || before === 'would' ? null : hint.at + 2
  }
  const asked = before === 'to' && WILLING.has(earlier)
  return asked || before === 'i' || before === 'we' || before === "let's" ? hint.at + 2 : null
}

/** `thanks`, `many thanks to all`; not `thanks to the rain`, `no thanks`, `he thanks her`. */
function thanksEnd(prose: Prose, hint: Hint): number | null {
  const [before, next, afterNext] = [wordAt(prose, hint, -1), wordAt(prose, hint, 1), wordAt(prose, hint, 2)]
  if (NOT_PEOPLE.has(next) || before === 'no' || NOT_NOW.has(before)) return null
  if (next === 'to' && !isThanked(prose, hint, afterNext)) return null
  if (before === 'he' || before === 'she' || before === 'their' || before === 'his') return null
  return hint.at + 1
}

/** After `thanks to`: someone who can be thanked, or something done on purpose (`for …`), not a cause. */
function isThanked(prose: Prose, hint: Hint, who: string): boolean {
  if (TO_WHOM.has(who)) return true
  const before = wordAt(prose, hint, -1)
  if (before === 'many' || before === 'special' || before === 'big' || before === 'my') return true
  const name = prose.text.charCodeAt(prose.tokens[hint.at + 2]?.start ?? -1)
  return name >= 65 && name <= 90 && wordsAfter(prose, hint, 8).includes('for')
}

/** `I appreciate it`, `much appreciated`; not `they appreciate that`, `would be appreciated` (a request). */
function appreciationEnd(prose: Prose, hint: Hint): number | null {
  const word = wordAt(prose, hint, 0)
  const [before, earlier, next] = [wordAt(prose, hint, -1), wordAt(prose, hint, -2), wordAt(prose, hint, 1)]
  if (word === 'appreciated') {
    const all = wordsBefore(prose, hint, 5)
    if (
      prose.tokens[hint.first]?.lower === 'any' ||
      all.some((one) => one === 'be' || one === 'if' || one === 'would' || one === 'not')
    )
      return null
    return before === 'much' || before === 'greatly' || before === 'really' ? hint.at + 1 : null
  }
  if (word === 'appreciative') return isMine(prose, hint) ? hint.at + 1 : null
  const lead = ADVERBS.has(before) ? earlier : before
  const speaks =
    lead === 'i' || lead === 'we' || (hint.at === hint.first && (next === 'it' || next === 'that'))
  if (!speaks || wordsBefore(prose, hint, 5).some((one) => one === 'if' || one === "don't" || one === 'not'))
    return null
  return OF_YOURS.has(next) ? hint.at + 2 : null
}

/** Whether the author speaks of their own thankfulness. */
function isMine(prose: Prose, hint: Hint): boolean {
  const before = wordsBefore(prose, hint, 5)
  if (
    before.some(
      (word) => OTHERS.has(word) || word === 'would' || word === "i'd" || word === 'if' || word === 'not',
    )
  )
    return false
  return (
    hint.at === hint.first ||
    before.some((word) => FIRST.has(word)) ||
    before.every((word) => ADVERBS.has(word))
  )
}

/** `Thanks in advance`, `for your cooperation`; or a bare `Thanks` right behind an ask. */
function isInAdvance(prose: Prose, hint: Hint): boolean {
  const after = wordsAfter(prose, hint, 6)
  if (after.some((word, i) => word === 'advance' && after[i - 1] === 'in')) return true
  if (after.some((word, i) => ASKED_OF.has(word) && after[i - 1] === 'your' && after[i - 2] === 'for'))
    return true
  return isBare(prose, hint) && ASKING.test(sentenceBefore(prose, hint))
}

/** Only the thanking words, with no word of what for. */
function isBare({ tokens }: Prose, { at, first, last }: Hint): boolean {
  if (at - first > 2 || last - at > 6) return false
  return tokens.slice(first, last).every(({ lower }) => BARE.has(lower))
}

/** The end of the sentence right before; '' where there is none near. */
function sentenceBefore({ text, sentences }: Prose, { sentence }: Hint): string {
  const before = sentences[placeOf(sentences, sentence.start) - 1]
  if (before === undefined || sentence.start - before.end > 40) return ''
  return text.slice(Math.max(before.start, before.end - 400), before.end)
}

/** Where the sentence that starts there stands in the list. */
function placeOf(sentences: Prose['sentences'], start: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

/** What asks in the sentence before. */
const ASKING =
  /\?\W*$|\b(?:please|pls|plz|could you|can you|would you|let (?:me|us) know|give (?:me|us)|send (?:me|us)|call me|i(?:'d| would) (?:like|appreciate)|rsvp)\b/i

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const ASKED_OF = set('cooperation attention consideration understanding prompt immediate')
const BARE = set(
  'thanks thank you thx thanx ty thankyou many much so very a lot and again all guys everyone everybody ! . , -',
)
const NOT_PEOPLE = set('god gods goodness heaven heavens heck christ jesus lord fuck fortune allah buddha')
const NOT_NOW = set("never didn't didnt don't dont didn't forgot not without")
const WILLING = set('like want wanted wish need have just again also first and')
const THIRD = set('him her them')
const TO_WHOM = set('you u both all everyone everybody each those who')
const ADVERBS = set(
  'really very so much truly deeply greatly also do certainly just always sincerely most definitely eternally sure',
)
const OF_YOURS = set(
  "it that this your you yours all the everything everyone and ya u how ur what y'all everybody",
)
const OTHERS = set("he she they he's she's they're who people everyone nobody someone you you're")
const FIRST = set("i i'm im am we we're i've are")

function wordsAfter({ tokens }: Prose, { at, last }: Hint, most: number): string[] {
  return tokens.slice(at + 1, Math.min(last, at + 1 + most)).map(({ lower }) => lower)
}
