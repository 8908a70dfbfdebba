import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DatabaseSync } from 'node:sqlite'
import { DEMO_NOW, smallBook } from '../../../test/builders/demo-book.ts'
import { makeRoom } from '../../../test/builders/room.ts'
import { type Asked, type ServedApp, send, serveBook, worldAt } from '../../../test/builders/served-app.ts'
import { contentHash } from '../../store/content-hash.ts'
import { makeApi } from './api.ts'
import { doorOf } from './door.ts'
import { routesIn } from './openapi.ts'
import { Shelf } from './shelf.ts'

/** What a page elsewhere, or another program, may send. */
const STRANGERS: Readonly<Record<string, (app: ServedApp, isRead: boolean) => Asked['headers']>> = {
  'a foreign Host': (app) => ({ cookie: app.cookie, origin: app.origin, host: 'evil.example' }),
  'a Host that begins like ours': (app) => ({
    cookie: app.cookie,
    origin: app.origin,
    host: `127.0.0.1.evil:${app.port}`,
  }),
  'our Host with another port': (app) => ({ cookie: app.cookie, host: `127.0.0.1:${app.port + 1}` }),
  'no Host': (app) => ({ cookie: app.cookie, origin: app.origin, host: null }),
  'a form of another page': (app) => ({
    cookie: app.cookie,
    origin: 'https://evil.example',
    'sec-fetch-site': 'cross-site',
    'content-type': 'application/x-www-form-urlencoded',
  }),
  'a page of another port': (app, isRead) => ({
    cookie: app.cookie,
    ...(isRead ? {} : { origin: `http://127.0.0.1:${app.port + 1}` }),
    'sec-fetch-site': 'same-site',
  }),
  'a page without an origin': (app) => ({ cookie: app.cookie, origin: 'null' }),
  'no cookie': (app) => ({ origin: app.origin }),
  'a cookie of another run': (app) => ({
    origin: app.origin,
    cookie: `rapport_${app.port}=${'x'.repeat(43)}`,
  }),
}

/** Bodies that would do harm if they were let in. */
const BODIES: Readonly<Record<string, unknown>> = {
  'DELETE /api/book': { confirm: 'delete everything' },
  'PATCH /api/settings': { minutes: '60' },
  'POST /api/owner': { addresses: ['mallory@example.com'] },
}

test('whoever is not the app’s own page is refused at every route, and the book stays as it was', async (t) => {
  const room = makeRoom(t)
  const path = await smallBook(room)
  const app = await serveBook(path, { now: DEMO_NOW })
  t.after(() => app.serving.close())
  const before = hashOf(path)
  const routes = [...(await routesOf(path)).keys()]
  assert.ok(routes.length > 45, `the router has ${routes.length} routes`)
  for (const route of routes) {
    const [method = '', pattern = ''] = route.split(' ')
    const asked = bodyFor(route, { method, path: pattern.replaceAll(/:\w+/g, 'x') })
    for (const [who, headers] of Object.entries(STRANGERS)) {
      const { status } = await send(app.port, {
        ...asked,
        headers: { 'content-type': 'application/json', ...headers(app, method === 'GET') },
      })
      assert.ok([400, 401, 403, 421].includes(status), `${who} at ${route}: ${status}`)
      if (who !== 'no Host') assert.notEqual(status, 400, `${who} at ${route} is known for what it is`)
    }
  }
  assert.equal(hashOf(path), before)
})

test('what is neither JSON nor an upload is not taken, even from the app’s own page', async (t) => {
  const room = makeRoom(t)
  const path = await smallBook(room)
  const app = await serveBook(path, { now: DEMO_NOW })
  t.after(() => app.serving.close())
  const forms = [
    { 'content-type': 'application/x-www-form-urlencoded' },
    { 'content-type': 'multipart/form-data; boundary=x' },
    { 'content-type': 'text/plain' },
    { 'content-type': null },
    // Without its own header, an upload is none.
    { 'content-type': 'application/vnd.rapport.files' },
  ]
  for (const headers of forms) {
    const { status, json } = await app.ask({
      method: 'DELETE',
      path: '/api/book',
      body: JSON.stringify(BODIES['DELETE /api/book']),
      headers,
    })
    assert.equal(status, 415)
    assert.equal(codeOf(json()), 'not_json')
  }
})

test('more than a body may hold is refused', async (t) => {
  const room = makeRoom(t)
  const app = await serveBook(room.book, { now: DEMO_NOW })
  t.after(() => app.serving.close())
  const { status } = await app.post('/api/check', { text: 'x'.repeat(4_000_001) })
  assert.equal(status, 413)
})

function bodyFor(route: string, asked: { method: string; path: string }): Asked {
  if (asked.method === 'GET') return asked
  return { ...asked, body: JSON.stringify(BODIES[route] ?? { answer: 'done', a: 'x', b: 'y' }) }
}

async function routesOf(path: string) {
  const world = worldAt(DEMO_NOW)
  const shelf = await Shelf.open(world, path)
  const { routes } = makeApi(doorOf(world, shelf))
  await shelf.close()
  return routesIn(routes)
}

function hashOf(path: string): string {
  using db = new DatabaseSync(path, { readOnly: true })
  return contentHash(db)
}

function codeOf(answer: Record<string, unknown>): unknown {
  const { error } = answer
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : null
}
