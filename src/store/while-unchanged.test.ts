import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import { type TestContext, test } from 'node:test'
import { makeRoom } from '../../test/builders/room.ts'
import { WhileUnchanged, leavingAllElse } from './while-unchanged.ts'

/** Two connections to one file, and something kept of the first. */
function twoOpen(t: TestContext) {
  const path = makeRoom(t).book
  const [one, other] = [new DatabaseSync(path), new DatabaseSync(path)]
  t.after(() => [one, other].forEach((db) => db.close()))
  one.exec('create table note (words text)')
  return { one, other, kept: new WhileUnchanged<string[]>(() => []) }
}

test('what was read is kept while nothing is written', (t) => {
  const { one, kept } = twoOpen(t)
  kept.of(one).push('read')
  one.prepare('select * from note').all()
  assert.deepEqual(kept.of(one), ['read'])
})

test('a write of this connection ends it', (t) => {
  const { one, kept } = twoOpen(t)
  kept.of(one).push('read')
  one.exec("insert into note values ('a')")
  assert.deepEqual(kept.of(one), [])
})

test('a write of another connection ends it', (t) => {
  const { one, other, kept } = twoOpen(t)
  kept.of(one).push('read')
  other.exec("insert into note values ('a')")
  assert.deepEqual(kept.of(one), [])
})

test('a write that leaves all else as it was does not, nor hides one that does not', (t) => {
  const { one, other, kept } = twoOpen(t)
  kept.of(one).push('read')
  leavingAllElse(one, () => one.exec("insert into note values ('a')"))
  assert.deepEqual(kept.of(one), ['read'])
  other.exec("insert into note values ('b')")
  leavingAllElse(one, () => one.exec("insert into note values ('c')"))
  assert.deepEqual(kept.of(one), [])
})

test('what is kept of one book is not told of another', (t) => {
  const { one, other, kept } = twoOpen(t)
  kept.of(one).push('read')
  assert.deepEqual(kept.of(other), [])
})
