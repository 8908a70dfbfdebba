import { wordValence } from './valence-words.ts'
import type { WordToken } from './word-tokens.ts'

/**
 * A way of being courteous or curt, after Danescu-Niculescu-Mizil et al. 2013 (table 3): theirs up to `you first`;
 * `command`, `challenge`, `reassurance` and `shouting` are added here.
 */
export type Strategy =
  | 'gratitude'
  | 'deference'
  | 'greeting'
  | 'apology'
  | 'please'
  | 'please first'
  | 'by the way'
  | 'direct question'
  | 'direct start'
  | 'could you'
  | 'can you'
  | 'hedge'
  | 'factuality'
  | 'I'
  | 'I first'
  | 'we'
  | 'you'
  | 'you first'
  | 'positive word'
  | 'negative word'
  | 'command'
  | 'challenge'
  | 'reassurance'
  | 'shouting'

/** A strategy where it stands: words [from, to) of the tokens. */
export type StrategyUse = { readonly strategy: Strategy; readonly from: number; readonly to: number }

/** The strategies in these words, in reading order. Each word starts at most a handful of short phrases: linear time. */
export function strategiesIn(tokens: readonly WordToken[]): StrategyUse[] {
  const found: StrategyUse[] = []
  let first = true
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined) break
    if (first) startUses(found, tokens, i)
    phraseUses(found, tokens, { at: i, first })
    wordUses(found, token, { at: i, first })
    first = endsSentence(tokens, i)
  }
  return found
}

/** Whether a sentence ends behind word i: a full stop, a blank line, or a greeting that has its own line. */
export function endsSentence(tokens: readonly WordToken[], i: number): boolean {
  const { mark = '', lines = 0 } = tokens[i] ?? {}
  if (mark === '.' || mark === '!' || mark === '?' || lines > 1) return true
  return (
    lines > 0 &&
    mark === ',' &&
    (GREETINGS.has(tokens[i - 1]?.lower ?? '') || GREETINGS.has(tokens[i]?.lower ?? ''))
  )
}

/** Phrases by strategy, `|` between them. `^`: only at the start of a sentence; `-`: never there. */
const PHRASES: readonly (readonly [Strategy, string])[] = [
  [
    'gratitude',
    'thank you|thanks|thank u|thankyou|thx|many thanks|much appreciated|i appreciate|i really appreciate|we appreciate|appreciate your|appreciate it|appreciate the|grateful|cheers',
  ],
  [
    'deference',
    '^great|^nice|^good|^interesting|^cool|^excellent|^awesome|^brilliant|^wonderful|nice work|great work|good work|great job|good job|nice job|well done|good point|nicely done|i admire|i respect|impressive|kudos|congratulations|congrats|keep up the',
  ],
  ['greeting', '^hi|^hello|^hey|^dear|^good morning|^good afternoon|^good evening|^greetings|^howdy|^hiya'],
  [
    'apology',
    'sorry|apologies|apologize|apologise|apologizing|excuse me|forgive me|pardon me|my bad|my mistake|my fault|i regret|woops|oops',
  ],
  ['please first', '^please|^pls|^plz'],
  ['please', '-please|-pls|-plz'],
  ['by the way', 'by the way|btw|incidentally'],
  [
    'direct question',
    '^what|^why|^who|^how|^where|^when|^which|^whose|^so what|^so why|^and why|^and what|^but why',
  ],
  ['direct start', '^so|^then|^and|^but|^or|^well|^ok|^okay|^because|^also'],
  ['could you', 'could you|would you|might you|could u|would u|could anyone|could someone|you could'],
  ['can you', 'can you|will you|can u|will u|can anyone|can someone'],
  [
    'hedge',
    "i think|i thought|i believe|i guess|i suppose|i assume|i feel|i understand|i wonder|i was wondering|wondering|i hope|i seem|perhaps|maybe|possibly|probably|apparently|seems|seem|appears|suggest|suggests|suggested|might|could be|may be|sort of|kind of|somewhat|fairly|rather|likely|unlikely|in general|generally|usually|typically|mostly|a bit|a little|about|roughly|i'm not sure|not sure|not certain|unsure|as far as i|if i|if possible|if you could|if you would|if you have|would like|i would|i'd like|i'd be|presumably|as i understand|tend|in my opinion|imo|imho",
  ],
  [
    'factuality',
    'in fact|actually|really|the point is|the reality|the truth|the fact|honestly|surely|obviously|clearly|of course|to be honest|simply|just because|certainly',
  ],
  ['I first', "^i|^i'm|^i've|^i'd|^i'll|^my"],
  ['I', "-i|-i'm|-i've|-i'd|-i'll|-my|-me|-mine|-myself|^me|^mine"],
  ['we', "we|we're|we've|we'd|we'll|our|ours|us|let's|together"],
  ['you first', "^you|^you're|^you've|^you'd|^you'll|^your|^ur"],
  ['you', "-you|-you're|-you've|-you'd|-you'll|-your|-yours|-yourself|^yours|^yourself|-u|-ur"],
  [
    'challenge',
    "why did you|why do you|why are you|why have you|why would you|why not|why don't you|why didn't you|what are you|what the|how dare|who are you|do you really|are you serious|are you kidding|seriously|do you even|did you even|have you even|can't you|don't you|didn't you|aren't you|haven't you|what makes you|how can you|how could you|is it because|what part of|so you|excuse me but|explain yourself|what do you mean|you need to|you must|you should|you have to|you had better|you never|you always|your problem|stop",
  ],
  [
    'reassurance',
    "no problem|no worries|no rush|no hurry|don't worry|not a problem|when you have time|when you get a chance|if you have time|if you get a chance|whenever you|at your convenience|feel free|let me know|would you mind|do you mind|if you don't mind|happy to|glad to|would be happy|happy to help|if you like|if you wish|if you want",
  ],
]

