import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contentHash } from './content-hash.ts'
import { bookInMemory } from '../../test/builders/book-in-memory.ts'

/** A book in memory with two people and an interaction each. */
function smallBook() {
  const { db } = bookInMemory()
  db.exec(`
    insert into person (id, public_id, name) values (1, 'p_ann', 'Ann Lee'), (2, 'p_bob', 'Bob Ray');
    insert into identity (id, kind, value, person_id, nature) values
      (1, 'email', 'ann@lee.example', 1, 'human'), (2, 'email', 'bob@ray.example', 2, 'human');
    insert into tie (person_id, contacts, first_at, last_at, contact_count, from_them, from_owner) values
      (1, x'', 5, 9, 3, 2, 1), (2, x'', 6, 9, 4, 2, 2);
    insert into source (id, path, format, size, modified, print, done, finished, records) values
      (1, '/a.mbox', 'mbox', 1, 1, '', 1, 1, 1)`)
  return db
}

test('the numbers of rows do not show in the hash', () => {
  const db = smallBook()
  const before = contentHash(db)
  db.exec(`
    update person set id = id + 40;
    update identity set person_id = person_id + 40, id = id + 7;
    update tie set person_id = person_id + 40`)
  assert.equal(contentHash(db), before)
})

const changes = [
  ['a name', "update person set name = 'Ann B. Lee' where id = 1"],
  ['whose an identity is', 'update identity set person_id = 2 where id = 1'],
  ['whose tie it is', 'update tie set contact_count = 7 - contact_count'],
  ['what an identity belongs to', "update identity set nature = 'list', person_id = null where id = 2"],
  ['how often someone was in touch', 'update tie set contact_count = 5 where person_id = 2'],
  ['how far a source was read', 'update source set done = 2'],
  ['a circle that the owner chose', "update person set circle = '15' where id = 2"],
] as const
for (const [what, sql] of changes)
  test(`the hash changes with ${what}`, () => {
    const db = smallBook()
    const before = contentHash(db)
    db.exec(sql)
    assert.notEqual(contentHash(db), before)
  })
