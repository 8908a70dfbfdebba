import { hash } from 'node:crypto'
import type { PreparedTranscript } from '../app/ports.ts'
import type { Party } from '../domain/identity.ts'
import { nameKey } from '../domain/matching/fold-name.ts'
import type { TranscriptRecord } from '../domain/record.ts'
import { readSpeakerName } from '../domain/speaker-name.ts'
import { bareSubject } from '../domain/thread-subject.ts'
import { KEPT_PRINTS, turnPrints } from '../domain/transcript-print.ts'
import { layOutTurns } from '../domain/transcript-text.ts'
import type { TextBlocks } from './text-blocks.ts'

/** Turns a transcript as read into what the book stores. Runs in a reading thread, as `prepareMessage` does. */
export function prepareTranscript(
  transcript: TranscriptRecord,
  place: string,
  blocks: TextBlocks,
): PreparedTranscript {
  const { turns, ...kept } = transcript
  const { text, spans } = layOutTurns(turns)
  const prints = smallest(turnPrints(turns))
  const scope =
    seriesKey(transcript.title) ||
    Buffer.from(prints[0] ?? '')
      .toString('hex')
      .slice(0, 8)
  const parties = new Map<string, Party | null>()
  const partyOf = (speaker: string): Party | null => {
    const known = parties.get(speaker)
    if (known !== undefined) return known
    const party = speakerParty(speaker, scope)
    parties.set(speaker, party)
    return party
  }
  return {
    ...kept,
    place,
    prints,
    turns: turns.map(({ speaker, start, end }, index) => {
      const [spanStart = 0, spanEnd = 0] = spans[index] ?? []
      return { speaker, party: speaker === null ? null : partyOf(speaker), start, end, spanStart, spanEnd }
    }),
    words: text,
    textHash: hash('sha256', text, 'hex').slice(0, 32),
    body: blocks.add(text),
  }
}

/** The smallest hashes of all: two versions that share most turns share most of these. */
function smallest(prints: readonly string[]): readonly Uint8Array[] {
  const hashes = new Set(prints.map((print) => hash('sha256', print, 'hex').slice(0, 32)))
  return [...hashes]
    .toSorted()
    .slice(0, KEPT_PRINTS)
    .map((hex) => Uint8Array.from(Buffer.from(hex, 'hex')))
}

/**
 * A full name is the same speaker in any meeting; a first name or a handle only in meetings of one series, for in
 * another it may be somebody else's: that is then proposed. Note-takers are speakers too, so that they are known for
 * machines; a label that names nobody is not.
 */
function speakerParty(speaker: string, scope: string): Party | null {
  const name = readSpeakerName(speaker)
  if (name.kind === 'nobody') return null
  if (name.kind === 'machine') return { kind: 'speaker', name: speaker, value: nameKey(speaker) || 'machine' }
  return { kind: 'speaker', name: speaker, value: name.isFull ? name.bare : `${name.bare} @ ${scope}` }
}

/** The title without dates, numbers and counts: what the meetings of one series share. */
function seriesKey(title: string): string {
  return bareSubject(title)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => !/\d/.test(word))
    .map(nameKey)
    .join(' ')
    .trim()
}
