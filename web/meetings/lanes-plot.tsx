import { type KeyboardEvent, type PointerEvent, useMemo, useState } from 'react'
import type { MeetingResult } from '../../src/app/show-meeting.ts'
import { clock, lanePath, placeOn, ticksOf, type TimeLine, turnAt } from './lanes.ts'
import { LANE, LaneMarks } from './lane-marks.tsx'
import type { ShowTurns } from './shown-turns.ts'
import { useWidth } from './use-width.ts'

type LanesPlotProps = {
  readonly mirror: MeetingResult['mirror']
  readonly line: TimeLine
  readonly lanes: readonly { readonly name: string; readonly color: string }[]
  readonly onShow: ShowTurns
}

/** Who spoke when, a lane a speaker; by pointer or arrow keys each turn tells its words, and opens the transcript there. */
export function LanesPlot({ mirror, line, lanes, onShow }: LanesPlotProps) {
  const { width, measured } = useWidth()
  const [pointed, setPointed] = useState<number | null>(null)
  const turns = mirror.turns
  const turn = turns[pointed ?? -1]
  const begins = turn?.start ?? null
  const height = lanes.length * LANE.height
  const paths = useMemo(
    () =>
      lanes.map(({ name }, index) =>
        lanePath(line, name, { width, top: index * LANE.height + LANE.top, height: LANE.bar }),
      ),
    [line, lanes, width],
  )
  const open = (number: number) => onShow({ title: 'What was said', turns: [number], isWhole: true })
  const turnUnder = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const moment = line.from + ((event.clientX - box.left) / Math.max(1, width)) * (line.to - line.from)
    const lane = lanes[Math.floor((event.clientY - box.top) / LANE.height)]
    return turnAt(line, moment, lane?.name ?? null)
  }
  const step = (event: KeyboardEvent) => {
    const by = STEPS[event.key]
    if (by === undefined && event.key !== 'Enter') return
    event.preventDefault()
    if (by === undefined) open(pointed ?? 0)
    else setPointed(Math.min(turns.length - 1, Math.max(0, (pointed ?? (by > 0 ? -1 : 0)) + by)))
  }
  const says =
    turn === undefined ? '' : `${turn.speaker ?? 'Somebody'} at ${clock(turn.start ?? 0)}: ${turn.text}`
  return (
    <div
      ref={measured}
      role="slider"
      tabIndex={0}
      aria-label="Who spoke when: arrow keys go from turn to turn, Enter opens it"
      aria-valuemin={1}
      aria-valuemax={turns.length}
      aria-valuenow={(pointed ?? 0) + 1}
      aria-valuetext={says === '' ? 'The beginning' : says.slice(0, 300)}
      className="relative min-w-0 cursor-pointer touch-pan-y"
      onPointerMove={(event) => setPointed(turnUnder(event))}
      onPointerLeave={() => setPointed(null)}
      onBlur={() => setPointed(null)}
      onClick={() => {
        if (pointed !== null) open(pointed)
      }}
      onPointerDown={(event) => setPointed(turnUnder(event))}
      onKeyDown={step}
    >
      <svg width={width} height={height + 26} aria-hidden="true" className="block">
        {lanes.map(({ name, color }, index) => (
          <g key={name}>
            <path d={paths[index]} fill={color} />
            <path d={`M0 ${(index + 1) * LANE.height - 0.5}h${width}`} stroke="var(--color-line)" />
          </g>
        ))}
        <LaneMarks mirror={mirror} line={line} lanes={lanes} width={width} />
        {begins !== null && (
          <path
            d={`M${Math.round(placeOn(line, begins, width)) + 0.5} 0v${height}`}
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
      {says !== '' && (
        <p className="pointer-events-none absolute inset-x-0 top-full z-10 mt-1 line-clamp-3 rounded-md border border-line bg-sheet px-3 py-2 font-serif text-sm">
          {says}
        </p>
      )}
    </div>
  )
}

/** The least room for a moment under the lanes, px. */
const TICK = 64

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 20,
  PageDown: -20,
  Home: -Infinity,
  End: Infinity,
}
