import { Random } from './random.ts'

const ONSETS = [
  'b',
  'br',
  'c',
  'ch',
  'd',
  'dr',
  'f',
  'g',
  'gl',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'pl',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'w',
]
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou']
const CODAS = ['', 'l', 'm', 'n', 'nd', 'r', 'rt', 's', 'sk', 't', 'x']

/** Words that look like words, each different, the same ones for the same number. */
export const NOUNS = makeWords(12_000, 1)
export const GIVEN_NAMES = makeWords(400, 2).map(capital)
export const FAMILY_NAMES = makeWords(4000, 3).map(capital)

const STATEMENTS = [
  'The {} for the {} is with the {} team until {day}.',
  'We moved the {} behind the {}, so that the {} no longer waits for it.',
  'I looked at the {} again and it still depends on the {}.',
  'They said that the {} would arrive on {day}, but nobody has seen the {} yet.',
  'There is a note about the {} in the {}, and the {} has the rest.',
  'It took longer than we thought, because the {} had no {}.',
  'Thank you for the {}, it helped with the {} a lot.',
  'On {day} we talked about the {} and how the {} should look next year.',
  'The numbers for the {} are better than those for the {}.',
  'My impression is that the {} and the {} are the same thing.',
]

const ASKS = [
  'Could you send me the {} by {day}?',
  'Do you know who looks after the {} at the moment?',
  'Please have a look at the {} before the {} closes.',
  'When would it suit you to talk about the {}?',
  'Can you tell me whether the {} is still in the {}?',
  'Would you mind checking the {} once more?',
]

const PROMISES = ['I will send you the {} by {day}.', 'I will come back to you about the {} after the {}.']

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']

/** A noun; the first are far more common than the last, as in real text. */
export function noun(random: Random): string {
  return NOUNS[random.rank(NOUNS.length, 0.6)] ?? ''
}

/** The subject of a new thread, in lower case. */
export function subject(random: Random): string {
  return `${noun(random)} and the ${noun(random)} ${noun(random)}`
}

/** Made-up text, and the sentences in it, word by word, that ask or promise something. */
export type Paragraphs = {
  readonly text: string
  readonly ask: string | null
  readonly promise: string | null
}

/** A few paragraphs. At most one sentence asks something, and at most one promises something. */
export function paragraphs(random: Random): Paragraphs {
  const parts: string[] = []
  let ask: string | null = null
  let promise: string | null = null
  const count = 1 + random.below(4)
  for (let part = 0; part < count; part += 1) {
    const sentences = Array.from({ length: 1 + random.below(4) }, () => fill(random.pick(STATEMENTS), random))
    if (ask === null && random.chance(0.15)) sentences.push((ask = fill(random.pick(ASKS), random)))
    else if (promise === null && random.chance(0.05))
      sentences.push((promise = fill(random.pick(PROMISES), random)))
    parts.push(wrap(sentences.join(' ')))
  }
  return { text: parts.join('\n\n'), ask, promise }
}

/** Breaks a paragraph into lines of at most 72 characters. */
function wrap(text: string): string {
  let out = ''
  let width = 0
  for (const word of text.split(' ')) {
    const fits = width > 0 && width + word.length < 72
    out += width === 0 ? word : fits ? ` ${word}` : `\n${word}`
    width = fits ? width + word.length + 1 : word.length
  }
  return out
}

function fill(pattern: string, random: Random): string {
  return pattern.replace(/\{(day)?\}/g, (_, day?: string) =>
    day === undefined ? noun(random) : random.pick(DAYS),
  )
}

function makeWords(count: number, seed: number): string[] {
  const random = new Random(seed)
  const syllable = () => random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS)
  const words = new Set<string>()
  while (words.size < count) words.add(syllable() + syllable() + (random.chance(0.3) ? syllable() : ''))
  return [...words]
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