type Phrase = {
  readonly strategy: Strategy
  readonly words: readonly string[]
  readonly where: '' | '^' | '-'
}

const BY_FIRST_WORD: ReadonlyMap<string, readonly Phrase[]> = byFirstWord()

function byFirstWord(): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>()
  for (const [strategy, list] of PHRASES)
    for (const entry of list.split('|')) {
      const where = entry.startsWith('^') ? '^' : entry.startsWith('-') ? '-' : ''
      const words = entry.slice(where.length).split(' ')
      const first = words[0] ?? ''
      phrases.set(first, [...(phrases.get(first) ?? []), { strategy, words, where }])
    }
  return phrases
}

const GREETINGS: ReadonlySet<string> = new Set([
  'hi',
  'hello',
  'hey',
  'dear',
  'morning',
  'afternoon',
  'evening',
])

type Place = { readonly at: number; readonly first: boolean }

function phraseUses(found: StrategyUse[], tokens: readonly WordToken[], { at, first }: Place): void {
  const phrases = BY_FIRST_WORD.get(tokens[at]?.lower ?? '')
  if (phrases === undefined) return
  for (const { strategy, words, where } of phrases) {
    if (where === (first ? '-' : '^')) continue
    if (words.every((word, i) => i === 0 || stands(tokens, at + i, word)))
      found.push({ strategy, from: at, to: at + words.length })
  }
}

/** Whether this word stands here, in the same sentence as the one before. */
function stands(tokens: readonly WordToken[], at: number, word: string): boolean {
  return tokens[at]?.lower === word && tokens[at - 1]?.mark === ''
}

function wordUses(found: StrategyUse[], token: WordToken, { at }: Place): void {
  const valence = wordValence(token.lower)?.valence ?? 0
  if (valence > 0.9 && !POLITE.has(token.lower))
    found.push({ strategy: 'positive word', from: at, to: at + 1 })
  else if (valence < -0.9 && !POLITE.has(token.lower))
    found.push({ strategy: 'negative word', from: at, to: at + 1 })
  if (token.isCaps && token.end - token.start > 4) found.push({ strategy: 'shouting', from: at, to: at + 1 })
}

/** Words with a strategy of their own. */
const POLITE: ReadonlySet<string> = new Set(
  'please thanks thank thx sorry apologies apologize grateful appreciate appreciated no great nice good well like'.split(
    ' ',
  ),
)

function startUses(found: StrategyUse[], tokens: readonly WordToken[], at: number): void {
  const word = tokens[at]?.lower ?? ''
  if (COMMANDS.has(word) && tokens[at]?.mark === '') found.push({ strategy: 'command', from: at, to: at + 1 })
}

/** Verbs that start a sentence when it tells the reader what to do. */
const COMMANDS: ReadonlySet<string> = new Set(
  "add answer ask bring call change check clean close come confirm contact delete do edit explain finish fix forward get give go keep leave look make move prove provide put read remove reply respond review revert send show stop submit take tell try update use verify wait write don't never".split(
    ' ',
  ),
)
