import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Mirror, mirrorOf } from '../../src/practices/communication/mirror.ts'
import { readTranscript } from '../../src/sources/meetings/read-transcript.ts'
import type { Evaluator, Row } from '../evaluator.ts'

/**
 * Whether the figures of real meetings add up. `--data` is a folder with transcripts (`.vtt`, `.srt`), at any depth.
 * One row: how many meetings, in how many anything does not add up and what, and the longest time a meeting took,
 * reading it included.
 */
export const evaluate: Evaluator = ({ data }) => {
  const paths = readdirSync(data, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:vtt|srt)$/i.test(path))
    .toSorted()
  const faults = new Map<string, number>()
  let [unread, speakers, slowest] = [0, 0, 0]
  for (const path of paths) {
    const start = performance.now()
    const { record } = readTranscript(readFileSync(join(data, path), 'utf8'), path)
    const mirror = record === null ? null : mirrorOf(record.turns)
    slowest = Math.max(slowest, (performance.now() - start) / 1000)
    if (mirror === null) unread += 1
    else {
      speakers += mirror.speakers.length
      for (const fault of faultsOf(mirror)) faults.set(fault, (faults.get(fault) ?? 0) + 1)
    }
  }
  return [rowOf({ meetings: paths.length, unread, speakers, faults, slowest })]
}

/** What does not add up in one meeting, in words. */
function faultsOf({ speakers, turns, seconds, turnEntropy, overlapShare }: Mirror): string[] {
  const faults: string[] = []
  const sum = speakers.reduce((all, { talkShare }) => all + talkShare, 0)
  if (speakers.length > 0 && Math.abs(sum - 1) > 1e-9) faults.push('shares do not sum to 1')
  if (seconds === null) return faults
  const first = Math.min(...turns.map(({ start }) => start ?? 0))
  const last = first + seconds * 1000 + 1e-6
  if (turns.some(({ start, end }) => start === null || end === null || start > end || end > last))
    faults.push('a turn lies outside the meeting')
  for (const { talkSeconds, longestMonologueSeconds, questions, followUps } of speakers) {
    if ((talkSeconds ?? 0) > seconds || (longestMonologueSeconds ?? 0) > seconds + 1e-6)
      faults.push('somebody speaks longer than the meeting')
    if ((followUps ?? 0) > questions) faults.push('more follow-ups than questions')
  }
  if ([turnEntropy, overlapShare].some((one) => one !== null && (one < 0 || one > 1)))
    faults.push('a share is not in [0, 1]')
  return [...new Set(faults)]
}

function rowOf({
  faults,
  slowest,
  ...counts
}: {
  readonly meetings: number
  readonly unread: number
  readonly speakers: number
  readonly faults: ReadonlyMap<string, number>
  readonly slowest: number
}): Row {
  return {
    ...counts,
    faulty: [...faults.values()].reduce((all, count) => all + count, 0),
    faults: [...faults].map(([fault, count]) => `${fault}: ${count}`).join('; '),
    slowestSeconds: Math.round(slowest * 1000) / 1000,
  }
}
