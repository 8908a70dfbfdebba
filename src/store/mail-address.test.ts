import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ANN, letter, ME } from '../../test/builders/acquaintance.ts'
import { bookInMemory } from '../../test/builders/book-in-memory.ts'
import { importInto } from '../../test/builders/imported.ts'
import { mbox } from '../../test/builders/mail.ts'
import { makeRoom } from '../../test/builders/room.ts'
import { mailAddressOf } from './mail-address.ts'

const AT_HOME = 'Ann Lee <ann@home.example>'

test('a person is written to where they wrote from last, and only else where they were written to last', async (t) => {
  const book = bookInMemory()
  t.after(() => book.close())
  const letters = [
    letter(1, { from: ME, to: ANN, at: '2026-01-05T09:00:00Z' }),
    letter(2, { from: ME, to: AT_HOME, at: '2026-01-06T09:00:00Z' }),
    letter(3, { from: ANN, at: '2026-01-07T09:00:00Z' }),
    letter(4, { from: ME, to: AT_HOME, at: '2026-01-08T09:00:00Z' }),
    letter(5, { from: AT_HOME, at: '2026-01-09T09:00:00Z' }),
  ]
  await importInto(book, [makeRoom(t).write('a.mbox', mbox(letters))], {
    owners: ['kim@vale.example'],
    now: '2026-02-01T08:00:00Z',
  })
  const people = await book.people.matching('Ann Lee')
  // Two addresses of one name, which the owner has made one person.
  const [ann] = people
  assert.ok(ann !== undefined)
  book.db.prepare("update identity set person_id = ? where value like 'ann@%'").run(ann.person)
  const on = (day: string) => mailAddressOf(book.db, ann.person, Date.parse(`${day}T12:00:00Z`))?.address
  assert.deepEqual(
    ['2026-01-04', '2026-01-05', '2026-01-06', '2026-01-07', '2026-01-08', '2026-01-09'].map(on),
    [
      undefined,
      'ann@lee.example',
      'ann@home.example',
      'ann@lee.example',
      'ann@lee.example',
      'ann@home.example',
    ],
  )
})
