import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { InteractionResult, PartyResult } from '../../src/app/show-interaction.ts'
import { answerOf, api } from '../api/client.ts'
import { moment } from '../parts/days.ts'
import { EvidenceLink } from '../parts/evidence-link.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { SkeletonLine } from '../parts/skeleton.tsx'
import { ZonedText } from './zoned-text.tsx'

/** The message, meeting or card that a statement rests on, over the page, with the quoted words marked. */
export default function EvidenceSheet() {
  const { open = '', said = '' } = useSearch({ strict: false })
  const navigate = useNavigate()
  const found = useQuery({
    queryKey: ['interaction', open, said],
    queryFn: () =>
      answerOf(
        api.interactions[':id'].$get({ param: { id: open }, query: said === '' ? {} : { quote: said } }),
      ),
  })
  const close = () =>
    void navigate({
      to: '.',
      search: (now) => ({ ...now, open: undefined, said: undefined }),
      resetScroll: false,
    })
  return (
    <Sheet size="page" title={found.data === undefined ? ' ' : titleOf(found.data)} onClose={close}>
      <Loaded query={found} skeleton={<SkeletonLine height="12rem" />}>
        {(one) => (
          <>
            <Parties one={one} />
            {one.isHeard && (
              <p className="mb-4 text-sm">
                <Link to="/meetings/$id" params={{ id: one.id }} className="link">
                  The meeting’s mirror
                </Link>
              </p>
            )}
            <ZonedText text={one.text} zones={one.zones} quote={one.quote} />
            <Neighbours one={one} />
          </>
        )}
      </Loaded>
    </Sheet>
  )
}

function titleOf({ subject, kind }: InteractionResult): string {
  return subject === '' ? (kind === 'card' ? 'A card' : 'Without a subject') : subject
}

function Parties({ one: { kind, from, others, at, event } }: { readonly one: InteractionResult }) {
  const apart = eachOnce(others, from)
  return (
    <div className="mb-5 text-sm text-ink-3">
      <p>
        {from !== null && (
          <>
            <Party party={from} />,{' '}
          </>
        )}
        {at === null ? 'undated' : moment(at)}
        {event !== null && event.location !== '' && `, ${event.location}`}
      </p>
      {apart.length > 0 && (
        <p>
          {from === null || kind === 'meeting' ? 'With ' : 'To '}
          {apart.slice(0, 12).map((party, index) => (
            <span key={`${party.role} ${party.value}`}>
              {index > 0 && ', '}
              <Party party={party} />
            </span>
          ))}
          {apart.length > 12 && ` and ${apart.length - 12} others`}
        </p>
      )}
    </div>
  )
}

/** A recording names its speakers beside those invited: each is named once, and not beside themselves. */
function eachOnce(others: readonly PartyResult[], from: PartyResult | null): readonly PartyResult[] {
  const seen = new Set(from === null ? [] : [whoIs(from)])
  return others.filter((one) => !seen.has(whoIs(one)) && seen.add(whoIs(one)))
}

function whoIs({ isOwner, person, value }: PartyResult): string {
  return isOwner ? 'owner' : (person?.id ?? value)
}

function Party({ party: { name, value, isOwner, person } }: { readonly party: PartyResult }) {
  if (isOwner) return 'you'
  if (person === null) return name || value
  return (
    <Link to="/people/$id" params={{ id: person.id }} className="link">
      {person.name}
    </Link>
  )
}

/** The messages before and after it in its thread. */
function Neighbours({ one: { id, thread } }: { readonly one: InteractionResult }) {
  const at = thread.findIndex((other) => other.id === id)
  const [before, after] = [thread[at - 1], thread[at + 1]]
  if (at < 0 || (before === undefined && after === undefined)) return null
  return (
    <nav
      aria-label="The thread"
      className="mt-6 flex justify-between gap-4 border-t border-line pt-4 text-sm"
    >
      <span>
        {before !== undefined && <EvidenceLink id={before.id}>Before: {moment(before.at)}</EvidenceLink>}
      </span>
      <span>
        {after !== undefined && <EvidenceLink id={after.id}>After: {moment(after.at)}</EvidenceLink>}
      </span>
    </nav>
  )
}
