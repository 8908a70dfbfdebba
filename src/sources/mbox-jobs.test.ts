import assert from 'node:assert/strict'
import { statSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { letter } from '../../test/builders/acquaintance.ts'
import { mbox } from '../../test/builders/mail.ts'
import { type Room, makeRoom } from '../../test/builders/room.ts'
import type { Cursor } from '../app/ports.ts'
import { mboxJobs } from './mbox-jobs.ts'
import { JOB_LIMITS, type FileStart, type ReadingTask } from './reading-task.ts'

function startOf(path: string, from: Cursor | null = null): FileStart {
  const { size, mtimeMs } = statSync(path)
  return { kind: 'file', path, size, modified: Math.floor(mtimeMs), print: 'same', from }
}

/** The subjects that each task's messages have. */
function subjects({ job }: ReadingTask): string[] {
  if (job?.kind !== 'messages') return []
  return job.bounds.map(([start, end]) => {
    const text = new TextDecoder().decode(job.bytes.subarray(start, end))
    return /^Subject: (.*)$/m.exec(text)?.[1] ?? ''
  })
}

const letters = (count: number, length = 10) =>
  Array.from({ length: count }, (_, n) => letter(n, { subject: `s${n}`, text: 'x'.repeat(length) }))
const all = (count: number) => Array.from({ length: count }, (_, n) => `s${n}`)
const write = (room: Room, messages: readonly string[], packed = false) =>
  room.write(packed ? 'a.mbox.gz' : 'a.mbox', packed ? gzipSync(mbox(messages)) : mbox(messages))
const cursorAfter = (task: ReadingTask | undefined, records: number): Cursor => {
  assert.ok(task !== undefined)
  return { ...task.cursor, records }
}

for (const format of ['mbox', 'mbox.gz'] as const) {
  const packed = format === 'mbox.gz'
  test(`${format}: jobs hold so many messages at most, and together all of them in order`, async (t) => {
    const path = write(makeRoom(t), letters(JOB_LIMITS.messages + 5), packed)
    const tasks = await Array.fromAsync(mboxJobs(startOf(path), format))
    assert.deepEqual(
      tasks.map((task) => subjects(task).length),
      [JOB_LIMITS.messages, 5],
    )
    assert.deepEqual(tasks.flatMap(subjects), all(JOB_LIMITS.messages + 5))
    assert.deepEqual(
      tasks.map(({ cursor }) => cursor.finished),
      [false, true],
    )
    assert.deepEqual(
      tasks.map(({ job }) => job?.kind === 'messages' && job.first),
      [1, JOB_LIMITS.messages + 1],
    )
  })

  test(`${format}: reading that was broken off goes on after the last whole job`, async (t) => {
    const path = write(makeRoom(t), letters(JOB_LIMITS.messages + 5), packed)
    const [first] = await Array.fromAsync(mboxJobs(startOf(path), format))
    const rest = await Array.fromAsync(
      mboxJobs(startOf(path, cursorAfter(first, JOB_LIMITS.messages)), format),
    )
    assert.deepEqual(rest.flatMap(subjects), all(JOB_LIMITS.messages + 5).slice(JOB_LIMITS.messages))
    assert.equal(rest[0]?.recordsBefore, JOB_LIMITS.messages)
  })

  test(`${format}: of a file that grew, the last message is read again with the new ones, and counted once`, async (t) => {
    const room = makeRoom(t)
    const [whole] = await Array.fromAsync(mboxJobs(startOf(write(room, letters(3), packed)), format))
    const path = write(room, letters(5), packed)
    const rest = await Array.fromAsync(mboxJobs(startOf(path, cursorAfter(whole, 3)), format))
    assert.deepEqual(rest.flatMap(subjects), ['s2', 's3', 's4'])
    assert.equal(rest[0]?.recordsBefore, 2)
  })
}

test('a job holds a megabyte at most, or one message that is larger', async (t) => {
  const path = write(makeRoom(t), letters(5, JOB_LIMITS.bytes / 2 - 1000))
  const tasks = await Array.fromAsync(mboxJobs(startOf(path), 'mbox'))
  assert.deepEqual(
    tasks.map((task) => subjects(task).length),
    [2, 2, 1],
  )
  const large = write(makeRoom(t), letters(2, JOB_LIMITS.bytes * 2))
  assert.equal((await Array.fromAsync(mboxJobs(startOf(large), 'mbox'))).length, 2)
})

test('of a gzip that is cut off the last message is left for later, and the spot is said', async (t) => {
  const room = makeRoom(t)
  // Random words, so that the cut falls into the packed text and not into the tables before it.
  const texts = letters(30).map((one, n) =>
    one.replace('xxxxxxxxxx', `${Math.sin(n + 1) * 1e15} `.repeat(20 + n)),
  )
  const packed = gzipSync(mbox(texts))
  const path = room.write('cut.mbox.gz', packed.subarray(0, packed.length - 400))
  const [task] = await Array.fromAsync(mboxJobs(startOf(path), 'mbox.gz'))
  assert.ok(task !== undefined)
  const read = subjects(task)
  assert.deepEqual(read, all(30).slice(0, read.length))
  assert.ok(read.length > 5 && read.length < 30, String(read.length))
  assert.equal(task.cursor.finished, false)
  assert.match(task.skipped[0]?.where ?? '', /^byte \d+$/)
  writeFileSync(path, packed)
  const rest = await Array.fromAsync(mboxJobs(startOf(path, cursorAfter(task, read.length)), 'mbox.gz'))
  assert.deepEqual(rest.flatMap(subjects), all(30).slice(read.length))
})

test('an empty mailbox gives no job and is finished', async (t) => {
  const path = makeRoom(t).write('a.mbox', '')
  const [task, ...others] = await Array.fromAsync(mboxJobs(startOf(path), 'mbox'))
  assert.deepEqual([task?.job, task?.cursor.finished, others], [null, true, []])
})
