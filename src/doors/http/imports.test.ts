import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { correspondence } from '../../../test/builders/acquaintance.ts'
import { DEMO_NOW } from '../../../test/builders/demo-book.ts'
import { mbox } from '../../../test/builders/mail.ts'
import { makeRoom } from '../../../test/builders/room.ts'
import { type ServedApp, serveBook, UPLOAD, uploadOf, worldAt } from '../../../test/builders/served-app.ts'
import { doorOf } from './door.ts'
import type { ImportState } from './import-runs.ts'
import { landingFolder } from './received-files.ts'
import { Shelf } from './shelf.ts'

const RECORDS = { 'Mail/small.mbox': mbox(correspondence(24)) }

async function openApp(t: Parameters<typeof makeRoom>[0]) {
  const room = makeRoom(t)
  const app = await serveBook(room.book, { now: DEMO_NOW })
  t.after(() => void app.serving.close())
  return { room, app }
}

/** Whether the app says that an import was broken off. */
async function told(app: ServedApp): Promise<unknown> {
  return (await app.get('/api/status'))['brokenOff']
}

function upload(app: ServedApp, files: Parameters<typeof uploadOf>[0], query = '') {
  return app.ask({ method: 'POST', path: `/api/imports${query}`, body: uploadOf(files), headers: UPLOAD })
}

/** What a listener hears of an import, to its end. */
async function heard(app: ServedApp, id: unknown): Promise<ImportState[]> {
  const { status, headers, text } = await app.ask({ path: `/api/imports/${String(id)}/events` })
  assert.equal(status, 200)
  assert.equal(headers['content-type'], 'text/event-stream')
  return text
    .split('\n')
    .filter((line) => line.startsWith('data: '))
    .map((line) => JSON.parse(line.slice('data: '.length)) as ImportState)
}

test('dropped files are read into the book while one watches, and are gone afterwards', async (t) => {
  const { room, app } = await openApp(t)
  const { id } = (await upload(app, RECORDS)).json()
  const states = await heard(app, id)
  const last = states.at(-1)
  assert.equal(last?.stage, 'done')
  assert.deepEqual(last.files, [{ path: 'Mail/small.mbox', records: 24 }])
  assert.deepEqual(
    last.report?.sources.map(({ path, read, added }) => ({ path, read, added })),
    [{ path: 'Mail/small.mbox', read: 24, added: 24 }],
  )
  assert.deepEqual(
    last.report?.owner.map(({ value }) => value),
    ['kim@vale.example'],
  )
  const status = await app.get('/api/status')
  assert.deepEqual([status['hasOwner'], status['people'], status['interactions']], [true, 3, 24])
  assert.equal(existsSync(`${room.book}.dropped`), false)
  const { sources } = (await app.get('/api/sources')) as { sources: { path: string }[] }
  assert.deepEqual(
    sources.map(({ path }) => path),
    ['Mail/small.mbox'],
  )
  assert.ok(((await app.get('/api/today'))['considered'] as number) > 0)
})

test('whoever listens late, or as the second, hears the present state first', async (t) => {
  const { app } = await openApp(t)
  const { id } = (await upload(app, RECORDS)).json()
  const [one, other] = await Promise.all([heard(app, id), heard(app, id)])
  assert.deepEqual(one.at(-1), other.at(-1))
  const [only, ...more] = await heard(app, id)
  assert.deepEqual(more, [])
  assert.equal(only?.stage, 'done')
  assert.equal((await app.ask({ path: '/api/imports/another/events' })).status, 404)
})

test('an import goes on when its listener leaves', async (t) => {
  const { app } = await openApp(t)
  const { id } = (await upload(app, RECORDS)).json()
  const listening = request({
    host: '127.0.0.1',
    port: app.port,
    path: `/api/imports/${String(id)}/events`,
    headers: { cookie: app.cookie },
  })
  listening.end()
  const [answer] = (await once(listening, 'response')) as [IncomingMessage]
  await once(answer, 'data')
  answer.destroy()
  const states = await heard(app, id)
  assert.equal(states.at(-1)?.stage, 'done')
  assert.equal((await app.get('/api/status'))['interactions'], 24)
})

