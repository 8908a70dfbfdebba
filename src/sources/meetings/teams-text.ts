import type { Turn } from '../../domain/turn.ts'
import { linesOf } from './cues.ts'
import { findTime } from './meeting-time.ts'
import { namesNobody } from './speaker-label.ts'
import type { TranscriptContent } from './transcript-content.ts'

/** `Ana Lima   0:03`: three blanks before the time, which stands at the end of the line. */
export const TEAMS_HEAD = /^(\S.{0,78}?) {3}(\d{1,3}:\d{2}(?::\d{2})?)$/

/** `0:0:5.100 --> 0:0:8.250`, on a line of its own, with the name on the next. */
export const TEAMS_TIMES =
  /^(\d{1,3}:\d{1,2}:\d{1,2}(?:\.\d{1,7})?) --> (\d{1,3}:\d{1,2}:\d{1,2}(?:\.\d{1,7})?)$/

/**
 * The text of a Teams transcript saved as a Word document: a title and the day, then `Name   0:03` and the words; in
 * older ones both times of each turn on one line, the name on the next, then the words. Who started or stopped the
 * recording is no turn. Where only the start is known, the end is null.
 */
export function readTeamsText(text: string, zone: string): TranscriptContent {
  const head: string[] = []
  const turns: Spoken[] = []
  for (const raw of linesOf(text)) {
    const line = raw.slice(0, 20_000).trimEnd()
    if (line.trim() === '' || STARTED.test(line)) continue
    const next = turnAt(line)
    const last = turns.at(-1)
    if (next !== null) turns.push(next)
    else if (last === undefined) head.push(line.trim())
    else if (last.speaker === undefined) last.speaker = line.trim()
    else last.words.push(line.trim())
  }
  const said = turns.flatMap(({ speaker = '', start, end, words }): Turn[] =>
    words.length === 0
      ? []
      : [{ speaker: namesNobody(speaker) ? null : speaker, start, end, text: words.join(' ') }],
  )
  const empty = turns.length - said.length
  const found = head.slice(0, 5).flatMap((line) => findTime(line, zone) ?? [])[0] ?? null
  const [first = ''] = head
  return {
    turns: said,
    skipped: empty === 0 ? [] : [{ where: `${empty} turns`, why: 'they say nothing' }],
    title: findTime(first, zone) === null ? first.slice(0, 200) : '',
    time: found === null ? null : { at: found.at, dayOnly: found.dayOnly },
  }
}

type Spoken = {
  /** Undefined until its line is read. */
  speaker: string | undefined
  readonly start: number
  readonly end: number | null
  readonly words: string[]
}

const STARTED = /^\S.{0,80} (?:started|stopped) transcription$/

function turnAt(line: string): Spoken | null {
  const [, from, to] = TEAMS_TIMES.exec(line) ?? []
  if (from !== undefined && to !== undefined)
    return { speaker: undefined, start: milliseconds(from), end: milliseconds(to), words: [] }
  const [, name, time] = TEAMS_HEAD.exec(line) ?? []
  return name === undefined || time === undefined
    ? null
    : { speaker: name.trim(), start: milliseconds(time), end: null, words: [] }
}

function milliseconds(time: string): number {
  return Math.round(time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) * 1000)
}
