import type { MeetingResult } from '../../src/app/show-meeting.ts'
import { placeOn, type TimeLine } from './lanes.ts'

/** A lane's height, and where its bars stand in it, px. */
export const LANE = { height: 44, top: 15, bar: 17 } as const

type LaneMarksProps = {
  readonly mirror: MeetingResult['mirror']
  readonly line: TimeLine
  readonly lanes: readonly { readonly name: string; readonly color: string }[]
  readonly width: number
}

/** The questions of a meeting on the lanes of who asked them; those that take up what was just said are filled. */
export function LaneMarks({ mirror: { turns, questions }, line, lanes, width }: LaneMarksProps) {
  return questions.map(({ speaker, turn, quote, followsUp }) => {
    const lane = lanes.findIndex(({ name }) => name === speaker)
    const start = turns[turn]?.start ?? null
    const color = lanes[lane]?.color
    if (color === undefined || start === null) return null
    return (
      <circle
        key={`${turn}${quote}`}
        cx={Math.min(width - 4, Math.max(4, placeOn(line, start, width) + 3))}
        cy={lane * LANE.height + 8}
        r={3}
        fill={followsUp ? color : 'none'}
        stroke={color}
        strokeWidth={1.5}
      />
    )
  })
}
