import { Hono } from 'hono'
import { z } from 'zod'
import { listPeople } from '../../../app/list-people.ts'
import { showPerson } from '../../../app/show-person.ts'
import { showTimeline } from '../../../app/show-timeline.ts'
import { type Door, present } from '../door.ts'
import { takes } from '../takes.ts'

/** So many entries of a timeline come at once. */
const ENTRIES = 20

const QUERY = z.object({ query: z.string().max(1000).default('') })
const TIMELINE = z.object({
  before: z.iso.datetime({ offset: true }).optional(),
  channel: z.string().max(100).optional(),
})

/** Who is in the book, and how each tie stands. */
export function peopleRoutes(door: Door) {
  const { shelf } = door
  return new Hono()
    .get('/people', takes('query', QUERY), async (c) => {
      const wish = { ...c.req.valid('query'), ...present(door), limit: Number.MAX_SAFE_INTEGER }
      return c.json(await shelf.use((book) => listPeople(book.people, book.planning, wish)))
    })
    .get('/people/:id', async (c) => {
      const wish = { name: c.req.param('id'), ...present(door), entries: ENTRIES }
      return c.json(await shelf.use((book) => showPerson(book, wish)))
    })
    .get('/people/:id/timeline', takes('query', TIMELINE), async (c) => {
      const { before, channel } = c.req.valid('query')
      const wish = {
        name: c.req.param('id'),
        before: before === undefined ? null : Date.parse(before),
        channel: channel ?? null,
        entries: ENTRIES,
        now: shelf.now,
      }
      return c.json(await shelf.use((book) => showTimeline(book, wish)))
    })
}
