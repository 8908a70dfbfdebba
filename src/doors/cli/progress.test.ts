import assert from 'node:assert/strict'
import { Writable } from 'node:stream'
import { test } from 'node:test'
import { paperFor } from './paper.ts'
import { openProgress } from './progress.ts'

/** A stream that keeps what is written to it, and says whether it is a terminal. */
function aStream(isTTY: boolean): { stream: Writable & { isTTY: boolean }; written: () => string } {
  let written = ''
  const sink = new Writable({
    write(chunk, _encoding, done) {
      written += String(chunk)
      done()
    },
  })
  const stream = Object.assign(sink, { isTTY, columns: 80, rows: 24 })
  return { stream, written: () => written }
}

/** Two files of 50 MB, a batch of 1,000 records a second. */
async function run(isTTY: boolean, quiet: boolean): Promise<string> {
  const { stream, written } = aStream(isTTY)
  let time = 0
  const paper = paperFor({ columns: 80 }, {}, 'UTC')
  const view = await openProgress({ stream, paper, quiet, clock: () => time })
  for (let second = 0; second <= 10; second++) {
    time = second * 1000
    view.show({
      stage: 'reading',
      path: second < 6 ? 'a.mbox' : 'b\u001b[2J.mbox',
      bytes: second * 10e6,
      totalBytes: 100e6,
      records: second * 1000,
      people: second * 10,
    })
  }
  time = 10_500
  view.show({ stage: 'understanding', path: '', bytes: 0, totalBytes: 0, records: 200 })
  view.close()
  view.close()
  return written()
}

test('a pipe gets a plain line now and then, without a single escape', async () => {
  assert.equal(
    await run(false, false),
    `rapport: reading
rapport: reading: 5,000 records, 50 people, 1,000 a second, 5.0 s left
rapport: reading: 10,000 records, 100 people, 1,000 a second, 2 files
rapport: reading what was written: 200 texts
`,
  )
})

test('a terminal gets a bar, the facts and the file, in place, and they go at the end', async () => {
  const written = await run(true, false)
  assert.ok(written.includes('████████░░░░  reading: 7,000 records, 70 people, 1,000 a second, 3.0 s left'))
  assert.ok(written.includes('2 files, now b'))
  assert.ok(!written.includes('\u001b[2J'))
  assert.ok(written.trimEnd().endsWith('\u001b[?2026l'))
})

test('quiet is quiet', async () => {
  assert.equal(await run(true, true), '')
})
