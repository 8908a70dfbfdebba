import type { BesideMeetingResult } from '../../src/app/beside-meeting.ts'
import type { MeetingResult } from '../../src/app/show-meeting.ts'
import { inWords } from '../parts/days.ts'
import { percent, stretch } from './meeting-words.ts'
import { questionsOf, type ShowTurns } from './shown-turns.ts'
import { type Figure, turnsBehind } from './turns-behind.ts'

type Measured = Pick<
  MeetingResult['mirror']['speakers'][number],
  | 'talkShare'
  | 'longestMonologueSeconds'
  | 'questions'
  | 'followUps'
  | 'patienceSeconds'
  | 'wpm'
  | 'spokeOver'
>
/** The same of one meeting as of many; null where it was not measured. */
type Figures = { readonly [M in keyof Measured]: number | null }
type Row = {
  readonly name: string
  readonly figure: Figure
  /** What the transcript of it is headed with. */
  readonly title: string
  readonly value: (of: Figures) => string | null
}

type OwnFiguresProps = {
  readonly meeting: MeetingResult
  readonly own: Measured & { readonly name: string }
  readonly usual: BesideMeetingResult['usual']
  readonly onShow: ShowTurns
}

/** The owner's figures in one meeting, beside what is usual; each opens the turns behind it. */
export function OwnFigures({ meeting: { mirror }, own, usual, onShow }: OwnFiguresProps) {
  const words = questionsOf(mirror.questions, own.name)
  return (
    <section aria-labelledby="own-figures">
      <h2 id="own-figures" className="text-lg">
        You, in this meeting
      </h2>
      <table className="mt-2 w-full text-left text-sm">
        <Headings hasUsual={usual !== null} />
        <tbody>
          {rowsFor(mirror.speakers.length).map(({ name, figure, title, value }) => {
            const now = value(own)
            const turns = now === null ? [] : turnsBehind(mirror, own.name, figure)
            return (
              <tr key={name} className="border-b border-line">
                <th scope="row" className="py-2.5 pr-4 font-normal">
                  {name}
                </th>
                <td className="py-2.5 pr-4 tabular-nums">
                  {now === null ? (
                    <span className="text-ink-3">not measured</span>
                  ) : turns.length === 0 ? (
                    now
                  ) : (
                    <button
                      type="button"
                      className="link text-left whitespace-nowrap"
                      onClick={() => onShow({ title, turns, words })}
                    >
                      {now}
                    </button>
                  )}
                </td>
                {usual !== null && (
                  <td className="py-2.5 whitespace-nowrap text-ink-3 tabular-nums">{value(usual) ?? ''}</td>
                )}
              </tr>
            )
          })}
        </tbody>
      </table>
      {usual !== null && (
        <p className="mt-2.5 text-xs text-ink-3">
          Your usual: the median of the {inWords(usual.meetings)} meetings before it in which you spoke.
        </p>
      )}
    </section>
  )
}

function Headings({ hasUsual }: { readonly hasUsual: boolean }) {
  return (
    <thead className="text-ink-3">
      <tr className="border-b border-line">
        <th scope="col" className="py-2.5 font-normal">
          <span className="sr-only">Measure</span>
        </th>
        <th scope="col" className="py-2.5 font-normal">
          now
        </th>
        {hasUsual && (
          <th scope="col" className="py-2.5 font-normal">
            your usual
          </th>
        )}
      </tr>
    </thead>
  )
}

function rowsFor(speakers: number): readonly Row[] {
  return [
    {
      name: `Share of the talk, even share ${percent(1 / Math.max(1, speakers))}`,
      figure: 'talk',
      title: 'What you said',
      value: ({ talkShare }) => (talkShare === null ? null : percent(talkShare)),
    },
    {
      name: 'Longest stretch',
      figure: 'longest',
      title: 'Your longest stretch',
      value: ({ longestMonologueSeconds: seconds }) => (seconds === null ? null : stretch(seconds)),
    },
    {
      name: 'Questions',
      figure: 'questions',
      title: 'Your questions',
      value: ({ questions }) => (questions === null ? null : number(questions)),
    },
    {
      name: 'Of these, follow-ups',
      figure: 'follow-ups',
      title: 'Your follow-up questions',
      value: ({ followUps }) => (followUps === null ? null : number(followUps)),
    },
    {
      name: 'Pause before you answer',
      figure: 'pauses',
      title: 'Where you took up after others',
      value: ({ patienceSeconds }) => (patienceSeconds === null ? null : stretch(patienceSeconds)),
    },
    {
      name: 'Words a minute',
      figure: 'talk',
      title: 'What you said',
      value: ({ wpm }) => (wpm === null ? null : String(Math.round(wpm))),
    },
    {
      name: 'Spoke over others',
      figure: 'spoke over',
      title: 'Where you spoke over others',
      value: ({ spokeOver }) => (spokeOver === null ? null : times(spokeOver)),
    },
  ]
}

function number(count: number): string {
  return Number.isInteger(count) ? String(count) : count.toFixed(1)
}

function times(count: number): string {
  return ['never', 'once', 'twice'][count] ?? `${number(count)} times`
}
