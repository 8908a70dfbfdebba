import { GENERATIONS, GROUP_WORDS, PARTICLES } from '../names/name-words.ts'
import { plainWord, stripDisplayName } from './written-name.ts'

/** A display name in its parts, as written; '' and [] for what is absent. */
export type PersonName = {
  /** The first name or initial; of a single word, that word (which may well be a family name). */
  readonly given: string
  /** Further given names and initials. */
  readonly middle: readonly string[]
  /** The family name with its particles: `de la Cruz`, `Van Assche`. '' when there is one word only. */
  readonly family: string
  /** `jr`, `sr`, `ii`, `iii`, `iv`; '' when none. */
  readonly generation: string
  readonly nickname: string
  /** What stood in brackets, behind a bar or behind `via`. */
  readonly note: string
  /** The parts in speaking order, the nickname left out: `Andrew J Sanders`. East Asian order is left alone. */
  readonly spoken: string
}

/**
 * Takes a display name, or a whole address, apart: `Sanders, Andrew J`, `Dr. Ana María de la Cruz, PhD`,
 * `Maehler, Rolf (SGI)`, `andrew.sanders@example.org`. Of an address the local part is read.
 * @returns null when no letter is left to name anyone by
 */
export function parsePersonName(display: string): PersonName | null {
  const isAddress = /^[^\s@]+@[^\s@]*$/.test(display.slice(0, 320).trim())
  const written = stripDisplayName(isAddress ? display.trim().slice(0, display.trim().indexOf('@')) : display)
  // `=?` and `$B` are headers that could not be decoded; a clock time is of a date that took the name's place.
  if (!/\p{L}/u.test(written.text) || /=\?|\$B|\d:\d\d/.test(written.text)) return null
  const { generation, text } = withoutGeneration(written.text)
  const parts = splitName(text)
  const spoken = parts.spoken + (generation === '' ? '' : ` ${generationLabel(generation)}`)
  return { ...parts, generation, nickname: written.nickname, note: written.note, spoken }
}

/** Whether a display name is that of a firm, a team, a list or a machine rather than of one human. */
export function isGroupName(display: string): boolean {
  const words = stripDisplayName(display).text.split(/[\s,.-]+/)
  return display.includes('&') || words.some((word) => GROUP_WORDS.has(plainWord(word)))
}

/** Whether a word is an initial: one letter, with or without a dot. */
export function isInitial(word: string): boolean {
  return /^\p{L}\.?$/u.test(word) && !isEastAsian(word)
}

/** Whether a word of three letters or more is all capitals. */
export function isShouted(word: string): boolean {
  return word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase()
}

/** Whether a text is in Chinese, Japanese or Korean script, where the family name comes first. */
export function isEastAsian(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)
}

type Parts = Pick<PersonName, 'given' | 'middle' | 'family' | 'spoken'>

function withoutGeneration(text: string): { readonly generation: string; readonly text: string } {
  const words = text.split(' ')
  const found = words.findIndex((word, i) => i > 0 && GENERATIONS.has(plainWord(word.replace(',', ''))))
  const word = words[found]
  if (word === undefined) return { generation: '', text }
  // `Waskiewicz Jr, Peter`: the comma stays when its word goes.
  const rest = words.map((other, i) => (i === found ? (other.endsWith(',') ? ',' : '') : other)).join(' ')
  const generation = plainWord(word.replace(',', '')).replace('junior', 'jr').replace('senior', 'sr')
  return {
    generation,
    text: rest
      .replace(/ {1,9},/g, ',')
      .replace(/, ?$/, '')
      .trim(),
  }
}

function splitName(text: string): Parts {
  const comma = text.indexOf(',')
  if (comma > 0 && comma < text.length - 1) {
    const [given = '', ...middle] = wordsOf(text.slice(comma + 1).replaceAll(',', ' '))
    const family = wordsOf(text.slice(0, comma)).join(' ')
    const words = isEastAsian(family) ? [family, given, ...middle] : [given, ...middle, family]
    return { given, middle, family, spoken: words.filter((word) => word !== '').join(' ') }
  }
  const words = wordsOf(text.replaceAll(',', ' '))
  const spoken = words.join(' ')
  const [first = '', ...rest] = words
  if (rest.length === 0) return { given: first, middle: [], family: '', spoken }
  if (isEastAsian(first)) return { given: rest[0] ?? '', middle: rest.slice(1), family: first, spoken }
  const shouted = shoutedFamily(words)
  if (shouted === null) {
    const parts = splitAtFamily(words)
    const isListed = parts.family !== '' && spoken.endsWith(` ${parts.family.split(' ')[0] ?? ''}`)
    return { ...parts, spoken: isListed ? [parts.given, ...parts.middle, parts.family].join(' ') : spoken }
  }
  const others = words.filter((_, i) => i !== shouted)
  const family = words[shouted] ?? ''
  return { given: others[0] ?? '', middle: others.slice(1), family, spoken: [...others, family].join(' ') }
}

// `jake.sullivan`, `J.R. Smith`, `jake_sullivan`: dots and underscores part words where no blank does.
function wordsOf(text: string): string[] {
  const bare = text.replace(/@\S*/g, '')
  const spaced = bare.includes(' ') ? bare : bare.replaceAll('_', ' ').replace(/\.(?=.)/g, '. ')
  return spaced
    .replace(/(?<=(?:^|[\s.])\p{L}\.)(?=\p{L})/gu, ' ')
    .split(/\s+/)
    .map((word) => (isInitial(word) ? word : word.replace(/^[.'-]+|[.'-]+$/gu, '')))
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
}

// `Gregory CLEMENT`, `MAEHLER Rolf`: one word in capitals among others that are not is the family name.
function shoutedFamily(words: readonly string[]): number | null {
  const loud = words.flatMap((word, i) => (isShouted(word) ? [i] : []))
  const rest = words.filter((word) => !isShouted(word) && !isInitial(word))
  const [at] = loud
  const isAtEnd = at === 0 || at === words.length - 1
  return loud.length === 1 && at !== undefined && isAtEnd && rest.length > 0 ? at : null
}

function splitAtFamily(words: readonly string[]): Omit<Parts, 'spoken'> {
  const last = words.at(-1) ?? ''
  // `Houten K. H. C. van`: the Dutch way of listing, the particle last.
  if (words.length > 2 && last === last.toLowerCase() && PARTICLES.has(last) && isInitial(words[1] ?? '')) {
    return { given: words[1] ?? '', middle: words.slice(2, -1), family: `${last} ${words[0] ?? ''}` }
  }
  let start = words.length - 1
  // `Hillary R`, `Mythri P K`: behind the last whole word stand initials; it is the family name if another precedes.
  while (start > 0 && isInitial(words[start] ?? '')) start--
  const trailing = words.slice(start + 1)
  if (start === 0) {
    return { given: words[0] ?? '', middle: trailing.slice(0, -1), family: trailing.at(-1) ?? '' }
  }
  let from = start
  while (from > 1 && PARTICLES.has(plainWord(words[from - 1] ?? ''))) from--
  const family = words.slice(from, start + 1).join(' ')
  return { given: words[0] ?? '', middle: [...words.slice(1, from), ...trailing], family }
}

function generationLabel(generation: string): string {
  return generation.length === 2 && generation.endsWith('r')
    ? `${generation[0]?.toUpperCase()}r.`
    : generation.toUpperCase()
}
