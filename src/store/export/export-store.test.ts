import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bookInMemory } from '../../../test/builders/book-in-memory.ts'

/** What an export has of each table; a column after a bar is worked out again, or is a number that only this book has. */
const EXPORTED: Readonly<Record<string, string>> = {
  apart: 'at | id',
  apart_identity: 'apart_id side identity_id',
  body: 'interaction_id | block_id start length',
  body_block: 'texts | id',
  card: 'key source_path human content | id',
  card_identity: 'card_id identity_id',
  card_work: 'card_id file organization title at',
  connection: 'key identity_id what direction at words',
  event:
    'interaction_id key uid recurring sequence status end_at all_day zone location print created_at changed_at shown_as',
  identity:
    'kind value person_id nature sent_personal sent_list sent_machine received delivered list_posts | id read_as',
  identity_name: 'identity_id name count',
  interaction:
    'id kind channel at offset_minutes sender_id thread_id message_hash parent_hash subject traffic traffic_why recipients sent_labelled attachments source_id place guessed_from message_id | read_version courtesy valence language words',
  interaction_key: 'key interaction_id',
  laid_out: 'suggestion_id day content interactions',
  merge: 'at kept absorbed absorbed_name people identities undone by_owner kept_identities | id',
  participant: 'identity_id interaction_id role | at',
  person: 'public_id name named_by_owner circle cadence_days muted_until | id',
  reference: 'hash thread_id',
  repair: 'identity_id suggestion_id cause interaction_id reason quote opened look_back closed outcome | id',
  repair_step: 'repair_id step words at | id',
  said_of_person: 'at identity_id what value | id',
  said_of_promise: 'interaction_id words at what value | id',
  set_aside: 'source_path place why raw readers | id',
  setting: 'key value',
  sitting: 'day minutes suggestions',
  source: 'path format size modified print done finished records | id',
  source_entry: 'source_id name',
  source_owner: 'source_id identity_id',
  suggestion_answer: 'suggestion_id person_id identity_id way action answer until at content | id',
  thread: '| id guessed',
  transcript: 'interaction_id format title at day_only corrected length print',
  turn: 'interaction_id number identity_id speaker start_ms end_ms span_start span_end',
}

/** Worked out again by an import, or the log of imports. */
const NOT_EXPORTED = [
  'acquaintance',
  'affiliation',
  'card_day',
  'feeling',
  'import_run',
  'letter',
  'milestone',
  'organization',
  'phrase',
  'promise',
  'request',
  'search',
  'tie',
  'touched_identity',
]

test('every table and column of a book is in its export, or is known to be worked out again', () => {
  const { db } = bookInMemory()
  const tables = db
    .prepare(
      "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like 'search\\__%' escape '\\'",
    )
    .all()
    .map((row) => String(row['name']))
  assert.deepEqual(
    new Set(tables).symmetricDifference(new Set([...Object.keys(EXPORTED), ...NOT_EXPORTED])),
    new Set(),
  )
  for (const [table, words] of Object.entries(EXPORTED)) {
    const columns = db.prepare('select name from pragma_table_info(?)').all(table)
    const known = new Set(words.split(/[ |]+/).filter((word) => word !== ''))
    const found = new Set(columns.map((row) => String(row['name'])))
    assert.deepEqual([table, found.symmetricDifference(known)], [table, new Set()])
  }
})
