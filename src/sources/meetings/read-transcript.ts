import type { Skipped, TranscriptRecord } from '../../domain/record.ts'
import { readCueTurns } from './cue-turns.ts'
import { type TranscriptFormat, transcriptFormat, wordTranscriptFormat } from './detect.ts'
import { fileTitle } from './file-title.ts'
import { readMeet } from './meet.ts'
import type { MeetingTime } from './meeting-time.ts'
import { readOtter } from './otter.ts'
import { readTeamsText } from './teams-text.ts'
import type { TranscriptContent } from './transcript-content.ts'
import { readZoomCaptions } from './zoom-captions.ts'

/** What a transcript's reader gives: the meeting, or null with the reason among what was skipped. */
export type TranscriptReading = {
  readonly record: TranscriptRecord | null
  readonly skipped: readonly Skipped[]
}

/**
 * Reads a meeting's transcript in any of the formats of this folder, told apart by content.
 * @param text decoded; a byte order mark may still stand in front. What lies beyond 32 million characters is left.
 * @param name the file's path or name, for its title (`.docx`: the text is a Word document's) and day where the text has none
 * @param zone IANA, for times of day that name none
 */
export function readTranscript(text: string, name: string, zone = 'UTC'): TranscriptReading {
  const whole = text.replace(/^\uFEFF/, '')
  const where = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
  if (whole.trim() === '') return nothing(where, 'it is empty')
  const format = /\.docx$/i.test(name) ? wordTranscriptFormat(whole) : transcriptFormat(whole)
  if (format === null) return nothing(where, 'it is no transcript that Rapport reads')
  const content = readContent(format, whole.slice(0, LONGEST), zone)
  const skipped = [...content.skipped]
  if (whole.length > LONGEST)
    skipped.push({ where, why: 'it is longer than 32 million characters; its beginning was read' })
  if (content.turns.length === 0) return nothing(where, 'nobody says anything in it', skipped)
  const file = fileTitle(name, zone)
  const time = bestTime(content.time, file.time)
  if (time === null) skipped.push({ where, why: UNDATED })
  const record = {
    kind: 'transcript' as const,
    corrected: file.corrected,
    format: content.format,
    title: content.title || file.title,
    at: time?.at ?? null,
    dayOnly: time?.dayOnly ?? false,
    turns: content.turns,
  }
  return { record, skipped }
}

const LONGEST = 32_000_000

const UNDATED =
  'it does not say when the meeting was; put the day into its name (2026-03-24 Budget.vtt) and import it again'

function nothing(where: string, why: string, skipped: readonly Skipped[] = []): TranscriptReading {
  return { record: null, skipped: [...skipped, { where, why }] }
}

function readContent(
  format: TranscriptFormat,
  text: string,
  zone: string,
): TranscriptContent & { readonly format: TranscriptRecord['format'] } {
  if (format === 'meet') return { ...readMeet(text, zone), format }
  if (format === 'otter') return { ...readOtter(text, zone), format }
  if (format === 'teams text') return { ...readTeamsText(text, zone), format: 'teams' }
  if (format === 'zoom captions') return { ...readZoomCaptions(text), format }
  const { turns, skipped, naming } = readCueTurns(text)
  const kind = format === 'srt' ? 'srt' : naming === 'voice' ? 'teams' : 'zoom'
  return { turns, skipped, title: '', time: null, format: kind }
}

/** A time of day goes before a day alone; of two that are alike, what the text says. */
function bestTime(inText: MeetingTime | null, inName: MeetingTime | null): MeetingTime | null {
  if (inText === null || inName === null) return inText ?? inName
  return inText.dayOnly && !inName.dayOnly ? inName : inText
}
