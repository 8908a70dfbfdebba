import type { CommunityResult, NetworkResult } from '../../src/app/show-network.ts'
import { capital, counted } from '../parts/days.ts'
import { PersonLink } from '../parts/person-link.tsx'
import { hueOf } from './hues.ts'

/** So many of a community are named; the rest is counted, and opens. */
const NAMED = 5

/** People who know one another more than chance would have it. */
export function Communities({ network: { communities, apart } }: { readonly network: NetworkResult }) {
  return (
    <section>
      <h2 className="mb-2 text-lg">Communities</h2>
      {communities.length === 0 && (
        <p className="text-sm text-ink-3">
          Nobody of yours was seen together with two others often enough to tell.
        </p>
      )}
      <ul>
        {communities.map((community, at) => (
          <li
            key={community.people[0]?.id ?? at}
            className="grid grid-cols-[1rem_minmax(0,1fr)] gap-x-3 border-b border-line py-3"
          >
            <span
              aria-hidden
              className="mt-2 size-2.5 rounded-full"
              style={{ background: `var(${hueOf(at)})` }}
            />
            <div>
              <p className="font-serif text-[1.1rem]">{nameOf(community)}</p>
              <p className="text-sm text-ink-3">
                {capital(counted(community.people.length, 'person', 'people'))},{' '}
                {Math.round(100 * community.timeShare)} % of your contacts in 90 days
              </p>
              <People community={community} />
            </div>
          </li>
        ))}
      </ul>
      {apart > 0 && (
        <p className="mt-3 text-sm text-ink-3">
          {capital(counted(apart, 'person is', 'people are'))} in no community of three.
        </p>
      )}
    </section>
  )
}

function People({ community: { people } }: { readonly community: CommunityResult }) {
  const [first, rest] = [people.slice(0, NAMED), people.slice(NAMED)]
  return (
    <div className="mt-1 text-sm text-ink-2">
      {first.map((person, index) => (
        <span key={person.id}>
          {index > 0 && ', '}
          <PersonLink person={person} />
        </span>
      ))}
      {rest.length > 0 && (
        <details className="mt-1">
          <summary className="text-ink-3">and {counted(rest.length, 'other', 'others')}</summary>
          {rest.map((person, index) => (
            <span key={person.id}>
              {index > 0 && ', '}
              <PersonLink person={person} />
            </span>
          ))}
        </details>
      )}
    </div>
  )
}

function nameOf({ name: { by, words } }: CommunityResult): string {
  if (by === 'employer') return `Mostly of ${words.join(', ')}`
  if (by === 'list') return `On ${words.join(', ')}`
  if (by === 'words') return `About ${words.map((word) => `“${word}”`).join(', ')}`
  return `Around ${words.join(', ')}`
}
