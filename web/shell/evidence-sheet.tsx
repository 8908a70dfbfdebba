import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { answerOf, api } from '../api/client.ts'
import { moment } from '../parts/days.ts'
import { Loaded } from '../parts/loaded.tsx'
import { MarkedText } from '../parts/marked-text.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { SkeletonLine } from '../parts/skeleton.tsx'

/** The message or meeting that a statement rests on, over the page, with the quoted words marked. */
export default function EvidenceSheet() {
  const { open, said } = useSearch({ strict: false })
  const navigate = useNavigate()
  const found = useQuery({
    queryKey: ['interaction', open],
    queryFn: () => answerOf(api.interactions[':id'].$get({ param: { id: open ?? '' } })),
  })
  const close = () =>
    void navigate({
      to: '.',
      search: (now) => ({ ...now, open: undefined, said: undefined }),
      resetScroll: false,
    })
  return (
    <Sheet size="page" title={found.data?.subject || 'Without a subject'} onClose={close}>
      <Loaded query={found} skeleton={<SkeletonLine height="12rem" />}>
        {(one) => (
          <>
            <p className="mb-5 text-sm text-ink-3">
              {one.from === null ? '' : `${one.from}, `}
              {one.at === null ? 'undated' : moment(one.at)}
              {one.to.length > 0 && <>, to {one.to.join(', ')}</>}
            </p>
            <MarkedText text={one.text} marked={said ?? ''} />
          </>
        )}
      </Loaded>
    </Sheet>
  )
}
