import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeRoom } from '../../test/builders/room.ts'
import { readMessageFile } from './message-file.ts'

test('a file of any length is read whole: none, one byte, what is usual, and around it', (t) => {
  const room = makeRoom(t)
  for (const length of [0, 1, 262_143, 262_144, 262_145, 3_000_000]) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 31 + length) % 251)
    assert.deepEqual(new Uint8Array(readMessageFile(room.write('letter.eml', bytes)) ?? []), bytes)
  }
})

test('a file larger than any message is not read', (t) => {
  const path = makeRoom(t).write('disk.img', new Uint8Array(64 * 1_048_576 + 1))
  assert.equal(readMessageFile(path), null)
})
