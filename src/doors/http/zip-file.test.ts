import assert from 'node:assert/strict'
import { readFileSync, rmSync, statSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { makeRoom } from '../../../test/builders/room.ts'
import { readZip } from '../../sources/archive/zip.ts'
import { openZip } from './zip-file.ts'

test('what is packed comes out the same, whatever the names, pieces and lengths', async (t) => {
  const { folder } = makeRoom(t)
  const path = `${folder}/made.zip`
  const name = fc.stringMatching(/^[a-zä漢 -]{1,20}$/).filter((one) => one.trim() !== '')
  const files = fc.uniqueArray(fc.tuple(name, fc.array(fc.string({ unit: 'binary' }))), {
    selector: ([one]) => one,
    maxLength: 5,
  })
  await fc.assert(
    fc.asyncProperty(files, async (all) => {
      pack(path, all)
      const wellFormed = all.map(([one, pieces]) => [one, Buffer.from(pieces.join('')).toString()])
      assert.deepEqual(await unpack(path), wellFormed)
    }),
    { numRuns: 60 },
  )
})

test('a long file is packed in pieces, and is its owner’s alone', async (t) => {
  const { folder } = makeRoom(t)
  const path = `${folder}/made.zip`
  const pieces = Array.from(
    { length: 300 },
    (_, number) => `${number} ${Array.from({ length: 1000 }, (_, place) => number * place).join(' ')}\n`,
  )
  pack(path, [
    ['long.txt', pieces],
    ['after.txt', ['short']],
  ])
  assert.deepEqual(await unpack(path), [
    ['long.txt', pieces.join('')],
    ['after.txt', 'short'],
  ])
  assert.ok(readFileSync(path).length < pieces.join('').length / 2)
  assert.equal(statSync(path).mode & 0o777, 0o600)
})

function pack(path: string, files: readonly (readonly [string, readonly string[]])[]): void {
  rmSync(path, { force: true })
  const zip = openZip(path)
  for (const [name, pieces] of files) zip.add({ name, pieces })
  zip.close()
}

/** By the reader of archives, which looks at lengths too. */
async function unpack(path: string): Promise<(readonly [string, string])[]> {
  const found: (readonly [string, string])[] = []
  for await (const entry of readZip(path)) {
    assert.equal(entry.kind, 'file')
    if (entry.kind === 'file') found.push([entry.name, (await entry.read()).toString()])
  }
  return found
}
