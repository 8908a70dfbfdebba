import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Stretch } from './reference-figures.ts'

/** A meeting of a corpus: its stretches of speech, and the words of each, where the corpus has them. */
export type CorpusMeeting = {
  readonly name: string
  readonly stretches: readonly (Stretch & { readonly text: string })[]
}

/** AMI's speaker turns: RTTM lines `SPEAKER meeting 1 start duration <NA> <NA> speaker <NA> <NA>`, in seconds. */
export function readRttm(folder: string): CorpusMeeting[] {
  return filesIn(folder, '.rttm').map((name) => ({
    name,
    stretches: linesIn(join(folder, name)).flatMap((line) => {
      const [kind, , , start, duration, , , speaker] = line.split(/\s+/)
      if (kind !== 'SPEAKER' || speaker === undefined) return []
      const from = milliseconds(start)
      return [{ speaker, start: from, end: from + milliseconds(duration), words: null, text: 'words' }]
    }),
  }))
}

/** MRDA's segments: `start,end,segment,channel,start+end+word|…,act,channel,speaker,…`, in seconds. */
export function readMrda(folder: string): CorpusMeeting[] {
  return filesIn(folder, '.dadb').map((name) => ({
    name,
    stretches: linesIn(join(folder, name)).flatMap((line) => {
      const [start, end, , , timed = '', , , speaker = ''] = line.split(',')
      const words = timed.split('|').flatMap((word) => word.split('+').slice(2))
      if (words.length === 0 || speaker === '') return []
      return [
        {
          speaker,
          start: milliseconds(start),
          end: milliseconds(end),
          words: words.length,
          text: words.join(' '),
        },
      ]
    }),
  }))
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .toSorted()
}

function linesIn(path: string): string[] {
  return readFileSync(path, 'latin1')
    .split(/\r?\n/)
    .filter((line) => line !== '')
}

function milliseconds(seconds: string | undefined): number {
  return Math.round(Number(seconds) * 1000)
}
