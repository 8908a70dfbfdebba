import assert from 'node:assert/strict'
import { test } from 'node:test'
import { correspondence, letter } from '../../test/builders/acquaintance.ts'
import { bookInMemory } from '../../test/builders/book-in-memory.ts'
import { importInto } from '../../test/builders/imported.ts'
import { mbox } from '../../test/builders/mail.ts'
import { makeRoom } from '../../test/builders/room.ts'

const signed = (day: string, phone: string) =>
  letter(50, {
    at: `${day}T09:00:00Z`,
    id: `${day}@lee.example`,
    text: `It holds, as I said.\n\n-- \nAnn Lee\nHead Gardener\nLee Gardens Ltd\n${phone}`,
  })
const EARLY = signed('2026-04-01', '+44 20 7946 0011')
const LATE = signed('2026-06-01', '+44 20 7946 0099')

for (const [order, letters] of [
  ['first', [EARLY, LATE]],
  ['last', [LATE, EARLY]],
] as const)
  test(`a role rests on the first message that shows it, with the last phone, when the earlier is read ${order}`, async (t) => {
    const room = makeRoom(t)
    const book = bookInMemory()
    const paths = [correspondence(12), ...letters.map((one) => [one])].map((some, index) =>
      room.write(`${index}.mbox`, mbox(some)),
    )
    for (const path of paths) await importInto(book, [path], { owners: ['kim@vale.example'] })
    const [role] = book.db
      .prepare(
        `select a.since, a.until, a.phone, date(i.at / 1000, 'unixepoch') as day
         from affiliation a join interaction i on i.id = a.interaction_id where a.title = 'Head Gardener'`,
      )
      .all()
    assert.deepEqual(Object.values(role ?? {}), [
      '2026-04-01',
      '2026-06-01',
      '+44 20 7946 0099',
      '2026-04-01',
    ])
  })
