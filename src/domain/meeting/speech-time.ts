import type { Turn } from '../turn.ts'
import type { TimedTurn } from './joined-turns.ts'

/** How long there was speech in a meeting, ms. */
export type SpeechTime = {
  /** By speaker: how long words of theirs were heard; a moment counts once, however many captions cover it. */
  readonly bySpeaker: ReadonlyMap<string, number>
  /** How long anybody spoke, and how long two or more spoke at once; those whom nobody names count as one more. */
  readonly anybody: number
  readonly together: number
}

/**
 * Adds up the time that captions cover. The pauses between captions are not speech, also where the captions are joined
 * into one turn: so that shares and words a minute can stand beside those of published corpora.
 * @param turns captions, in ms; those without both ends count nothing
 */
export function speechTime(turns: readonly Turn[]): SpeechTime {
  const bySpeaker = new Map<string, number>()
  const edges: Edge[] = []
  for (const [speaker, stretches] of stretchesBySpeaker(turns)) {
    for (const { start, end } of stretches) {
      edges.push({ moment: start, step: 1 }, { moment: end, step: -1 })
      if (speaker !== null) bySpeaker.set(speaker, (bySpeaker.get(speaker) ?? 0) + end - start)
    }
  }
  return { bySpeaker, ...sweep(edges) }
}

/** From the first word of a meeting to its last, ms. */
export function meetingLength(turns: readonly TimedTurn[]): number {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { start, end } of turns) {
    first = Math.min(first, start)
    last = Math.max(last, end)
  }
  return Math.max(0, last - first)
}

type Stretch = { readonly start: number; readonly end: number }

/** Per speaker, when words of theirs were heard: stretches that neither touch nor overlap, by time. */
function stretchesBySpeaker(turns: readonly Turn[]): Map<string | null, Stretch[]> {
  const raw = new Map<string | null, Stretch[]>()
  for (const { speaker, start, end } of turns) {
    if (start === null || end === null || end <= start) continue
    const known = raw.get(speaker)
    if (known === undefined) raw.set(speaker, [{ start, end }])
    else known.push({ start, end })
  }
  return new Map(Array.from(raw, ([speaker, stretches]) => [speaker, unionOf(stretches)]))
}

function unionOf(stretches: readonly Stretch[]): Stretch[] {
  const union: Stretch[] = []
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = union.at(-1)
    if (last !== undefined && start <= last.end)
      union[union.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else union.push({ start, end })
  }
  return union
}

type Edge = { readonly moment: number; readonly step: 1 | -1 }

/** Each speaker is in the edges once at a time, so that the count of those running is the count of speakers. */
function sweep(edges: readonly Edge[]): Pick<SpeechTime, 'anybody' | 'together'> {
  let [anybody, together, speaking, at] = [0, 0, 0, 0]
  for (const { moment, step } of edges.toSorted((a, b) => a.moment - b.moment)) {
    if (speaking > 0) anybody += moment - at
    if (speaking > 1) together += moment - at
    speaking += step
    at = moment
  }
  return { anybody, together }
}
