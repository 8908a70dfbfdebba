import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bookInMemory } from '../../test/builders/book-in-memory.ts'
import { DAY } from '../domain/milliseconds.ts'
import { guessThreadsSince } from './guess-due.ts'
import { guessThreads } from './thread-guess.ts'

type Message = {
  readonly day: number
  readonly subject: string
  readonly people?: readonly number[]
  readonly hash?: number
  readonly answers?: number
  readonly traffic?: string
}

/** The threads of these messages after a guess, by position. */
function guessed(messages: readonly Message[], times: number | 'one by one' = 1): number[][] {
  const { db } = bookInMemory()
  const add = db.prepare(
    `insert into interaction (id, kind, channel, at, subject, traffic, recipients, source_id, place, thread_id, message_hash, parent_hash)
     values (?, 'message', 'mail', ?, ?, ?, 1, 1, '', ?, ?, ?)`,
  )
  const party = db.prepare(
    'insert into participant (identity_id, at, interaction_id, role) values (?, 0, ?, ?)',
  )
  messages.forEach(({ day, subject, people = [1, 2], hash, answers, traffic = 'personal' }, index) => {
    const id = index + 1
    db.prepare('insert into thread (id) values (?)').run(id)
    add.run(id, day * DAY, subject, traffic, id, hash ?? id * 100, answers ?? null)
    for (const person of people) party.run(person, id, 'to')
    if (times === 'one by one') guessThreadsSince(db, index)
  })
  const guesses = times === 'one by one' ? 0 : times
  for (let time = 0; time < guesses; time += 1) guessThreads(db)
  const rows = db.prepare('select id, thread_id from interaction order by id').all()
  db.close()
  return [...Map.groupBy(rows, (row) => row['thread_id']).values()].map((group) =>
    group.map((row) => Number(row['id']) - 1),
  )
}

const cases: readonly (readonly [
  title: string,
  messages: readonly Message[],
  threads: readonly number[][],
])[] = [
  [
    'the same subject among the same people within thirty days is one thread, whatever prefix it has',
    [
      { day: 1, subject: 'Annual accounts' },
      { day: 3, subject: 'RE: Annual accounts' },
      { day: 30, subject: 'WG: annual  accounts' },
    ],
    [[0, 1, 2]],
  ],
  [
    'more than thirty days after the last message a new thread begins',
    [
      { day: 1, subject: 'Annual accounts' },
      { day: 32, subject: 'Annual accounts' },
    ],
    [[0], [1]],
  ],
  [
    'another company is another thread: one in common is not enough',
    [
      { day: 1, subject: 'Annual accounts', people: [1, 2] },
      { day: 2, subject: 'Annual accounts', people: [1, 3] },
    ],
    [[0], [1]],
  ],
  [
    'a short subject says too little',
    [
      { day: 1, subject: 'Re: Hi!' },
      { day: 2, subject: 'Hi!' },
    ],
    [[0], [1]],
  ],
  [
    'what answers by its headers, or is answered so, is not guessed about',
    [
      { day: 1, subject: 'Annual accounts', hash: 7 },
      { day: 2, subject: 'Annual accounts', answers: 7 },
      { day: 3, subject: 'Annual accounts' },
    ],
    [[0], [1], [2]],
  ],
  [
    'mass mail is not guessed about',
    [
      { day: 1, subject: 'Weekly letter', traffic: 'bulk' },
      { day: 2, subject: 'Weekly letter', traffic: 'bulk' },
    ],
    [[0], [1]],
  ],
]
for (const [title, messages, threads] of cases)
  test(title, () => {
    assert.deepEqual(guessed(messages), threads)
    assert.deepEqual(guessed(messages, 3), threads)
  })

test('a guess is taken back exactly when it no longer holds', () => {
  const { db } = bookInMemory()
  db.exec(`
    insert into thread (id) values (1), (2);
    insert into interaction (id, kind, channel, at, subject, traffic, recipients, source_id, place, thread_id, message_hash) values
      (1, 'message', 'mail', 0, 'Annual accounts', 'personal', 1, 1, '', 1, 100),
      (2, 'message', 'mail', 9, 'Annual accounts', 'personal', 1, 1, '', 2, 200);
    insert into participant (identity_id, at, interaction_id, role) values (1, 0, 1, 'to'), (2, 0, 1, 'from'), (1, 9, 2, 'to'), (2, 9, 2, 'from')`)
  const threads = () =>
    db
      .prepare('select thread_id from interaction order by id')
      .all()
      .map((row) => row['thread_id'])
  guessThreads(db)
  assert.deepEqual(threads(), [1, 1])
  assert.equal(db.prepare('select guessed from thread where id = 1').get()?.['guessed'], 1)
  db.exec(`insert into interaction (id, kind, channel, at, subject, traffic, recipients, source_id, place, thread_id, message_hash, parent_hash)
    values (3, 'message', 'mail', 10, 'Re: Annual accounts', 'personal', 1, 1, '', 2, 300, 200)`)
  guessThreads(db)
  assert.deepEqual(threads(), [1, 2, 2])
  assert.equal(db.prepare('select guessed from thread where id = 1').get()?.['guessed'], 0)
})

test('a thousand reports of one name from a thousand senders are told apart in a moment', () => {
  const reports = Array.from({ length: 1000 }, (_, n) => ({
    day: n % 20,
    subject: 'Daily report',
    people: [n + 1, 5000],
  }))
  assert.equal(guessed(reports).length, 1000)
})

const aMessage = fc.record({
  day: fc.integer({ min: 0, max: 90 }),
  subject: fc.constantFrom('Annual accounts', 'Re: Annual accounts', 'Lunch on Friday', 'Hi'),
  people: fc.constantFrom([1, 2], [1, 3], [1, 2, 3]),
  answers: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined, freq: 3 }),
  traffic: fc.constantFrom('personal', 'personal', 'list', 'bulk'),
})

test('what comes message by message is guessed as all at once', () => {
  fc.assert(
    fc.property(fc.array(aMessage, { maxLength: 12 }), (messages) => {
      const answering = messages.map(({ answers, ...one }) =>
        answers === undefined ? one : { ...one, answers: answers * 100 },
      )
      assert.deepEqual(guessed(answering, 'one by one'), guessed(answering))
    }),
    { numRuns: 100 },
  )
})
