import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { WeekResult } from '../../src/app/review-week.ts'
import { answerOf, api } from '../api/client.ts'
import { capital, counted, longDay, shortDay } from '../parts/days.ts'
import { EvidenceLink } from '../parts/evidence-link.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { NamedSentence } from '../parts/named-sentence.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PeopleBehind } from '../parts/people-behind.tsx'
import { PersonLink } from '../parts/person-link.tsx'
import { SkeletonRows } from '../parts/skeleton.tsx'

/** The week's review, to read on Friday: what happened, what was tended, what to look at. */
export function WeekScreen() {
  const week = useQuery({ queryKey: ['week'], queryFn: () => answerOf(api.week.$get()) })
  return (
    <div className="mx-auto max-w-[63rem]">
      <PageHead
        over={
          week.data === undefined
            ? ' '
            : `${longDay(week.data.first, week.data.day)} to ${longDay(week.data.day, week.data.day)}, and the week after`
        }
      >
        The week
      </PageHead>
      <Loaded query={week} skeleton={<SkeletonRows count={8} />}>
        {(one) => <Review week={one} />}
      </Loaded>
    </div>
  )
}

function Review({ week }: { readonly week: WeekResult }) {
  const { day, happened, tended, ahead } = week
  return (
    <>
      <p className="prose-reason mb-8">
        {happened.people === 0 ? (
          'No contact with anybody is in the book for this week.'
        ) : (
          <InTouch happened={happened} />
        )}
      </p>
      <div className="gap-x-12 desk:columns-2">
        <News news={happened.news} />
        <Promises promises={ahead.promises} day={day} />
        <Tended tended={tended} day={day} />
        <Part title="Meetings to come" isEmpty={ahead.meetings.length === 0}>
          {ahead.meetings.map((meeting) => (
            <Meeting key={meeting.id} meeting={meeting} />
          ))}
        </Part>
        <ComingUp ahead={ahead} day={day} />
        <Part title="Meetings that were" isEmpty={happened.meetings.length === 0}>
          {happened.meetings.map((meeting) => (
            <Meeting key={meeting.id} meeting={meeting} />
          ))}
        </Part>
      </div>
      <p className="mt-2 border-t border-line pt-5 text-sm text-ink-3">
        <span className="block max-w-[70ch]">{nothingOf(week)}</span>
        <Link to="/practice" className="link">
          The nine ways over the quarter
        </Link>
      </p>
    </>
  )
}

type Today = { readonly day: string }

function News({ news }: Pick<WeekResult['happened'], 'news'>) {
  return (
    <Part title="What was new with people" isEmpty={news.length === 0}>
      {news.map(({ person, told, id }) => (
        <Item key={`${person.id}${told}`}>
          <PersonLink person={person} />
          {told.startsWith(person.name) ? told.slice(person.name.length) : `: ${told}`}.{' '}
          {id !== null && <EvidenceLink id={id}>See it</EvidenceLink>}
        </Item>
      ))}
    </Part>
  )
}

function Promises({ promises, day }: Pick<WeekResult['ahead'], 'promises'> & Today) {
  return (
    <Part title="Your promises" isEmpty={promises.length === 0}>
      {promises.map(({ id, person, what, due, state, evidence }) => (
        <Item key={id}>
          <EvidenceLink id={evidence.id} quote={evidence.quote}>
            {capital(what)}
          </EvidenceLink>
          , to <PersonLink person={person} />
          <span className={state === 'late' ? 'text-mend' : 'text-ink-3'}>
            {due === null
              ? ''
              : state === 'late'
                ? `, late since ${shortDay(due, day)}`
                : `, due ${shortDay(due, day)}`}
          </span>
        </Item>
      ))}
    </Part>
  )
}

function Tended({ tended, day }: Pick<WeekResult, 'tended'> & Today) {
  return (
    <Part title="What you tended" isEmpty={tended.length === 0}>
      {tended.map(({ day: on, person, action, answer }) => (
        <Item key={`${on}${person.id}${action}`}>
          <PersonLink person={person} />
          <span className="text-ink-2">
            : {action}, {answer}, {shortDay(on, day)}
          </span>
        </Item>
      ))}
    </Part>
  )
}

function ComingUp({ ahead, day }: Pick<WeekResult, 'ahead'> & Today) {
  return (
    <Part
      title="Birthdays, and who goes quiet"
      isEmpty={ahead.fading.length === 0 && ahead.birthdays.length === 0}
    >
      {ahead.birthdays.map(({ person, day: on }) => (
        <Item key={person.id}>
          <PersonLink person={person} /> has a birthday on {longDay(on, day)}.
        </Item>
      ))}
      {ahead.fading.map(({ person, reason }) => (
        <Item key={person.id}>
          <NamedSentence person={person} words={reason} />
        </Item>
      ))}
    </Part>
  )
}

/** What the week has nothing of, in one breath. */
function nothingOf({ happened, tended, ahead }: WeekResult): string {
  const parts = [
    { is: happened.news.length === 0, says: 'No news was read this week.' },
    { is: ahead.promises.length === 0, says: 'Nothing is due from you.' },
    { is: tended.length === 0, says: 'No suggestion was answered this week.' },
    { is: ahead.meetings.length === 0, says: 'No meeting is to come in the next seven days.' },
    {
      is: ahead.fading.length === 0 && ahead.birthdays.length === 0,
      says: 'None of your ties is fading, and nobody has a birthday.',
    },
    { is: happened.meetings.length === 0, says: 'No meeting was in the calendar.' },
  ]
  return parts
    .filter((part) => part.is)
    .map(({ says }) => says)
    .join(' ')
}

/** With how many there was contact, and what it was; each number opens who they are. */
function InTouch({ happened }: Pick<WeekResult, 'happened'>) {
  const those = (which: keyof typeof happened.who, title: string) => (
    <PeopleBehind title={title} people={happened.who[which]} total={happened[which]}>
      {happened[which] === 0 ? 'nobody' : counted(happened[which], 'person', 'people')}
    </PeopleBehind>
  )
  return (
    <>
      You were in touch with {those('people', 'In touch this week')}: {those('wrote', 'Who wrote to you')}{' '}
      wrote to you, you wrote to {those('written', 'Whom you wrote to')}, and you met{' '}
      {those('met', 'Whom you met')}.
    </>
  )
}

function Meeting({
  meeting: { id, day, title, people },
}: {
  readonly meeting: WeekResult['ahead']['meetings'][number]
}) {
  return (
    <Item>
      <span className="text-ink-3">{longDay(day)}: </span>
      <EvidenceLink id={id}>{title === '' ? 'Without a title' : title}</EvidenceLink>
      {people.length > 0 && (
        <span className="text-ink-2">
          {' '}
          with{' '}
          {people.slice(0, 3).map((person, index) => (
            <span key={person.id}>
              {index > 0 && ', '}
              <PersonLink person={person} />
            </span>
          ))}
          {people.length > 3 && ` and ${counted(people.length - 3, 'other', 'others')}`}
        </span>
      )}
    </Item>
  )
}

type PartProps = {
  readonly title: string
  readonly isEmpty: boolean
  readonly children: ReactNode
}

function Part({ title, isEmpty, children }: PartProps) {
  if (isEmpty) return null
  return (
    <section className="mb-10 break-inside-avoid">
      <h2 className="mb-2 text-lg">{title}</h2>
      <ul>{children}</ul>
    </section>
  )
}

function Item({ children }: { readonly children: ReactNode }) {
  return <li className="border-b border-line py-2.5 text-[0.95rem]">{children}</li>
}
