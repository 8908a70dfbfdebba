import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bookInMemory } from '../../test/builders/book-in-memory.ts'

test('a person whose id is taken by one who had the address before gets another', () => {
  const { db, settlement } = bookInMemory()
  db.exec(
    "insert into identity (id, kind, value) values (1, 'email', 'a@x.example'), (2, 'email', 'b@x.example')",
  )
  settlement.addPerson({ publicId: 'p_a', name: 'Ann', identities: [1, 2] })
  settlement.release([1])
  settlement.addPerson({ publicId: 'p_a', name: 'Ann', identities: [1] })
  const ids = db.prepare('select public_id as id from person order by id').all()
  assert.deepEqual(
    ids.map((row) => row['id']),
    ['p_a', 'p_a_2'],
  )
})
