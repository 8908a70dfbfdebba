import type { MeetingResult } from '../../src/app/show-meeting.ts'
import { clock } from './lanes.ts'
import type { ShowTurns } from './shown-turns.ts'

type NextTimeProps = { readonly meeting: MeetingResult; readonly onShow: ShowTurns }

/** So much of a turn is quoted. */
const QUOTED = 240

/** One thing to try next time, with the words that show it. */
export function NextTime({ meeting: { oneThing, mirror, owner }, onShow }: NextTimeProps) {
  if (owner === null)
    return (
      <p className="prose-reason">
        You say nothing in this meeting, so there is nothing of yours to look at. Where you do, but under
        another name, merge that name with yours in People.
      </p>
    )
  const number = oneThing?.turn ?? -1
  const turn = mirror.turns[number]
  return (
    <section aria-labelledby="next-time">
      <h2 id="next-time" className="text-lg">
        One thing to try next time
      </h2>
      <p className="prose-reason mt-2.5">{oneThing?.says ?? 'Nothing stands out in what was measured.'}</p>
      {turn !== undefined && (
        <blockquote className="mt-4 border-l-2 border-communication pl-4 font-serif text-[1.04rem] text-ink-2">
          <p className="italic">
            {turn.text.length > QUOTED ? `${turn.text.slice(0, QUOTED).replace(/\s+\S*$/, '')}…` : turn.text}
          </p>
          <cite className="mt-0.5 block font-sans text-xs text-ink-3 not-italic">
            <button
              type="button"
              className="link"
              onClick={() => onShow({ title: 'What was said', turns: [number], isWhole: true })}
            >
              {turn.speaker ?? 'Somebody'}
              {turn.start !== null && ` at ${clock(turn.start)}`}
            </button>
          </cite>
        </blockquote>
      )}
    </section>
  )
}
