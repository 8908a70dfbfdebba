import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bookInMemory } from '../../test/builders/book-in-memory.ts'
import { findPerson } from './find-person.ts'

const book = bookInMemory()
book.db.exec(`
  insert into person (id, public_id, name) values
    (1, 'p_1', 'Ann Lee'), (2, 'p_2', 'Joann Leeds'), (3, 'p_3', 'Bo Ray'), (4, 'p_4', 'Bo Ray'), (5, 'p_5', 'Bo Rayner');
  insert into identity (kind, value, person_id) values
    ('email', 'ann.lee@x.example', 1), ('email', 'joann@x.example', 2), ('email', 'bo@x.example', 3),
    ('email', 'ray@y.example', 4), ('email', 'bo.ray@z.example', 5)`)

test('a whole name in any case wins over those that hold its words', async () => {
  assert.equal((await findPerson(book.people, 'ann lee')).publicId, 'p_1')
})

test('where two carry the whole name only these two are listed', async () => {
  await assert.rejects(findPerson(book.people, 'Bo Ray'), {
    message: '2 people fit "Bo Ray"',
    fix: 'Name one by id: p_3 (Bo Ray), p_4 (Bo Ray).',
  })
})
