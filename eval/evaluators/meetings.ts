import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Mirror, type SpeakerFigures, mirrorOf } from '../../src/practices/communication/mirror.ts'
import { readTranscript } from '../../src/sources/meetings/read-transcript.ts'
import type { Evaluator, Row } from '../evaluator.ts'
import { type CorpusMeeting, readMrda, readRttm } from '../meetings/corpus-turns.ts'
import {
  type ReferenceFigures,
  type ReferenceSpeaker,
  referenceFigures,
} from '../meetings/reference-figures.ts'

/**
 * Figures of whole meetings against a reference worked out another way. `--data` is a folder with AMI's `rttm`, with
 * MRDA's `database`, or a folder that holds such folders. Each meeting is written as WebVTT, read by our reader and
 * measured by what `rapport listen` prints; every row is one corpus with the largest difference of each figure.
 */
export const evaluate: Evaluator = ({ data }) => {
  const rows = [data, join(data, 'meetings-ami'), join(data, 'meetings-icsi-mrda')].flatMap((folder) => [
    ...rowsOf('AMI', join(folder, 'rttm'), readRttm),
    ...rowsOf('MRDA', join(folder, 'database'), readMrda),
  ])
  if (rows.length === 0) throw new Error('there is neither rttm nor database in it')
  return rows
}

function rowsOf(corpus: string, folder: string, read: (folder: string) => CorpusMeeting[]): Row[] {
  if (!existsSync(folder)) return []
  const differences = new Differences()
  let [meetings, speakers] = [0, 0]
  for (const { name, stretches } of read(folder)) {
    const { record } = readTranscript(webVtt(stretches), name)
    const mirror = mirrorOf(record?.turns ?? [])
    const reference = referenceFigures(stretches)
    meetings += 1
    speakers += reference.speakers.size
    compare(differences, mirror, reference)
  }
  return [{ corpus, meetings, speakers, ...differences.row() }]
}

function compare(differences: Differences, mirror: Mirror, reference: ReferenceFigures): void {
  for (const key of ['turnEntropy', 'switchesPerMinute', 'overlapShare'] as const)
    differences.add(key, mirror[key], reference[key])
  const ours = new Map(mirror.speakers.map((one): [string, SpeakerFigures] => [one.name, one]))
  differences.add('speakersFound', ours.size, reference.speakers.size)
  for (const [name, figures] of reference.speakers)
    for (const key of SPEAKER_FIGURES) {
      // AMI's turns come without words.
      if (key === 'wpm' && figures.wpm === null) continue
      differences.add(key, ours.get(name)?.[key] ?? null, figures[key])
    }
}

const SPEAKER_FIGURES: readonly (keyof ReferenceSpeaker)[] = [
  'talkSeconds',
  'talkShare',
  'wpm',
  'longestMonologueSeconds',
  'patienceSeconds',
  'spokeOver',
]

/** The largest difference by figure; infinite where one side has none. */
class Differences {
  readonly #largest = new Map<string, number>()

  add(figure: string, ours: number | null, theirs: number | null): void {
    const difference =
      ours === null || theirs === null
        ? ours === theirs
          ? 0
          : Number.POSITIVE_INFINITY
        : Math.abs(ours - theirs)
    this.#largest.set(figure, Math.max(this.#largest.get(figure) ?? 0, difference))
  }

  row(): Row {
    const largest = Math.max(...this.#largest.values())
    return { equal: largest <= 1e-6 ? 'yes' : 'no', largest, ...Object.fromEntries(this.#largest) }
  }
}

function webVtt(stretches: CorpusMeeting['stretches']): string {
  const cues = stretches.map(
    ({ speaker, start, end, text }) =>
      `${clock(start)} --> ${clock(end)}\n<v ${speaker}>${escaped(text)}</v>\n`,
  )
  return `WEBVTT\n\n${cues.join('\n')}`
}

function clock(ms: number): string {
  return `${part(ms / 3_600_000, 2)}:${part((ms / 60_000) % 60, 2)}:${part((ms / 1000) % 60, 2)}.${part(ms % 1000, 3)}`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function part(value: number, digits: number): string {
  return String(Math.floor(value)).padStart(digits, '0')
}
