import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ANN, correspondence, letter, ME } from '../../test/builders/acquaintance.ts'
import { bookInMemory } from '../../test/builders/book-in-memory.ts'
import { importInto } from '../../test/builders/imported.ts'
import { mbox } from '../../test/builders/mail.ts'
import { makeRoom } from '../../test/builders/room.ts'
import { READER_VERSION } from '../language/version.ts'
import { settle } from './settle.ts'

test('what is to be read before ties are worked out is what is to be read after, whoever the owner becomes', async (t) => {
  const room = makeRoom(t)
  const book = bookInMemory()
  const unread = () => book.reading.unread(READER_VERSION, { after: 0, limit: 100 })
  const mine = room.write('mine.mbox', mbox(correspondence(8)))
  const apart = letter(90, { from: 'Joe Fen <joe@fen.example>', to: ANN, text: 'Will you come on Friday?' })
  const more = room.write('more.mbox', mbox([apart, letter(91, { from: ME, to: ANN })]))
  await importInto(book, [mine], { owners: ['kim@vale.example'] })
  await importInto(book, [more], { read: false })
  const said = [['kim@vale.example', 'joe@fen.example'], ['joe@fen.example']]
  for (const owners of said) {
    let before: ReturnType<typeof unread> = []
    settle(book.settlement, {
      owners,
      everyone: false,
      now: Date.parse('2026-11-23T08:00:00Z'),
      onWhoIsKnown: () => {
        before = unread()
      },
    })
    assert.ok(before.length > 0)
    assert.deepEqual(unread(), before)
  }
})
