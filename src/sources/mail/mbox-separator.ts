import type { Buffer } from 'node:buffer'

export type LineEnd = '\n' | '\r'

/** The bytes at hand do not tell yet. */
export const WAIT = 'wait'

/**
 * Whether an mbox separator stands at `at`: `From `, a word, and a year in one line, followed by a header line
 * (or another such line, as some programs nest them). `last`: no more bytes will follow.
 */
export function separatorAt(
  data: Buffer,
  at: number,
  { lineEnd, last }: { readonly lineEnd: LineEnd; readonly last: boolean },
): boolean | typeof WAIT {
  if (!startsWithFrom(data, at)) return data.length < at + 5 && !last ? WAIT : false
  const code = lineEnd.charCodeAt(0)
  const window = data.subarray(at, at + LONGEST_SEPARATOR)
  const end = window.indexOf(code)
  if (end < 0) return window.length < LONGEST_SEPARATOR && !last ? WAIT : false
  const line = window.toString(
    'latin1',
    0,
    end > 0 && lineEnd === '\n' && window[end - 1] === 0x0d ? end - 1 : end,
  )
  if (line.includes('\r') || !isSeparatorLine(line)) return false
  return startsHeader(data, at + end + 1, last)
}

/** The line that `git format-patch` puts before each patch; in any other mailbox it is part of a body. */
export function isGitSeparator(data: Buffer, at: number): boolean {
  const line = data.toString('latin1', at, at + 70)
  return /^From [0-9a-f]{40} Mon Sep 17 00:00:00 2001/.test(line)
}

/** `From `, a word, a blank, and four digits in a row somewhere after it. */
function isSeparatorLine(line: string): boolean {
  if (!line.startsWith('From ')) return false
  const blank = line.indexOf(' ', 5)
  if (blank <= 5) return false
  return /\d{4}/.test(line.slice(blank + 1))
}

const LONGEST_SEPARATOR = 1000
const LONGEST_NAME = 200

function startsWithFrom(data: Buffer, at: number): boolean {
  return (
    data[at] === 0x46 &&
    data[at + 1] === 0x72 &&
    data[at + 2] === 0x6f &&
    data[at + 3] === 0x6d &&
    data[at + 4] === 0x20
  )
}

/** A header's name and colon (RFC 5322 §2.2), or a quoted or repeated separator line. */
function startsHeader(data: Buffer, at: number, last: boolean): boolean | typeof WAIT {
  const stop = Math.min(data.length, at + LONGEST_NAME)
  for (let index = at; index < stop; index++) {
    const code = data[index] ?? 0
    if (code === 0x3a) return index > at
    if (code === 0x20) return isFromWord(data, at, index)
    if (code < 0x21 || code > 0x7e) return false
  }
  return stop === at + LONGEST_NAME || last ? false : WAIT
}

function isFromWord(data: Buffer, start: number, end: number): boolean {
  const word = data.toString('latin1', start, end)
  return word === 'From' || word === '>From'
}
