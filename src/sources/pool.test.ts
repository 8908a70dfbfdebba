import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { test } from 'node:test'
import { letter } from '../../test/builders/acquaintance.ts'
import { makeRoom } from '../../test/builders/room.ts'
import type { Job } from './job.ts'
import { MADE_UP_LETTER } from './made-up-letter.ts'
import { ReadingPool } from './pool.ts'

/** A job of these messages, as an mbox gives it. */
function messagesJob(messages: readonly string[]): Job {
  const bytes = new TextEncoder().encode(messages.join(''))
  let at = 0
  const bounds = messages.map((one): [number, number] => [at, (at += Buffer.byteLength(one))])
  return { kind: 'messages', bounds, bytes, first: 1, pipermail: false, labels: [] }
}

const subjects = (records: readonly { readonly kind: string }[]) =>
  records.map((record) => ('subject' in record ? record.subject : record.kind))

test('jobs are read side by side, and each gives its own records in order', async () => {
  const pool = new ReadingPool(2)
  const jobs = [0, 10, 20, 30].map((from) => messagesJob([letter(from), letter(from + 1)]))
  const results = await Promise.all(jobs.map((job) => pool.read(job)))
  await pool.close()
  assert.deepEqual(
    results.map(({ records }) => subjects(records)),
    [0, 10, 20, 30].map((from) => [`Point ${from} of the plan`, `Point ${from + 1} of the plan`]),
  )
})

test('threads that got a job which nobody awaits read what comes after it', async () => {
  const pool = new ReadingPool(2)
  pool.warm()
  pool.occupyIdle({ kind: 'texts', texts: [MADE_UP_LETTER] })
  const results = await Promise.all([1, 2, 3].map((number) => pool.read(messagesJob([letter(number)]))))
  await pool.close()
  assert.deepEqual(
    results.flatMap(({ records, readings }) => [...subjects(records), readings.length]),
    [1, 2, 3].flatMap((number) => [`Point ${number} of the plan`, 0]),
  )
})

test('what is no message is set aside with its bytes, and the rest of the job is read', async () => {
  const pool = new ReadingPool(1)
  const { records, skipped } = await pool.read(messagesJob([letter(1), 'no headers at all\n', letter(2)]))
  await pool.close()
  assert.deepEqual(subjects(records), ['Point 1 of the plan', 'Point 2 of the plan'])
  assert.deepEqual(
    skipped.map(({ where, why, raw }) => [where, why, new TextDecoder().decode(raw)]),
    [['message 2', 'no mail headers', 'no headers at all\n']],
  )
})

test('a file that holds a thread for ever ends that thread twice and is set aside; the others are read', async (t) => {
  const room = makeRoom(t)
  for (const number of [1, 3]) room.write(`${number}.eml`, letter(number))
  // A named pipe that nobody writes into never gives its first byte.
  const pipe = `${room.folder}/2.eml`
  assert.equal(spawnSync('mkfifo', [pipe]).status, 0)
  const pool = new ReadingPool(1)
  const names = ['1.eml', '2.eml', '3.eml']
  const { records, skipped } = await pool.read({ kind: 'files', folder: room.folder, names, labels: [] })
  assert.deepEqual(subjects(records), ['Point 1 of the plan', 'Point 3 of the plan'])
  assert.deepEqual(skipped, [{ where: '2.eml', why: 'it takes too long to read' }])
  const next = await pool.read(messagesJob([letter(4)]))
  assert.deepEqual(subjects(next.records), ['Point 4 of the plan'])
  // Lets go the threads that still wait for the pipe.
  closeSync(openSync(pipe, 'w'))
  await pool.close()
})

test('a thread that has more than one job reads them one after another, and blames the item of the job it is at', async (t) => {
  const room = makeRoom(t)
  for (const number of [1, 2, 3]) room.write(`${number}.eml`, letter(number))
  const pipe = `${room.folder}/slow.eml`
  assert.equal(spawnSync('mkfifo', [pipe]).status, 0)
  const pool = new ReadingPool(1)
  const files = (names: readonly string[]) =>
    pool.read({ kind: 'files', folder: room.folder, names, labels: [] })
  // The item that the first job ends with has the number of the one that the second is stuck before.
  const [first, second, third] = await Promise.all([
    files(['1.eml', '2.eml']),
    files(['slow.eml', '3.eml']),
    files(['1.eml']),
  ])
  closeSync(openSync(pipe, 'w'))
  await pool.close()
  assert.deepEqual(
    [first, second, third].map(({ records, skipped }) => [records.length, skipped.map(({ where }) => where)]),
    [
      [2, []],
      [1, ['slow.eml']],
      [1, []],
    ],
  )
})

test('threads that have nothing to do can be renewed, and the next job is read as before', async () => {
  const pool = new ReadingPool(2)
  pool.warm()
  const before = await pool.read(messagesJob([letter(1)]))
  const busy = pool.read(messagesJob([letter(2)]))
  await pool.renew()
  const after = await pool.read(messagesJob([letter(3)]))
  assert.deepEqual(
    [before, await busy, after].flatMap(({ records }) => subjects(records)),
    [1, 2, 3].map((number) => `Point ${number} of the plan`),
  )
  await pool.close()
})
