import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { test } from 'node:test'
import { makeRoom } from '../../../test/builders/room.ts'
import { send, serveBook, worldAt } from '../../../test/builders/served-app.ts'
import { isLoopback } from './guard.ts'
import { serve } from './serve.ts'

const NOW = '2026-11-23T08:00:00Z'

test('the launch token is changed for a cookie that no script sees, and leaves the address', async (t) => {
  const room = makeRoom(t)
  const app = await serveBook(room.book, { now: NOW })
  t.after(() => app.serving.close())
  const { search } = new URL(app.serving.url)
  const opened = await send(app.port, { path: `/${search}` })
  assert.equal(opened.status, 303)
  assert.equal(opened.headers.location, '/')
  const [cookie = ''] = opened.headers['set-cookie'] ?? []
  assert.match(cookie, new RegExp(`^rapport_${app.port}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict$`))
  assert.ok(!cookie.includes(search.slice('?token='.length)), 'the cookie is another secret than the token')
  const { status, headers, json } = await app.ask({ path: '/api/status' })
  assert.equal(status, 200)
  assert.equal(headers['x-rapport-zone'], json()['zone'], 'each answer names the clock of its moments')
})

for (const token of ['', 'x', 'x'.repeat(43)])
  test(`the token "${token}" lets nobody in`, async (t) => {
    const room = makeRoom(t)
    const app = await serveBook(room.book, { now: NOW })
    t.after(() => app.serving.close())
    const opened = await send(app.port, { path: `/?token=${token}` })
    assert.deepEqual([opened.status, opened.headers.location], [303, '/'])
    assert.equal(opened.headers['set-cookie'], undefined)
    assert.equal((await send(app.port, { path: '/api/status' })).status, 401)
  })

test('every answer forbids what is inline, elsewhere, framed or guessed, a refusal too', async (t) => {
  const room = makeRoom(t)
  const app = await serveBook(room.book, { now: NOW })
  t.after(() => app.serving.close())
  const answers = await Promise.all([
    app.ask({ path: '/api/status' }),
    app.ask({ path: '/api/nowhere' }),
    app.ask({ path: '/' }),
    app.ask({ path: '/missing.js' }),
    send(app.port, { path: '/api/status', headers: { host: 'evil.example' } }),
    send(app.port, { path: '/?token=x' }),
  ])
  for (const { headers } of answers) {
    assert.match(String(headers['content-security-policy']), /^default-src 'none'; script-src 'self'; /)
    assert.doesNotMatch(String(headers['content-security-policy']), /unsafe|https?:/)
    assert.equal(headers['x-content-type-options'], 'nosniff')
    assert.equal(headers['referrer-policy'], 'no-referrer')
    assert.equal(headers['cross-origin-opener-policy'], 'same-origin')
    assert.equal(headers['cross-origin-resource-policy'], 'same-origin')
    assert.equal(headers['access-control-allow-origin'], undefined)
  }
})

test('an address that other machines reach is not served on', async (t) => {
  const room = makeRoom(t)
  for (const host of ['0.0.0.0', '::', '192.168.1.7', 'example.com', '127.0.0.1.evil'])
    await assert.rejects(
      serve(worldAt(NOW), { host, port: 0, bookPath: room.book, webFolder: '/nowhere' }),
      { code: 'wrong_usage' },
      host,
    )
  for (const host of ['127.0.0.1', '127.8.9.1', '::1', 'localhost']) assert.ok(isLoopback(host))
})

test('a port that was asked for and is taken is said; nothing is left open', async (t) => {
  const room = makeRoom(t)
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  t.after(() => other.close())
  const bound = other.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0
  await assert.rejects(
    serve(worldAt(NOW), { host: '127.0.0.1', port, bookPath: room.book, webFolder: '/nowhere' }),
    { code: 'wrong_usage', message: `port ${port} is taken` },
  )
})

test('what goes wrong is logged by its route, without a word of what is in the book', async (t) => {
  const room = makeRoom(t)
  const log: string[] = []
  const app = await serveBook(room.book, { now: NOW, log })
  t.after(() => app.serving.close())
  await app.ask({ path: '/api/people/ann%40canary.example' })
  await app.ask({ path: '/api/search?q=canary' })
  await app.post('/api/merge', { a: 'canary one', b: 'canary two' })
  assert.doesNotMatch(log.join('\n'), /canary/)
})
