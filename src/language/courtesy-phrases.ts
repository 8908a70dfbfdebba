import type { WordValence } from './valence-words.ts'

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
    "i think|i thought|i believe|i guess|i suppose|i assume|i feel|i understand|i wonder|i was wondering|wondering|i hope|i seem|perhaps|maybe|possibly|probably|apparently|seems|seem|appears|suggest|suggests|suggested|might|could be|may be|sort of|kind of|somewhat|fairly|rather|likely|unlikely|in general|generally|usually|typically|mostly|a bit|a little|roughly|i'm not sure|not sure|not certain|unsure|as far as i|if i|if possible|if you could|if you would|if you have|would like|i would|i'd like|i'd be|presumably|as i understand|tend|in my opinion|imo|imho",
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

/** A phrase that starts with a word; `^`: only at the start of a sentence, `-`: never there. */
export type Phrase = {
  readonly strategy: Strategy
  readonly words: readonly string[]
  readonly where: '' | '^' | '-'
}
/** What a word starts, and whether it sounds good or bad by itself. */
export type Sign = { readonly phrases: Phrase[]; readonly mood: 'positive word' | 'negative word' | null }

/** Words with a strategy of their own are neither. */
const POLITE: ReadonlySet<string> = new Set(
  'please thanks thank thx sorry apologies apologize grateful appreciate appreciated no great nice good well like'.split(
    ' ',
  ),
)

/** How a word of this valence sounds by itself; null when it does neither. */
export function moodOf(valence: number): Sign['mood'] {
  if (Math.abs(valence) <= 0.9) return null
  return valence > 0 ? 'positive word' : 'negative word'
}

/** Every word that starts a strategy or is polite by itself, with what it starts. @param rated what each word sounds like */
export function strategySigns(rated: ReadonlyMap<string, WordValence>): Map<string, Sign> {
  const found = new Map<string, Sign>()
  const signOf = (word: string): Sign => {
    const known = found.get(word)
    if (known !== undefined) return known
    const sign: Sign = { phrases: [], mood: POLITE.has(word) ? null : moodOf(rated.get(word)?.valence ?? 0) }
    found.set(word, sign)
    return sign
  }
  for (const word of POLITE) signOf(word)
  for (const [strategy, list] of PHRASES)
    for (const entry of list.split('|')) {
      const where = entry.startsWith('^') ? '^' : entry.startsWith('-') ? '-' : ''
      const words = entry.slice(where.length).split(' ')
      signOf(words[0] ?? '').phrases.push({ strategy, words, where })
    }
  return found
}
