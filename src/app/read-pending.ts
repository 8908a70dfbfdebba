import { READER_VERSION } from '../language/version.ts'
import type { TextReading } from './ports.ts'
import type { ImportParts, ImportProgress } from './import-paths.ts'

/** How many texts are handed to a thread at a time. */
const CHUNK = 200

/** Reads, in threads, every text that the readers of this version have not read, and keeps the findings. */
export async function readPending(
  parts: Pick<ImportParts, 'reading' | 'sources'>,
  onProgress: (progress: ImportProgress) => void,
): Promise<void> {
  let records = 0
  let after = 0
  for (;;) {
    const texts = parts.reading.unread(READER_VERSION, { after, limit: 4 * CHUNK })
    if (texts.length === 0) break
    const chunks: (typeof texts)[] = []
    for (let at = 0; at < texts.length; at += CHUNK) chunks.push(texts.slice(at, at + CHUNK))
    const readings = await Promise.all(chunks.map((chunk) => parts.sources.readTexts(chunk)))
    // A text that a reader could not finish gets no findings, but is not tried again by the same reader.
    const found = new Map(readings.flat().map((reading) => [reading.interaction, reading]))
    parts.reading.keep(
      texts.map((text) => found.get(text.interaction) ?? nothingFound(text.interaction)),
      READER_VERSION,
    )
    after = texts.at(-1)?.interaction ?? after
    records += texts.length
    onProgress({ stage: 'understanding', path: '', bytes: 0, totalBytes: 0, records })
  }
  parts.reading.finish(READER_VERSION)
}

/** What is kept of a text in which nothing was found, or that could not be read. */
export function nothingFound(interaction: number): TextReading {
  return {
    interaction,
    language: 'und',
    words: 0,
    courtesy: null,
    valence: null,
    asks: [],
    promises: [],
    milestones: [],
    feelings: [],
    signature: null,
  }
}
