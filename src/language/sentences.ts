import { isLetterCode } from './letters.ts'
import { type Line, linesOf } from './lines.ts'
import { SMILEY } from './smiley.ts'
import type { Zones } from './zones.ts'

/** A sentence: text[start, end), without the blanks around it and without the bullet before it. */
export type Sentence = { readonly start: number; readonly end: number; readonly paragraph: number }

/** The sentences of the new text, as places in `zones.text`. None spans two zones. */
export function sentencesIn(zones: Zones): readonly Sentence[] {
  const known = CUT.get(zones)
  if (known !== undefined) return known
  const found: Sentence[] = []
  for (const { start, end } of zones.pieces) sentencesInto(found, zones.text, start, end)
  CUT.set(zones, found)
  return found
}

/** A sentence with its words on one line, at most 600 characters of it: what asks and promises are looked for in. */
export type LinedSentence = Sentence & { readonly line: string }

/** The sentences of the new text, each on one line. */
export function linedSentences(zones: Zones): readonly LinedSentence[] {
  const known = LINED.get(zones)
  if (known !== undefined) return known
  const found = sentencesIn(zones).map((one) => ({ ...one, line: quoteOf(zones.text, one, 600) }))
  LINED.set(zones, found)
  return found
}

/** Many readers look at the same sentences: a text is cut once for as long as its zones are at hand. */
const CUT = new WeakMap<Zones, readonly Sentence[]>()
const LINED = new WeakMap<Zones, readonly LinedSentence[]>()

/** The sentences of text[from, to). Wrapped lines are joined, blank lines and bullets part. Linear time. */
export function sentencesOf(text: string, from = 0, to = text.length): Sentence[] {
  const found: Sentence[] = []
  sentencesInto(found, text, from, to)
  return found
}

/** The words of text[start, end) on one line, at most `most` characters, cut at a word. */
export function quoteOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  most = 300,
): string {
  const words = onOneLine(text.slice(start, Math.min(end, start + most * 4)))
  if (words.length <= most) return words
  const cut = words.lastIndexOf(' ', most - 1)
  return `${words.slice(0, cut > most / 2 ? cut : most - 1)}…`
}

/** Any blanks as one space, none around the words. Most text has single spaces and line ends only. */
function onOneLine(words: string): string {
  const joined = words.replaceAll('\n', ' ')
  return isPlain(joined) ? joined : joined.replace(/\s+/g, ' ').trim()
}

/** Whether the only blanks are single spaces inside. */
function isPlain(words: string): boolean {
  let wasSpace = true
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at)
    const isSpace = code === 32
    if ((isSpace && wasSpace) || code < 32 || code > 126) return false
    wasSpace = isSpace
  }
  return !wasSpace
}

function sentencesInto(found: Sentence[], text: string, from: number, to: number): void {
  const lines = linesOf(text, from, to)
  let first = 0
  let paragraph = (found.at(-1)?.paragraph ?? -1) + 1
  for (let i = 0; i <= lines.length; i++) {
    const line = lines[i]
    const ends = line === undefined || line.text === '' || (i > first && parts(lines, i))
    if (!ends) continue
    const [head, last] = [lines[first], lines[i - 1]]
    if (i > first && head !== undefined && last !== undefined)
      splitBlock(found, text, { start: head.start, end: last.end, paragraph })
    first = line?.text === '' ? i + 1 : i
    if (line?.text === '') paragraph += 1
  }
}

const BULLET = /^\s*(?:[-*+•·–—►Ø]+|o(?=\t| {2})|\(?\d{1,2}[.)]|\(?[a-zA-Z][.)]|\(?[ivx]{1,4}\))(?=\s)/

/** Whether line i starts something new although no blank line stands above it. */
function parts(lines: readonly Line[], i: number): boolean {
  const above = lines[i - 1]?.text ?? ''
  const here = lines[i]?.text ?? ''
  if (BULLET.test(here)) return true
  if (mayGreet(above) && GREETING.test(above) && !SENTENCE_END.test(above)) return true
  if (/[:]$/.test(above) && above.length < 60) return true
  // A short unended line above a capital is a heading or an item, not a wrapped sentence.
  return (
    above.length < 40 &&
    !/[,;(&-]$/.test(above) &&
    /^\s*[\p{Lu}\d"“]/u.test(here) &&
    !/\b(?:the|a|an|of|to|and|in|for|with|by|or|is|my)$/i.test(above)
  )
}

const GREETING =
  /^\s*(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b.{0,40}|\p{Lu}[\p{L}.'-]+(?:(?: |, | and | & |\/)\p{Lu}[\p{L}.'-]+){0,3}[,:!-])$/iu
const SENTENCE_END = /[?]$/

/** A greeting starts with a word for it, or is a name with a mark behind it: most lines are neither. */
function mayGreet(line: string): boolean {
  const last = line.charCodeAt(line.length - 1)
  if (last === 44 || last === 58 || last === 33 || last === 45) return true
  return line.length < 80 && /^\s*[hdg]/i.test(line)
}

type Block = { readonly start: number; readonly end: number; readonly paragraph: number }

function splitBlock(found: Sentence[], text: string, { start, end, paragraph }: Block): void {
  const bullet = BULLET.exec(text.slice(start, Math.min(end, start + 40)))?.[0].length ?? 0
  let from = start + bullet
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code !== 46 && code !== 63 && code !== 33 && code !== 8230) continue
    let after = at + 1
    while (after < end && isTerminator(text.charCodeAt(after))) after++
    while (after < end && isCloser(text.charCodeAt(after))) after++
    const smiley = pastSmiley(text, after, end)
    if (smiley > after || isSentenceEnd(text, { from, at, after, end })) {
      push(found, text, { start: from, end: smiley, paragraph })
      from = smiley
    }
    at = smiley - 1
  }
  push(found, text, { start: from, end, paragraph })
}

