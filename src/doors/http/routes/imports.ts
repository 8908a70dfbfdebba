import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { z } from 'zod'
import { namedOwner } from '../../../app/named-owner.ts'
import { leaveDemo, showDemo } from '../demo-book.ts'
import type { Door } from '../door.ts'
import { UPLOAD_TYPE } from '../guard.ts'
import type { ImportRun } from '../import-runs.ts'
import { noSuchPlace, notTaken } from '../refusals.ts'
import { takes } from '../takes.ts'

/** So long at least between two words on an import, in milliseconds. */
const TOLD_EVERY = 200

const OWNERS = z.object({ owners: z.string().max(10_000).optional() })
const OWNER = z.strictObject({ addresses: z.array(z.string().trim().min(1)).min(1).max(100) })

/** Bringing records in, and watching that; the made-up book. */
export function importRoutes(door: Door) {
  const { importer } = door
  return new Hono()
    .post('/imports', takes('query', OWNERS), async (c) => {
      const { body } = c.req.raw
      const type = (c.req.header('content-type') ?? '').split(';')[0]
      if (body === null || type !== UPLOAD_TYPE) throw notTaken('body', `is to be ${UPLOAD_TYPE}`)
      const owners = namedOwners((c.req.valid('query').owners ?? '').split(',').filter((one) => one !== ''))
      importer.assertNone()
      await leaveDemo(door)
      const bytes = Number(c.req.header('content-length') ?? 0)
      const { id } = await importer.take(body, { bytes, owners })
      return c.json({ id })
    })
    .get('/imports/current', (c) => c.json({ import: importer.current?.state ?? null }))
    .delete('/imports/broken-off', async (c) => {
      await door.shelf.use((book) => importer.putBrokenOffAway(book))
      return c.json({ isTold: false as const })
    })
    .get('/imports/:id/events', (c) => {
      const run = importer.current
      if (run?.id !== c.req.param('id')) throw noSuchPlace()
      return streamSSE(c, async (stream) => {
        const gone = Promise.withResolvers<undefined>()
        stream.onAbort(() => gone.resolve(undefined))
        await tellAll(run, gone.promise, async (state) =>
          stream.writeSSE({ event: 'import', data: JSON.stringify(state) }),
        )
      })
    })
    .post('/owner', takes('json', OWNER), (c) => {
      const { id } = importer.nameOwners(namedOwners(c.req.valid('json').addresses))
      return c.json({ id })
    })
    .post('/demo', async (c) => {
      await showDemo(door)
      return c.json({ isDemo: true })
    })
    .delete('/demo', async (c) => {
      importer.assertNone()
      await leaveDemo(door)
      return c.json({ isDemo: false })
    })
}

/** The present state first, and then each change, until it is over or nobody listens. */
async function tellAll(
  run: ImportRun,
  gone: Promise<undefined>,
  write: (state: ImportRun['state']) => Promise<void>,
): Promise<void> {
  let isGone = false
  void gone.then(() => (isGone = true))
  for (;;) {
    const { changed, isOver, state } = run
    await write(state)
    if (isOver || isGone) return
    await Promise.race([changed, gone])
    await new Promise((resolve) => setTimeout(resolve, TOLD_EVERY))
  }
}

function namedOwners(texts: readonly string[]): string[] {
  return texts.map((text) => {
    const owner = namedOwner(text)
    if (owner === null) throw notTaken('owners', 'one of them is no mail address')
    return owner
  })
}
