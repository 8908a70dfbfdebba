import assert from 'node:assert/strict'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { makeRoom } from '../../../test/builders/room.ts'
import { FileNotWritten, writeNewFile } from './new-file.ts'

test('a new file is for its owner alone, and one that is there is left as it is', (t) => {
  const path = join(makeRoom(t).folder, 'coffee.ics')
  writeNewFile(path, 'one')
  assert.equal(statSync(path).mode & 0o777, 0o600)
  assert.throws(() => writeNewFile(path, 'two'), FileNotWritten)
  assert.equal(readFileSync(path, 'utf8'), 'one')
})

test('a file in a folder that is not there is not written', (t) => {
  const path = join(makeRoom(t).folder, 'none', 'coffee.ics')
  assert.throws(() => writeNewFile(path, 'one'), FileNotWritten)
})
