import { type MeetingTime, findTime } from './meeting-time.ts'

/** What a transcript's path says of its meeting. */
export type FileTitle = {
  /** '' when the path has no words of its own. */
  readonly title: string
  /** null when it names no day. */
  readonly time: MeetingTime | null
  /** The file's name says that someone went over the words: `_corrected`, `-edited`. */
  readonly corrected: boolean
}

/**
 * Reads title and time off a path: the file's own name first, then the folder, then the folder above it when the
 * folder is but a date. What programs add (`_Recording.transcript`, `meeting_saved_closed_caption`) is no title.
 * @param zone IANA, for times of day without one
 */
export function fileTitle(path: string, zone: string): FileTitle {
  const parts = path
    .split(/!?[/\\]/)
    .filter((part) => part !== '')
    .slice(-3)
  const file = (parts.pop() ?? '').replace(
    /(?:\.(?:transcript|cc|vtt|srt|txt|docx|gz|[a-z]{2}(?:-[A-Z]{2})?)){1,4}$/i,
    '',
  )
  const names = [file, ...parts.toReversed()]
  let time: MeetingTime | null = null
  let title = ''
  let mayName = true
  for (const [depth, name] of names.entries()) {
    const found = findTime(name, zone) ?? findTime(name.replaceAll('_', ' '), zone)
    const words = found === null ? name : `${name.slice(0, found.start)} ${name.slice(found.end)}`
    if (title === '' && mayName) title = titleIn(words, depth > 0)
    if (time === null && found !== null) time = { at: found.at, dayOnly: found.dayOnly }
    // Above a folder that is neither a title nor a date, no name speaks of this meeting.
    mayName &&= depth === 0 || found !== null
  }
  return {
    title,
    time,
    corrected: /(?:^|[\s_.-])(?:corrected|edited|proofread|clean(?:ed)?|korrigiert)(?=$|[\s_.-])/i.test(file),
  }
}

const ADDED =
  /\b(?:gmt|meeting saved (?:closed caption|new chat)|saved chat|closed captions?|full|audio|transcripts?|transcription|(?:meeting )?recording|captions?|subtitles?|corrected|edited|proofread|clean(?:ed)?|raw|final|notes by gemini|gemini|otter ai|chat|avo|gallery|\d{3,4}x\d{3,4}|\d{9,11})\b/gi

const NO_TITLE = new Set(
  'notes downloads desktop documents transcripts recordings zoom meetings meeting calls archive tmp temp home data files export exports vtt srt teams otter meet records inbox untitled corpora fixtures test'.split(
    ' ',
  ),
)

function titleIn(name: string, isFolder: boolean): string {
  const words = name
    .replaceAll('_', ' ')
    .replace(ADDED, ' ')
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\p{P}]+|[\s\p{Pd}:,;._]+$/gu, '')
  const letters = words.replace(/[^\p{L}]/gu, '')
  if (letters.length < (isFolder ? 2 : 3) || NO_TITLE.has(words.toLowerCase())) return ''
  return words.slice(0, 200)
}
