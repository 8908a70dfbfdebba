import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useState } from 'react'
import type { MeetingResult } from '../../src/app/show-meeting.ts'
import { Button } from '../parts/button.tsx'
import { counted } from '../parts/days.ts'
import { saidParts } from './where-said.ts'
import { Sheet } from '../parts/sheet.tsx'
import { clock } from './lanes.ts'
import type { ShownTurns } from './shown-turns.ts'

type TranscriptSheetProps = {
  readonly mirror: MeetingResult['mirror']
  readonly shown: ShownTurns
  readonly onClose: () => void
}

/** The turns behind something, or the whole transcript with them marked. */
export default function TranscriptSheet({ mirror, shown, onClose }: TranscriptSheetProps) {
  const [isWhole, setWhole] = useState(shown.isWhole ?? false)
  const [first] = shown.turns
  return (
    <Sheet title={shown.title} size="page" onClose={onClose}>
      <p className="mb-3 flex flex-wrap items-center justify-between gap-2 text-sm text-ink-3">
        {isWhole
          ? 'The whole transcript.'
          : `${counted(shown.turns.length, 'turn', 'turns')} of ${mirror.turns.length}.`}
        {(shown.isWhole !== true || !isWhole) && (
          <Button look="quiet" onClick={() => setWhole(!isWhole)}>
            {isWhole ? 'These turns alone' : 'In the whole transcript'}
          </Button>
        )}
      </p>
      <Turns
        key={String(isWhole)}
        mirror={mirror}
        numbers={isWhole ? mirror.turns.map((_, number) => number) : shown.turns}
        marked={isWhole ? new Set(shown.turns) : NONE}
        words={shown.words ?? new Map()}
        from={isWhole ? (first ?? 0) : 0}
      />
    </Sheet>
  )
}

const NONE: ReadonlySet<number> = new Set()

type TurnsProps = {
  readonly mirror: MeetingResult['mirror']
  readonly numbers: readonly number[]
  readonly marked: ReadonlySet<number>
  readonly words: ReadonlyMap<number, readonly string[]>
  /** The row to begin at. */
  readonly from: number
}

function Turns({ mirror, numbers, marked, words, from }: TurnsProps) {
  const [box, setBox] = useState<HTMLDivElement | null>(null)
  // oxlint-disable-next-line react/incompatible-library -- it warns of a compiler that memoizes, which is not used
  const rows = useVirtualizer({
    count: numbers.length,
    getScrollElement: () => box,
    estimateSize: () => 76,
    overscan: 8,
  })
  const begin = useCallback(
    (element: HTMLDivElement | null) => {
      setBox(element)
      // The rows measure themselves after the first frame; then the place is right.
      if (element !== null && from > 0)
        requestAnimationFrame(() => rows.scrollToIndex(from, { align: 'center' }))
    },
    [from, rows],
  )
  return (
    <div
      ref={begin}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is to be scrolled by keys too
      tabIndex={0}
      role="group"
      aria-label="Transcript"
      className="h-[60dvh] overflow-y-auto border-t border-line"
    >
      <ol className="relative list-none" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const number = numbers[index] ?? 0
          const turn = mirror.turns[number]
          if (turn === undefined) return null
          return (
            <li
              key={number}
              ref={rows.measureElement}
              data-index={index}
              className={`absolute inset-x-0 top-0 border-b border-line px-3 py-3 ${marked.has(number) ? 'bg-act-soft' : ''}`}
              style={{ transform: `translateY(${start}px)` }}
            >
              <p className="flex justify-between gap-4 text-xs text-ink-3">
                <b className="font-medium text-ink-2">{turn.speaker ?? 'Nobody is named'}</b>
                {turn.start !== null && <span className="tabular-nums">{clock(turn.start)}</span>}
              </p>
              <p className="mt-0.5 font-serif text-[1.04rem]">
                <Marked text={turn.text} words={words.get(number)} />
              </p>
            </li>
          )
        })}
      </ol>
    </div>
  )
}

function Marked({
  text,
  words = [],
}: {
  readonly text: string
  readonly words: readonly string[] | undefined
}) {
  const parts = saidParts(text, words)
  return parts.map(({ at, part, isSaid }) =>
    isSaid ? (
      <mark key={at} className="rounded-sm bg-due-soft text-ink">
        {part}
      </mark>
    ) : (
      part
    ),
  )
}
