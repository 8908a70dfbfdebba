import { type ClosingPart, isSignedOff, looksLikeName, type Names, partOf } from './closing-line.ts'
import { isBlank, type Line } from './lines.ts'
import type { Zone } from './zone-kind.ts'

/** Marks what follows a `-- ` line (RFC 3676 §4.3), up to whatever is already marked below it. */
export function markDelimited(lines: readonly Line[], marks: (Zone | null)[]): void {
  for (let i = 0; i < lines.length; i++) {
    if (marks[i] !== null || !/^(?:- )?--$/.test(lines[i]?.text ?? '')) continue
    const end = delimitedEnd(lines, marks, i + 1)
    marks.fill('signature', i, end)
    i = end - 1
  }
}

/** The longest delimited signature; what is longer is not one, then only its first paragraph counts. */
const LONGEST = 30

function delimitedEnd(lines: readonly Line[], marks: readonly (Zone | null)[], from: number): number {
  let written = 0
  let end = from
  while (end < lines.length && marks[end] === null && written <= LONGEST) {
    if (lines[end]?.text !== '') written += 1
    end += 1
  }
  return written <= LONGEST ? end : paragraphEnd(lines, from, end)
}

/** Marks signatures that no delimiter announces, at the end of each stretch of new text, and mobile footers. */
export function markSignatures(lines: readonly Line[], marks: (Zone | null)[], names: Names): void {
  let from = 0
  for (let i = 0; i <= lines.length; i++) {
    if (i < lines.length && marks[i] === null) continue
    if (i > from) markClosing(lines, marks, { from, to: i, isLast: isLast(marks, i), names })
    from = i + 1
  }
}

type Stretch = {
  readonly from: number
  readonly to: number
  /** Nothing but quotes, footers and the like follows: this is where a message is signed. */
  readonly isLast: boolean
  readonly names: Names
}

function isLast(marks: readonly (Zone | null)[], at: number): boolean {
  return at >= marks.length || marks[at] !== 'quote'
}

const MOBILE =
  /^(?:sent|gesendet|von meinem|envoyé|enviado|inviato|verzonden|skickat|sendt) .{0,12}\b(?:from|via|von|gesendet|depuis|de|desde|da|dal|vanaf|från|fra|iphone|mobile|handy)\b.{0,60}$|^(?:get outlook for|via mobile|von meinem iphone)\b.{0,40}$/i
/** Mentions of attachments that some mailers leave in the text. */
const ATTACHED = /^\s*(?:<<.{1,200}>>|- \S.{0,120}\.\w{2,4}|\(See attached file: .{1,200}\))$/

function markClosing(lines: readonly Line[], marks: (Zone | null)[], stretch: Stretch): void {
  let to = stretch.to
  for (let i = to - 1; i >= Math.max(stretch.from, to - 4); i--) {
    const text = lines[i]?.text ?? ''
    if (MOBILE.test(text.trim())) {
      marks.fill('signature', i, to)
      to = i
    } else if (text !== '') break
  }
  to = trimEnd(lines, marks, stretch.from, to)
  const after = postscriptAt(lines, stretch.from, to)
  const start = signatureStart(lines, { ...stretch, to: after })
  if (start >= 0) marks.fill('signature', start, after)
}

/** Steps over blank lines and attachment marks at the end; the marks are no prose. */
function trimEnd(lines: readonly Line[], marks: (Zone | null)[], from: number, to: number): number {
  let end = to
  while (end > from) {
    const text = lines[end - 1]?.text ?? ''
    if (ATTACHED.test(text)) marks[end - 1] = 'code'
    else if (text !== '') return end
    end -= 1
  }
  return end
}

/** Where a `P.S.` starts after the signature, else `to`. */
function postscriptAt(lines: readonly Line[], from: number, to: number): number {
  for (let i = Math.max(from, to - 12); i < to; i++)
    if (/^\s*P\.? ?S\b\.?/.test(lines[i]?.text ?? '')) return i
  return to
}

