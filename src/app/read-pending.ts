import { READER_VERSION } from '../language/version.ts'
import type { TextReading, TextToRead } from './ports.ts'
import type { ImportParts, ImportProgress } from './import-paths.ts'

/** How many texts are handed to a thread at a time. */
const CHUNK = 100
/** So many chunks are with the threads or waiting for them, so that these never wait for the book. */
const AHEAD = 6

/** Reads, in threads, every text that the readers of this version have not read, and keeps the findings. */
export async function readPending(
  parts: Pick<ImportParts, 'reading' | 'sources'>,
  onProgress: (progress: ImportProgress) => void,
): Promise<void> {
  const running: {
    readonly texts: readonly TextToRead[]
    readonly readings: Promise<readonly TextReading[]>
  }[] = []
  let records = 0
  let after: number | null = 0
  for (;;) {
    while (after !== null && running.length < AHEAD) {
      const texts = parts.reading.unread(READER_VERSION, { after, limit: CHUNK })
      after = texts.at(-1)?.interaction ?? null
      if (texts.length > 0) running.push({ texts, readings: inThread(parts, texts) })
    }
    const first = running.shift()
    if (first === undefined) break
    parts.reading.keep(findingsOf(first.texts, await first.readings), READER_VERSION)
    records += first.texts.length
    onProgress({ stage: 'understanding', path: '', bytes: 0, totalBytes: 0, records })
  }
  parts.reading.finish(READER_VERSION)
}

function inThread(
  { sources }: Pick<ImportParts, 'sources'>,
  texts: readonly TextToRead[],
): Promise<readonly TextReading[]> {
  const readings = sources.readTexts(texts)
  // A failure is met when its turn comes; until then it must not end the process as unhandled.
  readings.catch(() => undefined)
  return readings
}

/** A text that a reader could not finish gets no findings, but is not tried again by the same reader. */
function findingsOf(texts: readonly TextToRead[], readings: readonly TextReading[]): TextReading[] {
  const found = new Map(readings.map((reading) => [reading.interaction, reading]))
  return texts.map(({ interaction }) => found.get(interaction) ?? nothingFound(interaction))
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
