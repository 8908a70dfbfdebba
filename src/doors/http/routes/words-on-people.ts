import { Hono } from 'hono'
import { z } from 'zod'
import { dropNote, noteOnPerson } from '../../../app/note-on-person.ts'
import type { WordOnPerson } from '../../../app/ports.ts'
import { sayOfPerson } from '../../../app/say-of-person.ts'
import { type Door, present } from '../door.ts'
import { dayToCome, isoDay, words } from '../shapes.ts'
import { takes } from '../takes.ts'

const CIRCLE = z.strictObject({ circle: z.enum(['5', '15', '50', '150', 'beyond']).nullable() })
const CADENCE = z.strictObject({ days: z.int().min(1).max(3650).nullable() })
const NOTE = z.strictObject({ text: words })
const MUTE = z.strictObject({ until: isoDay.nullable() })
const RENAME = z.strictObject({ name: z.string().trim().min(1, 'a name has at least a letter').max(500) })

/** What the owner says of people: how close, how often, when again, notes, and names. */
export function wordsOnPeopleRoutes(door: Door) {
  const { shelf } = door
  const say = (name: string, word: Omit<WordOnPerson, 'at'>) =>
    shelf.use((book) => sayOfPerson(book.people, { name, words: [word], now: shelf.now }))
  return new Hono()
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
