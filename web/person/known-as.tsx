import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { IdentityResult, PersonResult } from '../../src/app/results.ts'
import { answerOf, api } from '../api/client.ts'
import { AsideSection } from '../parts/aside-section.tsx'
import { identityWords } from '../parts/identity-words.ts'
import { notify } from '../shell/notices.ts'

/** Addresses, numbers and names that point to a person; those that came by the last merge can be split off again. */
export function KnownAs({ person }: { readonly person: PersonResult }) {
  const { identities, merged } = person
  const isMerged = ({ kind, value }: IdentityResult) =>
    merged?.identities.some((one) => one.kind === kind && one.value === value) ?? false
  const own = identities.filter((one) => one.value !== '' && !isMerged(one))
  return (
    <AsideSection title="Known as">
      <IdentityList identities={own} />
      {merged !== null && (
        <div className="mt-3 border-l-2 border-line pl-3">
          <p className="text-sm text-ink-2">
            Once taken for somebody else, <span className="font-serif">{merged.name}</span>
          </p>
          <IdentityList identities={merged.identities.filter(({ value }) => value !== '')} />
          <Split person={person} />
        </div>
      )}
    </AsideSection>
  )
}

function IdentityList({ identities }: { readonly identities: readonly IdentityResult[] }) {
  return (
    <ul className="grid gap-0.5 text-sm">
      {identities.map(({ kind, value }) => (
        <li key={`${kind} ${value}`} className="wrap-anywhere">
          {kind === 'speaker' ? `“${value}” in transcripts` : identityWords(value)}
        </li>
      ))}
    </ul>
  )
}

/** Takes the last merge back; the notice's Undo merges the two again. */
function Split({ person: { id, name, merged } }: { readonly person: PersonResult }) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const refresh = () => queries.invalidateQueries()
  const join = useMutation({
    mutationFn: (parts: readonly string[]) =>
      answerOf(api.merge.$post({ json: { a: id, b: parts.find((one) => one !== id) ?? '' } })),
    onSuccess: refresh,
    onError,
  })
  const split = useMutation({
    mutationFn: () => answerOf(api.split.$post({ json: { person: id } })),
    onSuccess: ({ people }) => {
      const parts = people.map((one) => one.id)
      notify({
        says: `${merged?.name ?? name} is somebody else again.`,
        undo: () => join.mutate(parts),
      })
      void navigate({ to: '/people/$id', params: { id }, replace: true })
      return refresh()
    },
    onError,
  })
  return (
    <button
      type="button"
      className="link mt-1.5 text-sm"
      disabled={split.isPending}
      onClick={() => split.mutate()}
    >
      Split them again
    </button>
  )
}

function onError(error: Error): void {
  notify({ says: error.message })
}
