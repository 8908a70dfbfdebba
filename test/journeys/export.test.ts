import assert from 'node:assert/strict'
import { rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { answerSuggestion } from '../../src/app/answer-suggestion.ts'
import { listPromises } from '../../src/app/list-promises.ts'
import { keepTwoApart, mergeTwo, splitOne } from '../../src/app/merge-people.ts'
import { changeSetting, ownerSettings } from '../../src/app/owner-settings.ts'
import { planToday } from '../../src/app/plan-today.ts'
import { stepRepair } from '../../src/app/repairs.ts'
import { sayOfPerson } from '../../src/app/say-of-person.ts'
import { sayOfPromise } from '../../src/app/say-of-promise.ts'
import type { WordOnPerson } from '../../src/app/ports.ts'
import type { Book } from '../../src/store/book.ts'
import { contentHash } from '../../src/store/content-hash.ts'
import { BOB, CAT, correspondence, letter } from '../builders/acquaintance.ts'
import { bookInMemory } from '../builders/book-in-memory.ts'
import { exportInto, filesIn, tamper } from '../builders/exported.ts'
import { importInto } from '../builders/imported.ts'
import { mbox } from '../builders/mail.ts'
import { demoText, NOW, OWNER, writeBesideMail } from '../builders/records.ts'
import { type Room, makeRoom } from '../builders/room.ts'

const zone = 'UTC'
const now = Date.parse(NOW)
const hashOf = (book: Book) => contentHash(book.db)

const say = (book: Book, name: string, what: WordOnPerson['what'], value: string | null, at = now) =>
  sayOfPerson(book.people, { name, words: [{ what, value }], now: at })
const planOn = (book: Book, moment: number) => planToday(book, { now: moment, zone, minutes: 15 })

/** The made-up book, in which its owner has said all that one can say. */
async function decidedBook(room: Room): Promise<Book> {
  const book = bookInMemory()
  const mail = ['inbox', 'sent'].map((name) => room.write(`${name}.mbox`, demoText(`mail/${name}.mbox`)))
  await importInto(book, [...mail, ...writeBesideMail(room, 'beside')], { owners: [OWNER] })
  await say(book, 'Ingrid Petersen', 'circle', '15')
  await say(book, 'Ingrid Petersen', 'cadence', '45')
  await say(book, 'Marek Novák', 'mute', '2027-02-01')
  await say(book, 'Tomasz Wójcik', 'name', 'Tomek')
  await mergeTwo(book.people, book.merging, { a: 'Samir Haddad', b: 'Tobias Kern', now })
  await mergeTwo(book.people, book.merging, { a: 'Lena Brandt', b: 'Chiara Bellini', now })
  await splitOne(book.people, book.merging, { name: 'Lena Brandt', now })
  await keepTwoApart(book.people, book.merging, { a: 'Ingrid Petersen', b: 'Tomek', now })
  changeSetting(book.settings, 'workdays', 'mon-thu')
  await stepRepair(book, { name: 'Freya Nilsen', step: 'did', words: 'I called our talk off.', now, zone })
  const { suggestions } = await planOn(book, now)
  for (const [index, answer] of (['done', 'later', 'not this'] as const).entries()) {
    const id = suggestions[index]?.id ?? ''
    await answerSuggestion(book, { id, answer, until: '2026-12-01', now, zone })
  }
  const { mine } = await listPromises(book, { now, zone, side: 'mine', person: null, all: true })
  const id = mine[0]?.id ?? ''
  await sayOfPromise(book, { id, what: 'due', value: '2026-12-24', now, zone })
  return book
}

test('a book with all that its owner said comes back the same into an empty one, and exports to the same bytes', async (t) => {
  const room = makeRoom(t)
  const book = await decidedBook(room)
  const first = await exportInto(book, `${room.folder}/first`)
  const words = filesIn(`${room.folder}/first`).get('words.jsonl') ?? ''
  const said = new Set(Array.from(words.matchAll(/^\{"what":"(\w+)"/gm), ([, what]) => what))
  assert.deepEqual(said.symmetricDifference(EVERY_WORD), new Set())
  const again = bookInMemory()
  const report = await importInto(again, [`${room.folder}/first`])
  assert.equal(hashOf(again), hashOf(book))
  assert.equal(first.hash, hashOf(book))
  assert.deepEqual(
    report.sources.map(({ format, read, added, skipped }) => [format, read === added, skipped]),
    [['export', true, []]],
  )
  await exportInto(again, `${room.folder}/second`)
  assert.deepEqual(filesIn(`${room.folder}/second`), filesIn(`${room.folder}/first`))
  const morning = now + 86_400_000
  assert.deepEqual(await planOn(again, morning), await planOn(book, morning))
  const found = async (one: Book) => (await one.search.search(['tram'], now, 50)).hits
  assert.deepEqual(await found(again), await found(book))
  assert.equal((await found(book)).length > 0, true)
  // The same once more adds nothing, and what was merged still comes apart.
  const { sources } = await importInto(again, [`${room.folder}/first`])
  assert.deepEqual([sources[0]?.added, sources[0]?.contradictions], [0, []])
  assert.equal(hashOf(again), hashOf(book))
  const apart = await splitOne(again.people, again.merging, { name: 'Samir Haddad', now })
  assert.deepEqual(apart.people.map(({ name }) => name).toSorted(), ['Samir Haddad', 'Tobias Kern'])
})

const EVERY_WORD = new Set('answer apart cadence circle merge mute name promise repair setting'.split(' '))

/** A book of some of a correspondence. */
async function bookOf(room: Room, name: string, letters: readonly string[]): Promise<Book> {
  const book = bookInMemory()
  await importInto(book, [room.write(name, mbox(letters))], { owners: ['kim@vale.example'] })
  return book
}

const all = [...correspondence(30), letter(60, { from: CAT }), letter(61, { from: BOB, to: CAT })]

test('an export goes into another book without doubling: ties, threads and counts are those of all mail in one', async (t) => {
  const room = makeRoom(t)
  const whole = await bookOf(room, 'all.mbox', all)
  const book = await bookOf(room, 'a.mbox', all.slice(0, 20))
  await exportInto(await bookOf(room, 'b.mbox', all.slice(12)), `${room.folder}/e`)
  const { sources } = await importInto(book, [`${room.folder}/e`])
  assert.deepEqual([sources[0]?.added, sources[0]?.unchanged], [all.length - 20, 8])
  for (const sql of [
    'select name, public_id, first_at, last_at, contact_count, from_them, from_owner from person join tie on person_id = person.id order by name',
    'select value, nature, sent_personal, received from identity order by value',
    'select group_concat(at) as at from (select thread_id, at from interaction order by at) group by thread_id order by at',
    'select i.at, r.quote from request r join interaction i on i.id = r.interaction_id order by i.at, r.quote',
  ])
    assert.deepEqual(book.db.prepare(sql).all(), whole.db.prepare(sql).all())
  // The books go on alone: mail that the other one had is known.
  const next = await importInto(book, [room.write('c.mbox', mbox(all))])
  assert.equal(next.sources[0]?.added, 0)
})

const DAY = 86_400_000
for (const [whose, mine, theirs, stands] of [
  ['the book', now, now - DAY, '5'],
  ['the export', now - DAY, now, '50'],
] as const)
  test(`of two words on one person the later stands, that of ${whose}, and the report says so`, async (t) => {
    const room = makeRoom(t)
    const other = await bookOf(room, 'b.mbox', all)
    await say(other, 'Ann Lee', 'circle', '50', theirs)
    await exportInto(other, `${room.folder}/e`)
    const book = await bookOf(room, 'a.mbox', all)
    await say(book, 'Ann Lee', 'circle', '5', mine)
    const { sources } = await importInto(book, [`${room.folder}/e`])
    const [ann] = await book.people.matching('Ann Lee')
    assert.equal(book.people.saidOf(ann?.person ?? 0, now).circle, stands)
    const days = [mine, theirs].map((at) => new Date(at).toISOString().slice(0, 10))
    assert.deepEqual(sources[0]?.contradictions, [
      `The circle of Ann Lee is 5 by your book (${days[0]}) and 50 by the export (${days[1]}): the later stands.`,
    ])
  })

for (const [whose, mine, theirs, count] of [
  ['the book', now, now - DAY, 3],
  ['the export', now - DAY, now, 2],
] as const)
  test(`whether two are one is as was said later, by ${whose}`, async (t) => {
    const room = makeRoom(t)
    const other = await bookOf(room, 'b.mbox', all)
    await mergeTwo(other.people, other.merging, { a: 'Ann Lee', b: 'Bob Ray', now: theirs })
    await exportInto(other, `${room.folder}/e`)
    const book = await bookOf(room, 'a.mbox', all)
    await keepTwoApart(book.people, book.merging, { a: 'Ann Lee', b: 'Bob Ray', now: mine })
    const { sources, people } = await importInto(book, [`${room.folder}/e`])
    assert.equal(people, count)
    assert.match(sources[0]?.contradictions?.[0] ?? '', /^Ann Lee and Bob Ray are one by the export/)
  })

test('an export is found in a folder among other things, and only as a whole', async (t) => {
  const room = makeRoom(t)
  await exportInto(await bookOf(room, 'b.mbox', all.slice(0, 20)), `${room.folder}/in/mine`)
  room.write('in/new.mbox', mbox(all.slice(20)))
  const book = bookInMemory()
  const { sources } = await importInto(book, [`${room.folder}/in`])
  assert.deepEqual(
    sources.map(({ format, added }) => [format, added]),
    [
      ['export', 20],
      ['mbox', all.length - 20],
    ],
  )
})

test('where drafts may be sent to is never taken from an export, and its report says so', async (t) => {
  const room = makeRoom(t)
  const folder = `${room.folder}/e`
  const other = await bookOf(room, 'b.mbox', all)
  changeSetting(other.settings, 'model-address', 'https://models.example/v1')
  changeSetting(other.settings, 'minutes', '25')
  await exportInto(other, folder)
  for (const book of [bookInMemory(), await bookOf(room, 'a.mbox', all.slice(0, 5))]) {
    const { sources } = await importInto(book, [folder])
    const { modelAddress, minutes } = ownerSettings(book.settings)
    assert.deepEqual([modelAddress, minutes], [null, 25])
    assert.deepEqual(sources[0]?.contradictions, [
      'The setting model-address is https://models.example/v1 in the export and was not taken: set it yourself with `rapport settings model-address`.',
    ])
  }
})

const damages: readonly (readonly [what: string, how: (folder: string) => void, message: RegExp])[] = [
  [
    'cut short',
    (e) => truncateSync(`${e}/interactions.jsonl`, 900),
    /interactions\.jsonl in .* is cut short/,
  ],
  ['without a file', (e) => rmSync(`${e}/words.jsonl`), /words\.jsonl is missing from the export/],
  [
    'with a byte changed',
    (e) => flip(`${e}/identities.jsonl`),
    /identities\.jsonl .* is not as it was written/,
  ],
  ['with a torn manifest', (e) => truncateSync(`${e}/rapport.json`, 400), /rapport\.json in .* is damaged/],
  [
    'of a newer Rapport',
    (e) => tamper(e, 'rapport.json', (text) => text.replace('"version": 1', '"version": 2')),
    /written by a newer Rapport/,
  ],
  [
    'with a moment beyond all days',
    (e) => tamper(e, 'interactions.jsonl', (text) => text.replace(/"at":\d+/, '"at":9e15')),
    /line 1 of interactions\.jsonl in .* is not what Rapport writes/,
  ],
  [
    'with a role that there is not, far down',
    (e) => tamper(e, 'interactions.jsonl', (text) => text.replace(/\["to",(?![^]*\["to",)/, '["king",')),
    /line \d+ of interactions\.jsonl in .* is not what Rapport writes/,
  ],
  [
    'with an answer to nothing that could be shown',
    (e) =>
      tamper(
        e,
        'words.jsonl',
        (text) =>
          `${text}{"what":"answer","at":1,"suggestion":"s","person":"p","identity":null,"way":"","action":"","answer":"done","until":null,"content":"{\\"__proto__\\":{}}"}\n`,
      ),
    /line \d+ of words\.jsonl in .* is not what Rapport writes/,
  ],
]
for (const [what, damage, message] of damages)
  test(`an export ${what} is refused in a line, and nothing of it is taken in`, async (t) => {
    const room = makeRoom(t)
    const folder = `${room.folder}/e`
    await exportInto(await bookOf(room, 'b.mbox', all.slice(10)), folder)
    damage(folder)
    const book = await bookOf(room, 'a.mbox', all.slice(0, 12))
    const before = hashOf(book)
    await assert.rejects(importInto(book, [folder]), (error: Error) => message.test(error.message))
    assert.equal(hashOf(book), before)
  })

function flip(path: string): void {
  const { size } = statSync(path)
  writeFileSync(path, 'X', { flag: 'r+' })
  assert.equal(statSync(path).size, size)
}

test('the command line writes into a new folder for its owner alone, and over nothing', async (t) => {
  const room = makeRoom(t)
  await room.json('import', room.write('a.mbox', mbox(all)), '--owner', 'kim@vale.example')
  const folder = `${room.folder}/new/export`
  const first = await room.rapport('export', folder)
  assert.deepEqual([first.code, first.err], [0, ''])
  assert.match(
    first.out,
    /^3 people and 32 interactions were written to [^]*\nrapport --book .* import .*\/new\/export\n$/,
  )
  assert.deepEqual(
    [folder, `${folder}/mail.mbox`, `${folder}/rapport.json`].map((path) => statSync(path).mode & 0o777),
    [0o700, 0o600, 0o600],
  )
  const again = await room.rapport('export', folder)
  assert.equal(again.code, 1)
  assert.match(again.err, /^rapport: the folder .* is not empty\nfix: .*nothing is overwritten\.\n$/)
  const other = room.withBook('other.db')
  await other.json('import', folder)
  const hashes = await Promise.all(
    [room, other].map(async (one) => (await one.json('doctor')) as { hash: string }),
  )
  assert.equal(hashes[0]?.hash, hashes[1]?.hash)
})
