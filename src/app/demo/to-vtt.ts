import type { Prng } from './prng.ts'
import { wrap } from './compose.ts'

/** How long a caption may get before Zoom begins another, in characters. */
const LONGEST_CAPTION = 150

/**
 * Writes spoken turns as the transcript of a Zoom cloud recording: numbered cues of one speaker each, with the time
 * from the start of the recording. Each speaker keeps a pace of their own.
 * @param talk a turn a line, `Name: words`; `~` first: it starts while the one before is still speaking.
 */
export function toVtt(talk: string, prng: Prng): string {
  const cues: string[] = []
  const pace = new Map<string, number>()
  let clock = 4 + prng.next() * 9
  for (const line of talk.trim().split('\n')) {
    const [, over = '', speaker = '', words = ''] = /^(~?)([^:]+): (.+)$/.exec(line) ?? []
    const perSecond = pace.get(speaker) ?? (148 + prng.next() * 50) / 60
    pace.set(speaker, perSecond)
    clock += over === '~' ? -0.5 - prng.next() * 0.7 : 0.15 + prng.next() ** 2 * 2.2
    for (const caption of wrap(words, LONGEST_CAPTION)) {
      const end = clock + caption.split(' ').length / perSecond
      cues.push(`${cues.length + 1}\n${stamp(clock)} --> ${stamp(end)}\n${speaker}: ${caption}\n`)
      clock = end + 0.05 + prng.next() * 0.3
    }
  }
  return `WEBVTT\n\n${cues.join('\n')}`
}

/** `00:01:15.880`. */
function stamp(seconds: number): string {
  const total = Math.round(seconds * 1000)
  return `${part(Math.floor(total / 3_600_000), 2)}:${part(Math.floor(total / 60_000) % 60, 2)}:${part(Math.floor(total / 1000) % 60, 2)}.${part(total % 1000, 3)}`
}

const part = (value: number, width: number): string => String(value).padStart(width, '0')
