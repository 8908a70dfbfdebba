import assert from 'node:assert/strict'
import { test } from 'node:test'
import { array, assert as holds, integer, property, record, shuffledSubarray } from 'fast-check'
import { bookInMemory } from '../../test/builders/book-in-memory.ts'
import { ThreadWriter } from './thread-writer.ts'

/** A message by its own id, and the ids that its headers name. */
type Named = { readonly own: number; readonly named: readonly number[] }

/** The threads that these messages form, arriving in this order: their ids, each group and all groups in order. */
function threadsOf(messages: readonly Named[]): number[][] {
  const { db } = bookInMemory()
  const threads = new ThreadWriter(db)
  const add = db.prepare(
    `insert into interaction (id, kind, channel, subject, traffic, recipients, source_id, place, thread_id)
     values (?, 'message', 'mail', '', 'personal', 1, 1, '', ?)`,
  )
  for (const { own, named } of messages) add.run(own, threads.threadOf([...named, own]))
  const rows = db.prepare('select id, thread_id from interaction order by id').all()
  const dangling = db.prepare(
    'select count(*) as n from interaction where thread_id not in (select id from thread)',
  )
  assert.equal(dangling.get()?.['n'], 0)
  db.close()
  return [...Map.groupBy(rows, (row) => row['thread_id']).values()].map((group) =>
    group.map((row) => Number(row['id'])),
  )
}

const cases: readonly (readonly [title: string, messages: readonly Named[], threads: readonly number[][]])[] =
  [
    [
      'an answer joins the thread of what it answers',
      [
        { own: 1, named: [] },
        { own: 2, named: [1] },
      ],
      [[1, 2]],
    ],
    [
      'what is answered joins the thread of an answer that came first',
      [
        { own: 2, named: [1] },
        { own: 1, named: [] },
      ],
      [[1, 2]],
    ],
    [
      'two answers to a message that never came are one thread',
      [
        { own: 2, named: [1] },
        { own: 3, named: [1] },
      ],
      [[2, 3]],
    ],
    [
      'a message that names two threads joins them',
      [
        { own: 1, named: [] },
        { own: 2, named: [] },
        { own: 3, named: [] },
        { own: 4, named: [1, 2] },
      ],
      [[1, 2, 4], [3]],
    ],
  ]
for (const [title, messages, threads] of cases)
  test(title, () => {
    assert.deepEqual(threadsOf(messages), threads)
  })

test('messages form the same threads in whatever order they arrive', () => {
  const conversation = array(
    record({ to: integer({ min: 0, max: 11 }), far: integer({ min: 0, max: 11 }) }),
    {
      minLength: 2,
      maxLength: 12,
    },
  ).chain((answers) => {
    const messages = answers.map(({ to, far }, index) => ({
      own: index + 1,
      named: [to, far].filter((one) => one > 0 && one !== index + 1),
    }))
    return shuffledSubarray(messages, { minLength: messages.length }).map((shuffled) => ({
      messages,
      shuffled,
    }))
  })
  holds(
    property(conversation, ({ messages, shuffled }) => {
      assert.deepEqual(threadsOf(shuffled), threadsOf(messages))
    }),
    { numRuns: 60 },
  )
})
