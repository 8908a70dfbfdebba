/** What happened, in one word. `exam` covers admissions and licences, `health` injuries and recoveries. */
export type NewsKind =
  | 'job'
  | 'promotion'
  | 'award'
  | 'publication'
  | 'launch'
  | 'funding'
  | 'graduation'
  | 'retirement'
  | 'birth'
  | 'wedding'
  | 'anniversary'
  | 'exam'
  | 'health'
  | 'loss'
  | 'illness'
  | 'layoff'
  | 'other'

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
}

/** An event told by a phrase that holds its own subject: `my position was eliminated`. */
export type Phrase = {
  readonly polarity: Polarity
  readonly kind: NewsKind
  readonly strength: number
  readonly subject: SubjectKind
  readonly says: RegExp
}

/** `w` writer, `f` family, `p` person, `o` own firm; `e` adds that the subject may be left out. */
const SUBJECT_OF: Readonly<Record<string, SubjectKind>> = {
  w: 'writer',
  f: 'family',
  p: 'person',
  o: 'firm',
}

/** One row of a table of events; the pattern's `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{N}` mean Latin ones. */
export type Row = readonly [kind: NewsKind, who: string, strength: number, pattern: string]

export function frames(polarity: Polarity, rows: readonly Row[]): Frame[] {
  return rows.map(([kind, who, strength, pattern]) => ({
    polarity,
    kind,
    strength,
    subjects: new Set([...who].flatMap((letter) => SUBJECT_OF[letter] ?? [])),
    elides: who.includes('e'),
    says: new RegExp(latin(pattern), 'iy'),
  }))
}

export function phrases(polarity: Polarity, rows: readonly Row[]): Phrase[] {
  return rows.map(([kind, who, strength, pattern]) => ({
    polarity,
    kind,
    strength,
    subject: SUBJECT_OF[who] ?? 'writer',
    says: new RegExp(latin(pattern), 'i'),
  }))
}

/** Unicode's classes where case is ignored take V8 a second to compile for tables like these; English does without. */
function latin(pattern: string): string {
  return pattern
    .replace(/\[([^\]]*)\]/g, (_, inside: string) => `[${inside.replaceAll(String.raw`\p{L}`, LETTERS)}]`)
    .replaceAll(String.raw`\p{L}`, `[${LETTERS}]`)
    .replaceAll(String.raw`\p{Lu}`, String.raw`[A-Z\u00c0-\u00de\u0100-\u017f]`)
    .replaceAll(String.raw`\p{Ll}`, String.raw`[a-z\u00df-\u017f]`)
    .replaceAll(String.raw`\p{N}`, String.raw`\d`)
    .replaceAll(String.raw`\p{Extended_Pictographic}`, String.raw`[\ud83c-\ud83e\u2600-\u27bf]`)
}

const LETTERS = String.raw`a-zA-Z\u00c0-\u024f`

/** Words that may stand between an auxiliary and its verb. */
export const ADVERB = String.raw`(?: (?:just|finally|officially|recently|now|also|actually|already|really|today|yesterday|then|all|both|proudly|even|unexpectedly|suddenly|sadly|fully|newly|once again|again|at last|formally|unanimously|successfully|kindly|very|so|since|only just|this (?:morning|week|month|year|weekend)|last (?:night|week|month|weekend|year)|on \p{L}+day|as of (?:today|now)))*`

