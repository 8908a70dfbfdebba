import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { cleanEnvironment } from '../builders/room.ts'

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url))
const TEXTS = '{"id":1,"text":"Could you send me the plan?"}\n\n{"id":2,"text":"Thank you."}\n'

function read(input: string, ...args: readonly string[]): string {
  const { status, stdout } = spawnSync(process.execPath, [MAIN, 'read', ...args], {
    input,
    encoding: 'utf8',
    env: cleanEnvironment(),
  })
  assert.equal(status, 0)
  return stdout
}

test('texts are read a line in, a line out; with --json one list, the empty one of nothing', () => {
  const lines = read(TEXTS).trimEnd().split('\n')
  assert.deepEqual(
    lines.map((line) => JSON.parse(line).id),
    [1, 2],
  )
  assert.deepEqual(
    JSON.parse(read(TEXTS, '--json')),
    lines.map((line) => JSON.parse(line)),
  )
  assert.equal(read(TEXTS, '--json', '--jsonl'), read(TEXTS))
  assert.deepEqual(JSON.parse(read('', '--json')), [])
  assert.equal(read('', '--jsonl'), '')
})
