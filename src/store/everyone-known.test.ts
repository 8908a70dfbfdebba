import assert from 'node:assert/strict'
import { test } from 'node:test'
import { correspondence } from '../../test/builders/acquaintance.ts'
import { vcard } from '../../test/builders/cards-and-events.ts'
import { importInto } from '../../test/builders/imported.ts'
import { mbox } from '../../test/builders/mail.ts'
import { makeRoom } from '../../test/builders/room.ts'
import { openBook } from './book.ts'

test('everyone known by a moment are those whom a search that fits all finds, in its order, also after a write', async (t) => {
  const room = makeRoom(t)
  const book = openBook(room.book)
  t.after(() => book.close())
  await importInto(book, [
    room.write('a.mbox', mbox(correspondence(12))),
    room.write('b.vcf', vcard('Noor Haddad', ['noor@haddad.example'])),
  ])
  const everyoneWithAddress = async (now: number) =>
    (await book.people.matching('@', now)).map((row) => ({ ...row }))
  const moments = book.db.prepare('select distinct at from interaction order by at').all()
  const numbers = new Set<number>()
  for (const at of [0, ...moments.map((row) => Number(row['at']))])
    for (const now of [at - 1, at]) {
      const everyone = await book.people.matching('', now)
      assert.deepEqual(everyone, await everyoneWithAddress(now))
      numbers.add(everyone.length)
    }
  assert.ok(numbers.size > 1)
  const now = Date.parse('2026-11-23T08:00:00Z')
  const before = await book.people.matching(' ', now)
  await importInto(book, [room.write('c.vcf', vcard('Ines Faria', ['ines@faria.example']))])
  const after = await book.people.matching('', now)
  assert.equal(after.length, before.length + 1)
  assert.deepEqual(after, await everyoneWithAddress(now))
})
