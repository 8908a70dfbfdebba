import { Hono } from 'hono'
import type { Door } from './door.ts'
import { statusRoutes } from './routes/status.ts'
import { todayRoutes } from './routes/today.ts'

/** Every route under `/api`, typed from what it takes to what it answers. */
export function makeApi(door: Door) {
  return new Hono().basePath('/api').route('/', statusRoutes(door)).route('/', todayRoutes(door))
}

/** What the web app's client is typed by. */
export type Api = ReturnType<typeof makeApi>
