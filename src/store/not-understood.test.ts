import assert from 'node:assert/strict'
import { test } from 'node:test'
import { correspondence, letter } from '../../test/builders/acquaintance.ts'
import { bookInMemory } from '../../test/builders/book-in-memory.ts'
import { importInto } from '../../test/builders/imported.ts'
import { mbox } from '../../test/builders/mail.ts'
import { makeRoom } from '../../test/builders/room.ts'

test('messages in other languages, and those without a day, are counted and listed by report and doctor', async (t) => {
  const room = makeRoom(t)
  const german = letter(30, {
    text: 'Ich habe die Pläne gesehen und kann dir sagen, dass wir das so nicht machen werden, weil es zu teuer ist.',
  })
  const undated = letter(31).replace(/^Date: .*$/m, 'Date: soon')
  const book = bookInMemory()
  const report = await importInto(book, [
    room.write('a.mbox', mbox([...correspondence(24), german])),
    // An mbox would date it by its envelope.
    room.write('b.eml', undated),
  ])
  const expected = { undated: 1, languages: [{ language: 'de', messages: 1 }] }
  assert.deepEqual(report.notUnderstood, expected)
  const { notUnderstood, undated: places } = book.upkeep.examine()
  assert.deepEqual(notUnderstood, expected)
  assert.deepEqual(
    places.map((one) => one.place),
    ['b.eml'],
  )
})
