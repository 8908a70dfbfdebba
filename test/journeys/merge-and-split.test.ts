import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  keepTwoApart,
  listDuplicates,
  mergeTwo,
  splitOne,
  takeBackApart,
} from '../../src/app/merge-people.ts'
import { showPerson } from '../../src/app/show-person.ts'
import type { Book } from '../../src/store/book.ts'
import { contentHash } from '../../src/store/content-hash.ts'
import { ANN, correspondence, letter, ME } from '../builders/acquaintance.ts'
import { bookInMemory } from '../builders/book-in-memory.ts'
import { vcard } from '../builders/cards-and-events.ts'
import { importInto } from '../builders/imported.ts'
import { mbox } from '../builders/mail.ts'
import { NOW, writeMixture } from '../builders/records.ts'
import { makeRoom } from '../builders/room.ts'

const hashOf = (book: Book) => contentHash(book.db)
const now = Date.parse(NOW)
const merge = (book: Book, a: string, b: string) => mergeTwo(book.people, book.merging, { a, b, now })
const split = (book: Book, name: string) => splitOne(book.people, book.merging, { name, now })
const idsOf = async (book: Book, words: string) =>
  (await book.people.matching(words)).map((one) => one.publicId)

test('a merge and its split leave the book exactly as it was, for whomever of a life is merged', async (t) => {
  const room = makeRoom(t)
  const book = bookInMemory()
  await importInto(book, writeMixture(room, 4))
  const before = hashOf(book)
  const people = await idsOf(book, '')
  for (let index = 0; index + 1 < people.length; index += 7) {
    const [a = '', b = ''] = people.slice(index)
    await merge(book, a, b)
    assert.notEqual(hashOf(book), before)
    await split(book, a)
    assert.equal(hashOf(book), before, `${a} and ${b}`)
  }
})

test('merges on merges are undone one by one, the last first', async (t) => {
  const room = makeRoom(t)
  const book = bookInMemory()
  await importInto(book, [room.write('a.mbox', mbox(correspondence(24)))])
  const before = hashOf(book)
  await merge(book, 'ann@lee.example', 'bob@ray.example')
  const once = hashOf(book)
  await merge(book, 'cat@moss.example', 'ann@lee.example')
  assert.equal((await idsOf(book, '')).length, 1)
  assert.deepEqual(await mergedInto(book, 'Cat Moss'), ['Ann Lee', 'ann@lee.example', 'bob@ray.example'])
  await split(book, 'Cat Moss')
  assert.equal(hashOf(book), once)
  assert.deepEqual(await mergedInto(book, 'Ann Lee'), ['Bob Ray', 'bob@ray.example'])
  await split(book, 'Ann Lee')
  assert.equal(hashOf(book), before)
  assert.deepEqual(await mergedInto(book, 'Ann Lee'), [])
  await assert.rejects(split(book, 'Ann Lee'), /never merged/)
})

test('a merge carries all history: the tie holds the contacts of both', async (t) => {
  const room = makeRoom(t)
  const book = bookInMemory()
  await importInto(book, [room.write('a.mbox', mbox(correspondence(24)))])
  const counts = () =>
    book.db
      .prepare('select contact_count as n from tie join person on person.id = person_id order by name')
      .all()
      .map((row) => Number(row['n']))
  const [ann = 0, bob = 0, cat = 0] = counts()
  await merge(book, 'ann@lee.example', 'bob@ray.example')
  assert.deepEqual(counts(), [ann + bob, cat])
})

test('what came between merge and split goes with the person it came to', async (t) => {
  const room = makeRoom(t)
  const paths = [
    room.write('a.mbox', mbox(correspondence(24))),
    room.write('b.mbox', mbox(correspondence(12, 40))),
  ]
  const book = bookInMemory()
  await importInto(book, paths.slice(0, 1))
  await merge(book, 'ann@lee.example', 'bob@ray.example')
  // A new person gets the number that the absorbed one had.
  const stranger = room.write('c.mbox', mbox([letter(90, { from: 'Dan Orr <dan@orr.example>' })]))
  await importInto(book, [...paths.slice(1), stranger])
  await split(book, 'Ann Lee')
  const whole = bookInMemory()
  await importInto(whole, [...paths, stranger])
  assert.equal(hashOf(book), hashOf(whole))
})

test('two people who were split are not made one by the next import, nor proposed, nor by working all out again', async (t) => {
  const room = makeRoom(t)
  const book = bookInMemory()
  const home = Array.from({ length: 6 }, (_, n) => letter(n + 60, { from: 'Ann Lee <ann.lee@home.example>' }))
  await importInto(book, [room.write('a.mbox', mbox([...correspondence(24), ...home]))])
  await merge(book, 'ann@lee.example', 'ann.lee@home.example')
  await split(book, 'ann@lee.example')
  await importInto(book, [
    room.write('b.vcf', vcard('Ann Lee', ['ann@lee.example', 'ann.lee@home.example'])),
    room.write('c.mbox', mbox([letter(99, { from: ME, to: ANN })])),
  ])
  assert.equal((await idsOf(book, 'Ann Lee')).length, 2)
  const { proposals } = await listDuplicates(book.people, book.merging, {
    limit: 30,
    now: Number.MAX_SAFE_INTEGER,
  })
  assert.deepEqual(
    proposals.filter(({ a, b }) => a.name === 'Ann Lee' && b.name === 'Ann Lee'),
    [],
  )
})