/** The most written lines that a signature without a delimiter has. */
const MOST_LINES = 14

function signatureStart(lines: readonly Line[], { from, to, isLast, names }: Stretch): number {
  const parts: { readonly at: number; readonly part: ClosingPart }[] = []
  for (let i = to - 1; i >= from && parts.length < MOST_LINES; i--) {
    const line = lines[i]
    if (line === undefined || isBlank(line)) continue
    const part = partOf(line.text, names)
    if (part === 'prose') break
    parts.unshift({ at: i, part })
  }
  const first = parts.findIndex((_, k) => opens(lines, parts, { k, from, isLast, names }))
  if (first < 0) return -1
  let start = parts[first]?.at ?? -1
  // What stands right above the first sure line, without a blank line between, belongs to it: a department, a rule.
  for (let k = first - 1; k >= 0; k--) {
    const above = parts[k]
    if (above === undefined || above.at !== start - 1 || above.part === 'person') break
    if (above.part === 'short' && !isDepartment(lines, above.at)) break
    // An address at the end of a sentence that was wrapped before it.
    if (k === 0 && runsOn(lines[above.at - 1])) break
    start = above.at
  }
  return start
}

/** Capitalised words alone under a blank line: `Outage Coordination`. */
function isDepartment(lines: readonly Line[], at: number): boolean {
  return (
    isBlank(lines[at - 1] ?? BLANK) &&
    /^(?:(?:\p{Lu}[\p{L}.'-]*|&|of|and)\s*){1,6}$/u.test((lines[at]?.text ?? '').trim())
  )
}

/** The line above ends in the middle of a sentence. */
function runsOn(above: Line | undefined): boolean {
  return above !== undefined && above.text !== '' && !/[.?!:;,)]$/.test(above.text)
}

const BLANK: Line = { start: 0, end: 0, text: '' }

type Candidate = {
  readonly k: number
  readonly from: number
  readonly isLast: boolean
  readonly names: Names
}

/** Whether the signature may start at the k-th of the closing lines. */
function opens(
  lines: readonly Line[],
  parts: readonly { readonly at: number; readonly part: ClosingPart }[],
  { k, from, isLast, names }: Candidate,
): boolean {
  const here = parts[k]
  if (here === undefined) return false
  const rest = parts.slice(k + 1).map(({ part }) => part)
  const text = (lines[here.at]?.text ?? '').trim()
  const proof = rest.some((part) => part === 'contact' || part === 'title' || part === 'name')
  switch (here.part) {
    case 'signoff':
      if (/^\p{Ll}/u.test(text) && runsOn(lines[here.at - 1])) return false
      return isSignedOff(text) || (rest.length > 0 && rest.length <= 12 && rest[0] !== 'rule')
    case 'name':
      return here.at > from || rest.length > 0
    case 'rule':
      return proof && rest.length <= 10 && rest[0] !== 'short' && rest[0] !== 'rule'
    case 'person':
      return here.at > from && personOpens({ above: lines[here.at - 1] ?? BLANK, text, rest, isLast })
    case 'contact':
      return names.address !== '' && text.toLowerCase().includes(names.address) && here.at > from
    case 'title':
    case 'short':
    case 'prose':
      break
  }
  return false
}

type PersonLine = {
  readonly above: Line
  readonly text: string
  readonly rest: readonly ClosingPart[]
  readonly isLast: boolean
}

/** A name that is not known to be the sender's: with a title or a number below, or alone at the very end. */
function personOpens({ above, text, rest, isLast }: PersonLine): boolean {
  const signed = rest.includes('contact') || rest.includes('title')
  const apart = isBlank(above) || (/[.?!)]$/.test(above.text) && signed && /\s/.test(text))
  return apart && (signed || (isLast && rest.length === 0 && looksLikeName(text)))
}

function paragraphEnd(lines: readonly Line[], from: number, to: number): number {
  let end = from
  while (end < to && lines[end]?.text !== '') end++
  return end
}
