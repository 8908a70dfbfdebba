import { useMemo, useState } from 'react'
import type { MeetingResult } from '../../src/app/show-meeting.ts'
import { timeLineOf } from './lanes.ts'
import { LanesPlot } from './lanes-plot.tsx'
import { percent, percentLong } from './meeting-words.ts'
import type { ShowTurns } from './shown-turns.ts'
import { inColors } from './speaker-colors.ts'
import { turnsBehind } from './turns-behind.ts'

/** So many lanes are shown at first. */
const LANES = 8

type WhoSpokeProps = { readonly meeting: MeetingResult; readonly onShow: ShowTurns }

/** Who spoke when and how much: a lane a speaker, the owner's first. */
export function WhoSpoke({ meeting: { mirror, owner }, onShow }: WhoSpokeProps) {
  const [isWhole, setWhole] = useState(false)
  const line = useMemo(() => timeLineOf(mirror.turns), [mirror])
  const all = useMemo(() => inColors(mirror.speakers, owner), [mirror, owner])
  const shown = useMemo(() => (isWhole ? all : all.slice(0, LANES)), [all, isWhole])
  const lanes = useMemo(() => shown.map(({ speaker, color }) => ({ name: speaker.name, color })), [shown])
  const open = (name: string) =>
    onShow({
      title: `What ${name === owner ? 'you' : name} said`,
      turns: turnsBehind(mirror, name, 'talk'),
    })
  return (
    <section aria-label="Who spoke when">
      <div className="grid grid-cols-[6rem_minmax(0,1fr)_3.5rem] desk:grid-cols-[9rem_minmax(0,1fr)_8rem]">
        <Names shown={shown} />
        {line === null ? (
          <Shares shown={shown} />
        ) : (
          <LanesPlot mirror={mirror} line={line} lanes={lanes} onShow={onShow} />
        )}
        <TalkShares shown={shown} onOpen={open} />
      </div>
      <p className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1 text-xs text-ink-3">
        {mirror.speakers.length > 1 && <span>An even share is {percent(1 / mirror.speakers.length)}.</span>}
        {line !== null && mirror.questions.length > 0 && <MarksExplained />}
        {all.length > LANES && (
          <button type="button" className="link" onClick={() => setWhole(!isWhole)}>
            {isWhole ? 'Fewer lanes' : `And ${all.length - LANES} others`}
          </button>
        )}
      </p>
    </section>
  )
}

type ShownProps = {
  readonly shown: ReturnType<typeof inColors<MeetingResult['mirror']['speakers'][number]>>
}

function Names({ shown }: ShownProps) {
  return (
    <ul className="list-none">
      {shown.map(({ speaker: { name } }) => (
        <li key={name} className="flex h-11 items-center border-b border-line pr-3">
          <span className="line-clamp-2 font-serif text-sm leading-tight font-medium desk:text-[1.05rem]">
            {name}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** What part of the talk each had; it opens what they said. */
function TalkShares({ shown, onOpen }: ShownProps & { readonly onOpen: (speaker: string) => void }) {
  return (
    <ul className="list-none">
      {shown.map(({ speaker: { name, talkShare } }) => (
        <li
          key={name}
          className="flex h-11 items-center justify-end border-b border-line text-sm text-ink-2 tabular-nums"
        >
          <button type="button" className="link" onClick={() => onOpen(name)}>
            {percent(talkShare)}
            <span className="max-desk:sr-only"> of the talk</span>
            <span className="sr-only">, {name}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function MarksExplained() {
  return (
    <>
      <span>
        <Mark isFilled={false} /> a question
      </span>
      <span>
        <Mark isFilled /> one that takes up what was just said
      </span>
    </>
  )
}

function Mark({ isFilled }: { readonly isFilled: boolean }) {
  return (
    <span
      aria-hidden
      className={`mr-1 inline-block size-2 rounded-full border-[1.5px] border-ink-3 ${isFilled ? 'bg-ink-3' : ''}`}
    />
  )
}

/** Where the transcript has no times: how much each said. */
function Shares({ shown }: ShownProps) {
  return (
    <ul aria-hidden className="list-none">
      {shown.map(({ speaker: { name, talkShare }, color }) => (
        <li key={name} className="flex h-11 items-center border-b border-line">
          <span className="h-4 rounded-sm" style={{ width: percentLong(talkShare), background: color }} />
        </li>
      ))}
    </ul>
  )
}
