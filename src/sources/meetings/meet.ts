import type { Turn } from '../../domain/turn.ts'
import { linesOf } from './cues.ts'
import { findTime } from './meeting-time.ts'
import { namesNobody, splitLabel } from './speaker-label.ts'
import type { TranscriptContent } from './transcript-content.ts'

/**
 * A Google Meet transcript as its Doc gives it as text: `<Title> - Transcript`, perhaps the day and the attendees,
 * then `Name: words` with a lone `00:06:20` about every minute. A turn begins no earlier than the anchor before it;
 * that is all the format says, so only turns right behind an anchor have a time.
 */
export function readMeet(text: string, zone: string): TranscriptContent {
  const head: string[] = []
  const turns: (Omit<Turn, 'text'> & { words: string[] })[] = []
  let anchor: number | null = null
  let inTalk = false
  for (const raw of linesOf(text)) {
    const line = raw.trim().slice(0, 20_000)
    if (line === '') continue
    if (ENDED.test(line)) break
    const time = anchorTime(line)
    if (time !== null) {
      anchor = time
      inTalk = true
      continue
    }
    const { label, words } = splitLabel(line)
    inTalk ||=
      label !== null &&
      turns.length === 0 &&
      head.some((one) => /transcript$/i.test(one)) &&
      !isHeading(label)
    if (!inTalk) {
      if (head.length < 40) head.push(line)
    } else if (label !== null) {
      turns.push({ speaker: namesNobody(label) ? null : label, start: anchor, end: null, words: [words] })
      anchor = null
    } else turns.at(-1)?.words.push(line)
  }
  const said = turns.flatMap(({ words, ...turn }): Turn[] => {
    const whole = words.join(' ').trim()
    return whole === '' ? [] : [{ ...turn, text: whole }]
  })
  return { turns: said, skipped: [], ...headOf(head, zone) }
}

const ENDED =
  /^(?:transcription ended after \d|this editable transcript was computer generated|meeting ended after \d)/i

function anchorTime(line: string): number | null {
  const [, hours, minutes, seconds] = /^(\d{1,2}):(\d{2}):(\d{2})$/.exec(line) ?? []
  if (hours === undefined) return null
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000
}

/** Labels of the head, not of a speaker: `Attendees: …`, `Invited: …`. */
function isHeading(label: string): boolean {
  return /^(?:attendees|invited|participants|date|time|title|meeting|location|attachments|meeting records)$/i.test(
    label,
  )
}

/** Title and day stand above the talk: `Weekly sync (2024-01-15 10:00 CET) - Transcript`, or on lines of their own. */
function headOf(head: readonly string[], zone: string): Pick<TranscriptContent, 'title' | 'time'> {
  const titled = head.find((line) => / - (?:transcript|notes by gemini)$/i.test(line)) ?? ''
  const times = [titled, ...head.slice(0, 6)].flatMap((line) => findTime(line, zone) ?? [])
  const time = times.find((one) => !one.dayOnly) ?? times[0] ?? null
  const bare = titled.slice(-300).replace(/ - (?:transcript|notes by gemini)$/i, '')
  const inTitle = findTime(bare, zone)
  const title = (inTitle === null ? bare : bare.slice(0, inTitle.start) + bare.slice(inTitle.end))
    .replace(/[\s([\-–]+$|[\s)\]]+$/g, '')
    .replace(/[\s([\-–]+$/g, '')
    .trim()
  return { title: title.slice(0, 200), time: time === null ? null : { at: time.at, dayOnly: time.dayOnly } }
}
