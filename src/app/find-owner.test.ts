import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ANN, correspondence, letter, ME } from '../../test/builders/acquaintance.ts'
import { bookInMemory } from '../../test/builders/book-in-memory.ts'
import { importInto } from '../../test/builders/imported.ts'
import { mbox } from '../../test/builders/mail.ts'
import { makeRoom } from '../../test/builders/room.ts'
import type { ImportReport } from './import-paths.ts'

const KIM = 'kim@vale.example'
const values = ({ owner }: ImportReport) => owner.map((one) => one.value)
const reasons = ({ owner }: ImportReport) => owner.map((one) => one.why)

test('a Sent folder shows the owner, whatever it is called', async (t) => {
  const room = makeRoom(t)
  for (const folder of ['Sent', 'Gesendet', 'Sent Items']) {
    const sent = [1, 2, 3].map((n) => letter(n, { from: ME, to: ANN }))
    const report = await importInto(bookInMemory(), [room.write(`${folder}.mbox`, mbox(sent))], {
      read: false,
    })
    assert.deepEqual([values(report), reasons(report)], [[KIM], ['it wrote what lies in a Sent folder']])
  }
})

test('Delivered-To shows the owner of an inbox', async (t) => {
  const room = makeRoom(t)
  const inbox = [1, 2, 3, 4].map((n) => letter(n, { headers: [`Delivered-To: ${KIM}`] }))
  const report = await importInto(bookInMemory(), [room.write('in.mbox', mbox(inbox))], { read: false })
  assert.deepEqual(
    [values(report), reasons(report)],
    [[KIM], ['mail was delivered to it, or a calendar is its']],
  )
})

test('without either, who is in far more of the messages than any other is the owner', async (t) => {
  const room = makeRoom(t)
  const report = await importInto(bookInMemory(), [room.write('all.mbox', mbox(correspondence(24)))], {
    read: false,
  })
  assert.deepEqual(
    [values(report), reasons(report)],
    [[KIM], ['it is in far more of the messages than any other']],
  )
})

test('between two who write to each other nobody can tell, and both are named', async (t) => {
  const room = makeRoom(t)
  const two = Array.from({ length: 10 }, (_, n) => letter(n, n % 2 === 0 ? {} : { from: ME, to: ANN }))
  const report = await importInto(bookInMemory(), [room.write('two.mbox', mbox(two))], { read: false })
  assert.deepEqual(values(report), [])
  assert.deepEqual(
    report.likelyOwners.map((one) => one.value),
    ['ann@lee.example', KIM],
  )
})

test('further addresses under the owner’s full name are the owner’s too, others of the family are not', async (t) => {
  const room = makeRoom(t)
  const more = [
    letter(50, { from: 'Kim Vale <kvale@work.example>', to: ANN }),
    letter(51, { from: 'Jo Vale <jo@vale.example>', to: ANN }),
  ]
  const report = await importInto(
    bookInMemory(),
    [room.write('all.mbox', mbox([...correspondence(24), ...more]))],
    {
      read: false,
    },
  )
  assert.deepEqual(values(report).toSorted(), [KIM, 'kvale@work.example'])
})

test('what the owner said is kept for later imports, until they say otherwise', async (t) => {
  const room = makeRoom(t)
  const book = bookInMemory()
  const first = room.write('a.mbox', mbox(correspondence(24)))
  assert.deepEqual(values(await importInto(book, [first], { owners: ['ann@lee.example'], read: false })), [
    'ann@lee.example',
  ])
  const second = room.write('Sent.mbox', mbox([60, 61, 62].map((n) => letter(n, { from: ME, to: ANN }))))
  const report = await importInto(book, [second], { read: false })
  assert.deepEqual([values(report), reasons(report)], [['ann@lee.example'], ['you said so']])
  assert.deepEqual(values(await importInto(book, [], { owners: [KIM], read: false })), [KIM])
  const names = (await book.people.matching('')).map((one) => one.name)
  assert.deepEqual(names, ['Ann Lee', 'Bob Ray', 'Cat Moss'])
})

test('an owner who was only likely gives way to one whom a Sent folder shows', async (t) => {
  const room = makeRoom(t)
  const book = bookInMemory()
  // An archive of Ann's letters to many; then the mailbox of Kim, in which she is one of several.
  const archive = Array.from({ length: 12 }, (_, n) =>
    letter(
      n,
      n % 2 === 0 ? { to: `P${n} <p${n}@many.example>` } : { from: `P${n} <p${n}@many.example>`, to: ANN },
    ),
  )
  assert.deepEqual(values(await importInto(book, [room.write('a.mbox', mbox(archive))], { read: false })), [
    'ann@lee.example',
  ])
  const sent = room.write('Sent.mbox', mbox([60, 61, 62].map((n) => letter(n, { from: ME, to: ANN }))))
  assert.deepEqual(values(await importInto(book, [sent], { read: false })), [KIM])
})

test("a colleague's mailbox that is imported later does not make the book theirs", async (t) => {
  const room = makeRoom(t)
  const book = bookInMemory()
  const own = room.write('Sent.mbox', mbox([1, 2, 3].map((n) => letter(n, { from: ME, to: ANN }))))
  const theirs = room.write(
    'bob/Sent.mbox',
    mbox(Array.from({ length: 9 }, (_, n) => letter(n + 20, { from: 'Bob Ray <bob@ray.example>', to: ME }))),
  )
  await importInto(book, [own], { read: false })
  assert.deepEqual(values(await importInto(book, [theirs], { read: false })), [KIM])
})