test('duplicates are proposed with reasons, surest first, and never merged by themselves', async (t) => {
  const room = makeRoom(t)
  const book = bookInMemory()
  const home = Array.from({ length: 6 }, (_, n) => letter(n + 60, { from: 'Ann Lee <ann.lee@home.example>' }))
  const path = room.write('a.mbox', mbox([...correspondence(24), ...home]))
  await importInto(book, [path])
  const before = hashOf(book)
  const { proposals, total } = await listDuplicates(book.people, book.merging, {
    limit: 30,
    now: Number.MAX_SAFE_INTEGER,
  })
  assert.equal(total, proposals.length)
  const [first] = proposals
  assert.deepEqual(
    new Set([first?.a.identities, first?.b.identities].flat()),
    new Set(['ann.lee@home.example', 'ann@lee.example']),
  )
  assert.ok((first?.reasons.length ?? 0) > 0)
  assert.deepEqual(
    proposals.map((one) => one.score),
    proposals.map((one) => one.score).toSorted((a, b) => b - a),
  )
  assert.equal(hashOf(book), before)
  await importInto(book, [path])
  assert.equal(hashOf(book), before)
})

test('a person cannot be merged with themselves, and a name that fits several must be said more exactly', async (t) => {
  const room = makeRoom(t)
  const book = bookInMemory()
  await importInto(book, [room.write('a.mbox', mbox(correspondence(24)))])
  await assert.rejects(merge(book, 'Ann Lee', 'ann@lee.example'), /the same person already/)
  await assert.rejects(merge(book, 'example', 'Ann Lee'), /3 people fit "example"/)
  await assert.rejects(split(book, 'Nobody Known'), /nobody in the book/)
})

test('two who were said to be two are not proposed, nor joined by a card that holds both, until they are merged', async (t) => {
  const room = makeRoom(t)
  const book = bookInMemory()
  const home = Array.from({ length: 6 }, (_, n) => letter(n + 60, { from: 'Ann Lee <ann.lee@home.example>' }))
  await importInto(book, [room.write('a.mbox', mbox([...correspondence(24), ...home]))])
  const pair = { a: 'ann@lee.example', b: 'ann.lee@home.example', now }
  const ofAnn = async () =>
    (
      await listDuplicates(book.people, book.merging, { limit: 30, now: Number.MAX_SAFE_INTEGER })
    ).proposals.filter(({ a }) => a.name === 'Ann Lee')
  assert.deepEqual(
    (await ofAnn()).map(({ a, b }) => a.interactions + b.interactions),
    [8 + 6],
  )
  await keepTwoApart(book.people, book.merging, pair)
  assert.deepEqual(await ofAnn(), [])
  await takeBackApart(book.people, book.merging, pair)
  assert.equal((await ofAnn()).length, 1)
  await keepTwoApart(book.people, book.merging, pair)
  const card = vcard('Ann Lee', [pair.a, pair.b])
  await importInto(book, [room.write('b.vcf', card)])
  assert.equal((await idsOf(book, 'Ann Lee')).length, 2)
  await merge(book, pair.a, pair.b)
  await importInto(book, [room.write('c.mbox', mbox([letter(99, { from: ME, to: ANN })]))])
  assert.equal((await idsOf(book, 'Ann Lee')).length, 1)
  await assert.rejects(keepTwoApart(book.people, book.merging, pair), /one person in the book/)
})

/** Whom a split would part from somebody, and by what they are known; empty for nobody. */
async function mergedInto(book: Book, name: string): Promise<string[]> {
  const { merged } = await showPerson(book, { name, now, zone: 'UTC', entries: 1 })
  return merged === null ? [] : [merged.name, ...merged.identities.map(({ value }) => value)]
}

test('of two of one name the merge says an address each; others are told by their names', async (t) => {
  const room = makeRoom(t)
  const namesake = 'Ann Lee <a.marchetti@moor.example>'
  const theirs = [100, 101].map((number) => letter(number, { from: namesake }))
  const path = room.write('a.mbox', mbox([...correspondence(24), ...theirs]))
  await room.json('import', path, '--owner', 'kim@vale.example')
  const merged = async (...pair: readonly [string, string]) =>
    (await room.rapport('merge', ...pair)).out.replaceAll(/\s+/g, ' ')
  assert.match(
    await merged('ann@lee.example', 'a.marchetti@moor.example'),
    /^Ann Lee \(a\.marchetti@moor\.example\) is now part of Ann Lee \(ann@lee\.example\)\. Undo:/,
  )
  assert.match(
    await merged('cat@moss.example', 'bob@ray.example'),
    /^Bob Ray is now part of Cat Moss\. Undo:/,
  )
})
