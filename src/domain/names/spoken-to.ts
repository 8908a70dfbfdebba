import { isNicknameOf } from '../matching/nicknames.ts'
import { foldLetters } from '../matching/fold-name.ts'

/**
 * Whom the names at the head of a letter or before an ask (`Ana`, `Ana and Bo`, `all`) are spoken to, seen from one
 * person: them, the whole company, or only others.
 * @param addressed as written
 * @param names every name the person is known by, and what stands before the @ of their addresses
 */
export function spokenTo(addressed: string, names: readonly string[]): 'them' | 'all' | 'others' {
  const called = wordsOf(addressed).filter((word) => !TITLE.test(word))
  if (called.length === 0 || called.some((word) => COMPANY.has(word))) return 'all'
  const known = [...new Set(names.flatMap(wordsOf))]
  return called.some((word) => known.some((name) => isCalled(word, name))) ? 'them' : 'others'
}

/** `Flo` for Florian, `Bob` for Robert, `J` for Jane. */
function isCalled(word: string, name: string): boolean {
  if (name === word || (name.startsWith(word) && (word.length >= 3 || word.length === 1))) return true
  return isNicknameOf(word, name)
}

const TITLE = /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|madam|there)$/

/** Said to all who read it. */
const COMPANY: ReadonlySet<string> = new Set(
  'all everyone everybody anyone anybody team folks guys gents gentlemen ladies people colleagues friends others both list lists gang hackers developers maintainers maintainer community group experts gurus y’all'.split(
    ' ',
  ),
)

function wordsOf(text: string): string[] {
  return foldLetters(text)
    .split(/[^\p{L}’']+/u)
    .filter((word) => word !== '' && word !== 'and')
}
