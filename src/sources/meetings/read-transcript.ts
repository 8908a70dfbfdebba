import type { Skipped, TranscriptRecord } from '../../domain/record.ts'
import { readCueTurns } from './cue-turns.ts'

/** What a transcript's reader gives: the meeting, or null with the reason among what was skipped. */
export type TranscriptReading = {
  readonly record: TranscriptRecord | null
  readonly skipped: readonly Skipped[]
}

/**
 * Reads a meeting's transcript in any of the formats of this folder, told apart by content.
 * @param text decoded; a byte order mark may still stand in front
 * @param name the file's path or name, for its title and day
 */
export function readTranscript(text: string, name: string): TranscriptReading {
  const { turns, skipped, naming } = readCueTurns(text.replace(/^\uFEFF/, ''))
  if (turns.length === 0)
    return { record: null, skipped: [...skipped, { where: name, why: 'nobody says anything in it' }] }
  const isSubRip = !/^\s{0,20}WEBVTT/.test(text)
  const format = isSubRip ? ('srt' as const) : naming === 'voice' ? ('teams' as const) : ('zoom' as const)
  return {
    record: { kind: 'transcript', key: '', format, title: '', at: null, dayOnly: false, turns },
    skipped,
  }
}
