import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { answerOf, api } from '../api/client.ts'

const CURRENT = ['import']

/** The import that runs now or ran last, as it moves. It goes on in the book when nobody looks. */
export function useImport() {
  const queries = useQueryClient()
  const current = useQuery({
    queryKey: CURRENT,
    queryFn: () => answerOf(api.imports.current.$get()),
    // Until it has come in whole it has no listener: it is asked for.
    refetchInterval: ({ state }) => (state.data?.import?.stage === 'receiving' ? 400 : false),
  })
  const state = current.data?.import ?? null
  const watched = state !== null && !isOver(state.stage) ? state.id : null
  useEffect(() => {
    if (watched === null) return
    const events = new EventSource(`/api/imports/${watched}/events`)
    events.addEventListener('import', ({ data }: MessageEvent<string>) => {
      const next = JSON.parse(data) as NonNullable<typeof state>
      queries.setQueryData(CURRENT, { import: next })
      if (!isOver(next.stage)) return
      events.close()
      // All that was asked of the book before is another answer now.
      const isOther = ({ queryKey }: { readonly queryKey: readonly unknown[] }) => queryKey[0] !== CURRENT[0]
      // No screen may show for a moment what was true of the book before.
      queries.removeQueries({ type: 'inactive', predicate: isOther })
      void queries.invalidateQueries({ predicate: isOther })
    })
    return () => events.close()
  }, [watched, queries])
  return { state, look: () => queries.invalidateQueries({ queryKey: CURRENT }) }
}

/** Where an import stands, as the book tells it. */
export type ImportStanding = NonNullable<ReturnType<typeof useImport>['state']>

function isOver(stage: ImportStanding['stage']): boolean {
  return stage === 'done' || stage === 'failed'
}
