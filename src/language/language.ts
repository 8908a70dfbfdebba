import { isLetterCode } from './letters.ts'
import { WordTable } from './word-table.ts'

/** What language a text is in, as far as its commonest words tell. */
export type LanguageReading = {
  /** ISO 639-1 code, or `und` when the text is too short or like none of those known here. */
  readonly code: string
  /** Whether the readers here, made for English, may read it: English, or too short to tell. */
  readonly isAnalysed: boolean
  /** Words that were looked at. */
  readonly words: number
}

/** The fewest words from which a language is told. */
const LEAST_WORDS = 6
/** As much of a text is looked at. */
const LOOKED_AT = 4000

/** Tells English from other languages by their commonest words, or by their script. Pass the new text, not the quotes. */
export function languageOf(authored: string): LanguageReading {
  const head = authored.slice(0, LOOKED_AT).toLowerCase()
  const script = scriptOf(head)
  if (script !== null) return { code: script, isAnalysed: false, words: 0 }
  const { words, hits } = commonWords(head)
  if (words < LEAST_WORDS) return { code: 'und', isAnalysed: true, words }
  const english = hits[CODES.indexOf('en')] ?? 0
  let [best, most] = ['en', english]
  for (const [at, count] of hits.entries()) if (count > most) [best, most] = [CODES[at] ?? 'en', count]
  if (most < words * 0.08) return { code: 'und', isAnalysed: true, words }
  // English words slip into every technical text, so another language needs a clear lead.
  const isOther = best !== 'en' && most >= english * 1.4 && most >= 3
  const code = isOther ? best : english > 0 ? 'en' : 'und'
  return { code, isAnalysed: !isOther, words }
}

/** How many runs of letters and apostrophes there are, and how many of them each language has among its common words. */
function commonWords(head: string): { readonly words: number; readonly hits: Uint16Array } {
  const hits = new Uint16Array(CODES.length)
  let words = 0
  let [start, apostrophe] = [-1, -1]
  for (let at = 0; at <= head.length; at++) {
    if (at < head.length && isWordAt(head, at)) {
      if (start < 0) start = at
      if (apostrophe < 0 && isApostrophe(head.charCodeAt(at))) apostrophe = at
    } else if (start >= 0) {
      words += 1
      // `it's` counts as `it` where it is not known whole.
      const known =
        LANGUAGES_OF.at(head, start, at) ?? LANGUAGES_OF.at(head, start, Math.max(apostrophe, start))
      for (const language of known ?? NONE) hits[language] = (hits[language] ?? 0) + 1
      start = apostrophe = -1
    }
  }
  return { words, hits }
}

function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code >= 0xd800 && code <= 0xdfff) return isLetterPair(text, code < 0xdc00 ? at : at - 1)
  return isApostrophe(code) || isLetterCode(code)
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019
}

/** Letters beyond the basic plane take two units. */
function isLetterPair(text: string, at: number): boolean {
  return /^\p{L}/u.test(text.slice(Math.max(0, at), at + 2))
}

const COMMON: Readonly<Record<string, string>> = {
  en: 'a no all more some out up how then than when only the of and to in is that it for you i this with are be have not on was as but we if at or my can from will do your would there an has which so they what by me please know about',
  de: 'der die das und ich nicht ist es ein eine zu in den mit sie wir auf für dass von im dem auch sich ein an bei noch wie haben aber wenn kann oder werden sind mir habe nur über wird bitte nach hat uns einen ihr zum zur',
  fr: 'le la les et de des du un une est je vous pas que qui dans pour sur nous avec ce il au sont mais plus par ne ont cette en être bien fait merci aux si votre mes tout comme',
  es: 'el la los las de que y en un una por con no para es se del lo como más su al me le ha pero muy gracias está son este si sus también hay usted nos cuando',
  it: 'il la di che e un una per non sono con del della si in le da ma come lo gli al mi ci questo anche più ho alla grazie se è nel hai essere',
  nl: 'de het een en van ik is dat niet te in je op zijn met voor die er maar ook aan als wel bij om naar nog kan heeft dit wij dan hebben deze uit geen worden',
  pt: 'o a os as de que e do da em um uma para com não por no na se mais como mas foi ao ele seu sua ou quando muito você obrigado já está eu também pelo pela isso',
  sv: 'och att det som en är på för med jag av inte den har till ett om men de kan du så vi från var han nu eller när ska hej tack där då',
  da: 'og at det som en er på for med jeg af ikke den har til et om men de kan du så vi fra var han nu eller når skal hej tak der da',
  pl: 'i w na nie się z do to że jest jak o za po ale tak co czy przez dla od już są być tylko może proszę',
}

const CODES: readonly string[] = Object.keys(COMMON)
const NONE: readonly number[] = []
/** Whose common words a word is one of, as places in `CODES`. */
const LANGUAGES_OF: WordTable<readonly number[]> = new WordTable(invert())

function invert(): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const [at, code] of CODES.entries()) {
    for (const word of new Set(COMMON[code]?.split(' '))) found.set(word, [...(found.get(word) ?? []), at])
  }
  return found
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
]

/** The language of a script that more than a third of the letters are in. */
function scriptOf(head: string): string | null {
  if (!hasOtherScript(head)) return null
  const latin = head.match(/[a-z]/g)?.length ?? 0
  for (const [code, letters] of SCRIPTS) {
    const count = head.match(letters)?.length ?? 0
    if (count >= 4 && count * 2 > latin) return code
  }
  return null
}

/** Whether any letter may be of none of the Latin scripts: all others start at Greek. Signs like dashes lie between. */
function hasOtherScript(head: string): boolean {
  for (let at = 0; at < head.length; at++) {
    const code = head.charCodeAt(at)
    if (code >= 0x370 && (code < 0x2000 || code > 0x20ff)) return true
  }
  return false
}
