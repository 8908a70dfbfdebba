import { Hono } from 'hono'
import { z } from 'zod'
import { askWho } from '../../../app/ask-who.ts'
import { draftAsk } from '../../../app/draft-ask.ts'
import { listInteractions } from '../../../app/list-interactions.ts'
import { mapNetwork } from '../../../app/map-network.ts'
import { practiceBoard } from '../../../app/practice-board.ts'
import { reviewWeek } from '../../../app/review-week.ts'
import { search } from '../../../app/search.ts'
import { showNetwork } from '../../../app/show-network.ts'
import { type Door, present } from '../door.ts'
import { personName } from '../shapes.ts'
import { takes } from '../takes.ts'

const SHOWN_HITS = 50

/** Public ids, parted by commas. */
const INTERACTIONS = z.object({ ids: z.string().max(20_000) })
const SEARCH = z.object({ q: z.string().trim().min(1, 'searches for nothing').max(1000) })
const TOPIC = z.object({ topic: z.string().trim().min(1, 'asks about nothing').max(1000) })
const ASK_LETTER = TOPIC.extend({ person: personName })

/** Whom to ask, how the network looks, how the ways are practised, the week, and the full text. */
export function overviewRoutes(door: Door) {
  const { shelf, world } = door
  return new Hono()
    .get('/ask', takes('query', TOPIC), async (c) => {
      const wish = { ...c.req.valid('query'), ...present(door) }
      return c.json(await shelf.use((book) => askWho(book, wish)))
    })
    .get('/ask/draft', takes('query', ASK_LETTER), async (c) => {
      const wish = { ...c.req.valid('query'), ...present(door) }
      return c.json(await shelf.use((book) => draftAsk(book, wish)))
    })
    .get('/network', async (c) => c.json(await shelf.use((book) => showNetwork(book, present(door)))))
    .get('/network/map', async (c) => c.json(await shelf.use((book) => mapNetwork(book, present(door)))))
    .get('/practice', async (c) => c.json(await shelf.use((book) => practiceBoard(book, present(door)))))
    .get('/week', async (c) => c.json(await shelf.use((book) => reviewWeek(book, present(door)))))
    .get('/interactions', takes('query', INTERACTIONS), async (c) => {
      const wish = { ids: c.req.valid('query').ids.split(','), now: shelf.now }
      return c.json({ interactions: await shelf.use((book) => listInteractions(book.planning, wish)) })
    })
    .get('/search', takes('query', SEARCH), async (c) => {
      const wish = { query: c.req.valid('query').q, now: shelf.now, limit: SHOWN_HITS, clock: world.clock }
      return c.json(await shelf.use((book) => search(book.search, wish)))
    })
}
