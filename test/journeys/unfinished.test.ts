import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { correspondence } from '../builders/acquaintance.ts'
import { mbox } from '../builders/mail.ts'
import { NOW } from '../builders/records.ts'
import { type Room, makeRoom } from '../builders/room.ts'

/** Leaves the book as an import does that is killed after its last record came in, before anything was made of it. */
function breakOff(room: Room): void {
  using db = new DatabaseSync(room.book)
  db.exec(`
    insert into setting (key, value) values ('unsettled', '1'), ('unfinished', 'import');
    delete from setting where key = 'settled_through';
    delete from tie; delete from acquaintance;
    update identity set person_id = null, nature = 'unknown';
    delete from person`)
}

type Doctor = { readonly sound: boolean; readonly unfinishedWork: string | null; readonly hash: string }

const examined = async (room: Room) => (await room.json('doctor')) as Doctor

test('a book in which an import was broken off is settled when it is opened, and the doctor says what finishes it', async (t) => {
  const room = makeRoom(t)
  const file = room.write('mail.mbox', mbox(correspondence(4)))
  await room.json('import', file, '--now', NOW)
  const whole = await examined(room)
  assert.deepEqual([whole.sound, whole.unfinishedWork], [true, null])
  const people = await room.json('people', '--now', NOW)
  breakOff(room)
  const page = await room.rapport('doctor')
  assert.equal(page.code, 1)
  assert.match(page.out.replace(/\s+/g, ' '), /The last import did not finish/)
  assert.deepEqual(await room.json('people', '--now', NOW), people)
  assert.equal((await room.rapport('doctor')).code, 1)
  await room.json('import', file, '--now', NOW)
  const again = await examined(room)
  assert.deepEqual([again.sound, again.unfinishedWork, again.hash], [true, null, whole.hash])
})
