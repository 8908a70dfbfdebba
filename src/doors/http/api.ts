import { Hono } from 'hono'
import type { Door } from './door.ts'
import { describeApi, type RouterEntry } from './openapi.ts'
import { bookRoutes } from './routes/book.ts'
import { changeRoutes } from './routes/changes.ts'
import { coffeeRoutes } from './routes/coffee.ts'
import { draftRoutes } from './routes/drafts.ts'
import { fileRoutes } from './routes/files.ts'
import { importRoutes } from './routes/imports.ts'
import { ledgerRoutes } from './routes/ledgers.ts'
import { mergingRoutes } from './routes/merging.ts'
import { overviewRoutes } from './routes/overviews.ts'
import { peopleRoutes } from './routes/people.ts'
import { recordRoutes } from './routes/records.ts'
import { restoringRoutes } from './routes/restoring.ts'
import { statusRoutes } from './routes/status.ts'
import { todayRoutes } from './routes/today.ts'
import { wordsOnPeopleRoutes } from './routes/words-on-people.ts'

/** Every route under `/api`, typed from what it takes to what it answers. */
export function makeApi(door: Door) {
  // The description is of all routes, its own among them.
  const described: { routes: readonly RouterEntry[] } = { routes: [] }
  const api = new Hono()
    .basePath('/api')
    .route('/', statusRoutes(door))
    .route('/', changeRoutes(door))
    .route('/', todayRoutes(door))
    .route('/', draftRoutes(door))
    .route('/', peopleRoutes(door))
    .route('/', wordsOnPeopleRoutes(door))
    .route('/', recordRoutes(door))
    .route('/', mergingRoutes(door))
    .route('/', ledgerRoutes(door))
    .route('/', overviewRoutes(door))
    .route('/', coffeeRoutes(door))
    .route('/', importRoutes(door))
    .route('/', bookRoutes(door))
    .route('/', fileRoutes(door))
    .route('/', restoringRoutes(door))
    .get('/openapi.json', (c) => c.json(describeApi(described.routes, door.world.version)))
  described.routes = api.routes
  return api
}

/** What the web app's client is typed by. */
export type Api = ReturnType<typeof makeApi>
