import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { gunzip } from './gunzip.ts'
import type { GunzipEnd } from './gunzip.ts'

const text = Buffer.from(
  Array.from({ length: 4000 }, (_none, at) => `From jane@example.org line ${at} ${at * 7919}\n`).join(''),
)

async function unpacked(packed: Buffer, pieces = 5000): Promise<{ content: Buffer; end: GunzipEnd | null }> {
  async function* source() {
    for (let from = 0; from < packed.length; from += pieces) yield packed.subarray(from, from + pieces)
  }
  const reading = gunzip(source())
  const content = Buffer.concat(await Array.fromAsync(reading.chunks))
  return { content, end: reading.end() }
}

test('a whole gzip file is unpacked and says that it is whole', async () => {
  const packed = gzipSync(text)
  const { content, end } = await unpacked(packed)
  assert.deepEqual(content, text)
  assert.deepEqual(end, { bytes: text.length, compressedBytes: packed.length, truncatedAt: null, why: null })
})

test('members that follow one another are one content', async () => {
  const { content, end } = await unpacked(Buffer.concat([gzipSync('one\n'), gzipSync('two\n')]))
  assert.equal(content.toString(), 'one\ntwo\n')
  assert.equal(end?.truncatedAt, null)
})

test('a file cut at any byte gives what stands before the cut, and says up to where', async () => {
  const packed = gzipSync(text)
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: packed.length - 1 }), async (cut) => {
      const { content, end } = await unpacked(packed.subarray(0, cut))
      assert.deepEqual(content, text.subarray(0, content.length))
      assert.equal(end?.truncatedAt, content.length)
      assert.match(end?.why ?? '', /cut off/)
    }),
    { numRuns: 50 },
  )
})

test('most of a file that is cut near its end is given', async () => {
  const packed = gzipSync(text)
  const { content } = await unpacked(packed.subarray(0, packed.length - 100))
  assert.ok(content.length > text.length * 0.9)
})

test('damage in the middle ends the content there', async () => {
  const packed = gzipSync(text)
  packed.fill(0xff, 20_000, 20_100)
  const { end } = await unpacked(packed)
  assert.match(end?.why ?? '', /damaged/)
  assert.equal(end?.truncatedAt, end?.bytes)
})

test('a file that is no gzip, and an empty one, give nothing and a reason', async () => {
  assert.match((await unpacked(Buffer.from('From: jane\n'))).end?.why ?? '', /no gzip file/)
  assert.match((await unpacked(Buffer.alloc(0))).end?.why ?? '', /empty/)
})

test('a bomb is ended before it unpacks to 200 times its size', async () => {
  const bomb = gzipSync(Buffer.alloc(30_000_000))
  const { content, end } = await unpacked(bomb)
  assert.ok(content.length <= 8 * 1024 ** 2)
  assert.match(end?.why ?? '', /over 200 times/)
})

test('a reader that stops early leaves nothing running', async () => {
  const reading = gunzip([gzipSync(text)])
  for await (const chunk of reading.chunks) {
    assert.ok(chunk.length > 0)
    break
  }
  assert.equal(reading.end(), null)
})
