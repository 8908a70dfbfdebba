import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { test } from 'node:test'
import { makeRoom, type Room, startRapport } from '../builders/room.ts'

/** Starts the app on any free port and waits for its address. */
async function startApp(t: Parameters<typeof makeRoom>[0], room: Room, ...args: readonly string[]) {
  const child = startRapport([...args, '--no-open', '--book', room.book])
  t.after(() => void child.kill('SIGKILL'))
  const [line] = (await once(child.stdout ?? child, 'data')) as [Buffer]
  const url = /http:\/\/\S+/.exec(line.toString())?.[0] ?? ''
  assert.match(url, /^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}$/)
  return { child, url }
}

test('the app is served at the printed address until it is told to end', async (t) => {
  const room = makeRoom(t)
  const { child, url } = await startApp(t, room, 'serve', '--port', '0')
  const opened = await fetch(url, { redirect: 'manual' })
  assert.equal(opened.status, 303)
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? ''
  const status = await fetch(new URL('/api/status', url), { headers: { cookie } })
  assert.equal(status.status, 200)
  await status.arrayBuffer()
  child.kill('SIGTERM')
  const [code] = (await once(child, 'exit')) as [number | null]
  assert.equal(code, 0)
  const { people } = (await room.json('people')) as { people: unknown[] }
  assert.deepEqual(people, [])
})

test('a taken port is said when it was asked for', async (t) => {
  const room = makeRoom(t)
  const other = createServer().listen(0, '127.0.0.1')
  t.after(() => void other.close())
  await once(other, 'listening')
  const bound = other.address()
  const port = typeof bound === 'object' && bound !== null ? String(bound.port) : ''
  const { code, err } = await room.rapport('serve', '--no-open', '--port', port)
  assert.equal(code, 2)
  assert.match(err, new RegExp(`^rapport: port ${port} is taken\nfix: Give another with --port`))
})

test('Rapport alone is the app, and other machines are not served', async (t) => {
  const room = makeRoom(t)
  const { child } = await startApp(t, room)
  child.kill('SIGINT')
  const [code] = (await once(child, 'exit')) as [number | null]
  assert.equal(code, 0)
  const open = await room.rapport('serve', '--no-open', '--host', '0.0.0.0')
  assert.equal(open.code, 2)
  assert.match(open.err, /can be reached from other machines/)
})
