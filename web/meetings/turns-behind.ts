import { longestMonologues } from '../../src/domain/meeting/monologue.ts'
import { timedTurns } from '../../src/domain/meeting/joined-turns.ts'
import type { MeetingResult } from '../../src/app/show-meeting.ts'

type Mirror = MeetingResult['mirror']

/** What a figure of one speaker rests on. */
export type Figure = 'talk' | 'longest' | 'questions' | 'follow-ups' | 'pauses' | 'spoke over'

/** Numbers of the turns behind a figure of one speaker, in the order of the meeting. */
export function turnsBehind(mirror: Mirror, speaker: string, figure: Figure): readonly number[] {
  const asked = mirror.questions.filter((one) => one.speaker === speaker)
  if (figure === 'questions') return once(asked.map(({ turn }) => turn))
  if (figure === 'follow-ups') return once(asked.filter((one) => one.followsUp).map(({ turn }) => turn))
  const own = mirror.turns.flatMap((turn, number) => (turn.speaker === speaker ? [{ ...turn, number }] : []))
  if (figure === 'spoke over') {
    const begun = new Set(
      mirror.overlaps.filter((one) => one.speaker === speaker).map(({ at }) => Math.round(at * 1000)),
    )
    return own
      .filter(({ start }) => start !== null && begun.has(Math.round(start)))
      .map(({ number }) => number)
  }
  if (figure === 'pauses') return afterPauses(mirror, speaker)
  if (figure === 'longest') {
    const timed = timedTurns(mirror.turns)
    const stretch = timed === null ? undefined : longestMonologues(timed).get(speaker)
    if (stretch === undefined) return []
    return own
      .filter(({ start, end }) => (start ?? 0) >= stretch.start && (end ?? 0) <= stretch.end)
      .map(({ number }) => number)
  }
  return own.map(({ number }) => number)
}

/** Turns with which somebody took up after others had ended, as pauses are measured. */
function afterPauses({ turns }: Mirror, speaker: string): readonly number[] {
  let [own, theirs] = [-1, -1]
  return turns.flatMap(({ speaker: whose, start, end }, number) => {
    const isTakenUp = whose === speaker && start !== null && theirs >= 0 && theirs <= start && own <= theirs
    if (whose === speaker) own = Math.max(own, end ?? 0)
    else theirs = Math.max(theirs, end ?? 0)
    return isTakenUp ? [number] : []
  })
}

function once(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)]
}
