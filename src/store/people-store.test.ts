import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bookInMemory } from '../../test/builders/book-in-memory.ts'

const cases = [
  // what is looked for, who is found
  ['ann_lee', ['Ann Lee']],
  ['annxlee', ['Ann Ample']],
  ['100%', ['Bob Ray']],
  ['a\\b', []],
  ['ray lee', []],
] as const

for (const [words, names] of cases)
  test(`"${words}" stands for itself when a person is looked for`, async () => {
    const book = bookInMemory()
    book.db.exec(`
      insert into person (id, public_id, name) values (1, 'p_1', 'Ann Lee'), (2, 'p_2', 'Ann Ample'), (3, 'p_3', 'Bob Ray');
      insert into identity (kind, value, person_id) values
        ('email', 'ann_lee@x.example', 1), ('email', 'annxlee@x.example', 2), ('email', '100%bob@x.example', 3)`)
    const found = await book.people.matching(words)
    assert.deepEqual(
      found.map((one) => one.name),
      names,
    )
  })
