/**
 * Tells what patterns cannot match without: every match holds one of these strings, in lower case. After RE2's
 * prefilter (Cox, "Regular Expression Matching with a Trigram Index", 2012): strings are joined while they are few,
 * and the most telling set is kept.
 */
export class PatternNeeds {
  readonly #pieces: Readonly<Record<string, string>>
  readonly #known = new Map<string, Part>()

  /** @param pieces what `{NAME}` in a pattern stands for, by name */
  constructor(pieces: Readonly<Record<string, string>> = {}) {
    this.#pieces = pieces
  }

  /**
   * One of these stands in every text that the pattern matches; null when nothing is sure, or only strings too short
   * to look for.
   * @param source of a RegExp that ignores case or not, with or without Unicode classes
   */
  of(source: string): readonly string[] | null {
    const need = needOf(this.#read(source))
    return need === null ? null : least(need.strings)
  }

  #read(source: string): Part {
    return new Parser(source, (name) => this.#piece(name)).alternatives()
  }

  #piece(name: string): Part {
    const known = this.#known.get(name)
    if (known !== undefined) return known
    const part = this.#read(this.#pieces[name] ?? '')
    this.#known.set(name, part)
    return part
  }
}

/** What a part of a pattern matches. */
type Part = {
  /** All that it can match, when that is few; null when it is much. */
  readonly exact: readonly string[] | null
  /** One of these is in what it matches; null when nothing is known. */
  readonly need: Need | null
}

/** Strings of which one is there, and how telling that is: long strings are rare, and so are few of them. */
type Need = { readonly strings: readonly string[]; readonly telling: number }

/** No longer lists than this are kept, and no strings shorter than this are looked for. */
const MOST = 32
export const SHORTEST_NEED = 3

const EMPTY: Part = { exact: [''], need: null }
const ANY: Part = { exact: null, need: null }

class Parser {
  readonly #source: string
  readonly #piece: (name: string) => Part
  #at = 0

  constructor(source: string, piece: (name: string) => Part) {
    this.#source = source
    this.#piece = piece
  }

  /** Up to the closing bracket or the end, with the bars in between. */
  alternatives(): Part {
    const parts = [this.#sequence()]
    while (this.#source[this.#at] === '|') {
      this.#at += 1
      parts.push(this.#sequence())
    }
    return either(parts)
  }

  #sequence(): Part {
    const parts: Part[] = []
    for (;;) {
      const sign = this.#source[this.#at]
      if (sign === undefined || sign === '|' || sign === ')') return inTurn(parts)
      parts.push(this.#repeated(this.#atom(sign)))
    }
  }

  #atom(sign: string): Part {
    if (sign === '(') return this.#group()
    if (sign === '[') return this.#class()
    if (sign === '\\') return this.#escape()
    if (sign === '{') {
      const piece = this.#match(PIECE)
      if (piece !== '') {
        this.#at += piece.length
        return this.#piece(piece.slice(1, -1))
      }
    }
    const run = this.#match(LETTERS)
    this.#at += run.length > 0 ? run.length : 1
    if (sign === '^' || sign === '$') return EMPTY
    return sign === '.' ? ANY : letters(run === '' ? sign : run)
  }

  #group(): Part {
    const opening = this.#match(GROUP)
    this.#at += opening.length
    const inside = this.alternatives()
    this.#at += 1
    // What stands around a match is not looked at.
    return LOOKS.has(opening) ? EMPTY : inside
  }

  #class(): Part {
    const from = this.#at + 1
    let at = from
    while (this.#source[at] !== ']' && at < this.#source.length) at += this.#source[at] === '\\' ? 2 : 1
    this.#at = at + 1
    const inside = this.#source.slice(from, at)
    if (/^\^|\\|.-./su.test(inside) || inside.length > 6) return ANY
    return { exact: [...new Set(inside.toLowerCase())], need: null }
  }

