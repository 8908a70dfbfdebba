import { HOUR } from '../../domain/milliseconds.ts'
import type { Skipped } from '../../domain/record.ts'

/** One caption as a WebVTT or SubRip file states it; times in milliseconds from the start of the recording. */
export type Cue = {
  readonly start: number
  readonly end: number
  /** The lines of its text as written, markup included. */
  readonly lines: readonly string[]
}

/** More captions than a day's meeting has; the rest of a longer file is left, and said. */
export const MAX_CUES = 50_000

/**
 * The captions of a WebVTT (W3C WebVTT 1) or SubRip text, in the order of the file. Both are read alike: whatever
 * stands between captions (the head, numbers, NOTE, STYLE and REGION blocks) is passed over; hours may be absent and
 * numbers unpadded, as old Teams files have them. A caption whose times make no sense costs only itself.
 * Linear in the text.
 */
export function readCues(text: string): {
  readonly cues: readonly Cue[]
  readonly skipped: readonly Skipped[]
} {
  const cues: Cue[] = []
  const skipped = new Map<string, number>()
  const skip = (why: string) => skipped.set(why, (skipped.get(why) ?? 0) + 1)
  let times: readonly [number, number] | null = null
  let lines: string[] = []
  const close = () => {
    if (times === null) return
    const [start, end] = times
    times = null
    if (lines.length === 0) skip('it says nothing')
    else if (cues.length >= MAX_CUES) skip(`more than ${MAX_CUES} captions: not read`)
    else cues.push({ start, end, lines })
  }
  for (const line of linesOf(text)) {
    if (line === '') close()
    else if (line.includes('-->')) {
      close()
      const read = cueTimes(line)
      lines = []
      if (typeof read === 'string') skip(read)
      else times = read
    } else if (times !== null && lines.length < MAX_LINES) lines.push(line.slice(0, MAX_LINE))
  }
  close()
  return { cues, skipped: Array.from(skipped, ([why, count]) => ({ where: counted(count), why })) }
}

/** The lines of a text, whatever ends them, without holding them all at once. */
export function* linesOf(text: string): Generator<string> {
  let start = 0
  while (start <= text.length) {
    const next = nextBreak(text, start)
    yield text.slice(start, next)
    start = text[next] === '\r' && text[next + 1] === '\n' ? next + 2 : next + 1
  }
}

/** `1 caption`, `12 captions`: where something was passed over. */
function counted(count: number): string {
  return count === 1 ? '1 caption' : `${count} captions`
}

const MAX_LINES = 50
const MAX_LINE = 10_000

function nextBreak(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13) return at
  }
  return text.length
}

/** Longer than this no meeting is: such a time is a slip. */
const LONGEST = 48 * HOUR

function cueTimes(line: string): readonly [number, number] | string {
  const arrow = line.indexOf('-->')
  const from = line.slice(0, arrow).trim()
  const to = /^\S{0,20}/.exec(line.slice(arrow + 3, arrow + 60).trim())?.[0] ?? ''
  if (from.startsWith('-') || to.startsWith('-')) return 'its time is before the start of the recording'
  const start = cueTime(from)
  if (start === null) return 'its time cannot be read'
  const end = cueTime(to)
  if (end === null) return to === '' ? 'it has no end' : 'its end cannot be read'
  if (end < start) return 'it ends before it begins'
  return end > LONGEST ? 'it lies more than two days after the start' : [start, end]
}

/** `00:02:24.720`, `02:24,720` or `0:0:5.1` as milliseconds; null when it is none. WebVTT §4.1 wants three decimals. */
function cueTime(text: string): number | null {
  const found = /^(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?$/.exec(text)
  if (found === null) return null
  const [, hours = '0', minutes = '0', seconds = '0', fraction = '0'] = found
  if (Number(minutes) > 59 || Number(seconds) > 59) return null
  return (
    Number(hours) * HOUR + Number(minutes) * 60_000 + Number(seconds) * 1000 + Number(fraction.padEnd(3, '0'))
  )
}
