import { Buffer } from 'node:buffer'

/**
 * Where the parts of a multipart body lie (RFC 2046 §5.1.1): after each line `--boundary`, up to the line end
 * before the next one. A body without its closing line ends with `range`. @returns at most `most` parts
 */
export function splitParts(
  bytes: Buffer,
  range: { readonly start: number; readonly end: number },
  boundary: string,
  most: number,
): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = []
  if (boundary === '' || boundary.length > LONGEST_BOUNDARY) return parts
  const delimiter = Buffer.from(`--${boundary}`)
  let open = -1
  const body = bytes.subarray(0, range.end)
  for (let at = body.indexOf(delimiter, range.start); at >= 0; at = nextLineWith(body, delimiter, at)) {
    if (at > range.start && body[at - 1] !== 0x0a) continue
    const line = delimiterLine(body, at + delimiter.length, range.end)
    if (line === null) continue
    if (open >= 0) parts.push({ start: open, end: Math.max(open, lineEndBefore(body, at)) })
    open = line.closes ? -1 : line.next
    if (line.closes || parts.length >= most) break
  }
  if (open >= 0 && open < range.end && parts.length < most) parts.push({ start: open, end: range.end })
  return parts
}

/** RFC 2046 allows 70. */
const LONGEST_BOUNDARY = 300

/** Looks on in the next line, so that a body full of dashes is not compared at each of them. */
function nextLineWith(body: Buffer, delimiter: Buffer, at: number): number {
  const line = body.indexOf(0x0a, at)
  return line < 0 ? -1 : body.indexOf(delimiter, line)
}

/** What follows the boundary: two dashes close the multipart; then only blanks may stand in the line. */
function delimiterLine(bytes: Buffer, after: number, end: number): { closes: boolean; next: number } | null {
  const closes = bytes[after] === 0x2d && bytes[after + 1] === 0x2d
  let at = closes ? after + 2 : after
  while (at < end && (bytes[at] === 0x20 || bytes[at] === 0x09 || bytes[at] === 0x0d)) at++
  if (at >= end) return { closes, next: end }
  return bytes[at] === 0x0a ? { closes, next: at + 1 } : null
}

/** The line end before a boundary belongs to the boundary. */
function lineEndBefore(bytes: Buffer, at: number): number {
  const lf = at - 1
  return bytes[lf - 1] === 0x0d ? lf - 1 : lf
}