  #escape(): Part {
    const sign = this.#source[this.#at + 1] ?? ''
    this.#at += this.#match(ESCAPE).length
    if (sign === 'b' || sign === 'B') return EMPTY
    return /[A-Za-z0-9]/.test(sign) ? ANY : letters(sign)
  }

  #repeated(part: Part): Part {
    const sign = this.#source[this.#at]
    if (sign !== '?' && sign !== '*' && sign !== '+' && sign !== '{') return part
    const quantifier = this.#match(QUANTIFIER)
    if (quantifier === '') return part
    this.#at += quantifier.length
    if (sign === '?') return either([part, EMPTY])
    return sign === '*' || quantifier.startsWith('{0') ? ANY : { exact: null, need: needOf(part) }
  }

  /** What a sticky pattern finds right here. */
  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at
    return pattern.exec(this.#source)?.[0] ?? ''
  }
}

/** Letters that stand for themselves, up to one that a quantifier follows. */
const LETTERS = /(?:[A-Za-z' ](?![?*+{]))+/y
const PIECE = /\{[A-Z]{2,}\}/y
const GROUP = /\((?:\?(?:[:=!]|<[=!]|<\w+>|[ims]*(?:-[ims]+)?:))?/y
const LOOKS: ReadonlySet<string> = new Set(['(?=', '(?!', '(?<=', '(?<!'])
const ESCAPE = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|k<\w+>|.)/suy
const QUANTIFIER = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y

function letters(run: string): Part {
  return { exact: [run.toLowerCase()], need: null }
}

function either(parts: readonly Part[]): Part {
  if (parts.length === 1 && parts[0] !== undefined) return parts[0]
  const exact = union(parts, (part) => part.exact)
  if (exact !== null && exact.length <= MOST) return { exact, need: null }
  const need = union(parts, (part) => needOf(part)?.strings ?? null)
  return { exact: null, need: need === null ? null : needing(need) }
}

/** The strings of all parts, each once; null when those of a part are not known. */
function union(
  parts: readonly Part[],
  stringsOf: (part: Part) => readonly string[] | null,
): readonly string[] | null {
  const all = new Set<string>()
  for (const part of parts) {
    const strings = stringsOf(part)
    if (strings === null) return null
    for (const one of strings) all.add(one)
  }
  return [...all]
}

function inTurn(parts: readonly Part[]): Part {
  let best: Need | null = null
  let joined: readonly string[] = ['']
  let isExact = true
  for (const { exact, need } of parts) {
    if (exact !== null && joined.length * exact.length <= MOST) {
      joined = exact.length === 1 ? joined.map((head) => head + exact[0]) : eachWithEach(joined, exact)
      continue
    }
    isExact = false
    best = better(better(best, needing(joined)), need)
    joined = exact ?? ['']
  }
  return isExact ? { exact: joined, need: null } : { exact: null, need: better(best, needing(joined)) }
}

function eachWithEach(heads: readonly string[], tails: readonly string[]): string[] {
  const joined: string[] = []
  for (const head of heads) for (const tail of tails) joined.push(head + tail)
  return joined
}

/** What a part needs: the strings that it can be, where they are long enough. */
function needOf({ exact, need }: Part): Need | null {
  return exact === null ? need : better(need, needing(exact))
}

/** Of two the one that fewer texts have. */
function better(one: Need | null, other: Need | null): Need | null {
  if (other === null || other.telling < 0) return one
  return one === null || other.telling > one.telling ? other : one
}

/** Telling below 0 where one of the strings is too short to look for. */
function needing(strings: readonly string[]): Need {
  let shortest = Infinity
  for (const one of strings) {
    shortest = Math.min(shortest, trimmed(one).length)
    if (shortest < SHORTEST_NEED) return { strings, telling: -1 }
  }
  return { strings, telling: Math.min(shortest, 8) - Math.log2(strings.length) / 2 }
}

/** Without those that hold another: they are found with it. */
function least(strings: readonly string[]): readonly string[] {
  const bare = [...new Set(strings.map(trimmed))]
  return bare.filter((one) => !bare.some((other) => other !== one && one.includes(other)))
}

/** Without blanks around it, where enough is left. */
function trimmed(string: string): string {
  const bare = string.trim()
  return bare.length < SHORTEST_NEED ? string : bare
}
