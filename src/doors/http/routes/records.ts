import { Hono } from 'hono'
import { z } from 'zod'
import { besideMeeting } from '../../../app/beside-meeting.ts'
import { listMeetings } from '../../../app/list-meetings.ts'
import { showInteraction } from '../../../app/show-interaction.ts'
import { showMeeting } from '../../../app/show-meeting.ts'
import { type Door, present } from '../door.ts'
import { shownSource } from '../shown-source.ts'
import { takes } from '../takes.ts'

const QUOTE = z.object({ quote: z.string().max(2000).optional() })

/** What statements rest on: messages, cards and meetings, whole. */
export function recordRoutes(door: Door) {
  const { shelf } = door
  return new Hono()
    .get('/interactions/:id', takes('query', QUOTE), async (c) => {
      const { quote = null } = c.req.valid('query')
      const wish = { id: c.req.param('id'), quote, now: shelf.now }
      const shown = await shelf.use((book) => showInteraction(book.interactions, wish))
      const source = { ...shown.source, path: shownSource(shelf.ownPath, shown.source.path) }
      return c.json({ ...shown, source })
    })
    .get('/meetings', async (c) =>
      c.json(await shelf.use((book) => listMeetings(book.interactions, present(door)))),
    )
    .get('/meetings/:id', async (c) => {
      const wish = { id: c.req.param('id'), ...present(door) }
      return c.json(await shelf.use((book) => showMeeting(book.interactions, wish)))
    })
    .get('/meetings/:id/beside', async (c) => {
      const wish = { id: c.req.param('id'), ...present(door) }
      return c.json(await shelf.use((book) => besideMeeting(book, wish)))
    })
}
