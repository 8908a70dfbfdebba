import { Link } from '@tanstack/react-router'
import type { BesideMeetingResult } from '../../src/app/beside-meeting.ts'
import type { MeetingResult } from '../../src/app/show-meeting.ts'
import { whereSaid } from './where-said.ts'
import { longDay } from '../parts/days.ts'
import { questionsOf, type ShowTurns } from './shown-turns.ts'
import { turnsBehind } from './turns-behind.ts'

type SaidHereProps = {
  readonly meeting: MeetingResult
  readonly promises: BesideMeetingResult['promises']
  readonly onShow: ShowTurns
}

/** What was promised in a meeting, and how much each asked. */
export function SaidHere({ meeting: { mirror, owner, day }, promises, onShow }: SaidHereProps) {
  const asking = mirror.speakers.filter(({ questions }) => questions > 0)
  const open = (quote: string) => {
    const turn = mirror.turns.findIndex(({ text }) => whereSaid(text, quote) !== null)
    if (turn >= 0)
      onShow({ title: 'What was said', turns: [turn], isWhole: true, words: new Map([[turn, [quote]]]) })
  }
  if (promises.length === 0 && asking.length === 0) return null
  return (
    <section aria-labelledby="said-here" className="mt-9">
      <h2 id="said-here" className="text-lg">
        Said in this meeting
      </h2>
      {promises.length > 0 && (
        <ul className="mt-1 list-none">
          {promises.map(({ id, by, person, evidence, due, state, settledBy }) => (
            <li key={id} className="border-b border-line py-3 text-sm">
              <button
                type="button"
                onClick={() => open(evidence.quote)}
                className="link text-left font-serif text-[1.04rem] italic"
              >
                {evidence.quote}
              </button>
              <p className="mt-0.5 text-ink-3">
                {by === 'owner' ? `You promised ${person.name}` : `${person.name} promised you`}
                {due !== null && `, by ${longDay(due, day)}`}.{' '}
                <Link to="/promises" className="link">
                  {settledBy === 'age' ? 'It was let go.' : STATES[state]}
                </Link>
              </p>
            </li>
          ))}
        </ul>
      )}
      {asking.length > 0 && (
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
      )}
    </section>
  )
}

const STATES = {
  open: 'It is open.',
  late: 'It is late.',
  kept: 'It was kept.',
  released: 'It was released.',
} as const
