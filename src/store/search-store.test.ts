import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bookInMemory } from '../../test/builders/book-in-memory.ts'

test('a search as of an earlier day finds what there was, however much came since, and counts no more', async () => {
  const book = bookInMemory()
  const add = book.db.prepare(`
    insert into interaction (id, kind, channel, at, subject, traffic, recipients, source_id, place)
    values (?, 'message', 'mail', ?, 'granite', 'personal', 1, 1, '')`)
  const index = book.db.prepare("insert into search (rowid, subject, text) values (?, 'granite', '')")
  for (let id = 1; id <= 1000; id += 1) {
    add.run(id, id === 5 ? null : id)
    index.run(id)
  }
  const early = await book.search.search(['granite'], 10, 20)
  assert.deepEqual(
    early.hits.map((hit) => hit.interaction).toSorted((a, b) => a - b),
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  )
  assert.equal(early.total, 10)
  assert.equal((await book.search.search(['granite'], 5000, 20)).total, 1000)
})
