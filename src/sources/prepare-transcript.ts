import { hash } from 'node:crypto'
import type { PreparedTranscript } from '../app/ports.ts'
import type { Party } from '../domain/identity.ts'
import type { TranscriptRecord } from '../domain/record.ts'
import { KEPT_PRINTS, turnPrints } from '../domain/transcript-print.ts'
import { layOutTurns } from '../domain/transcript-text.ts'
import { speakerParty } from './meetings/speaker-party.ts'
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
    transcript.title ||
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
