import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { isNewChange } from '../api/change-count.ts'

/**
 * Asks anew for all that is shown when the book was changed elsewhere: in another tab, or at the command line. Only
 * while the page can be seen, since a browser keeps few connections open; one that comes back is told at once.
 */
export function useBookChanges(): void {
  const queries = useQueryClient()
  useEffect(() => {
    let events: EventSource | null = null
    const hear = ({ data }: MessageEvent<string>) => {
      if (!isNewChange(Number(data))) return
      queries.removeQueries({ type: 'inactive', predicate: isOfTheBook })
      void queries.invalidateQueries({ predicate: isOfTheBook })
    }
    const listen = () => {
      events?.close()
      events = document.visibilityState === 'visible' ? new EventSource('/api/changes') : null
      events?.addEventListener('change', hear)
    }
    listen()
    document.addEventListener('visibilitychange', listen)
    return () => {
      document.removeEventListener('visibilitychange', listen)
      events?.close()
    }
  }, [queries])
}

/** What was said in this sitting is kept by the page, and an import tells of itself. */
const OF_THE_PAGE: ReadonlySet<string> = new Set(['sitting', 'import'])

function isOfTheBook({ queryKey }: { readonly queryKey: readonly unknown[] }): boolean {
  return !OF_THE_PAGE.has(String(queryKey[0]))
}
