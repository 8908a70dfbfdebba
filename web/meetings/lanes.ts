import type { MeetingResult } from '../../src/app/show-meeting.ts'

type Turn = MeetingResult['mirror']['turns'][number]

/** A turn with both ends, ms, and its number. */
export type LaneTurn = {
  readonly number: number
  readonly speaker: string | null
  readonly start: number
  readonly end: number
}

/** The turns of a meeting on one line of time; null where the transcript has no times. */
export type TimeLine = { readonly from: number; readonly to: number; readonly turns: readonly LaneTurn[] }

/** Puts the turns on a line of time. @param turns by start */
export function timeLineOf(turns: readonly Turn[]): TimeLine | null {
  const timed = turns.flatMap(({ speaker, start, end }, number) =>
    start === null || end === null ? [] : [{ number, speaker, start, end }],
  )
  if (timed.length < turns.length || timed.length === 0) return null
  const ends = timed.map(({ end }) => end)
  return { from: timed[0]?.start ?? 0, to: ends.reduce((a, b) => Math.max(a, b), 0), turns: timed }
}

/** Pixels of a moment on a line that is so wide. */
export function placeOn({ from, to }: TimeLine, moment: number, width: number): number {
  return to > from ? ((moment - from) / (to - from)) * width : 0
}

/**
 * One speaker's lane as one path, however many turns: what would touch on the screen is drawn as one stretch, and
 * nothing is narrower than a pixel and a half.
 */
export function lanePath(line: TimeLine, speaker: string, { width, top, height }: LaneShape): string {
  const stretches: { start: number; end: number }[] = []
  for (const turn of line.turns) {
    if (turn.speaker !== speaker) continue
    const start = placeOn(line, turn.start, width)
    const end = Math.max(start + NARROWEST, placeOn(line, turn.end, width))
    const last = stretches.at(-1)
    if (last !== undefined && start - last.end < APART) last.end = Math.max(last.end, end)
    else stretches.push({ start, end })
  }
  return stretches
    .map(({ start, end }) => `M${round(start)} ${top}h${round(end - start)}v${height}h${round(start - end)}z`)
    .join('')
}

export type LaneShape = { readonly width: number; readonly top: number; readonly height: number }

const NARROWEST = 1.5
const APART = 0.75

/** Moments to mark under the lanes, ms from the beginning: the beginning, and so many more at the most. */
export function ticksOf({ from, to }: TimeLine, most: number): readonly number[] {
  const minutes = (to - from) / 60_000
  const step = STEPS.find((one) => minutes / one <= most) ?? 120
  return Array.from({ length: Math.floor(minutes / step) + 1 }, (_, index) => index * step * 60_000)
}

const STEPS = [0.5, 1, 2, 5, 10, 15, 20, 30, 60]

/** The number of the turn at a moment: that speaker's nearest, or anybody's when no speaker is given. */
export function turnAt(line: TimeLine, moment: number, speaker: string | null): number | null {
  let nearest: { readonly number: number; readonly far: number } | null = null
  for (const { number, speaker: whose, start, end } of line.turns) {
    if (speaker !== null && whose !== speaker) continue
    const far = Math.max(start - moment, moment - end, 0)
    if (nearest === null || far < nearest.far) nearest = { number, far }
  }
  return nearest?.number ?? null
}

/** `31:07`, `1:02:09`: a moment of a recording. */
export function clock(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const end = String(seconds % 60).padStart(2, '0')
  return hours === 0 ? `${minutes}:${end}` : `${hours}:${String(minutes).padStart(2, '0')}:${end}`
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
