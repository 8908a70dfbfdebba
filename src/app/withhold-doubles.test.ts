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
