import { bareSubject } from '../domain/thread-subject.ts'
import { isFunctionWord } from './content-words.ts'

type Wish = {
  /** Words in lower case that do not count, names for example. */
  readonly except: ReadonlySet<string>
  readonly most: number
}

/**
 * The words of somebody's subjects that tell what they write about and others hardly do, the most telling first. A word
 * stands in two subjects at least; one alone tells too little, unless it stands in three. Linear in the subjects.
 * @param own as written; answers to one another count once @param others what they have in common with these is not looked at
 */
export function tellingWords(own: readonly string[], others: readonly string[], wish: Wish): string[] {
  const subjects = new Set(own.map(bareSubject))
  return tellingOf(countWords(subjects), countWords(subjects.union(new Set(others.map(bareSubject)))), wish)
}

/** The same for each of several groups beside all the others; linear in all their subjects together. */
export function tellingWordsOfEach(groups: readonly (readonly string[])[], wish: Wish): string[][] {
  const subjects = groups.map((group) => new Set(group.map(bareSubject)))
  const all = countWords(new Set(subjects.flatMap((own) => [...own])))
  return subjects.map((own) => tellingOf(countWords(own), all, wish))
}

/** @param all counted over these subjects and the others' */
function tellingOf(here: Counted, all: Counted, { except, most }: Wish): string[] {
  const others = all.subjects - here.subjects
  const found = [...here.words]
    .map(([word, { count, written }]) => {
      const elsewhere = (all.words.get(word)?.count ?? 0) - count
      return {
        word,
        written,
        count,
        elsewhere,
        worth: (count * (isTermOfArt(written) ? 2 : 1)) / (1 + elsewhere),
      }
    })
    .filter(
      ({ word, count, elsewhere }) =>
        count >= 2 &&
        !except.has(word) &&
        elsewhere <= RARE * others &&
        count * others >= 8 * elsewhere * here.subjects,
    )
    .toSorted((a, b) => b.worth - a.worth || (a.written < b.written ? -1 : 1))
  const isEnough = found.length > 1 || (found[0]?.count ?? 0) >= 3
  return isEnough ? found.slice(0, most).map(({ written }) => written) : []
}

/** In no more of the others' subjects than this. */
const RARE = 1 / 200

/** Words with digits or capitals inside are names of things. */
function isTermOfArt(written: string): boolean {
  return /\d|.\p{Lu}/u.test(written)
}

type Counted = {
  readonly subjects: number
  /** By word in lower case: in how many subjects it stands, and how it was written first. */
  readonly words: ReadonlyMap<string, { count: number; readonly written: string }>
}

function countWords(subjects: ReadonlySet<string>): Counted {
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

/** Four letters at least, or letters with digits; no number, no path, no half of a `don't`. */
const WORD =
  /(?<![\p{L}\p{N}./_-])(?:\p{L}[\p{L}\p{N}]{3,24}|\p{L}{1,6}\d{1,6})(?![\p{L}\p{N}./_-]|['’]\p{L})/gu

/** Words of subjects that say what kind of message it is, or when, or hold of anything, and not what it is about. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(
  `advice announce announcement answer apology april august available based broken bug bugs build builds call cant catch catching change
  changes chat check cleanup coffee comment comments compile congrats congratulations copy crash current date dates december
  delete described details didnt different discussion dinner doesnt dont doubt draft early email error errors extra failed failure fails february
  feedback file files final find finding fixed fixes follow forward found friday future handling hello help idea ideas identifying info
  information install installing introduction invitation invite isnt issue issues january july june latest list lists loading lunch
  mail main march meet meeting merge message messages minor minutes missing monday month more moving multiple name needed newbie
  note notes november obsolete october offer option order patch patches place plan plans please post posting preparing problem problems
  process project proposal quarter query question questions quick random reading ready release released remove removed
  removing reminder reply report request result return returned returns review running saturday schedule season second september
  setting setup shared simple single size small solved some source stable start starting status stuff subject sunday support
  supported system target test testing tests text thank thanks thought thoughts thursday today together tomorrow topic trivial
  trouble tuesday type types unable unresolved update updated updates upgrade urgent user using value various version versions
  view warning warnings wednesday week weekend weekly welcome wishes wont work working works wrong year years yesterday`.split(
    /\s+/,
  ),
)
