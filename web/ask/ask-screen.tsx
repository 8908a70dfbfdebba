import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { AskResult } from '../../src/app/ask-who.ts'
import { answerOf, api } from '../api/client.ts'
import { Loaded } from '../parts/loaded.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { SkeletonLine } from '../parts/skeleton.tsx'
import { useKeys } from '../shell/keys.ts'
import { Nobody } from './nobody.tsx'
import { OneToAsk } from './one-to-ask.tsx'
import { Reserve } from './reserve.tsx'
import { TopicLine } from './topic-line.tsx'

/** The one person to ask about something: why, a draft to just them, and two in reserve. */
export function AskScreen() {
  const { topic = '' } = useSearch({ from: '/ask' })
  const navigate = useNavigate()
  const found = useQuery({
    queryKey: ['ask', topic],
    queryFn: () => answerOf(api.ask.$get({ query: { topic } })),
    enabled: topic !== '',
  })
  return (
    <div className="column">
      <PageHead>Ask the one who knows</PageHead>
      <TopicLine
        key={topic}
        topic={topic}
        onAsk={(words) => void navigate({ to: '/ask', search: { topic: words } })}
      />
      {topic === '' ? (
        <p className="prose-reason text-ink-2">
          Type what you want an opinion on. Rapport finds who showed most of it in what they wrote and said,
          and whom you can reach; then it drafts one question to that one person.
        </p>
      ) : (
        <Loaded query={found} skeleton={<AskSkeleton />}>
          {(result) => <Found key={result.topic} result={result} />}
        </Loaded>
      )}
    </div>
  )
}

function Found({ result }: { readonly result: AskResult }) {
  const { day: today, topic, people, missing, capped } = result
  const [chosen, setChosen] = useState<string | null>(null)
  const one = people.find(({ person }) => person.id === chosen) ?? people[0]
  const reserve = people.filter((other) => other !== one)
  useKeys(
    people.map(({ person }, index) => ({
      keys: String(index + 1),
      says: `Ask ${person.name}`,
      press: () => setChosen(person.id),
    })),
  )
  if (one === undefined) return <Nobody topic={topic} />
  return (
    <>
      {missing.length > 0 && (
        <p className="mb-4 text-sm text-ink-3">
          Nobody wrote {missing.map((word) => `“${word}”`).join(' or ')}; this rests on the other words.
        </p>
      )}
      <OneToAsk key={one.person.id} topic={topic} one={one} today={today} />
      <Reserve people={reserve} today={today} onChoose={setChosen} />
      {capped && (
        <p className="mt-6 text-sm text-ink-3">
          More messages have these words than were looked at; the latest were.
        </p>
      )}
    </>
  )
}

function AskSkeleton() {
  return (
    <div className="rounded-lg border border-line bg-sheet p-7">
      <SkeletonLine width="14rem" height="1.6rem" />
      <SkeletonLine height="1.2rem" />
      <SkeletonLine width="80%" height="1.2rem" />
      <SkeletonLine height="9rem" />
    </div>
  )
}
