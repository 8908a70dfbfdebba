import { markCode } from './code.ts'
import { markBlocks } from './patches.ts'
import { markFooters } from './footers.ts'
import { type Line, linesOf } from './lines.ts'
import { markQuotes } from './quoting.ts'
import { markDelimited, markSignatures } from './closing.ts'
import { namesOf, type Sender } from './closing-line.ts'
import type { Zone } from './zone-kind.ts'

export type ZoneSpan = { readonly start: number; readonly end: number; readonly zone: Zone }

/** A text cut into zones. The spans follow each other and cover the text exactly. */
export type Zones = {
  readonly text: string
  readonly spans: readonly ZoneSpan[]
  /** The new text: the authored spans, a blank line between those that did not touch. */
  readonly authored: string
  /** Which part of `authored` came from where: `at` in authored is `start` in the text. */
  readonly pieces: readonly { readonly at: number; readonly start: number; readonly end: number }[]
}

/** A text is read up to here; what follows is zoned `unread`. */
export const TEXT_LIMIT = 1_000_000

/**
 * Cuts a message's text into zones, line by line with context. The sender's name, where known, helps to see a
 * signature. Any text is taken; linear time.
 */
export function zone(text: string, sender: Sender = {}): Zones {
  const lines = linesOf(text, 0, Math.min(text.length, TEXT_LIMIT))
  const marks: (Zone | null)[] = lines.map(() => null)
  const names = namesOf(sender)
  markQuotes(lines, marks)
  markBlocks(lines, marks)
  markDelimited(lines, marks)
  markFooters(lines, marks)
  markSignatures(lines, marks, names)
  markCode(lines, marks)
  markSignatures(lines, marks, names)
  const spans = joined(lines, marks)
  if (text.length > TEXT_LIMIT) spans.push({ start: TEXT_LIMIT, end: text.length, zone: 'unread' })
  return { text, spans, ...authoredOf(text, spans) }
}

/** A text that is all its author's own: a draft, a chat line, a meeting turn. */
export function allAuthored(text: string): Zones {
  const end = Math.min(text.length, TEXT_LIMIT)
  const spans: ZoneSpan[] = end > 0 ? [{ start: 0, end, zone: 'authored' }] : []
  if (text.length > end) spans.push({ start: end, end: text.length, zone: 'unread' })
  return { text, spans, ...authoredOf(text, spans) }
}

/** Where in the original text a place in `zones.authored` is. Places in an inserted blank line map to the piece before. */
export function originOf(zones: Zones, at: number): number {
  let low = 0
  let high = zones.pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((zones.pieces[middle]?.at ?? 0) <= at) low = middle
    else high = middle - 1
  }
  const piece = zones.pieces[low]
  return piece === undefined ? 0 : Math.min(piece.end, piece.start + Math.max(0, at - piece.at))
}

function joined(lines: readonly Line[], marks: readonly (Zone | null)[]): ZoneSpan[] {
  const spans: ZoneSpan[] = []
  let start = 0
  for (let i = 0; i < lines.length; i++) {
    const here = zoneAt(marks, i)
    const next = i + 1 < lines.length ? zoneAt(marks, i + 1) : null
    if (here === next) continue
    const end = lines[i]?.end ?? start
    spans.push({ start, end, zone: here })
    start = end
  }
  return spans
}

function zoneAt(marks: readonly (Zone | null)[], at: number): Zone {
  return marks[at] ?? 'authored'
}

function authoredOf(text: string, spans: readonly ZoneSpan[]): Pick<Zones, 'authored' | 'pieces'> {
  const parts: string[] = []
  const pieces: { at: number; start: number; end: number }[] = []
  let at = 0
  for (const span of spans) {
    if (span.zone !== 'authored') continue
    const words = text.slice(span.start, span.end)
    if (words.trim() === '') continue
    if (pieces.length > 0) {
      parts.push('\n')
      at += 1
    }
    pieces.push({ at, start: span.start, end: span.end })
    parts.push(words)
    at += words.length
  }
  return { authored: parts.join(''), pieces }
}