test('after a start that follows a broken-off import, it is told until files have come in', async (t) => {
  const room = makeRoom(t)
  mkdirSync(landingFolder(room.book), { recursive: true })
  const app = await serveBook(room.book, { now: DEMO_NOW })
  t.after(() => void app.serving.close())
  assert.equal((await app.get('/api/status'))['brokenOff'], true)
  await heard(app, (await upload(app, RECORDS)).json()['id'])
  assert.equal((await app.get('/api/status'))['brokenOff'], false)
})

test('when Rapport ends while files come in, the next start knows that they were lost', async (t) => {
  const room = makeRoom(t)
  const world = worldAt(DEMO_NOW)
  const shelf = await Shelf.open(world, room.book)
  t.after(() => void shelf.close())
  const begun = Promise.withResolvers<undefined>()
  async function* endless(): AsyncGenerator<Uint8Array> {
    begun.resolve(undefined)
    await new Promise(() => undefined)
    yield new Uint8Array()
  }
  const { importer } = doorOf(world, shelf)
  void importer.take(endless(), { bytes: 1, owners: [] })
  await begun.promise
  importer.leave()
  const next = doorOf(world, shelf).importer
  const isTold = () => shelf.use((book) => next.isBrokenOff(book))
  assert.equal(await isTold(), false)
  await next.tidy()
  assert.equal(await isTold(), true)
})

test('a drop that was lost is told after every start, whatever else is worked out, until its word is put away', async (t) => {
  const room = makeRoom(t)
  mkdirSync(landingFolder(room.book), { recursive: true })
  const first = await serveBook(room.book, { now: DEMO_NOW })
  assert.equal(await told(first), true)
  await first.serving.close()
  const second = await serveBook(room.book, { now: DEMO_NOW })
  await second.post('/api/demo', {})
  await second.post('/api/demo', {}, 'DELETE')
  assert.equal(await told(second), true)
  assert.equal((await upload(second, {})).status, 400)
  assert.equal(await told(second), true)
  assert.equal((await second.ask({ method: 'DELETE', path: '/api/imports/broken-off' })).status, 200)
  assert.equal(await told(second), false)
  await second.serving.close()
  const third = await serveBook(room.book, { now: DEMO_NOW })
  t.after(() => void third.serving.close())
  assert.equal(await told(third), false)
  assert.equal(existsSync(`${room.book}.dropped`), false)
})

test('the word on a half-read import is put away for good, and the next one that breaks off has its own', async (t) => {
  const { room, app } = await openApp(t)
  const breakOff = () => {
    using book = new DatabaseSync(room.book)
    book.exec("insert or replace into setting (key, value) values ('unfinished', 'import')")
  }
  breakOff()
  assert.equal(await told(app), true)
  await app.ask({ method: 'DELETE', path: '/api/imports/broken-off' })
  assert.equal(await told(app), false)
  await heard(app, (await upload(app, RECORDS)).json()['id'])
  breakOff()
  assert.equal(await told(app), true)
})

test('the same files dropped again add nothing', async (t) => {
  const { app } = await openApp(t)
  await heard(app, (await upload(app, RECORDS)).json()['id'])
  const states = await heard(app, (await upload(app, RECORDS)).json()['id'])
  assert.deepEqual(
    states.at(-1)?.report?.sources.map(({ added }) => added),
    [0],
  )
})

test('a second import waits until the first is through', async (t) => {
  const { app } = await openApp(t)
  const first = await upload(app, RECORDS)
  const second = await upload(app, RECORDS)
  assert.equal(second.status, 409)
  assert.match(second.text, /import_running/)
  assert.equal((await heard(app, first.json()['id'])).at(-1)?.stage, 'done')
  assert.equal((await upload(app, RECORDS)).status, 200)
})

