import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makePrng } from '../../src/app/demo/prng.ts'
import { rebuild } from '../../src/app/rebuild.ts'
import type { Book } from '../../src/store/book.ts'
import { contentHash } from '../../src/store/content-hash.ts'
import { ANN, BOB, CAT, correspondence, letter, ME } from '../builders/acquaintance.ts'
import { bookInMemory } from '../builders/book-in-memory.ts'
import { event, vcalendar, vcard } from '../builders/cards-and-events.ts'
import { importInto, sources } from '../builders/imported.ts'
import { mbox, messagesOf } from '../builders/mail.ts'
import { demoText, NOW, writeMixture } from '../builders/records.ts'
import { type Room, makeRoom } from '../builders/room.ts'

const hashOf = (book: Book) => contentHash(book.db)

/** The book of these imports, one after another, worked out again from scratch. */
async function rebuilt(book: Book): Promise<Book> {
  const { imports, settlement, reading } = book
  await rebuild(
    { imports, settlement, reading, sources },
    { now: Date.parse(NOW), owners: [], onProgress: () => undefined },
  )
  return book
}

/** Checks that these files give one book, in pieces or at once, and that working it out again changes nothing. */
async function assertSameInPieces(paths: readonly string[], owners: readonly string[] = []): Promise<Book> {
  const whole = bookInMemory()
  await importInto(whole, paths, { owners })
  const pieces = bookInMemory()
  for (const path of paths) await importInto(pieces, [path], { owners })
  assert.equal(hashOf(pieces), hashOf(whole))
  const before = hashOf(pieces)
  assert.equal(hashOf(await rebuilt(pieces)), before)
  return pieces
}

test('a life imported file by file gives the book of one import, and working it out again changes nothing', async (t) => {
  const room = makeRoom(t)
  await assertSameInPieces(writeMixture(room, 6))
})

test('so it does with address book and calendar first', async (t) => {
  const room = makeRoom(t)
  const paths = writeMixture(room, 12)
  await assertSameInPieces([...paths.slice(4), ...paths.slice(0, 4)])
})

test('so it does however the messages are dealt out', async (t) => {
  const room = makeRoom(t)
  const random = makePrng(5)
  const all = [
    ...messagesOf(demoText('mail/inbox.mbox')).slice(0, 80),
    ...messagesOf(demoText('mail/sent.mbox')).slice(0, 50),
  ]
  const hands: string[][] = [[], [], []]
  for (const one of random.shuffle(all)) random.pick(hands).push(one)
  const paths = hands.map((hand, index) => room.write(`${index}.mbox`, mbox(hand)))
  await assertSameInPieces(paths, ['robin@adler.example'])
})

const KIM = 'kim@vale.example'
const mail = (room: Room, name: string, messages: readonly string[]) => room.write(name, mbox(messages))

test('a card that joins two addresses joins their ties', async (t) => {
  const room = makeRoom(t)
  const work = Array.from({ length: 6 }, (_, n) => letter(n))
  const home = Array.from({ length: 6 }, (_, n) => letter(n + 20, { from: 'Ann <ann@home.example>' }))
  const book = await assertSameInPieces(
    [
      mail(room, 'a.mbox', [...work, ...home]),
      room.write('b.vcf', vcard('Ann Lee', ['ann@lee.example', 'ann@home.example'])),
    ],
    [KIM],
  )
  const [row] = book.db.prepare('select contact_count as n from tie').all()
  assert.equal(row?.['n'], 12)
})

test('a card that makes a person of a silent address makes their tie', async (t) => {
  const room = makeRoom(t)
  const toDesk = [1, 2, 3].map((n) => letter(n, { from: ME, to: 'desk@moss.example' }))
  const book = await assertSameInPieces(
    [mail(room, 'a.mbox', toDesk), room.write('b.vcf', vcard('Cat Moss', ['desk@moss.example']))],
    [KIM],
  )
  assert.equal(book.db.prepare('select count(*) as n from tie').get()?.['n'], 1)
})

test('who else is known to be in a message decides whether it was to one alone, whenever that becomes known', async (t) => {
  const room = makeRoom(t)
  const both = Array.from({ length: 4 }, (_, n) => letter(n, { cc: 'desk@moss.example' }))
  await assertSameInPieces(
    [mail(room, 'a.mbox', both), room.write('b.vcf', vcard('Cat Moss', ['desk@moss.example']))],
    [KIM],
  )
})

test('an answer that came before the message it answers counts once that is there', async (t) => {
  const room = makeRoom(t)
  const asked = letter(1, { from: ME, to: ANN, text: 'Could you send me the drawings by Friday?' })
  const answered = letter(2, { answers: 'letter-1@lee.example', to: 'plan@lists.example' })
  const own = letter(3, { from: ME, to: 'plan@lists.example', answers: 'letter-2@lee.example' })
  await assertSameInPieces(
    [mail(room, 'a.mbox', [own]), mail(room, 'b.mbox', [answered]), mail(room, 'c.mbox', [asked])],
    [KIM],
  )
})

