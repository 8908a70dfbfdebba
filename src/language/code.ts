import { type Line } from './lines.ts'
import type { Zone } from './zone-kind.ts'

/** Marks code, logs, dumps, shell sessions and tables by how their lines look, with the lines around deciding doubts. */
export function markCode(lines: readonly Line[], marks: (Zone | null)[]): void {
  const looks = lines.map((line, i) => (marks[i] === null ? lookOf(line.text) : 'other'))
  markRuns(looks, marks)
  for (let i = 0, above = -9; i < lines.length; i++) above = spread(looks, marks, { at: i, from: above })
  for (let i = lines.length - 1, below = lines.length + 9; i >= 0; i--)
    below = spread(looks, marks, { at: i, from: below })
  fillGaps(looks, marks)
}

/** `code`: surely. `maybe`: could be, or a table. `comment`: only beside code. `words`: prose. `blank`, `other`: not looked at. */
type Look = 'code' | 'maybe' | 'comment' | 'words' | 'blank' | 'other'

const FUNCTION_WORD =
  /\b(?:the|a|an|is|are|was|to|of|and|in|that|it|you|i|we|for|with|have|has|this|not|be|on|can|but|do|does|what|my|your|please|would|will|should|there|so|as|at|from|into|when|which|or|by|then|some|only)\b/gi

function lookOf(text: string): Look {
  if (text === '') return 'blank'
  const line = text.length > 300 ? text.slice(0, 300) : text
  if (MACHINE.test(line)) return 'code'
  if (line.endsWith(';') && GREETING.test(line)) return 'words'
  const spoken =
    (line.includes('("') ? line.replace(/"[^"]*"/g, '""') : line).match(FUNCTION_WORD)?.length ?? 0
  const words = countWords(line)
  if (COMMENT.test(line)) return 'comment'
  if (spoken >= 3 || (spoken >= 2 && words >= 6 && /^\S/.test(line))) return 'words'
  if (CODE.test(line)) return 'code'
  if (spoken <= 1 && (isTable(line) || letterShare(line) < 0.62 || DEEP.test(line) || HEX.test(line)))
    return 'maybe'
  return 'words'
}

/** Lines that only machines write, however many words they hold. */
const MACHINE = new RegExp(
  [
    String.raw`^\s*\[ *\d+\.\d{3,}\]`, // kernel log
    String.raw`^(?:<\d>)?[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d `, // syslog
    String.raw`^\s*#\s*(?:include|define|ifdef|ifndef|endif|undef|pragma|if defined)\b`,
    String.raw`^(?:make(?:\[\d+\])?|gcc|ld|as|cc1?|configure|checking|rpm|dpkg|Kernel panic|Oops|Call Trace|Unable to handle kernel|In file included from)(?::| for )`,
    String.raw`^(?:\{standard input\}:|\S{1,80}\.(?:c|h|S|o|s|cc|cpp|py|js|ts|java|go|rs)[:(])\d+`,
    String.raw`^[-dlbcps][rwxsStT-]{9}[.+]? +\d`, // ls -l
    String.raw`^\s*(?:0x)?[0-9a-f]{4,16}:?(?:\s+[0-9a-f]{2,8}\b){3,}`, // hex dump
    String.raw`^\s*[0-9a-f]{4,16}(?: <[^>]{1,60}>)?:(?:\s|$)`, // disassembly
    String.raw`^\s*(?:\$ ?\d{1,2}|epc|Status|Cause|Code|Stack|PrId|BadVA|Hi|Lo|ra|sp) *: +[0-9a-f<]`,
    String.raw`^(?:\S{1,30}@\S{1,40}[:~ ]\S{0,60} ?)?[$%#] ?(?:\.?/|[a-z][\w.-]*(?: [-./\w]|$))`, // shell
    String.raw`^(?:[A-Z][A-Z_]{3,}|[a-z_]{4,})=\S{1,200}$`,
    String.raw`^# CONFIG_\w+ is not set`,
    String.raw`^\s*</?[a-z!?][a-z0-9-]*(?: [^<>]{0,200})?/?>\s*(?:[^<]{0,200}</[a-z]+>)?$`, // a tag
  ].join('|'),
)
/** `Greetings;` */
const GREETING = /^(?:greetings|hello|hi|hey|dear|ladies|gentlemen|all|folks|team)\b[\p{L} ,.]{0,40};$/iu
const COMMENT = /^\s*(?:\/\*|\*\/|\/\/|\* |#\s|;)/
const CODE = new RegExp(
  [
    String.raw`[;{}]\s*(?:/\*.{0,200}|//.{0,200}|\\)?$`,
    String.raw`^\s*(?:static|struct|extern|return|typedef|enum|union|unsigned|volatile|const|var|let|def|class|import|public|private|#if)\s+\S.*[;{(),:=]`,
    String.raw`^\s*(?:if|for|while|switch|else if) ?\(.*(?:\)|\|\||&&|,)\s*\{?$`,
    String.raw`\w->\w|\w\+\+|&&|\|\||[!=]=|<<|>>|\b0x[0-9a-fA-F]{2,}\b.*\b0x|\w\(\w*(?:, ?[\w&*]+)*\);`,
    String.raw`^\s+\w{2,30} ?\((?:_ ?\()?"`,
    String.raw`^\s+(?:[a-z]{1,6}\s+\$?\w+,|\.(?:word|text|data|set|globl|align|long|byte)\b)`,
  ].join('|'),
)
/** An address or a register's value. */
const HEX = /\b(?:0x[0-9a-f]{2}|[0-9a-f]{8}(?:[0-9a-f]{8})?\b)/i
const DEEP = /^(?:\t{2,}| {8,}\S)/

function isTable(line: string): boolean {
  return (line.trim().match(/\S(?:\t| {2,})(?=\S)/g)?.length ?? 0) >= 2 && !/[.!?] {2}[A-Z]/.test(line)
}

function letterShare(line: string): number {
  let letters = 0
  let seen = 0
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i)
    if (code === 32 || code === 9) continue
    seen += 1
    if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 127) letters += 1
  }
  return seen < 6 ? 1 : letters / seen
}

