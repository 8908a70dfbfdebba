import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Door } from '../door.ts'
import { UPLOAD_TYPE } from '../guard.ts'
import { notTaken } from '../refusals.ts'
import type { BroughtBackup } from '../restorer.ts'
import { takes } from '../takes.ts'

const RESTORING = z.strictObject({ confirm: z.literal('restore this backup') })

/** A backup brought, looked into, and restored or put away again. */
export function restoringRoutes({ restorer }: Door) {
  return new Hono()
    .post('/backups', async (c) => c.json(shown(await restorer.take(uploadIn(c)))))
    .post('/backups/:id/restore', takes('json', RESTORING), async (c) =>
      c.json({ formerBook: await restorer.restore(c.req.param('id')) }),
    )
    .delete('/backups', (c) => {
      restorer.clear()
      return c.json({ isKept: false as const })
    })
}

/** @throws Refusal when what is sent is no upload */
function uploadIn(c: Context): ReadableStream<Uint8Array> {
  const { body } = c.req.raw
  const type = (c.req.header('content-type') ?? '').split(';')[0]
  if (body === null || type !== UPLOAD_TYPE) throw notTaken('body', `is to be ${UPLOAD_TYPE}`)
  return body
}

function shown({ first, last, lastImport, ...rest }: BroughtBackup) {
  return { ...rest, first: momentOf(first), last: momentOf(last), lastImport: momentOf(lastImport) }
}

function momentOf(at: number | null): string | null {
  return at === null ? null : Temporal.Instant.fromEpochMilliseconds(at).toString()
}
