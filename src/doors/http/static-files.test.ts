import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeRoom, type Room } from '../../../test/builders/room.ts'
import { send, serveBook } from '../../../test/builders/served-app.ts'

const NOW = '2026-11-23T08:00:00Z'

async function serveWeb(t: Parameters<typeof makeRoom>[0], fill: (room: Room) => void) {
  const room = makeRoom(t)
  room.write('secret.txt', 'not of the app')
  fill(room)
  const app = await serveBook(room.book, { now: NOW, webFolder: `${room.folder}/dist` })
  t.after(() => void app.serving.close())
  return app
}

function writeApp(room: Room): void {
  room.write('dist/index.html', '<!doctype html><title>Rapport</title>')
  room.write('dist/assets/app-4f2a.js', 'let whole')
  room.write('dist/assets/app-4f2a.js.br', 'packed by br')
  room.write('dist/assets/app-4f2a.js.gz', 'packed by gz')
  room.write('dist/assets/inter.woff2', 'font')
}

test('any screen is the one page, asked for anew each time', async (t) => {
  const app = await serveWeb(t, writeApp)
  for (const path of ['/', '/people', '/people/p_0xu4h3t8rg', '/index.html']) {
    const { status, headers, text } = await send(app.port, { path })
    assert.equal(status, 200)
    assert.equal(headers['content-type'], 'text/html; charset=utf-8')
    assert.equal(headers['cache-control'], 'no-cache')
    assert.match(text, /<title>Rapport/)
  }
})

test('hashed files are kept for a year, and come packed as the browser takes them', async (t) => {
  const app = await serveWeb(t, writeApp)
  const cases = [
    ['gzip, deflate, br, zstd', 'br', 'packed by br'],
    ['gzip;q=0.8', 'gzip', 'packed by gz'],
    ['identity', undefined, 'let whole'],
  ] as const
  for (const [accepted, coding, text] of cases) {
    const answer = await send(app.port, {
      path: '/assets/app-4f2a.js',
      headers: { 'accept-encoding': accepted },
    })
    assert.equal(answer.headers['content-encoding'], coding)
    assert.equal(answer.text, text)
    assert.equal(answer.headers['content-length'], String(text.length))
    assert.equal(answer.headers['cache-control'], 'public, max-age=31536000, immutable')
    assert.equal(answer.headers['content-type'], 'text/javascript; charset=utf-8')
    assert.equal(answer.headers.vary, 'accept-encoding')
  }
})

for (const path of [
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/assets/../../secret.txt',
  '/assets/%00.js',
  '/%ff.js',
  '/assets/gone.js',
  '/assets/..%5c..%5csecret.txt',
])
  test(`${path} is nothing that the app has`, async (t) => {
    const app = await serveWeb(t, writeApp)
    const { status, text } = await send(app.port, { path })
    assert.equal(status, 404)
    assert.doesNotMatch(text, /not of the app/)
  })

test('before the app is built, its page says how it is', async (t) => {
  const app = await serveWeb(t, () => undefined)
  const { status, text } = await send(app.port, { path: '/' })
  assert.equal(status, 503)
  assert.match(text, /npm run build/)
})
