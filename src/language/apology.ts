import { type ApologyPart, type FoundPart, partsIn } from './apology-parts.ts'
import { HINT } from './hint-words.ts'
import { type Hint, hintsIn, type Prose, proseOf, type Readable, wordAt, wordsBefore } from './prose.ts'
import { quoteOf } from './sentences.ts'

/** An apology that the author makes for something of theirs. */
export type Apology = {
  /** The sentence: [start, end), and its words on one line. */
  readonly start: number
  readonly end: number
  readonly quote: string
  /** The apologising words: [cueStart, cueEnd). */
  readonly cueStart: number
  readonly cueEnd: number
  /** What takes it back in the same breath: `sorry if`, `sorry but`, `sorry that you feel`. */
  readonly weakened: 'if' | 'but' | 'you feel' | null
}

/** The apologies of a text and which of the six parts it has. */
export type ApologyReading = {
  readonly apologies: readonly Apology[]
  /** The parts that are there, each once, with the words; empty when nothing is apologised for. */
  readonly parts: readonly FoundPart[]
  /** The parts that are not, the weightiest first. */
  readonly missing: readonly ApologyPart[]
}

/**
 * What the author apologises for in the new text. Sympathy (`sorry to hear`, `sorry for your loss`), asking again
 * (`sorry?`), getting through (`excuse me`), others' and unsaid apologies are left out. English, linear time.
 */
export function readApologies(source: Readable): Apology[] {
  const prose = proseOf(source)
  const found: Apology[] = []
  for (const hint of hintsIn(prose, HINT.apology)) {
    if (found.at(-1)?.start === hint.sentence.start || !isApology(prose, hint)) continue
    const { start, end } = hint.sentence
    const cue = prose.tokens[hint.at]
    found.push({
      start,
      end,
      quote: quoteOf(prose.text, hint.sentence),
      cueStart: cue?.start ?? start,
      cueEnd: cue?.end ?? end,
      weakened: weakenedBy(prose, hint),
    })
  }
  return found
}

/** The apologies with their six parts, after Lewicki, Polin & Lount 2016. Parts count only where an apology is made. */
export function readApologyParts(source: Readable): ApologyReading {
  const prose = proseOf(source)
  const apologies = readApologies(prose)
  if (apologies.length === 0) return { apologies, parts: [], missing: [] }
  return { apologies, ...partsIn(prose, apologies) }
}

function isApology(prose: Prose, hint: Hint): boolean {
  const word = prose.tokens[hint.at]?.lower ?? ''
  switch (word) {
    case 'sorry':
    case 'sry':
      return isSorry(prose, hint)
    case 'apologies':
    case 'apology':
      return isOwnApology(prose, hint)
    case 'bad':
      return wordAt(prose, hint, -1) === 'my' && (isLast(prose, hint) || wordAt(prose, hint, 1) === 'for')
    case 'mistake':
    case 'fault':
      return isOwnFault(prose, hint)
    case 'forgive':
    case 'pardon':
    case 'excuse':
      return isBegged(prose, hint, word)
    case 'regret':
      return FIRST.has(wordAt(prose, hint, -1)) && REGRETTED.has(wordAt(prose, hint, 1))
    default:
      return isApologising(prose, hint)
  }
}

/** `sorry`, unless it is sympathy, a repeated question, a word put right in mid-sentence, or someone else's. */
function isSorry(prose: Prose, hint: Hint): boolean {
  const { tokens } = prose
  const before = wordsBefore(prose, hint, 5)
  const next = wordAt(prose, hint, 1)
  const nearest = before.at(-1) ?? ''
  if (NOT_SORRY.has(nearest) || isOthers(before) || before.includes('safe')) return false
  if (/^(?:state|excuse|sight|story|lot|bunch|saying)/.test(next)) return false
  if (tokens[hint.at]?.mark === '?' || isAskedAgain(prose, hint)) return false
  const after = tokens.slice(hint.at + 1, Math.min(hint.last, hint.at + 9)).map(({ lower }) => lower)
  return !isSympathy(after) && !isSlip(prose, hint)
}

/** Whether the last one named before is someone else: `she is sorry`, but not `he said … I am sorry`. */
function isOthers(before: readonly string[]): boolean {
  return (
    before.findLastIndex((word) => OTHERS.has(word)) > before.findLastIndex((word) => FIRST_PERSON.has(word))
  )
}

/** `sorry to hear`, `sorry for your loss`, `sorry about your father`, `sorry that happened to you`. */
function isSympathy(after: readonly string[]): boolean {
  const [next = '', second = '', third = ''] = after
  if (next === 'to' && (second === 'hear' || second === 'learn' || second === 'read' || second === 'see'))
    return true
  if (next === 'for' && THEM.has(second) && second !== 'you') return after.some((word) => LOSSES.has(word))
  if (next === 'for' && (second === 'him' || second === 'her' || second === 'them' || second === 'myself'))
    return true
  if (next === 'for' && second === 'you') return true
  if (next === 'about' && THEM.has(second)) return after.some((word) => LOSSES.has(word))
  const rest = next === 'that' ? after.slice(1) : after
  if (rest[0] === 'this' || rest[0] === 'it') return third.startsWith('happen') || second.startsWith('happen')
  return (
    (rest[0] === 'you' || rest[0] === "you're" || rest[0] === 'your') &&
    rest.some((word) => SUFFERED.has(word))
  )
}

