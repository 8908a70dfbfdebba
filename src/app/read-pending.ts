import { READER_VERSION } from '../language/version.ts'
import type { TextReading, TextToRead } from './ports.ts'
import type { ImportParts, ImportProgress } from './import-paths.ts'

/** How many texts are handed to a thread at a time. */
const CHUNK = 100
/** So many chunks are with the threads or waiting for them, so that these never wait for the book. */
const AHEAD = 6

type Parts = Pick<ImportParts, 'reading' | 'sources'>

type UnderWay = {
  readonly texts: readonly TextToRead[]
  readonly readings: Promise<readonly TextReading[]>
}

/** The texts that the readers of this version have not read, on their way through the threads in the book's order. */
export class PendingTexts {
  readonly #parts: Parts
  readonly #underWay: UnderWay[] = []
  /** The last interaction that was handed out; null when none is left. */
  #after: number | null = 0

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Gives the threads as many texts as they may have at hand. What they find counts when it is taken and kept. */
  handOut(): void {
    while (this.#after !== null && this.#underWay.length < AHEAD) {
      const texts = this.#parts.reading.unread(READER_VERSION, { after: this.#after, limit: CHUNK })
      this.#after = texts.at(-1)?.interaction ?? null
      if (texts.length === 0) continue
      const readings = this.#parts.sources.readTexts(texts)
      // A failure is met when its turn comes; until then it must not end the process as unhandled.
      readings.catch(() => undefined)
      this.#underWay.push({ texts, readings })
    }
  }

  /** The next texts of those handed out, with their findings to come; undefined when all were taken. */
  take(): UnderWay | undefined {
    return this.#underWay.shift()
  }
}

/**
 * Reads, in threads, every text that the readers of this version have not read, and keeps the findings.
 * @param pending of which some may be with the threads already, as long as the book is as it was then
 */
export async function readPending(
  parts: Parts,
  onProgress: (progress: ImportProgress) => void,
  pending = new PendingTexts(parts),
): Promise<void> {
  let records = 0
  for (;;) {
    pending.handOut()
    const first = pending.take()
    if (first === undefined) break
    parts.reading.keep(findingsOf(first.texts, await first.readings), READER_VERSION)
    records += first.texts.length
    onProgress({ stage: 'understanding', path: '', bytes: 0, totalBytes: 0, records })
  }
  parts.reading.finish(READER_VERSION)
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
