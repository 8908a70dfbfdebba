import assert from 'node:assert/strict'
import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { makeRoom } from '../../test/builders/room.ts'
import { makeFolder } from './make-folder.ts'

test('a folder is made with those above it, each for its owner alone, and one that is there is kept', (t) => {
  const { folder } = makeRoom(t)
  makeFolder(join(folder, 'one', 'two'))
  makeFolder(join(folder, 'one', 'two'))
  for (const path of ['one', 'one/two']) assert.equal(statSync(join(folder, path)).mode & 0o777, 0o700)
})

test('no folder is made in a file', (t) => {
  const file = join(makeRoom(t).folder, 'file')
  writeFileSync(file, '')
  assert.throws(() => makeFolder(join(file, 'one', 'two')), /ENOTDIR|EEXIST|ENOENT/)
})

test('where the system lets nobody make a folder, it is said at once', {
  skip: process.platform !== 'linux',
}, () => {
  assert.throws(() => makeFolder('/proc/one/two'), /ENOENT|EACCES|EPERM/)
})
