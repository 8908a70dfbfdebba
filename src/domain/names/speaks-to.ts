import { isNicknameOf } from '../matching/nicknames.ts'
import { foldLetters } from '../matching/fold-name.ts'

/**
 * Whether names at the head of a letter or before an ask (`Ana`, `Ana and Bo`, `all`) are spoken to someone.
 * @param addressed as written; words for a whole company speak to everyone in it
 * @param names every name the person is known by, and what stands before the @ of their addresses
 */
export function speaksTo(addressed: string, names: readonly string[]): boolean {
  const called = wordsOf(addressed).filter((word) => !TITLE.test(word))
  if (called.length === 0 || called.some((word) => COMPANY.has(word))) return true
  const known = new Set(names.flatMap(wordsOf))
  return called.some((word) => known.has(word) || [...known].some((name) => isCalled(word, name)))
}

/** `Flo` for Florian, `Bob` for Robert, `J` for Jane. */
function isCalled(word: string, name: string): boolean {
  if (name.startsWith(word) && (word.length >= 3 || word.length === 1)) return true
  return isNicknameOf(word, name)
}

const TITLE = /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|madam|there)$/

/** Said to all who read it. */
const COMPANY: ReadonlySet<string> = new Set(
  'all everyone everybody anyone anybody team folks guys gents gentlemen ladies people colleagues friends both list lists gang hackers developers maintainers maintainer community group experts gurus y’all'.split(
    ' ',
  ),
)

function wordsOf(text: string): string[] {
  return foldLetters(text)
    .split(/[^\p{L}’']+/u)
    .filter((word) => word !== '' && word !== 'and')
}