test('an upload that breaks off leaves nothing, and the next one is taken', async (t) => {
  const { room, app } = await openApp(t)
  const whole = uploadOf(RECORDS)
  const broken = await app.ask({
    method: 'POST',
    path: '/api/imports',
    body: whole.subarray(0, whole.length - 100),
    headers: UPLOAD,
  })
  assert.equal(broken.status, 400)
  assert.equal(existsSync(`${room.book}.dropped`), false)
  const current = (await app.get('/api/imports/current'))['import'] as ImportState
  assert.equal(current.stage, 'failed')
  assert.equal((await app.get('/api/status'))['interactions'], 0)
  assert.equal((await upload(app, RECORDS)).status, 200)
})

test('whose the records are can be said with them or afterwards', async (t) => {
  const { app } = await openApp(t)
  await heard(app, (await upload(app, RECORDS, '?owners=ann%40lee.example')).json()['id'])
  assert.deepEqual((await app.get('/api/understood'))['owner'], ['ann@lee.example'])
  const said = await app.post('/api/owner', { addresses: ['kim@vale.example'] })
  assert.equal((await heard(app, said.json()['id'])).at(-1)?.stage, 'done')
  assert.deepEqual((await app.get('/api/understood'))['owner'], ['kim@vale.example'])
  assert.equal((await app.post('/api/owner', { addresses: ['nobody at all @'] })).status, 400)
})

test('the made-up book comes and goes without a trace; what is dropped while it is shown goes into the owner’s', async (t) => {
  const { room, app } = await openApp(t)
  await heard(app, (await upload(app, RECORDS)).json()['id'])
  const own = await app.get('/api/status')
  const files = readdirSync(room.folder).toSorted()
  assert.equal((await app.post('/api/demo', {})).status, 200)
  const demo = await app.get('/api/status')
  assert.deepEqual([demo['isDemo'], demo['hasOwner'], demo['book']], [true, true, 'book.made-up.db'])
  assert.ok(Number(demo['interactions']) > 1000)
  await heard(app, (await upload(app, RECORDS)).json()['id'])
  assert.deepEqual(await app.get('/api/status'), own)
  assert.equal((await app.ask({ method: 'DELETE', path: '/api/demo' })).status, 200)
  assert.deepEqual(await app.get('/api/status'), own)
  assert.deepEqual(readdirSync(room.folder).toSorted(), files)
})

test('everything is deleted only when that is said, and then nothing of it is left', async (t) => {
  const { room, app } = await openApp(t)
  await heard(app, (await upload(app, RECORDS)).json()['id'])
  for (const body of [{}, { confirm: true }, { confirm: 'Delete everything' }, { confirm: 'yes' }])
    assert.equal((await app.post('/api/book', body, 'DELETE')).status, 400)
  assert.equal((await app.get('/api/status'))['interactions'], 24)
  const { status, text } = await app.post('/api/book', { confirm: 'delete everything' }, 'DELETE')
  assert.equal(status, 200, text)
  assert.equal((await app.get('/api/status'))['interactions'], 0)
  assert.deepEqual(
    readdirSync(room.folder).filter((name) => !/^book\.db(?:-wal|-shm)?$/.test(name)),
    [],
  )
})

test('what the app exports comes back when it is dropped as it came', async (t) => {
  const { app } = await openApp(t)
  await heard(app, (await upload(app, RECORDS)).json()['id'])
  const saved = await fetch(`${app.origin}/api/export`, { headers: { cookie: app.cookie } })
  const other = await openApp(t)
  const archive = { 'rapport-2026-11-23.zip': Buffer.from(await saved.arrayBuffer()) }
  const states = await heard(other.app, (await upload(other.app, archive)).json()['id'])
  assert.deepEqual(
    states.at(-1)?.report?.sources.map(({ path, format, skipped }) => ({ path, format, skipped })),
    [{ path: 'rapport-2026-11-23.zip', format: 'export', skipped: [] }],
  )
  assert.deepEqual(await counts(other.app), await counts(app))
})

async function counts({ get }: ServedApp) {
  const { hasOwner, people, interactions } = await get('/api/status')
  return { hasOwner, people, interactions }
}
