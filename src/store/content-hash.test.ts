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
      (1, '/a.mbox', 'mbox', 1, 1, '', 1, 1, 1);
    insert into interaction (id, kind, channel, at, sender_id, subject, traffic, recipients, source_id, place) values
      (1, 'meeting', 'meeting', 5, 1, 'Tea', 'personal', 2, 1, '1'), (2, 'message', 'mail', 6, 2, 'Tea', 'personal', 1, 1, '2');
    insert into interaction_key (key, interaction_id) values (x'01', 1), (x'02', 2);
    insert into event (interaction_id, key, uid, recurring, sequence, status, end_at, all_day, zone, location) values
      (1, 'tea', 'tea', 0, 0, 'confirmed', 9, 0, null, '');
    insert into card (id, key, source_path, human, content) values (1, 'c', '/a.vcf', 1, '{}');
    insert into card_day (card_id, what, month, day, year) values (1, 'birthday', 3, 4, null);
    insert into affiliation (identity_id, title, origin, interaction_id) values (1, 'Gardener', 'signature', 1);
    insert into suggestion_answer (suggestion_id, person_id, identity_id, way, action, answer, at, content) values
      ('s_1', 'p_ann', 1, 'respect', 'answer', 'done', 7, '{}')`)
  return db
}

test('the numbers of rows do not show in the hash', () => {
  const db = smallBook()
  const before = contentHash(db)
  db.exec(`
    pragma foreign_keys = off;
    update person set id = id + 40;
    update identity set person_id = person_id + 40, id = id + 7;
    update tie set person_id = person_id + 40;
    update interaction set id = id + 5, sender_id = sender_id + 7;
    update interaction_key set interaction_id = interaction_id + 5;
    update event set interaction_id = interaction_id + 5;
    update affiliation set id = id + 3, identity_id = identity_id + 7, interaction_id = interaction_id + 5;
    update suggestion_answer set id = id + 3, identity_id = identity_id + 7`)
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
  ['when someone was last seen', 'update tie set seen_at = 4 where person_id = 1'],
  ['when a meeting was called off', 'update event set changed_at = 4'],
  ['how a meeting is shown', "update event set shown_as = 'free'"],
  ['the zone of a meeting', "update event set zone = 'Europe/Rome'"],
  ['the Message-ID of a message', "update interaction set message_id = 'a@lee.example' where id = 2"],
  ['the offset of a sender’s clock', 'update interaction set offset_minutes = 60 where id = 2'],
  ['a birthday', 'update card_day set day = 5'],
  ['the message that a role rests on', 'update affiliation set interaction_id = 2'],
  ['when the owner answered', 'update suggestion_answer set at = 8'],
  ['whom an answer is about', 'update suggestion_answer set identity_id = 2'],
] as const
for (const [what, sql] of changes)
  test(`the hash changes with ${what}`, () => {
    const db = smallBook()
    const before = contentHash(db)
    db.exec(sql)
    assert.notEqual(contentHash(db), before)
  })
