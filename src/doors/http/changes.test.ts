import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeRoom } from '../../../test/builders/room.ts'
import { worldAt } from '../../../test/builders/served-app.ts'
import { openBook } from '../../store/book.ts'
import { doorOf } from './door.ts'
import { Shelf } from './shelf.ts'

async function openDoor(t: Parameters<typeof makeRoom>[0]) {
  const room = makeRoom(t)
  const world = worldAt('2026-11-23T08:00:00Z')
  const shelf = await Shelf.open(world, room.book)
  t.after(() => void shelf.close())
  return { room, changes: doorOf(world, shelf).changes }
}

/** What another program writes to the same book. */
function writeBeside(path: string, key: string): void {
  const book = openBook(path)
  book.db.prepare("insert or replace into setting (key, value) values (?, '1')").run(key)
  book.close()
}

test('a change by another program, or one that is made known, counts once; to look counts nothing', async (t) => {
  const { room, changes } = await openDoor(t)
  assert.deepEqual([await changes.count(), await changes.count()], [0, 0])
  writeBeside(room.book, 'one')
  assert.deepEqual([await changes.count(), await changes.count()], [1, 1])
  changes.happened()
  assert.equal(await changes.count(), 2)
})

test('whoever listens hears the count as it is, and then each change, until they leave', async (t) => {
  const { room, changes } = await openDoor(t)
  const gone = new AbortController()
  const heard: number[] = []
  await changes.tell(gone.signal, async (count) => {
    heard.push(count)
    if (count === 0) writeBeside(room.book, 'one')
    else gone.abort()
  })
  assert.deepEqual(heard, [0, 1])
})

test('whoever listens is let go when the door closes', async (t) => {
  const { changes } = await openDoor(t)
  const heard: number[] = []
  await changes.tell(new AbortController().signal, async (count) => {
    heard.push(count)
    changes.end()
  })
  assert.deepEqual(heard, [0])
})
