import assert from 'node:assert/strict'
import { chmodSync, existsSync, mkdirSync, readFileSync, truncateSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { correspondence, letter } from '../builders/acquaintance.ts'
import { bookInMemory } from '../builders/book-in-memory.ts'
import { importInto, sums } from '../builders/imported.ts'
import { mbox } from '../builders/mail.ts'
import { type Ran, type Room, makeRoom } from '../builders/room.ts'
import { contentHash } from '../../src/store/content-hash.ts'

const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex')

/** Exactly one line that says what, one that says the fix, nothing on stdout. */
function assertRefused(ran: Ran, code: number, what: RegExp): void {
  assert.equal(ran.code, code, ran.err)
  assert.equal(ran.out, '')
  assert.match(ran.err, /^rapport: [^\n]+\nfix: [^\n]+\n$/)
  assert.match(ran.err, what)
}

const refusals: readonly (readonly [
  title: string,
  args: (room: Room) => readonly string[],
  code: number,
  what: RegExp,
])[] = [
  ['a path that is not there', () => ['import', '/nowhere/inbox.mbox'], 1, /inbox\.mbox is not there/],
  [
    'a path below a file',
    (room) => ['import', `${room.write('a.txt', 'x')}/inbox.mbox`],
    1,
    /a\.txt\/inbox\.mbox is not there/,
  ],
  ['an empty file', (room) => ['import', room.write('inbox.mbox', '')], 1, /inbox\.mbox is empty/],
  [
    'an empty folder',
    (room) => ['import', emptyFolder(room)],
    1,
    /mail is a folder without a file in it\nfix: Name the folder/,
  ],
  ['a picture', (room) => ['import', room.write('holiday.jpg', JPEG)], 1, /it is a JPEG picture/],
  [
    'a picture beside a mailbox',
    (room) => ['import', room.write('inbox.mbox', mbox(correspondence(4))), room.write('inbox2.mbox', JPEG)],
    1,
    /inbox2\.mbox cannot be imported/,
  ],
  ['what is neither a file nor a folder', () => ['import', '/dev/null'], 1, /neither a file nor a folder/],
  [
    'an owner that is no address',
    (room) => ['import', room.write('a.mbox', mbox(correspondence(4))), '--owner', 'kim'],
    2,
    /kim is no mail address/,
  ],
  [
    'a moment that is none',
    (room) => ['try', room.write('a.mbox', mbox(correspondence(4))), '--now', 'yesterday'],
    2,
    /yesterday is not a moment/,
  ],
  [
    'a sitting without a length, before anything is imported',
    (room) => ['try', room.write('a.mbox', mbox(correspondence(4))), '--minutes', '0'],
    2,
    /--minutes 0/,
  ],
  ['an unknown command', () => ['frobnicate'], 2, /no command frobnicate/],
  ['an unknown option', () => ['today', '--tomorrow'], 2, /unknown option '--tomorrow'/],
  [
    'no day at all',
    () => ['later', 's_0000000000'],
    2,
    /not said on which day[^\n]*\nfix: .*--until tomorrow/,
  ],
  ['a day that is none', () => ['later', 's_0000000000', '--until', '31 April'], 2, /31 April is not a day/],
  [
    'a day of the past',
    () => ['later', 's_0000000000', 'last', 'monday', '--now', '2026-11-24'],
    2,
    /last monday \(2026-11-16\) is not a day to come\nfix: .*2026-12-01\.\n$/,
  ],
  ['no draft to check', () => ['check', '/nowhere/letter.txt'], 1, /letter\.txt is not there/],
  ['an empty draft', (room) => ['check', room.write('letter.txt', '\n')], 1, /letter\.txt is empty/],
  ['no meeting to listen to', () => ['listen', '/nowhere/a.vtt'], 1, /a\.vtt is not there/],
  ['an empty meeting', (room) => ['listen', room.write('a.vtt', '')], 1, /it is empty/],
  ['today without a book', () => ['today'], 3, /no book/],
]

for (const [title, argsFor, code, what] of refusals)
  test(`${title}: one line, the fix, exit code ${code}, and nothing is imported`, async (t) => {
    const room = makeRoom(t)
    assertRefused(await room.rapport(...argsFor(room)), code, what)
    if (!existsSync(room.book)) return
    using db = new DatabaseSync(room.book)
    assert.equal(db.prepare('select count(*) as n from interaction').get()?.['n'], 0)
  })

test('a file that may not be read is refused by name', async (t) => {
  const room = makeRoom(t)
  const path = room.write('locked.mbox', mbox(correspondence(4)))
  chmodSync(path, 0)
  const ran = await room.rapport('import', path)
  // The superuser may read everything, so to it the file is like any other.
  if (process.getuid?.() === 0) assert.equal(ran.code, 0, ran.err)
  else assertRefused(ran, 1, /locked\.mbox may not be read/)
})

function emptyFolder(room: Room): string {
  mkdirSync(`${room.folder}/mail/inner`, { recursive: true })
  return `${room.folder}/mail`
}

test('in a folder, an empty file and a picture are listed as set aside, and the rest is imported', async (t) => {
  const room = makeRoom(t)
  room.write('mail/a.mbox', mbox(correspondence(6)))
  room.write('mail/empty.mbox', '')
  room.write('mail/holiday.jpg', JPEG)
  const report = await importInto(bookInMemory(), [`${room.folder}/mail`])
  assert.deepEqual(sums(report), { read: 6, added: 6, skipped: 2 })
  assert.deepEqual(
    report.sources.flatMap((source) => source.skipped.map(({ why }) => why)),
    ['the file is empty', 'it is a JPEG picture, which Rapport does not read'],
  )
})

test('of a truncated gzip every whole message is kept; once it is whole, the rest is added and the book is that of the whole', async (t) => {
  const room = makeRoom(t)
  const whole = gzipSync(mbox(correspondence(60)))
  const path = room.write('old.mbox.gz', whole)
  truncateSync(path, Math.floor(whole.length * 0.7))
  const book = bookInMemory()
  const [cut] = (await importInto(book, [path])).sources
  assert.ok(cut !== undefined && cut.added > 10 && cut.added < 60, String(cut?.added))
  assert.equal(cut.skipped.length, 1)
  assert.match(cut.skipped[0]?.why ?? '', /cut off.*messages before that were read/)
  assert.equal(sums(await importInto(book, [path])).added, 0)
  room.write('old.mbox.gz', whole)
  assert.equal(sums(await importInto(book, [path])).added, 60 - cut.added)
  const other = bookInMemory()
  await importInto(other, [path])
  assert.equal(contentHash(book.db), contentHash(other.db))
})

test('a book that is not a book is refused and left as it is', async (t) => {
  const room = makeRoom(t)
  room.write('book.db', 'Dear diary, today I kept notes in a text file.')
  assertRefused(await room.rapport('today'), 3, /not a Rapport book/)
  assert.equal(readFileSync(room.book, 'utf8'), 'Dear diary, today I kept notes in a text file.')
})

test("another program's database is refused and left as it is", async (t) => {
  const room = makeRoom(t)
  const db = new DatabaseSync(room.book)
  db.exec('create table song (title text)')
  db.close()
  const before = readFileSync(room.book)
  assertRefused(
    await room.rapport('import', room.write('a.mbox', mbox([letter(1)]))),
    3,
    /not a Rapport book/,
  )
  assert.deepEqual(readFileSync(room.book), before)
})

test('a book of a newer Rapport is refused, by every door into it, and left as it is', async (t) => {
  const room = makeRoom(t)
  await room.json('import', room.write('a.mbox', mbox(correspondence(6))), '--no-read')
  const db = new DatabaseSync(room.book)
  db.exec('pragma user_version = 99; pragma wal_checkpoint(truncate); pragma journal_mode = delete')
  db.close()
  const before = readFileSync(room.book)
  assertRefused(await room.rapport('today'), 3, /newer Rapport/)
  assertRefused(await room.rapport('import', `${room.folder}/a.mbox`), 3, /newer Rapport/)
  assertRefused(await room.withBook('mine.db').rapport('restore', room.book), 3, /newer Rapport/)
  using after = new DatabaseSync(room.book)
  assert.equal(after.prepare('pragma user_version').get()?.['user_version'], 99)
  assert.equal(after.prepare('select count(*) as n from interaction').get()?.['n'], 6)
  assert.equal(before.subarray(0, 15).toString(), 'SQLite format 3')
})

test('an owner that never occurs is said, with those that do, and what was imported is kept', async (t) => {
  const room = makeRoom(t)
  const path = room.write('a.mbox', mbox(correspondence(12)))
  const ran = await room.rapport('import', path, '--owner', 'someone@else.example')
  assert.match(ran.out, /12 read, all new/)
  assertRefused({ ...ran, out: '' }, 2, /someone@else\.example never occurs[^]*kim@vale\.example/)
  const [source] = ((await room.json('import', path)) as { sources: { added: number; unchanged: number }[] })
    .sources
  assert.deepEqual([source?.added, source?.unchanged], [0, 12])
})

test('of two imports at once, one imports and the other says so; together nothing is lost', async (t) => {
  const room = makeRoom(t)
  const paths = [1, 2].map((half) => room.write(`${half}.mbox`, mbox(correspondence(400, 400 * half))))
  const runs = await Promise.all(paths.map((path) => room.rapport('import', path, '--no-read')))
  for (const ran of runs) if (ran.code !== 0) assertRefused(ran, 1, /another Rapport is importing/)
  assert.ok(runs.some((ran) => ran.code === 0))
  await room.json('import', ...paths, '--no-read')
  const diagnosis = (await room.json('doctor')) as { counts: { interaction: number }; problems: string[] }
  assert.deepEqual(diagnosis.problems, [])
  assert.equal(diagnosis.counts.interaction, 800)
})
