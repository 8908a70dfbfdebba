import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { test } from 'node:test'
import { correspondence } from '../../../test/builders/acquaintance.ts'
import { DEMO_NOW } from '../../../test/builders/demo-book.ts'
import { importInto } from '../../../test/builders/imported.ts'
import { mbox } from '../../../test/builders/mail.ts'
import { makeRoom, type Room } from '../../../test/builders/room.ts'
import { type ServedApp, serveBook, UPLOAD, uploadOf } from '../../../test/builders/served-app.ts'
import { openBook } from '../../store/book.ts'

const CONFIRM = { confirm: 'restore this backup' }

/** The app over a book with twelve letters, and a backup of another with twenty-four. */
async function openApp(t: Parameters<typeof makeRoom>[0]) {
  const room = makeRoom(t)
  await fill(room.book, room, 12)
  const other = `${room.folder}/other.db`
  const file = `${room.folder}/kept.rapport`
  await fill(other, room, 24)
  const book = openBook(other)
  await book.upkeep.backUp(file)
  book.close()
  const app = await serveBook(room.book, { now: DEMO_NOW })
  t.after(() => void app.serving.close())
  return { room, app, backup: readFileSync(file) }
}

async function fill(path: string, room: Room, letters: number): Promise<void> {
  const book = openBook(path)
  await importInto(book, [room.write(`${letters}.mbox`, mbox(correspondence(letters)))])
  book.close()
}

function bring(app: ServedApp, files: Parameters<typeof uploadOf>[0]) {
  return app.ask({ method: 'POST', path: '/api/backups', body: uploadOf(files), headers: UPLOAD })
}

function restore(app: ServedApp, id: unknown, body: unknown = CONFIRM) {
  return app.post(`/api/backups/${String(id)}/restore`, body)
}

/** What lies beside the book of what was brought. */
function brought(room: Room): string[] {
  return readdirSync(room.folder).filter((name) => name.includes('.brought-'))
}

async function letters(app: ServedApp): Promise<unknown> {
  return (await app.get('/api/status'))['interactions']
}

test('a backup says what it holds before anything is changed, and then takes the place of the book', async (t) => {
  const { room, app, backup } = await openApp(t)
  const held = (await bring(app, { 'Ana’s <backup> ../x.db': backup })).json()
  assert.deepEqual([held['name'], held['people'], held['messages'], held['meetings']], ['x.db', 3, 24, 0])
  assert.match(String(held['first']), /^20\d\d-.*Z$/)
  assert.equal(await letters(app), 12)

  const done = await restore(app, held['id'])
  assert.equal(done.status, 200)
  assert.equal(await letters(app), 24)
  assert.deepEqual(brought(room), [])
  const former = openBook(`${room.folder}/${String(done.json()['formerBook'])}`)
  assert.equal(former.imports.counts().interactions, 12)
  former.close()
})

test('nothing is restored without the words, by another name, or twice', async (t) => {
  const { app, backup } = await openApp(t)
  const { id } = (await bring(app, { 'b.db': backup })).json()
  assert.equal((await restore(app, id, {})).status, 400)
  assert.equal((await restore(app, 'another')).status, 409)
  assert.equal(await letters(app), 12)
  assert.equal((await restore(app, id)).status, 200)
  const again = await restore(app, id)
  assert.equal(again.status, 409)
  assert.match(again.text, /Choose its file again/)
})

test('a backup that is not wanted is put away, and one that is brought after it takes its place', async (t) => {
  const { room, app, backup } = await openApp(t)
  const first = (await bring(app, { 'a.db': backup })).json()
  const second = (await bring(app, { 'b.db': backup })).json()
  assert.equal(brought(room).length, 1)
  assert.equal((await restore(app, first['id'])).status, 409)
  assert.equal((await app.ask({ method: 'DELETE', path: '/api/backups' })).status, 200)
  assert.deepEqual(brought(room), [])
  assert.equal((await restore(app, second['id'])).status, 409)
  assert.equal(await letters(app), 12)
})

test('what is no backup is refused in the owner’s words, without the place where it was looked into', async (t) => {
  const { room, app, backup } = await openApp(t)
  const refused: readonly (readonly [Uint8Array | string, RegExp])[] = [
    ['Dear Ana,', /"this file is not a Rapport book/],
    [backup.subarray(0, 40_000), /"this file is (?:not a Rapport book|damaged)/],
    [newer(backup), /"this file was written by a newer Rapport/],
  ]
  for (const [file, why] of refused) {
    const { status, text } = await bring(app, { 'b.db': file })
    assert.equal(status, 400)
    assert.match(text, why)
    assert.match(text, /nothing was changed/i)
    assert.ok(!text.includes(basename(room.folder)))
  }
  assert.equal((await bring(app, { 'a.db': backup, 'b.db': backup })).status, 400)
  assert.equal((await bring(app, {})).status, 400)
  assert.equal((await app.post('/api/backups', {})).status, 400)
  assert.deepEqual(brought(room), [])
  assert.equal(await letters(app), 12)
})

test('a backup that comes while another program has the book open changes nothing, and waits', async (t) => {
  const { room, app, backup } = await openApp(t)
  const { id } = (await bring(app, { 'b.db': backup })).json()
  const elsewhere = openBook(room.book)
  const { status, text } = await restore(app, id)
  assert.equal(status, 409)
  assert.match(text, /another Rapport has this book open/)
  assert.equal(await letters(app), 12)
  elsewhere.close()
  assert.equal((await restore(app, id)).status, 200)
  assert.equal(await letters(app), 24)
})

test('from the made-up book, the backup takes the place of the owner’s', async (t) => {
  const { room, app, backup } = await openApp(t)
  const { id } = (await bring(app, { 'b.db': backup })).json()
  await app.post('/api/demo', {})
  assert.equal((await restore(app, id)).status, 200)
  assert.deepEqual([(await app.get('/api/status'))['isDemo'], await letters(app)], [false, 24])
  assert.ok(existsSync(`${room.book}.before-restore`))
})

/** SQLite keeps a book's version in four bytes from the 60th on. */
function newer(backup: Uint8Array): Uint8Array {
  const changed = Buffer.from(backup)
  changed.writeUInt32BE(99, 60)
  return changed
}
