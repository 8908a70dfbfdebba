import { DAY } from '../domain/milliseconds.ts'
import { tellingWordsOfEach } from '../language/telling-words.ts'
import type { Community } from '../practices/comfort-zone/communities.ts'
import type { Traits } from '../practices/comfort-zone/diversity.ts'
import type { NetworkPerson } from '../practices/comfort-zone/facts.ts'
import type { NetworkStore } from './ports.ts'

/** What the people of a community share; `around` names who is in its middle, where nothing else tells it from others. */
export type CommunityName = {
  readonly by: 'employer' | 'list' | 'words' | 'around'
  readonly words: readonly string[]
}

/** Of so many in the middle of a community it is looked what they write about, and where. */
const LOOKED_AT = 12
const SUBJECTS = 80
const YEARS = 3

/** The subjects of fewer people have chance words in common. */
const LEAST_FOR_WORDS = 6

/** Names each community by what its people share and others do not: an employer, a list, words of their subjects. */
export function communityNames(
  store: NetworkStore,
  communities: readonly Community[],
  {
    people,
    traits,
    now,
  }: { readonly people: readonly NetworkPerson[]; readonly traits: readonly Traits[]; readonly now: number },
): CommunityName[] {
  const stretch = { since: now - YEARS * 365 * DAY, now }
  const middles = communities.map(({ nodes }) =>
    nodes.slice(0, LOOKED_AT).flatMap((node) => people[node] ?? []),
  )
  const lists = middles.map((middle) =>
    mostOf(
      middle.flatMap(({ number }) => store.listOf(number, stretch) ?? []),
      middle.length,
    ),
  )
  const subjects = middles.map((middle) =>
    middle.flatMap(({ number }) => store.written(number, stretch, SUBJECTS).map(({ subject }) => subject)),
  )
  const except = new Set(people.flatMap(({ person }) => person.name.toLowerCase().split(/[^\p{L}]+/u)))
  const telling = tellingWordsOfEach(subjects, { except, most: 3 })
  return communities.map(({ nodes }, at): CommunityName => {
    const employer = mostOf(
      nodes.flatMap((node) => traits[node]?.employer ?? []),
      nodes.length,
    )
    if (employer !== null) return { by: 'employer', words: [employer] }
    const list = lists[at] ?? null
    if (list !== null && lists.filter((other) => other === list).length === 1)
      return { by: 'list', words: [list] }
    const words = telling[at] ?? []
    if (words.length > 0 && nodes.length >= LEAST_FOR_WORDS) return { by: 'words', words }
    return { by: 'around', words: middles[at]?.slice(0, 1).map(({ person }) => person.name) ?? [] }
  })
}

/** What more than two in five have. */
function mostOf(values: readonly string[], of: number): string | null {
  const [most] = [...Map.groupBy(values, (value) => value)].toSorted(
    ([a, all], [b, others]) => others.length - all.length || (a < b ? -1 : 1),
  )
  return most !== undefined && most[1].length > 0.4 * of ? most[0] : null
}
