import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Acquaintances, seenTogether } from './acquaintance.ts'
import type { Exchange, Role, Who } from './exchange.ts'

const as = (role: Role, ...all: readonly Who[]) => all.map((who) => ({ who, role }))

/** A message of 1 to the owner. */
const MAIL: Exchange = {
  id: 1,
  at: 0,
  kind: 'message',
  channel: 'mail',
  traffic: 'personal',
  recipients: 1,
  parties: [...as('from', 1), ...as('to', 'owner')],
  answers: null,
  counts: true,
}

const MEETING: Exchange = { ...MAIL, kind: 'meeting', channel: 'meeting', parties: as('organizer', 'owner') }

const cases: readonly (readonly [title: string, exchange: Exchange, people: readonly number[]])[] = [
  ['a message to the owner alone shows nobody together', MAIL, []],
  [
    'who writes, who is written to and who has a copy are seen together, in the order of their numbers',
    { ...MAIL, recipients: 3, parties: [...as('from', 9), ...as('to', 'owner', 4), ...as('cc', 7)] },
    [4, 7, 9],
  ],
  [
    'a blind copy is seen by nobody',
    { ...MAIL, recipients: 3, parties: [...as('from', 9), ...as('to', 4), ...as('bcc', 7)] },
    [4, 9],
  ],
  [
    'an answer on a list shows who answers and who is answered',
    {
      ...MAIL,
      traffic: 'list',
      recipients: 2,
      parties: [...as('from', 1), ...as('to', 2), ...as('cc', null)],
    },
    [1, 2],
  ],
  ['bulk mail shows nobody', { ...MAIL, traffic: 'bulk', parties: [...as('from', 1), ...as('to', 2)] }, []],
  [
    'six people beside the owner are still a round',
    { ...MAIL, recipients: 6, parties: [...as('from', 1), ...as('to', 'owner', 2, 3, 4, 5, 6)] },
    [1, 2, 3, 4, 5, 6],
  ],
  [
    'seven are an audience',
    { ...MAIL, recipients: 7, parties: [...as('from', 1), ...as('to', 'owner', 2, 3, 4, 5, 6, 7)] },
    [],
  ],
  [
    'two whom the book knows among nine addresses are in the company of strangers',
    { ...MAIL, recipients: 9, parties: [...as('from', 1), ...as('to', 'owner', 2)] },
    [],
  ],
  [
    'who did not decline a meeting was there',
    { ...MEETING, parties: [...as('organizer', 'owner'), ...as('attendee', 3, 2), ...as('declined', 5)] },
    [2, 3],
  ],
  [
    'where it is known who spoke, those were there',
    { ...MEETING, parties: [...as('attendee', 'owner', 2, 3, 5), ...as('speaker', 2, 5)] },
    [2, 5],
  ],
  [
    'eight at a meeting, the owner among them, are small company',
    { ...MEETING, parties: as('attendee', 'owner', 1, 2, 3, 4, 5, 6, 7) },
    [1, 2, 3, 4, 5, 6, 7],
  ],
  ['nine are not', { ...MEETING, parties: as('attendee', 'owner', 1, 2, 3, 4, 5, 6, 7, 8) }, []],
  [
    'a meeting that was called off brought nobody together',
    { ...MEETING, counts: false, parties: as('attendee', 1, 2) },
    [],
  ],
]
for (const [title, exchange, people] of cases)
  test(title, () => assert.deepEqual(seenTogether(exchange), people))

test('an acquaintance has the first time that two were seen together, and the one on a third day', () => {
  const found = new Acquaintances(new Set([2]))
  const day = 86_400_000
  for (const at of [10, 20, 30, day, day + 10, 2 * day, 3 * day])
    found.add({ ...MAIL, at, recipients: 2, parties: [...as('from', 5), ...as('to', 2)] })
  found.add({ ...MAIL, at: 50, recipients: 2, parties: [...as('from', 1), ...as('to', 2)] })
  assert.deepEqual(
    found.all().map(({ a, b, firstAt, thirdAt }) => ({ a, b, firstAt, thirdAt })),
    [
      { a: 2, b: 5, firstAt: 10, thirdAt: 2 * day },
      { a: 1, b: 2, firstAt: 50, thirdAt: null },
    ],
  )
})

test('what is found of some people is what is found of all, as far as it is theirs', () => {
  const exchange = fc
    .uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 })
    .map((people): Exchange => ({ ...MAIL, recipients: people.length - 1, parties: as('to', ...people) }))
  fc.assert(
    fc.property(
      fc.array(exchange, { maxLength: 20 }),
      fc.uniqueArray(fc.integer({ min: 1, max: 9 })),
      (all, some) => {
        const gathered = (of: ReadonlySet<number>) => {
          const found = new Acquaintances(of)
          for (const [at, one] of all.entries()) found.add({ ...one, at })
          return found.all()
        }
        const of = new Set(some)
        const everyone = new Set([1, 2, 3, 4, 5, 6, 7, 8, 9])
        assert.deepEqual(
          gathered(of),
          gathered(everyone).filter(({ a, b }) => of.has(a) || of.has(b)),
        )
      },
    ),
  )
})
