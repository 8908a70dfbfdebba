import assert from 'node:assert/strict'
import { test } from 'node:test'
import { correspondence, letter } from '../../test/builders/acquaintance.ts'
import { bookInMemory } from '../../test/builders/book-in-memory.ts'
import { importInto } from '../../test/builders/imported.ts'
import { mbox } from '../../test/builders/mail.ts'
import { makeRoom } from '../../test/builders/room.ts'
import { planToday } from './plan-today.ts'

const ask = (id: number, from: string) =>
  letter(id, { from, text: 'Hi Kim,\n\nCould you send me the plan of the garden by Friday?\n\nZoe' })

test('two records that are likely one person have one suggestion in a plan, and the other waits with the reason', async (t) => {
  const room = makeRoom(t)
  const book = bookInMemory()
  const letters = [
    ...correspondence(24),
    ask(40, 'Zoe Parkington <zoe.parkington@harbour.example>'),
    ask(41, 'Zoe Parkington <zoe.parkington@pier.example>'),
  ]
  await importInto(book, [room.write('mail.mbox', mbox(letters))], { owners: ['kim@vale.example'] })
  const now = Temporal.Instant.from('2026-04-27T08:00:00Z').epochMilliseconds
  const plan = await planToday(book, { now, zone: 'UTC', minutes: 30 })
  const zoes = plan.suggestions.filter(({ person }) => person.name === 'Zoe Parkington')
  const waiting = plan.leftOut.filter(({ person }) => person.name === 'Zoe Parkington')
  assert.equal(zoes.length, 1)
  assert.deepEqual(
    waiting.map(({ why }) => why),
    ["this may be the Zoe Parkington who is in today's plan already; look among the duplicates"],
  )
})

const ZOE = 'Zoe Parkington <zoe.parkington@harbour.example>'

/** Letters to and fro from January to May, two every ten days. */
const withZoe = Array.from({ length: 28 }, (_, at) => {
  const day = Temporal.PlainDate.from('2026-01-05').add({ days: 10 * Math.floor(at / 2) + (at % 2) })
  const to = at % 2 === 0 ? { from: ZOE } : { from: 'Kim Vale <kim@vale.example>', to: ZOE }
  return letter(100 + at, { ...to, at: `${day.toString()}T09:00:00Z` })
})

const onList = (from: string) =>
  letter(200, {
    from,
    to: 'Gardens <gardens@lists.example>',
    at: '2026-09-20T09:00:00Z',
    headers: ['List-Id: <gardens.lists.example>'],
  })

const cases = [
  // who writes on the list in September, how many are in the plan, and why others wait
  ['somebody else', 'Una Marsh <una@marsh.example>', 1, []],
  [
    'one of the same name',
    'Zoe Parkington <zoe.parkington@pier.example>',
    0,
    ['this may be Zoe Parkington, who writes from another address now; look among the duplicates'],
  ],
] as const
for (const [who, sender, count, reasons] of cases)
  test(`whoever fell silent is ${count === 1 ? '' : 'not '}written to at the old address where ${who} writes since`, async (t) => {
    const room = makeRoom(t)
    const book = bookInMemory()
    await importInto(book, [room.write('mail.mbox', mbox([...withZoe, onList(sender)]))], {
      owners: ['kim@vale.example'],
    })
    const now = Temporal.Instant.from('2026-09-23T08:00:00Z').epochMilliseconds
    const plan = await planToday(book, { now, zone: 'UTC', minutes: 15 })
    assert.equal(plan.suggestions.length, count)
    assert.deepEqual(
      plan.leftOut.map(({ why }) => why),
      reasons,
    )
  })
