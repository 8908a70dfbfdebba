import { NICKNAME_TABLE } from '../names/nickname-table.ts'
import { foldLetters } from './fold-name.ts'

/**
 * Whether two given names are customarily one person's: one is a short form of the other (`Bob`, `Robert`), or
 * both are short forms of one name (`Bob`, `Rob`). Not so for two full names that share a short form (`Alan`,
 * `Albert` are both `Al`). English names only; case and marks do not matter; a name is its own nickname.
 */
export function isNicknameOf(a: string, b: string): boolean {
  const [first, second] = [foldLetters(a), foldLetters(b)]
  if (first === second) return true
  const fullOfSecond = FULL_NAMES.get(second) ?? []
  return fullNames(first).some((name) => name === second || fullOfSecond.includes(name))
}

/** The name itself, folded, and every full name that it is a short form of: `bob` → `bob`, `robert`. */
export function fullNames(given: string): readonly string[] {
  const folded = foldLetters(given)
  return [folded, ...(FULL_NAMES.get(folded) ?? [])]
}

/** Whether the table knows this as an English given name or a short form of one. */
export function isKnownGivenName(given: string): boolean {
  const folded = foldLetters(given)
  return FULL_NAMES.has(folded) || SHORT_FORMS.has(folded)
}

const SHORT_FORMS = readTable()
const FULL_NAMES = turnRound(SHORT_FORMS)

function readTable(): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, readonly string[]>()
  for (const line of NICKNAME_TABLE.trim().split('\n')) {
    const colon = line.indexOf(':')
    table.set(line.slice(0, colon), line.slice(colon + 2).split(' '))
  }
  return table
}

function turnRound(table: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const turned = new Map<string, string[]>()
  for (const [name, forms] of table)
    for (const form of forms) {
      // The table has some pairs both ways (`bob: robert`): the full name is the one with more forms.
      const back = table.get(form) ?? []
      if (back.includes(name) && back.length > forms.length) continue
      const names = turned.get(form)
      if (names === undefined) turned.set(form, [name])
      else names.push(name)
    }
  return turned
}
