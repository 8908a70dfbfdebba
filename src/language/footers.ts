import { isBlank, type Line } from './lines.ts'
import { PatternGate } from './pattern-gate.ts'
import { PatternNeeds } from './pattern-needs.ts'
import type { Zone } from './zone-kind.ts'

/** Marks what machines put under a message: list footers, legal notices, advertisements of mail services. */
export function markFooters(lines: readonly Line[], marks: (Zone | null)[]): void {
  let i = 0
  while (i < lines.length) {
    const end = paragraphEnd(lines, marks, i)
    if (end > i) markParagraph(lines, marks, i, end)
    i = Math.max(end, i + 1)
  }
}

/** The end of the run of written, still unmarked lines at `from`. */
function paragraphEnd(lines: readonly Line[], marks: readonly (Zone | null)[], from: number): number {
  let end = from
  while (end < lines.length && marks[end] === null && lines[end]?.text !== '') end++
  return end
}

function markParagraph(lines: readonly Line[], marks: (Zone | null)[], from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const text = lines[i]?.text ?? ''
    if (!isRule(text) && !LIST_WORDS.test(text.slice(0, 300))) continue
    if (!isListFooter(lines, i, Math.min(to, i + 8))) continue
    marks.fill('list footer', i, to)
    takeRulesAbove(lines, marks, i, 'list footer')
    return
  }
  if (isDisclaimer(lines, from, to)) {
    marks.fill('disclaimer', from, to)
    takeRulesAbove(lines, marks, from, 'disclaimer')
  }
}

const LIST_WORDS =
  /^(?:\s*|-+ ?)(?:to (?:unsubscribe|subscribe|post)\b.{0,60}(?:list|group|send|mail|e-?mail)|unsubscribe\b.{0,40}(?:https?:|here|@)|you (?:are|have) (?:received|receiving|subscribed).{0,80}(?:list|group|subscri)|do you yahoo!?\?|get your (?:free|private)|this sf\.net email is sponsored|more majordomo info|please read the faq at|list archives?:|manage your subscription|yahoo! groups (?:links|sponsor)|.{0,40}mailing list\s*$|join msn|msn (?:photos|messenger|8)|powered by .{0,30}mail)/i
const FOOTER_WORDS =
  /mailing list|unsubscribe|mailman|listinfo|majordomo|lists?\.[a-z-]+\.|-request@|listserv|sponsored|free (?:e-?mail|web)|yahoo!|hotmail|msn\b|http:\/\/(?:www\.)?(?:mail|messenger|explorer)\.|googlegroups|subscri(?:be|ption)|find the (?:lowest|best)|internet access/i

/** A rule, or words of a list, with such words in the few lines below. */
function isListFooter(lines: readonly Line[], from: number, to: number): boolean {
  if (LIST_WORDS.test((lines[from]?.text ?? '').slice(0, 300))) return true
  for (let i = from + 1; i < to; i++) if (FOOTER_WORDS.test((lines[i]?.text ?? '').slice(0, 300))) return true
  return false
}

function isRule(text: string): boolean {
  return /^[ \t]*[_=*~-]{15,}$/.test(text)
}

const LEGAL = [
  /confidential/i,
  /privileged|proprietary/i,
  /intended (?:only |solely |exclusively )?(?:for|recipient|addressee)|named (?:recipient|addressee)|addressee\(?s?\)? only/i,
  /received (?:this|it)\b.{0,60}(?:error|mistake)|in error/i,
  /unauthori[sz]ed|strictly prohibited|prohibited/i,
  /disclos(?:e|ure)|dissemination|distribution|copying/i,
  /virus(?:es)?\b/i,
  /views? (?:or opinions )?expressed|do(?:es)? not (?:necessarily )?represent|liabilit|no responsibility/i,
  /delete|destroy/i,
  /vertraulich|unbefugt|confidentiel|destinataire|confidencial|destinatario|riservat|vertrouwelijk/i,
]

const NEEDS = new PatternNeeds()
const GATE = new PatternGate(LEGAL.map(({ source }) => NEEDS.of(source)))

/** A paragraph in at least three of the tones of a legal notice. */
function isDisclaimer(lines: readonly Line[], from: number, to: number): boolean {
  const length = (lines[to - 1]?.end ?? 0) - (lines[from]?.start ?? 0)
  if (length < 100 || length > 5000)
    return /^[*_ -]*(?:confidentiality notice|disclaimer|privacy notice)\b/i.test(lines[from]?.text ?? '')
  const words = lines
    .slice(from, to)
    .map((line) => line.text)
    .join(' ')
  const tones = GATE.candidates(words.toLowerCase())
  return tones.length >= 3 && tones.filter((at) => LEGAL[at]?.test(words)).length >= 3
}

function takeRulesAbove(lines: readonly Line[], marks: (Zone | null)[], from: number, zone: Zone): void {
  for (let i = from - 1; i >= Math.max(0, from - 3); i--) {
    const line = lines[i]
    if (line === undefined || marks[i] !== null || !(isBlank(line) || isRule(line.text))) return
    if (isRule(line.text)) marks.fill(zone, i, from)
  }
}