test("an owner's further address that is found later makes its mail the owner's", async (t) => {
  const room = makeRoom(t)
  const old = Array.from({ length: 5 }, (_, n) =>
    letter(n, {
      from: 'Kim Vale <kvale@old.example>',
      to: ANN,
      text: 'Could you send me the drawings?\n\n-- \nKim Vale\nVale Gardens Ltd',
    }),
  )
  await assertSameInPieces([mail(room, 'a.mbox', old), mail(room, 'b.mbox', correspondence(24, 50))], [KIM])
})

test('headerless messages find their thread anew when one that answers them comes later', async (t) => {
  const room = makeRoom(t)
  const first = letter(1, { subject: 'Annual accounts' })
  const second = letter(2, { subject: 'AW: Annual accounts', from: ME, to: ANN })
  const third = letter(3, { subject: 'Annual accounts' })
  const answer = letter(4, {
    subject: 'Re: Annual accounts',
    from: ME,
    to: ANN,
    answers: 'letter-3@lee.example',
  })
  const book = await assertSameInPieces(
    [mail(room, 'a.mbox', [first, third]), mail(room, 'b.mbox', [second]), mail(room, 'c.mbox', [answer])],
    [KIM],
  )
  const threads = book.db.prepare('select place, thread_id from interaction order by at').all()
  assert.equal(threads[0]?.['thread_id'], threads[1]?.['thread_id'])
  assert.equal(threads[2]?.['thread_id'], threads[3]?.['thread_id'])
  assert.notEqual(threads[0]?.['thread_id'], threads[2]?.['thread_id'])
})

test('a meeting that is moved and loses a guest changes both ties, and is searched by its new name', async (t) => {
  const room = makeRoom(t)
  const write = (sequence: number, summary: string, guests: readonly string[]) =>
    room.write(
      'calendar.ics',
      vcalendar([event({ uid: 'm1', sequence, at: '2026-03-01T10:00:00Z', summary, guests })]),
    )
  const letters = mail(room, 'a.mbox', correspondence(12))
  const book = bookInMemory()
  await importInto(book, [letters, write(0, 'Tulips', [ANN, BOB])], { owners: [KIM] })
  await importInto(book, [write(1, 'Roses', [ANN, CAT])])
  const whole = bookInMemory()
  await importInto(whole, [letters, `${room.folder}/calendar.ics`], { owners: [KIM] })
  const ties = 'select name, contact_count from tie join person on person.id = person_id order by name'
  assert.deepEqual(book.db.prepare(ties).all(), whole.db.prepare(ties).all())
  const found = async (word: string) => (await book.search.search([word], Date.parse(NOW), 9)).total
  assert.deepEqual([await found('tulips'), await found('roses')], [0, 1])
  assert.equal(book.db.prepare('select count(*) as n from body_block').get()?.['n'], 2)
})

test('a card that is corrected says nothing of what it said before: the book is that of the corrected card alone', async (t) => {
  const room = makeRoom(t)
  const letters = mail(room, 'a.mbox', [
    ...correspondence(12),
    letter(40, { from: 'Dan Orr <dan@orr.example>' }),
  ])
  const write = (name: string, addresses: readonly string[]) =>
    room.write('b.vcf', vcard(name, addresses).replace('FN:', 'UID:urn:uuid:card-1\r\nFN:'))
  const book = bookInMemory()
  await importInto(
    book,
    [letters, write('Ann Leigh', ['ann@lee.example', 'dan@orr.example', 'ann@nowhere.example'])],
    {
      owners: [KIM],
    },
  )
  assert.equal(
    (await book.people.matching('dan@orr'))[0]?.name,
    (await book.people.matching('ann@lee'))[0]?.name,
  )
  await importInto(book, [write('Ann Lee', ['ann@lee.example'])])
  const whole = bookInMemory()
  await importInto(whole, [letters, `${room.folder}/b.vcf`], { owners: [KIM] })
  assert.equal(hashOf(book), hashOf(whole))
  assert.equal(hashOf(await rebuilt(book)), hashOf(whole))
})

test('a mailbox that is read while its last message is being written gives the book of the whole one', async (t) => {
  const room = makeRoom(t)
  const whole = mbox([
    letter(1),
    letter(2),
    letter(3, { text: 'The accounts are yours from now on.\n'.repeat(60) }),
  ])
  const path = room.write('growing.mbox', whole)
  const wanted = bookInMemory()
  await importInto(wanted, [path], { owners: [] })
  for (const missing of [1, 37, 400, 1500]) {
    const book = bookInMemory()
    for (const length of [whole.length - missing - 100, whole.length - missing, whole.length]) {
      room.write('growing.mbox', whole.slice(0, length))
      await importInto(book, [path], { owners: [] })
    }
    assert.equal(hashOf(book), hashOf(wanted), `${missing} characters were missing`)
  }
})
