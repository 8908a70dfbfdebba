import { Hono } from 'hono'
import { z } from 'zod'
import { checkInBook } from '../../../app/check-in-book.ts'
import { letterFile, showDraft } from '../../../app/show-draft.ts'
import { type Door, present } from '../door.ts'
import { download } from '../download.ts'
import { noSuchPlace } from '../refusals.ts'
import { letterText, personName } from '../shapes.ts'
import { takes } from '../takes.ts'

const CHECK = z.strictObject({ text: letterText, to: z.array(personName).max(1000).default([]) })
const LETTER = z.strictObject({
  to: z.array(z.string().max(1000)).max(1000).default([]),
  cc: z.array(z.string().max(1000)).max(1000).default([]),
  subject: z.string().max(10_000),
  text: letterText,
  /** The suggestion that it is for: then it is an answer in that thread. */
  suggestion: z.string().max(100).nullable().default(null),
})

const MESSAGE_FILE = { name: 'draft.eml', type: 'message/rfc822' } as const

/** Words for a suggestion, remarks on what the owner writes, and both as files for the mail program. */
export function draftRoutes(door: Door) {
  const { shelf } = door
  return new Hono()
    .get('/suggestions/:id/draft', async (c) => {
      const wish = { id: c.req.param('id'), ...present(door) }
      const { file: _file, ...shown } = await shelf.use((book) => showDraft(book, wish))
      return c.json(shown)
    })
    .get('/suggestions/:id/draft.eml', async (c) => {
      const wish = { id: c.req.param('id'), ...present(door) }
      const { file } = await shelf.use((book) => showDraft(book, wish))
      if (file === null) throw noSuchPlace()
      return download(c, file, MESSAGE_FILE)
    })
    .post('/check', takes('json', CHECK), async (c) => {
      const { now, zone } = present(door)
      const sent = Temporal.Instant.fromEpochMilliseconds(now)
        .toZonedDateTimeISO(zone)
        .toString({ timeZoneName: 'never' })
      const wish = { ...c.req.valid('json'), sent, now }
      return c.json(await shelf.use((book) => checkInBook(book, wish)))
    })
    .post('/eml', takes('json', LETTER), async (c) => {
      const { suggestion, ...letter } = c.req.valid('json')
      const wish = { letter, suggestion, ...present(door) }
      const file = await shelf.use((book) => letterFile(book, wish))
      return download(c, file, MESSAGE_FILE)
    })
}
