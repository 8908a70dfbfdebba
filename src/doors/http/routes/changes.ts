import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Door } from '../door.ts'

/** Tells pages that lie open when the book has changed, whoever changed it. */
export function changeRoutes({ changes }: Door) {
  return new Hono().get('/changes', (c) =>
    streamSSE(c, async (stream) => {
      const gone = new AbortController()
      stream.onAbort(() => gone.abort())
      await changes.tell(gone.signal, async (count) =>
        stream.writeSSE({ event: 'change', data: String(count) }),
      )
    }),
  )
}
