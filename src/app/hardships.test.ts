import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CAT, correspondence, letter } from '../../test/builders/acquaintance.ts'
import { bookInMemory } from '../../test/builders/book-in-memory.ts'
import { importInto } from '../../test/builders/imported.ts'
import { mbox } from '../../test/builders/mail.ts'
import { makeRoom } from '../../test/builders/room.ts'
import { bookAt } from './book-at.ts'
import { hardshipsIn } from './hardships.ts'

const momentOf = (day: string) => Temporal.Instant.from(`${day}T09:00:00Z`).epochMilliseconds

const told = (id: number, at: string, text: string) =>
  letter(id, { from: CAT, at: `${at}T09:00:00Z`, subject: `News ${id}`, text })

const LOSS = 'My father passed away last week.'

const cases = [
  // when it is told again, the days that count
  ['nine days later', '2026-05-13', ['2026-05-04']],
  ['six weeks later', '2026-06-15', ['2026-05-04', '2026-06-15']],
] as const
for (const [when, again, days] of cases)
  test(`a hardship that is told again ${when} counts ${days.length === 1 ? 'once, from its first telling' : 'again'}`, async (t) => {
    const book = bookInMemory()
    const letters = [...correspondence(24), told(90, '2026-05-04', LOSS), told(91, again, LOSS)]
    await importInto(book, [makeRoom(t).write('mail.mbox', mbox(letters))], {
      owners: ['kim@vale.example'],
      now: '2026-07-01T09:00:00Z',
    })
    const now = momentOf('2026-07-01')
    const found = await hardshipsIn(bookAt(book, { now, zone: 'UTC' }), {
      since: momentOf('2026-01-01'),
      now,
    })
    assert.deepEqual(
      found.map(({ person, day }) => [person.name, day]),
      days.map((day) => ['Cat Moss', day]),
    )
  })
