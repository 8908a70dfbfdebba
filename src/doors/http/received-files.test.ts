import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { makeRoom } from '../../../test/builders/room.ts'
import { uploadOf } from '../../../test/builders/served-app.ts'
import { openLanding, receiveFiles } from './received-files.ts'

const free = async () => ({ [Symbol.dispose]: () => undefined })

test('files come out the same, wherever the stream is cut into pieces', async (t) => {
  const { folder } = makeRoom(t)
  const files = fc.dictionary(fc.stringMatching(/^[a-c]\.(?:mbox|ics)$/), fc.uint8Array({ maxLength: 60 }), {
    maxKeys: 4,
  })
  let run = 0
  await fc.assert(
    fc.asyncProperty(files, fc.array(fc.nat(200), { maxLength: 6 }), async (all, cuts) => {
      const place = join(folder, String((run += 1)))
      const bytes = uploadOf({ 'first/one.txt': 'one', ...all })
      const received = await receiveFiles(cutAt(bytes, cuts), place, () => undefined)
      assert.deepEqual(
        received.map(({ path }) => path),
        ['first/one.txt', ...Object.keys(all)],
      )
      for (const [path, content] of Object.entries(all))
        assert.deepEqual(new Uint8Array(readFileSync(join(place, path))), content)
    }),
    { numRuns: 60 },
  )
})

const hostile = [
  '../../outside.txt',
  '/etc/outside.txt',
  'a/../../../outside.txt',
  '..\\..\\outside.txt',
  'C:\\outside.txt',
  '..',
  'a/..',
  'new\nline\u0000.txt',
  `${'é'.repeat(400)}.mbox`,
  Array.from({ length: 200 }, () => 'deep').join('/'),
  '__proto__',
]
for (const path of hostile)
  test(`a file called ${JSON.stringify(path.slice(0, 40))} is written within the folder, for its owner alone`, async (t) => {
    const { folder } = makeRoom(t)
    const place = join(folder, 'files')
    await receiveFiles(cutAt(uploadOf(Object.fromEntries([[path, 'words']])), []), place, () => undefined)
    const [entry, ...more] = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    )
    assert.deepEqual(more, [])
    const file = join(entry?.parentPath ?? '', entry?.name ?? '')
    assert.ok(!relative(resolve(place), resolve(file)).startsWith('..'))
    assert.equal(readFileSync(file, 'utf8'), 'words')
    assert.equal(statSync(file).mode & 0o777, 0o600)
  })

const broken: readonly (readonly [string, string])[] = [
  ['it ends in the middle of a file', '{"path":"a","size":10}\nfive.'],
  ['it ends in the middle of a line', '{"path":"a","size":10}'],
  ['a line is no JSON', 'From ann@lee.example\n'],
  ['a file has no name', '{"path":"","size":0}\n'],
  ['a length is none', '{"path":"a","size":-1}\n'],
  ['a line goes on and on', 'x'.repeat(40_000)],
]
for (const [why, text] of broken)
  test(`a stream is refused when ${why}`, async (t) => {
    const { folder } = makeRoom(t)
    await assert.rejects(
      receiveFiles(cutAt(Buffer.from(text), [7]), folder, () => undefined),
      { code: 'wrong_usage' },
    )
  })

test('where dropped files wait is there for its owner alone, and goes with all that is in it', async (t) => {
  const { book } = makeRoom(t)
  const landing = await openLanding(book, free)
  await receiveFiles(cutAt(uploadOf({ 'a/b.txt': 'x' }), []), landing.folder, () => undefined)
  assert.equal(statSync(landing.folder).mode & 0o777, 0o700)
  landing.clear()
  assert.equal(existsSync(landing.folder), false)
})

async function* cutAt(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0
  for (const cut of cuts.toSorted((a, b) => a - b)) {
    yield bytes.subarray(from, Math.min(cut, bytes.length))
    from = Math.min(cut, bytes.length)
  }
  yield bytes.subarray(from)
}
