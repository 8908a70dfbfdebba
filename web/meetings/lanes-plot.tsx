import { type KeyboardEvent, type PointerEvent, useState } from 'react'
import type { MeetingResult } from '../../src/app/show-meeting.ts'
import { type Lane, LaneDrawing } from './lane-drawing.tsx'
import { LANE } from './lane-marks.tsx'
import { clock, type TimeLine, turnAt } from './lanes.ts'
import type { ShowTurns } from './shown-turns.ts'
import { useWidth } from './use-width.ts'

type LanesPlotProps = {
  readonly mirror: MeetingResult['mirror']
  readonly line: TimeLine
  readonly lanes: readonly Lane[]
  readonly onShow: ShowTurns
}

/** Who spoke when, a lane a speaker; by pointer or arrow keys each turn tells its words, and opens the transcript there. */
export function LanesPlot({ mirror, line, lanes, onShow }: LanesPlotProps) {
  const { width, measured } = useWidth()
  const turns = mirror.turns
  const { pointed, handlers } = usePointedTurn({ line, lanes, width, turns: turns.length }, (number) =>
    onShow({ title: 'What was said', turns: [number], isWhole: true }),
  )
  const turn = turns[pointed ?? -1]
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
      {...handlers}
    >
      <LaneDrawing mirror={mirror} line={line} lanes={lanes} width={width} marked={turn?.start ?? null} />
      {says !== '' && (
        <p className="pointer-events-none absolute inset-x-0 top-full z-10 mt-1 line-clamp-3 rounded-md border border-line bg-sheet px-3 py-2 font-serif text-sm">
          {says}
        </p>
      )}
    </div>
  )
}

type Pointable = {
  readonly line: TimeLine
  readonly lanes: readonly Lane[]
  /** Of the drawing, px. */
  readonly width: number
  /** How many there are. */
  readonly turns: number
}

/** The turn that a pointer is on, or that the arrow keys came to; a click or Enter opens it. */
function usePointedTurn({ line, lanes, width, turns }: Pointable, open: (turn: number) => void) {
  const [pointed, setPointed] = useState<number | null>(null)
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
    else setPointed(Math.min(turns - 1, Math.max(0, (pointed ?? (by > 0 ? -1 : 0)) + by)))
  }
  const point = (event: PointerEvent<HTMLElement>) => setPointed(turnUnder(event))
  const leave = () => setPointed(null)
  const openPointed = () => {
    if (pointed !== null) open(pointed)
  }
  const handlers = {
    onPointerMove: point,
    onPointerDown: point,
    onPointerLeave: leave,
    onBlur: leave,
    onClick: openPointed,
    onKeyDown: step,
  }
  return { pointed, handlers }
}

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
