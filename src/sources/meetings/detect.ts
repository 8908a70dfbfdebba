import { linesOf } from './cues.ts'
import { TEAMS_HEAD, TEAMS_TIMES } from './teams-text.ts'

/** The formats of transcripts, as content tells them apart. Zoom's and Teams' WebVTT are both `vtt`. */
export type TranscriptFormat = 'vtt' | 'srt' | 'zoom captions' | 'meet' | 'otter' | 'teams text'

/**
 * Tells a transcript by its first 200 lines, whatever the file is called.
 * @returns null for anything that is none
 */
export function transcriptFormat(text: string): TranscriptFormat | null {
  const lines = firstLines(text)
  if (/^\s{0,20}WEBVTT(?:\s|$)/.test(lines[0] ?? '')) return 'vtt'
  if (lines.some((line) => CUE_TIMES.test(line))) return 'srt'
  const counts = { captions: 0, otter: 0, anchors: 0, labels: 0 }
  let isMeet = false
  for (const line of lines) {
    if (/^\[[^\]]{1,80}\] \d{1,2}:\d{2}:\d{2}$/.test(line)) counts.captions += 1
    else if (OTTER_HEAD.test(line)) counts.otter += 1
    else if (/^\d{2}:\d{2}:\d{2}$/.test(line)) counts.anchors += 1
    else if (/^\p{Lu}[^:]{1,60}: \S/u.test(line)) counts.labels += 1
    isMeet ||= MEET_MARK.test(line)
  }
  if (counts.captions > 0) return 'zoom captions'
  if ((isMeet || counts.anchors > 0) && counts.labels > 0) return 'meet'
  const isOtter =
    counts.otter > 1 || (counts.otter > 0 && /transcribed by https:\/\/otter\.ai/i.test(text.slice(-500)))
  return isOtter ? 'otter' : null
}

/** The same for the text of a Word document, which is Teams' where it has Teams' lines, else Google's or none. */
export function wordTranscriptFormat(text: string): TranscriptFormat | null {
  const isTeams = firstLines(text).some((line) => TEAMS_TIMES.test(line) || TEAMS_HEAD.test(line))
  if (isTeams) return 'teams text'
  return transcriptFormat(text) === 'meet' ? 'meet' : null
}

/** `Name  0:02`: two blanks before the time, which stands at the end of the line; the name may be missing. */
export const OTTER_HEAD = /^(?:\S.{0,78}?)? {2,4}(\d{1,3}:\d{2}(?::\d{2})?) {0,3}$/

const CUE_TIMES = /^\s{0,5}(?:\d{1,4}:)?\d{1,2}:\d{1,2}(?:[.,]\d{1,3})?\s*-->/
const MEET_MARK = /^(?:.{1,200} - )?transcript$|^transcription ended after \d|notes by gemini$/i
const LOOKED_AT = 200

function firstLines(text: string): string[] {
  const lines: string[] = []
  for (const line of linesOf(text.slice(0, 65_536))) {
    lines.push(line.slice(0, 500))
    if (lines.length >= LOOKED_AT) break
  }
  return lines
}
