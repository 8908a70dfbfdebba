import { Hono } from 'hono'
import { z } from 'zod'
import { listPeople } from '../../../app/list-people.ts'
import type { WordOnPerson } from '../../../app/ports.ts'
import { dropNote, noteOnPerson } from '../../../app/note-on-person.ts'
import { sayOfPerson } from '../../../app/say-of-person.ts'
import { showPerson } from '../../../app/show-person.ts'
import { showTimeline } from '../../../app/show-timeline.ts'
import { type Door, present } from '../door.ts'
import { dayToCome, isoDay, words } from '../shapes.ts'
import { takes } from '../takes.ts'

/** So many entries of a timeline come at once. */
const ENTRIES = 20

const QUERY = z.object({ query: z.string().max(1000).default('') })
const TIMELINE = z.object({
  before: z.iso.datetime({ offset: true }).optional(),
  channel: z.string().max(100).optional(),
})
const CIRCLE = z.strictObject({ circle: z.enum(['5', '15', '50', '150', 'beyond']).nullable() })
const CADENCE = z.strictObject({ days: z.int().min(1).max(3650).nullable() })
const NOTE = z.strictObject({ text: words })
const MUTE = z.strictObject({ until: isoDay.nullable() })
const RENAME = z.strictObject({ name: z.string().trim().min(1, 'a name has at least a letter').max(500) })

/** Who is in the book, how each tie stands, and what the owner says of people. */
export function peopleRoutes(door: Door) {
  const { shelf } = door
  const say = (name: string, word: Omit<WordOnPerson, 'at'>) =>
    shelf.use((book) => sayOfPerson(book.people, { name, words: [word], now: shelf.now }))
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
    .post('/people/:id/circle', takes('json', CIRCLE), async (c) => {
      const { circle: value } = c.req.valid('json')
      return c.json(await say(c.req.param('id'), { what: 'circle', value }))
    })
    .post('/people/:id/cadence', takes('json', CADENCE), async (c) => {
      const { days } = c.req.valid('json')
      const value = days === null ? null : String(days)
      return c.json(await say(c.req.param('id'), { what: 'cadence', value }))
    })
    .post('/people/:id/mute', takes('json', MUTE), async (c) => {
      const { until } = c.req.valid('json')
      const value = until === null ? null : dayToCome('json.until', until, present(door))
      return c.json(await say(c.req.param('id'), { what: 'mute', value }))
    })
    .post('/people/:id/note', takes('json', NOTE), async (c) => {
      const wish = { name: c.req.param('id'), ...c.req.valid('json'), now: shelf.now }
      return c.json(await shelf.use((book) => noteOnPerson(book.people, wish)))
    })
    .delete('/notes/:id', async (c) =>
      c.json(await shelf.use((book) => dropNote(book.people, c.req.param('id')))),
    )
    .post('/people/:id/rename', takes('json', RENAME), async (c) => {
      const { name: value } = c.req.valid('json')
      return c.json(await say(c.req.param('id'), { what: 'name', value }))
    })
}
