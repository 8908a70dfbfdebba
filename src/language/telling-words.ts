import { bareSubject } from '../domain/thread-subject.ts'
import { isFunctionWord } from './content-words.ts'

/**
 * The words of some subjects that tell them from others, the most telling first: in two of them at the least, and at least
 * four times as often as in the others; of all that, none that stands in more than a hundredth of the others when `isNew`.
 * Names of people and places of business are for the caller to leave out. Linear in the subjects.
 * @param own subjects of some threads, as written; answers to one another count once
 * @param except words in lower case that do not count
 */
export function tellingWords(
  own: readonly string[],
  others: readonly string[],
  {
    except,
    most,
    isNew,
  }: { readonly except: ReadonlySet<string>; readonly most: number; readonly isNew: boolean },
): string[] {
  const [here, there] = [countWords(own), countWords(others)]
  const rate = (count: number) => count / Math.max(1, there.subjects)
  return [...here.words]
    .filter(([word, { count }]) => {
      const elsewhere = there.words.get(word)?.count ?? 0
      if (count < 2 || except.has(word)) return false
      return (
        (count / here.subjects >= 4 * rate(elsewhere) || elsewhere === 0) &&
        (!isNew || rate(elsewhere) <= 0.01)
      )
    })
    .map(([word, { count, written }]) => ({
      written,
      worth: count / (1 + (there.words.get(word)?.count ?? 0)),
    }))
    .toSorted((a, b) => b.worth - a.worth || (a.written < b.written ? -1 : 1))
    .slice(0, most)
    .map(({ written }) => written)
}

type Counted = {
  readonly subjects: number
  /** By word in lower case: in how many subjects it stands, and how it was written first. */
  readonly words: ReadonlyMap<string, { count: number; readonly written: string }>
}

function countWords(all: readonly string[]): Counted {
  const subjects = new Set(all.map(bareSubject))
  const words = new Map<string, { count: number; readonly written: string }>()
  for (const subject of subjects) {
    const seen = new Set<string>()
    for (const [written] of subject.slice(0, LONGEST).matchAll(WORD)) {
      const word = written.toLowerCase()
      if (seen.has(word) || isFunctionWord(word) || SAYS_NOTHING.has(word)) continue
      seen.add(word)
      const known = words.get(word)
      if (known === undefined) words.set(word, { count: 1, written })
      else known.count += 1
    }
  }
  return { subjects: subjects.size, words }
}

const LONGEST = 200

/** Four letters at least, or letters with digits; no number, no path. */
const WORD =
  /(?<![\p{L}\p{N}./_-])(?=[\p{L}\p{N}]*\p{L})(?:\p{L}[\p{L}\p{N}]{3,24}|\p{L}{1,6}\d{1,6})(?![\p{L}\p{N}./_-])/gu

/** Words of subjects that say what kind of message it is, or when, and not what it is about. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(
  `advice announce announcement answer apology april august available bug call catch catching change changes chat check
  coffee comment comments congrats congratulations copy date dates december details discussion dinner draft early email
  error february feedback file final follow forward friday hello help idea ideas info information introduction invitation
  invite issue january july june list lunch mail march meet meeting message minutes monday month news note notes november
  october offer patch patches plan plans please post posting problem problems proposal quarter query question questions
  quick reminder reply report request review saturday schedule september small status subject sunday support test testing
  thank thanks thought thoughts thursday today tomorrow topic tuesday update updates urgent version wednesday week weekend
  weekly welcome wishes work working year years yesterday`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
