import { useMemo } from 'react'
import type { MeetingResult } from '../../src/app/show-meeting.ts'
import { LANE, LaneMarks } from './lane-marks.tsx'
import { clock, lanePath, placeOn, ticksOf, type TimeLine } from './lanes.ts'

/** A speaker's lane. */
export type Lane = { readonly name: string; readonly color: string }

type LaneDrawingProps = {
  readonly mirror: MeetingResult['mirror']
  readonly line: TimeLine
  readonly lanes: readonly Lane[]
  /** In px. */
  readonly width: number
  /** A moment to be marked across all lanes; null for none. */
  readonly marked: number | null
}

/** The lanes with their turns and marks, and the clock under them. */
export function LaneDrawing({ mirror, line, lanes, width, marked }: LaneDrawingProps) {
  const height = lanes.length * LANE.height
  const paths = useMemo(
    () =>
      lanes.map(({ name }, index) =>
        lanePath(line, name, { width, top: index * LANE.height + LANE.top, height: LANE.bar }),
      ),
    [line, lanes, width],
  )
  return (
    <svg width={width} height={height + 26} aria-hidden="true" className="block">
      {lanes.map(({ name, color }, index) => (
        <g key={name}>
          <path d={paths[index]} fill={color} />
          <path d={`M0 ${(index + 1) * LANE.height - 0.5}h${width}`} stroke="var(--color-line)" />
        </g>
      ))}
      <LaneMarks mirror={mirror} line={line} lanes={lanes} width={width} />
      {marked !== null && (
        <path
          d={`M${Math.round(placeOn(line, marked, width)) + 0.5} 0v${height}`}
          stroke="var(--color-ink-3)"
          strokeDasharray="2 3"
        />
      )}
      {ticksOf(line, Math.min(6, Math.floor(width / TICK))).map((tick) => (
        <text
          key={tick}
          x={placeOn(line, line.from + tick, width)}
          y={height + 19}
          textAnchor={tick === 0 ? 'start' : 'middle'}
          className="fill-ink-3 text-[12px] tabular-nums"
        >
          {clock(tick)}
        </text>
      ))}
    </svg>
  )
}

/** The least room for a moment under the lanes, px. */
const TICK = 64