function push(found: Sentence[], text: string, { start, end, paragraph }: Block): void {
  let [first, last] = [start, end]
  while (first < last && isBlankCode(text.charCodeAt(first))) first++
  while (last > first && isBlankCode(text.charCodeAt(last - 1))) last--
  if (last > first && hasWord(text, first, Math.min(last, first + 2000)))
    found.push({ start: first, end: last, paragraph })
}

/** A letter, a number or a question mark. */
function hasWord(text: string, from: number, to: number): boolean {
  return isLetterCode(text.charCodeAt(from)) || /[\p{L}\p{N}?]/u.test(text.slice(from, to))
}

const ABBREVIATION =
  /(?:^|[\s("'[/])(?:e\.?g|i\.?e|cf|vs|viz|approx|resp|incl|mr|mrs|ms|dr|prof|st|mt|jr|sr|ed|eds|dept|est|tel|gen|col|lt|sgt|hon|al|bzw|z\.?b|ca)$/i
const NUMBERED = /(?:^|[\s("'[/])(?:no|nos|fig|figs|sec|eq|vol|pp?|ver|rev|ext|ch|art)$/i
const MAYBE_ABBREVIATION =
  /(?:^|[\s("'[/])(?:etc|inc|ltd|corp|co|bros|a\.?m|p\.?m|u\.?s|u\.?k|e\.?u|w\.?r\.?t|a\.?k\.?a|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tue|tues|wed|thu|thurs|fri|sat|sun|max|min|mfg|univ)$/i
const STARTS_SENTENCE =
  /^(?:I|The|We|You|It|This|That|These|Those|Please|If|He|She|They|There|What|When|Where|Why|How|Who|Can|Could|Do|Does|Is|Are|Will|Would|Should|My|Our|Your|Everyone|Everybody|Anyone|Let|Thanks|Thank|Also|Here|Attached|Since|Because|But|And|So|Then|Some|All|Any|No)\b/
/** `It is in Exhibit B. Please read it.`: no name goes on so. */
const PAST_INITIAL =
  /^(?:I['’ ]|(?:The|We|You|It|This|That|Please|If|They|There|Thanks|Let|What|How|Where|When|Why|Who|Can|Could|Is|Are|Does)\b)/
const INITIAL = /(?:^|[\s("'[.])\p{Lu}$/u

type Mark = { readonly from: number; readonly at: number; readonly after: number; readonly end: number }

/** Whether the mark at `at`, with what follows it up to `after`, ends a sentence. */
function isSentenceEnd(text: string, { from, at, after, end }: Mark): boolean {
  if (after >= end) return true
  const mark = text[at] ?? ''
  const next = text.charCodeAt(after)
  if (!isBlankCode(next))
    return (
      (mark === '?' || mark === '!') &&
      next >= 65 &&
      next <= 90 &&
      after - at === 1 &&
      /\p{L}/u.test(text[at - 1] ?? '')
    )
  let follow = after
  while (follow < end && isBlankCode(text.charCodeAt(follow))) follow++
  if (follow >= end) return true
  const opensNew = /[\p{Lu}\p{N}"“'‘([*<_]/u.test(text[follow] ?? '')
  if (mark === '?' || mark === '!') return opensNew || (mark === '?' && after - at === 1)
  if (mark === '…' || after - at > 1) return opensNew || after - at === 1 ? opensNew : text[after - 1] !== '.'
  const before = text.slice(Math.max(from, at - 12), at)
  if (ABBREVIATION.test(before)) return false
  if (NUMBERED.test(before) && /\d/.test(text[follow] ?? '')) return false
  if (opensNew && /\d ?[ap]m$/i.test(before)) return true
  if (MAYBE_ABBREVIATION.test(before)) return STARTS_SENTENCE.test(text.slice(follow, follow + 12))
  if (INITIAL.test(before) && !/(?:^|\s)I$/.test(before))
    return PAST_INITIAL.test(text.slice(follow, follow + 12))
  // A list number at the start: `2. Then …`
  if (at - from < 4 && /^\s*\d+$/.test(text.slice(from, at))) return false
  return (
    opensNew ||
    (/^[a-z]{1,}\b(?!\.\w|[=(_/\\-])/.test(text.slice(follow, follow + 12)) && /[a-z)]$/.test(before))
  )
}

/** Past a smiley that stands right behind a sentence: `Who has only one? ;-)`. */
function pastSmiley(text: string, at: number, end: number): number {
  SMILEY_HERE.lastIndex = at
  return SMILEY_HERE.test(text) && SMILEY_HERE.lastIndex <= end ? SMILEY_HERE.lastIndex : at
}

const SMILEY_HERE = new RegExp(String.raw` ?${SMILEY}(?!\S)`, 'y')

function isTerminator(code: number): boolean {
  return code === 46 || code === 63 || code === 33 || code === 8230
}

function isCloser(code: number): boolean {
  return (
    code === 34 ||
    code === 39 ||
    code === 41 ||
    code === 93 ||
    code === 8221 ||
    code === 8217 ||
    code === 42 ||
    code === 187
  )
}

function isBlankCode(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0x200b
}
