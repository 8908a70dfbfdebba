import { GROUP_WORDS, POST_NOMINALS, TITLES } from '../names/name-words.ts'
import { rememberingLast } from '../remembering-last.ts'
import { foldLetters } from './fold-name.ts'

/** A display name with everything around the name taken off and kept apart. */
export type WrittenName = {
  /** The name itself, blanks made single, words in the order written; commas left in. */
  readonly text: string
  /** What stood in brackets or behind a bar: a firm, a team, an office. */
  readonly note: string
  /** A name in quotation marks or brackets inside it: `Paolo 'Blaisorblade' Giarrusso`. */
  readonly nickname: string
}

/** Characters of a display name that are looked at; the rest is ignored. */
const LONGEST = 200

/**
 * Strips a display name of quotes, brackets, bars, `via` remarks, office prefixes, titles and degrees.
 * Linear in the text, of which the first 200 characters are read.
 */
export const stripDisplayName: (display: string) => WrittenName = rememberingLast(stripped)

function stripped(display: string): WrittenName {
  if (isPlain(display)) return { text: withoutTitles(display), note: '', nickname: '' }
  const notes: string[] = []
  const outside = withoutBrackets(tidy(display.slice(0, LONGEST)), notes)
  const { text, nickname } = withoutQuoted(withoutRemarks(outside, notes))
  const parts = text
    .split(',')
    .map((part) => tidy(part))
    .filter((part) => part !== '')
  const kept = parts.filter((part, i) => i === 0 || !isAside(part, notes))
  return {
    text: kept
      .map((part) => withoutTitles(part))
      .filter((part) => part !== '')
      .join(', '),
    note: notes.join(', '),
    nickname,
  }
}

/** The word in lower case without marks and without dots: how titles and particles are looked up. */
export function plainWord(word: string): string {
  return foldLetters(word).replaceAll('.', '')
}

/** Words of letters, a blank between, none of which may begin a remark: most names, with nothing to strip but titles. */
function isPlain(display: string): boolean {
  return display.length <= LONGEST && PLAIN_NAME.test(display) && !MAY_BE_REMARK.test(display)
}

const PLAIN_NAME = /^\p{L}[\p{L}\p{M}.-]*(?: \p{L}[\p{L}\p{M}.-]*)*$/u
const MAY_BE_REMARK = /\b(?:via|behalf|auftrag|at|from)\b/i

function tidy(text: string): string {
  // Controls and the invisible marks that spoof a name's direction count as blanks.
  const spaced = text.replace(/[\p{C}\p{Z}\s]+/gu, ' ').trim()
  const inner = spaced.replace(/^["“”„«»`]+|["“”„«»`]+$/gu, '').trim()
  return /^'[^']*'$/.test(inner) ? inner.slice(1, -1).trim() : inner
}

function withoutBrackets(text: string, notes: string[]): string {
  let depth = 0
  let outside = ''
  let inside = ''
  // `Samuel ("Sandy") Berger`: what is quoted in brackets is a nickname and waits for `withoutQuoted`.
  for (const letter of text.replace(/\((["'][^"'()]{1,40}["'])\)/g, '$1')) {
    if ('([{<'.includes(letter)) {
      depth++
      outside += ' '
    } else if (')]}>'.includes(letter)) depth = Math.max(0, depth - 1)
    else if (depth > 0) inside += letter
    else outside += letter
  }
  const note = tidy(inside)
  // Everything in brackets: `(Rolf Maehler)` is still a name.
  if (tidy(outside) === '') return note
  if (note !== '') notes.push(note)
  return tidy(outside)
}

const REMARKS = [
  ' | ',
  ' via ',
  ' on behalf of ',
  ' im auftrag von ',
  ' – ',
  ' — ',
  ' - ',
  ' / ',
  ' @ ',
  ' at ',
  ' from ',
]

function withoutRemarks(text: string, notes: string[]): string {
  let name = text.replaceAll('|', ' | ').replace(/ {2,}/g, ' ').trim()
  for (const remark of REMARKS) {
    const at = name.toLowerCase().indexOf(remark)
    if (at < 1) continue
    const [before, after] = [name.slice(0, at), name.slice(at + remark.length)]
    // `Politico - Drew, Elizabeth`: the name is behind the dash when only there a comma stands.
    const isBehind = remark === ' - ' && after.includes(',') && !before.includes(',')
    notes.push(isBehind ? before : after)
    name = tidy(isBehind ? after : before)
  }
  // `EAP/K:Rosenberger, L`, `M:Kennedy, Patrick F`: an office code before the name.
  const office = /^([A-Z][A-Z/&-]{0,11}): ?(?=\p{L})/u.exec(name)
  if (office === null) return name
  notes.push(office[1] ?? '')
  return name.slice(office[0].length)
}

function withoutQuoted(text: string): { readonly text: string; readonly nickname: string } {
  const quoted = /(?:^|\s)["“„'‘]([^"“”„'‘’]{1,40})["”“'’](?=\s|,|$)/u.exec(text)
  if (quoted === null) return { text: text.replaceAll('"', ''), nickname: '' }
  const rest = tidy(text.slice(0, quoted.index) + ' ' + text.slice(quoted.index + quoted[0].length))
  return { text: rest.replaceAll('"', ''), nickname: tidy(quoted[1] ?? '') }
}

// Behind a comma: a degree, a firm, or an office such as `G/TIP`.
function isAside(part: string, notes: string[]): boolean {
  const words = part.split(' ')
  if (words.every((word) => POST_NOMINALS.has(plainWord(word)))) return true
  const isNote =
    /\p{Lu}\/\p{Lu}/u.test(part) ||
    (words.length > 1 && words.some((word) => GROUP_WORDS.has(plainWord(word))))
  if (isNote) notes.push(part)
  return isNote
}

function withoutTitles(part: string): string {
  const words = part.split(' ')
  while (words.length > 1 && TITLES.has(plainWord(words[0] ?? ''))) words.shift()
  // Short degrees such as `MA` and `Do` are family names too: only as capitals, and not as one of two words.
  while (words.length > 2 && isDegree(words.at(-1) ?? '')) words.pop()
  return words.join(' ')
}

function isDegree(word: string): boolean {
  const plain = plainWord(word)
  return (
    POST_NOMINALS.has(plain) &&
    (plain.length > 2 ? word !== plain : /\.|^[A-Z]{2}$/.test(word) && plain !== 'ma')
  )
}
