import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { makePrng } from '../../src/app/demo/prng.ts'
import { NOW, writeMixture } from '../builders/records.ts'
import { type Room, cleanEnvironment, ended, makeRoom, startRapport } from '../builders/room.ts'

/** How many times an import is killed; RAPPORT_TEST_KILLS=100 for a long look. */
const KILLS = Number(process.env['RAPPORT_TEST_KILLS'] ?? 12)

/** So many kills meet one book, one after another, before it is left to finish. */
const KILLS_A_BOOK = 6

test(`an import killed at ${KILLS} random moments and run again gives the book of one that was not killed`, async (t) => {
  const room = makeRoom(t)
  const paths = writeMixture(room, 10)
  const started = performance.now()
  await room.json('import', ...paths, '--now', NOW)
  const whole = performance.now() - started
  const wanted = await hashOf(room)
  const random = makePrng(23)
  for (let kills = 0, book = 0; kills < KILLS; book += 1) {
    const other = room.withBook(`killed-${book}.db`)
    for (let kill = 0; kill < KILLS_A_BOOK && kills < KILLS; kill += 1, kills += 1)
      await killAfter(random.next() * whole, [
        'import',
        ...paths,
        '--now',
        NOW,
        '--book',
        other.book,
        '--quiet',
      ])
    const report = await other.json('import', ...paths, '--now', NOW)
    assert.equal(await hashOf(other), wanted, `book ${book}: ${JSON.stringify(report)}`)
  }
})

test('an import whose launcher is killed ends with it, and goes on when it is run again', async (t) => {
  const room = makeRoom(t)
  const paths = writeMixture(room, 20)
  await room.json('import', ...paths, '--now', NOW)
  const wanted = await hashOf(room)
  const other = room.withBook('other.db')
  const launcher = startLauncher(['import', ...paths, '--now', NOW, '--book', other.book])
  const end = ended(launcher)
  // The first word of progress: the import is under way. The streams close only when the import itself has ended.
  launcher.stderr?.once('data', () => launcher.kill('SIGKILL'))
  const { code, out } = await end
  assert.deepEqual({ code, out }, { code: null, out: '' })
  assert.ok(existsSync(other.book))
  await other.json('import', ...paths, '--now', NOW)
  assert.equal(await hashOf(other), wanted)
})

async function hashOf(room: Room): Promise<unknown> {
  const diagnosis = await room.json('doctor')
  assert.ok(typeof diagnosis === 'object' && diagnosis !== null && 'hash' in diagnosis)
  assert.ok('problems' in diagnosis)
  assert.deepEqual(diagnosis.problems, [])
  return diagnosis.hash
}

async function killAfter(milliseconds: number, args: readonly string[]): Promise<void> {
  const child = startRapport(args)
  const end = ended(child)
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds)
  await end
  clearTimeout(timer)
}

/** The launcher as it runs under an older Node: it starts the pinned one as a child. */
function startLauncher(args: readonly string[]) {
  const older =
    "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.0.0' } })"
  const launcher = fileURLToPath(new URL('../../bin/rapport.mjs', import.meta.url))
  return spawn(process.execPath, ['--import', `data:text/javascript,${older}`, launcher, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: cleanEnvironment(),
  })
}
