import { latinPattern } from './latin-letters.ts'
import { NEWS_KINDS, type NewsKind } from './news-kinds.ts'
import { PIECES } from './news-pieces.ts'
import { PatternNeeds } from './pattern-needs.ts'

export type Polarity = 'good' | 'hard'

/** Whose news it can be: the writer, the writer's family and friends, a person named, the writer's firm or team. */
export type SubjectKind = 'writer' | 'family' | 'person' | 'firm'

/** An event as it may follow its subject: matched right behind it, in any case, apostrophes straight. */
export type Frame = {
  readonly polarity: Polarity
  readonly kind: NewsKind
  /** How sure it is that this reports the event, before doubts, in [0, 1]. */
  readonly strength: number
  readonly subjects: ReadonlySet<SubjectKind>
  /** Whether the subject may be left out: `Passed my driving test!`. */
  readonly elides: boolean
  readonly says: RegExp
  /** What its words cannot do without. */
  readonly needs: readonly string[] | null
}

/** An event told by a phrase that holds its own subject: `my position was eliminated`. */
export type Phrase = {
  readonly polarity: Polarity
  readonly kind: NewsKind
  readonly strength: number
  readonly subject: SubjectKind
  readonly says: RegExp
  readonly needs: readonly string[] | null
}

/**
 * Reads a table of event frames, one a line: `+` good or `-` hard, the kind, whose (`w` writer, `f` family, `p`
 * person named, `o` own firm; `e`: the subject may be left out), how sure, and the pattern behind the subject.
 * `{NAME}` stands for one of the pieces below; `\p{L}`, `\p{Lu}`, `\p{Ll}` mean Latin letters. `#` opens a remark.
 */
export function framesOf(table: string): Frame[] {
  return rowsOf(table).map(({ whose, pattern, ...row }) => {
    const compiled = compiledOnUse(pattern, 'iy')
    return {
      ...row,
      subjects: new Set(whose.split('').flatMap((letter) => SUBJECT_OF[letter] ?? [])),
      elides: whose.includes('e'),
      get says() {
        return compiled()
      },
    }
  })
}

/** Reads a table of phrases: the same, but the pattern may stand anywhere and there is one subject. */
export function phrasesOf(table: string): Phrase[] {
  return rowsOf(table).map(({ whose, pattern, ...row }) => {
    const compiled = compiledOnUse(pattern, 'i')
    return {
      ...row,
      subject: SUBJECT_OF[whose] ?? 'writer',
      get says() {
        return compiled()
      },
    }
  })
}

/** Of hundreds of patterns a text needs a few: the others are never unfolded and compiled. */
function compiledOnUse(pattern: string, flags: string): () => RegExp {
  let compiled: RegExp | null = null
  return () => (compiled ??= latinPattern(withPieces(pattern), flags))
}

const SUBJECT_OF: Readonly<Record<string, SubjectKind>> = {
  w: 'writer',
  f: 'family',
  p: 'person',
  o: 'firm',
}

type Row = {
  readonly polarity: Polarity
  readonly kind: NewsKind
  readonly whose: string
  readonly strength: number
  readonly pattern: string
  readonly needs: readonly string[] | null
}

function rowsOf(table: string): Row[] {
  return table.split('\n').flatMap((line): Row[] => {
    const [sign, kind = '', whose = '', sure = '', ...words] = line.trim().split(' ')
    if ((sign !== '+' && sign !== '-') || !isKind(kind)) return []
    const pattern = words.join(' ')
    const polarity = sign === '+' ? 'good' : 'hard'
    return [{ polarity, kind, whose, strength: Number(sure), pattern, needs: NEEDS.of(pattern) }]
  })
}

const NEEDS = new PatternNeeds(PIECES)

function isKind(word: string): word is NewsKind {
  return NEWS_KINDS.some((kind) => kind === word)
}

function withPieces(pattern: string): string {
  return pattern.replace(/\{([A-Z]{2,})\}/g, (_, name: string) => PIECES[name] ?? '')
}