/** Behind a subject: simple past, perfect or emphatic past; the verb's own form follows. */
export const HAS = String.raw`(?:'ve|'s| have| has| did)?${ADVERB} `
/** A finished passive: `was`, `has been`, `got`, `am being`; the participle follows. */
export const PASSIVE = String.raw`(?:(?:'ve|'s| have| has)?${ADVERB} been| was| were|(?:'ve|'s| have| has)?${ADVERB} got(?:ten)?|(?:'m|'re|'s| am| is| are) being)${ADVERB} `
/** A state: `am`, `is now`, `has been`. */
export const IS = String.raw`(?:'m|'re|'s| am| is| are| was| were|(?:'ve|'s| have| has)${ADVERB} been)${ADVERB} `
/** A state now. */
export const NOW = String.raw`(?:'m|'re|'s| am| is| are)${ADVERB} `
/** Arranged and announced: `am starting`, `will be joining`; the -ing form follows. */
export const GOING = String.raw`(?:'m|'re|'s| am| is| are|'ll be| will be| shall be)${ADVERB} `
/** Decided: `will retire`, `am going to retire`; the bare verb follows. */
export const WILL = String.raw`(?:'ll| will| shall|(?:'m|'re|'s| am| is| are) going to|(?:'ve|'s| have| has) decided to)${ADVERB} `

/** A job's name, with what may stand before it. */
export const TITLE = String.raw`(?:(?:the|a|an|our|my|its|their|your) )?(?:(?!of |in |on |at |and )[\p{L}&-]+ ){0,4}?(?:director|manager|head|[se]?vp|president|vice[- ]president|partner|principal|professor|lecturer|c[etfiomp]o|chief|lead|leader|supervisor|editor|curator|captain|dean|chair(?:man|woman|person)?|officer|engineer|architect|scientist|developer|analyst|consultant|counsel|attorney|judge|secretary|treasurer|superintendent|coordinator|administrator|controller|nurse|teacher|headteacher|sergeant|lieutenant|colonel|chef|foreman|ambassador|minister|commissioner|trustee|specialist|designer|producer|postdoc|apprentice|trainee|intern|associate|maintainer)\b`

/** Relatives, friends and the like; what they go through is told as the writer's own news. */
export const KIN = String.raw`(?:(?:wife|husband|partner|spouse|fianc[eé]e?|girlfriend|boyfriend|mother|mom|mum|mam|mama|father|dad|papa|parents|sister|brother|son|daughter|kids?|children|child|baby|boy|girl|twins|(?:great-)?grand(?:mother|father|ma|pa|dad|son|daughter|child|parents|mum|mom)|granny|gran|nan|nana|uncle|aunt|auntie|aunty|cousin|niece|nephew|(?:god|step)(?:mother|father|son|daughter|dad|mum|mom)|friend|friends|best mate|mate|flatmate|roommate)(?:-in-law)?)\b`
/** Younger ones, who are born, pass exams and graduate. */
export const CHILD = String.raw`(?:son|daughter|baby|boy|girl|child|twins|grandson|granddaughter|grandchild|niece|nephew|little one|godson|goddaughter)`
export const PET = String.raw`(?:dog|cat|puppy|kitten|horse|pony|rabbit|guinea pig|hamster|parrot|budgie|terrier|labrador|retriever)`

/** An amount of money, written or spoken. */
export const MONEY = String.raw`(?:(?:another |over |about |almost |nearly |some |roughly |more than )?(?:[$€£¥]|usd|eur|gbp|chf|sek|nok|dkk)? ?\d[\d.,]* ?(?:k|m|mn|bn|million|billion|thousand|mio|euros?|dollars|pounds)?\b|(?:a |one |two |three |four |five |six |eight |ten |twelve |twenty |fifty |half a |several )+(?:million|hundred thousand|thousand))`

/** A capitalised name, matched without regard to case elsewhere: use in case-sensitive patterns only. */
export const NAME = String.raw`(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Sir|Uncle|Aunt|Auntie|Father|Sister|Captain|Judge|Coach)\.? )?\p{Lu}[\p{L}]*(?:[-'’]\p{Lu}[\p{L}]*|-\p{Ll}+)*\.?(?: (?:(?:van|von|de|der|den|la|le|du|di|da|bin|al|el|dos|del) ){0,2}\p{Lu}\p{L}*(?:[-'’]\p{Lu}\p{L}*)*\.?){0,3}`