function countWords(line: string): number {
  return line.match(/[A-Za-z]{2,}/g)?.length ?? 0
}

/** Sure lines, and three or more doubtful ones in a row (a table, a register dump). */
function markRuns(looks: readonly Look[], marks: (Zone | null)[]): void {
  let from = -1
  for (let i = 0; i <= looks.length; i++) {
    const doubtful = looks[i] === 'maybe' || looks[i] === 'code'
    if (looks[i] === 'code') marks[i] = 'code'
    if (doubtful && from < 0) from = i
    if (!doubtful && from >= 0) {
      if (i - from >= 3) marks.fill('code', from, i)
      from = -1
    }
  }
}

/** Doubtful lines at most one blank line away from code are code too. Gives where code was last seen. */
function spread(
  looks: readonly Look[],
  marks: (Zone | null)[],
  { at, from }: { at: number; from: number },
): number {
  if (marks[at] === 'code') return at
  if (marks[at] === null && (looks[at] === 'maybe' || looks[at] === 'comment') && Math.abs(at - from) <= 2) {
    marks[at] = 'code'
    return at
  }
  return from
}

/** Blank lines, and one short line of words, between two lines of code. */
function fillGaps(looks: readonly Look[], marks: (Zone | null)[]): void {
  let last = -9
  for (let i = 0; i < looks.length; i++) {
    if (marks[i] !== 'code') continue
    const gap = looks.slice(last + 1, i)
    const words = gap.filter((look) => look === 'words' || look === 'comment').length
    if (last >= 0 && gap.length > 0 && gap.length <= 4 && !gap.includes('other') && words === 0)
      marks.fill('code', last + 1, i)
    last = i
  }
}
