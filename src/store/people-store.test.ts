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

test('circles are those of the moment, whatever the owner said later', () => {
  const book = bookInMemory()
  book.db.exec(`
    insert into person (id, public_id, name) values (1, 'p_1', 'Ann Lee'), (2, 'p_2', 'Bob Ray'), (3, 'p_3', 'Cat Moss');
    insert into identity (kind, value, person_id) values
      ('email', 'ann@x.example', 1), ('email', 'bob@x.example', 2), ('email', 'cat@x.example', 3)`)
  book.people.say(1, { what: 'circle', value: '5', at: 10 })
  book.people.say(2, { what: 'circle', value: '15', at: 10 })
  book.people.say(2, { what: 'circle', value: null, at: 30 })
  book.people.say(3, { what: 'circle', value: '50', at: 30 })
  assert.deepEqual(
    [...book.people.circles(20)],
    [
      [1, '5'],
      [2, '15'],
    ],
  )
  assert.deepEqual(
    [...book.people.circles(40)],
    [
      [1, '5'],
      [3, '50'],
    ],
  )
})