/** `sorry what`, `sorry?`: asking to say it again. */
function isAskedAgain(prose: Prose, hint: Hint): boolean {
  const next = wordAt(prose, hint, 1)
  const place = hint.at + 1
  if (next === '') return endsAsQuestion(prose, hint) && hint.last - hint.first <= 4
  return (next === 'what' || next === 'who' || next === 'which' || next === 'say') && place + 4 >= hint.last
}

/** A bare `sorry` between two halves of a spoken sentence corrects a word: `at ten, sorry, at noon`. */
function isSlip(prose: Prose, hint: Hint): boolean {
  const before = wordAt(prose, hint, -1)
  if (hint.at - hint.first < 3 || FIRST.has(before) || SO_SORRY.has(before)) return false
  const mark = prose.tokens[hint.at - 1]?.mark ?? ''
  const next = wordAt(prose, hint, 1)
  return next !== '' && !SORRY_GOES_ON.has(next) && (mark === '' || mark === ',')
}

function isOwnApology(prose: Prose, hint: Hint): boolean {
  const before = wordsBefore(prose, hint, 5)
  const nearest = before.at(-1) ?? ''
  if (
    nearest === 'no' ||
    nearest === 'an' ||
    nearest === 'your' ||
    nearest === 'the' ||
    nearest === 'accepted'
  )
    return nearest === 'an' && before.includes('owe') && before.some((word) => FIRST.has(word))
  return !before.some((word) => OTHERS.has(word) || word === 'your' || word === 'no')
}

/** `I apologise`, `we must apologise`, `let me apologise`; not `he apologised`, `no need to apologise`. */
function isApologising(prose: Prose, hint: Hint): boolean {
  const before = wordsBefore(prose, hint, 5)
  if (before.some((word) => OTHERS.has(word) || NOT_SORRY.has(word) || word === 'need' || word === 'if'))
    return false
  return before.some((word) => FIRST.has(word) || word === 'my' || word === 'me') || before.length === 0
}

/** `my mistake`, `it was my fault`; not `my mistake was to …` said of the past, not `not my fault`. */
function isOwnFault(prose: Prose, hint: Hint): boolean {
  const before = wordsBefore(prose, hint, 5)
  const owner = before.at(-1) === 'own' ? before.at(-2) : before.at(-1)
  if (owner !== 'my' && owner !== 'our') return false
  if (before.some((word) => NOT_SORRY.has(word) || word === 'if' || word === 'would' || word === 'maybe'))
    return false
  const short = hint.last - hint.first <= 4
  return (
    short || before.some((word) => word === 'is' || word === 'was' || word === "it's" || word === "that's")
  )
}

/** `please forgive me`, `excuse my late reply`, `I beg your pardon for …`; `excuse me` and `pardon?` only get through. */
function isBegged(prose: Prose, hint: Hint, word: string): boolean {
  const next = wordAt(prose, hint, 1)
  const before = wordsBefore(prose, hint, 5)
  if (endsAsQuestion(prose, hint) || before.some((one) => OTHERS.has(one) || NOT_SORRY.has(one))) return false
  if (word === 'forgive') return (next === 'me' || next === 'us' || next === 'my') && before.length <= 4
  if (next === 'my' || next === 'our' || next === 'the')
    return before.length === 0 || before.at(-1) === 'please'
  // Alone and no question, `excuse me` begs pardon for a sneeze or an interruption.
  if (next === 'me' && word === 'excuse' && hint.last - hint.first <= 3) return true
  return next === 'me' && wordAt(prose, hint, 2) === 'for'
}

function weakenedBy(prose: Prose, hint: Hint): Apology['weakened'] {
  const [next, second, third] = [wordAt(prose, hint, 1), wordAt(prose, hint, 2), wordAt(prose, hint, 3)]
  if (next === 'if' || ((next === 'for' || next === 'about') && second === 'any' && third === 'offence'))
    return 'if'
  if (next === 'but') return 'but'
  const who = next === 'that' ? second : next
  const feels = next === 'that' ? third : second
  return who === 'you' && (feels === 'feel' || feels === 'felt' || feels === 'think' || feels === 'took')
    ? 'you feel'
    : null
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const FIRST = set("i i'm im am we we're are i'd i'll we'd we'll")
const FIRST_PERSON = set("i i'm im we we're i'd i'll we'd we'll")
const OTHERS = set(
  "he she they he's she's they're who people everyone nobody someone feel feeling feels felt saying says said him you'll you're",
)
const NOT_SORRY = set("a such this not never isn't wasn't aren't ain't don't no didn't won't")
const THEM = set('your you his her their them him')
const LOSSES = set(
  'loss losses father mother dad mum mom parents wife husband brother sister son daughter grandmother grandfather grandma grandpa friend family dog cat illness troubles pain situation job accident',
)
const SUFFERED = set(
  "going dealing struggling suffering having had experiencing experienced lost hurt ill sick unwell lose through can't couldn't missed miss have",
)
const SO_SORRY = set('so very really terribly truly deeply awfully am are but and oh ah just really feel')
const SORRY_GOES_ON = set(
  "about for that to i i'm if we my it this but again folks guys everyone all everybody",
)
const REGRETTED = set('that any the my our not having')

function isLast({ tokens }: Prose, { at, last }: Hint): boolean {
  return at + 1 >= last || tokens[at]?.mark !== ''
}

function endsAsQuestion({ tokens }: Prose, { last }: Hint): boolean {
  return tokens[last - 1]?.mark === '?'
}
