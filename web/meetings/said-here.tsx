import { Link } from '@tanstack/react-router'
import type { BesideMeetingResult } from '../../src/app/beside-meeting.ts'
import type { MeetingResult } from '../../src/app/show-meeting.ts'
import { longDay } from '../parts/days.ts'
import { type QuoteInTurn, requestedHere } from './requested-here.ts'
import { questionsOf, type ShowTurns } from './shown-turns.ts'
import { turnsBehind } from './turns-behind.ts'
import { whereSaid } from './where-said.ts'

type SaidHereProps = {
  readonly meeting: MeetingResult
  readonly promises: BesideMeetingResult['promises']
  readonly requests: BesideMeetingResult['requests']
  readonly onShow: ShowTurns
}

/** What was promised in a meeting, what somebody was asked to do after it, and how much each asked. */
export function SaidHere({ meeting, promises, requests, onShow }: SaidHereProps) {
  const { mirror, owner, day } = meeting
  const asked = requestedHere(mirror.turns, requests)
  const isAsking = mirror.speakers.some(({ questions }) => questions > 0)
  const open = ({ turn, quote }: QuoteInTurn) =>
    onShow({ title: 'What was said', turns: [turn], isWhole: true, words: new Map([[turn, [quote]]]) })
  const openQuote = (quote: string) => {
    const turn = mirror.turns.findIndex(({ text }) => whereSaid(text, quote) !== null)
    if (turn >= 0) open({ turn, quote })
  }
  if (promises.length === 0 && asked.length === 0 && !isAsking) return null
  return (
    <section aria-labelledby="said-here" className="mt-9">
      <h2 id="said-here" className="text-lg">
        Said in this meeting
      </h2>
      <ul className="mt-1 list-none">
        {promises.map((promise) => (
          <Promised key={promise.id} promise={promise} day={day} onOpen={openQuote} />
        ))}
        {asked.map((one) => (
          <li key={`${one.turn} ${one.quote}`} className="border-b border-line py-3 text-sm">
            <Quote quote={one.quote} onOpen={() => open(one)} />
            <p className="mt-0.5 text-ink-3">{askedBy(one.speaker, owner)}</p>
          </li>
        ))}
      </ul>
      {isAsking && <Questions meeting={meeting} onShow={onShow} />}
    </section>
  )
}

function askedBy(speaker: string | null, owner: string | null): string {
  if (speaker === null) return 'Somebody was asked for this.'
  return speaker === owner ? 'You asked for this.' : `${speaker} asked for this.`
}

type PromisedProps = {
  readonly promise: BesideMeetingResult['promises'][number]
  readonly day: string | null
  readonly onOpen: (quote: string) => void
}

function Promised({ promise, day, onOpen }: PromisedProps) {
  const { by, person, evidence, due, state, settledBy } = promise
  return (
    <li className="border-b border-line py-3 text-sm">
      <Quote quote={evidence.quote} onOpen={() => onOpen(evidence.quote)} />
      <p className="mt-0.5 text-ink-3">
        {by === 'owner' ? `You promised ${person.name}` : `${person.name} promised you`}
        {due !== null && `, by ${longDay(due, day ?? '')}`}.{' '}
        <Link to="/promises" className="link">
          {settledBy === 'age' ? 'It was let go.' : STATES[state]}
        </Link>
      </p>
    </li>
  )
}

const STATES = {
  open: 'It is open.',
  late: 'It is late.',
  kept: 'It was kept.',
  released: 'It was released.',
} as const

function Quote({ quote, onOpen }: { readonly quote: string; readonly onOpen: () => void }) {
  return (
    <button type="button" onClick={onOpen} className="link text-left font-serif text-[1.04rem] italic">
      {quote}
    </button>
  )
}

function Questions({ meeting: { mirror, owner }, onShow }: Pick<SaidHereProps, 'meeting' | 'onShow'>) {
  const asking = mirror.speakers.filter(({ questions }) => questions > 0)
  return (
    <p className="mt-3 text-sm text-ink-2">
      Questions:{' '}
      {asking.map(({ name, questions }, index) => (
        <span key={name}>
          {index > 0 && ', '}
          <button
            type="button"
            className="link"
            onClick={() =>
              onShow({
                title: name === owner ? 'Your questions' : `What ${name} asked`,
                turns: turnsBehind(mirror, name, 'questions'),
                words: questionsOf(mirror.questions, name),
              })
            }
          >
            {questions} of {name === owner ? 'yours' : name}
          </button>
        </span>
      ))}
      .
    </p>
  )
}
