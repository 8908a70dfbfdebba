import assert from 'node:assert/strict'
import { test } from 'node:test'
import { besideMeeting } from '../../src/app/beside-meeting.ts'
import { listMeetings } from '../../src/app/list-meetings.ts'
import { listPromises } from '../../src/app/list-promises.ts'
import { listDuplicates } from '../../src/app/merge-people.ts'
import { showMeeting } from '../../src/app/show-meeting.ts'
import type { Book } from '../../src/store/book.ts'
import { contentHash } from '../../src/store/content-hash.ts'
import { correspondence } from '../builders/acquaintance.ts'
import { bookInMemory } from '../builders/book-in-memory.ts'
import { event, vcalendar } from '../builders/cards-and-events.ts'
import { importInto } from '../builders/imported.ts'
import { mbox } from '../builders/mail.ts'
import { type Room, makeRoom } from '../builders/room.ts'

const OWNERS = ['kim@vale.example']

const TALK = [
  ['Kim Vale', 'Morning, Ann, can you hear me?'],
  ['Ann Lee', 'Loud and clear, thanks.'],
  ['Ann Lee', "I'll send you the heron figures by Friday."],
  ['Kim Vale', 'Wonderful.'],
] as const

/** A Zoom recording of these turns, a caption each, four seconds apart. */
function vtt(talk: readonly (readonly [string, string])[], from = 3120): string {
  const cues = talk.map(([name, words], index) => {
    const start = from + index * 4013
    return `${index + 1}\n${stamp(start)} --> ${stamp(start + 3257)}\n${name}: ${words}\n`
  })
  return `WEBVTT\n\n${cues.join('\n')}`
}

const stamp = (ms: number) => new Date(ms).toISOString().slice(11, 23)

const calendar = (summary = 'Figures') =>
  vcalendar([
    event({
      uid: 'figures',
      at: '2026-03-10T10:00:00Z',
      summary,
      guests: ['Kim Vale <kim@vale.example>', 'Ann Lee <ann@lee.example>'],
    }),
  ])

function files(room: Room): { mail: string; ics: string; raw: string; corrected: string } {
  const misheard = TALK.map(([name, words]) => [name, words.replace('heron', 'hair on')] as const)
  return {
    mail: room.write('a.mbox', mbox(correspondence(8))),
    ics: room.write('b.ics', calendar()),
    raw: room.write('calls/GMT20260310-100140_Recording.transcript.vtt', vtt(misheard)),
    corrected: room.write('calls/GMT20260310-100140_corrected.vtt', vtt(TALK)),
  }
}

async function bookOf(...imports: readonly (readonly string[])[]): Promise<Book> {
  const book = bookInMemory()
  for (const paths of imports) await importInto(book, paths, { owners: OWNERS })
  return book
}

const rows = (book: Book, sql: string) =>
  book.db
    .prepare(sql)
    .all()
    .map((row) => Object.values(row).join(' | '))

test('a transcript and its calendar entry are one meeting, whichever comes first, and neither is added twice', async (t) => {
  const { mail, ics, raw } = files(makeRoom(t))
  const atOnce = await bookOf([mail, ics, raw])
  const later = await bookOf([mail, ics], [raw])
  const earlier = await bookOf([mail, raw], [ics])
  assert.deepEqual(rows(atOnce, "select subject, at from interaction where kind = 'meeting'"), [
    `Figures | ${Date.parse('2026-03-10T10:00:00Z')}`,
  ])
  assert.equal(contentHash(later.db), contentHash(atOnce.db))
  assert.equal(contentHash(earlier.db), contentHash(atOnce.db))
  assert.deepEqual(rows(earlier, 'select count(*) from turn'), ['4'])
  const again = await importInto(earlier, [ics, raw], { owners: OWNERS })
  assert.equal(
    again.sources.reduce((sum, source) => sum + source.added, 0),
    0,
  )
})

test('the corrected transcript is kept, whichever comes first', async (t) => {
  const { mail, ics, raw, corrected } = files(makeRoom(t))
  const orders = [
    [[mail, ics, raw, corrected]],
    [[mail, ics, corrected], [raw]],
    [
      [mail, raw],
      [corrected, ics],
    ],
  ]
  const hashes = new Set<string>()
  for (const order of orders) {
    const book = await bookOf(...order)
    hashes.add(contentHash(book.db))
    assert.deepEqual(rows(book, "select count(*) from interaction where kind = 'meeting'"), ['1'])
    const hits = await book.search.search(['heron'], Date.parse('2026-04-01T00:00:00Z'), 5)
    assert.deepEqual(
      hits.hits.map((hit) => hit.person?.name),
      ['Ann Lee'],
    )
    assert.equal((await book.search.search(['hair'], Date.parse('2026-04-01T00:00:00Z'), 5)).total, 0)
  }
  assert.equal(hashes.size, 1)
})

test('two meetings whose captions happen to have the same times stay two', async (t) => {
  const room = makeRoom(t)
  const one = room.write('2026-03-10 One.vtt', vtt(TALK))
  const other = room.write(
    '2026-03-11 Two.vtt',
    vtt([
      ['Kim Vale', 'Welcome everybody, this concerns harbour pilots.'],
      ['Bob Ray', 'Could somebody explain tidal windows?'],
    ]),
  )
  const book = await bookOf([one, other])
  assert.deepEqual(rows(book, "select count(*) from interaction where kind = 'meeting'"), ['2'])
  const again = await importInto(book, [
    room.write(
      'copy/2026-03-11 Two.vtt',
      vtt([
        ['Kim Vale', 'Welcome everybody, this concerns harbour pilots.'],
        ['Bob Ray', 'Could somebody explain tidal windows?'],
      ]),
    ),
  ])
  assert.equal(again.sources[0]?.added, 0)
})

test('a meeting keeps what was said when its entry moves', async (t) => {
  const room = makeRoom(t)
  const { mail, ics, raw } = files(room)
  const book = await bookOf([mail, ics, raw])
  const moved = room.write('c.ics', calendar('Figures again').replace('SEQUENCE:0', 'SEQUENCE:1'))
  await importInto(book, [moved], { owners: OWNERS })
  assert.deepEqual(rows(book, "select subject from interaction where kind = 'meeting'"), ['Figures again'])
  assert.deepEqual(rows(book, 'select count(*) from turn'), ['4'])
  assert.equal((await book.search.search(['clear'], Date.parse('2026-04-01T00:00:00Z'), 5)).total, 1)
})

test('what was planned, put right and said of a recorded meeting stays so once its calendar entry is there', async (t) => {
  const { mail, ics, raw } = files(makeRoom(t))
  const book = await bookOf([mail, raw])
  const now = Date.parse('2026-03-11T08:00:00Z')
  const theirs = async () =>
    (await listPromises(book, { now, zone: 'UTC', side: 'theirs', person: null, all: true })).theirs
  const meeting = () => Number(rows(book, "select id from interaction where kind = 'meeting'")[0])
  const [ann] = await book.people.matching('Ann Lee')
  const before = (await theirs()).map(({ id }) => id)
  assert.equal(before.length, 1)
  const [heard] = [meeting()]
  const content = JSON.stringify({ evidence: [{ id: `i_${heard}` }, { id: `i_${heard}0` }] })
  await book.planning.keepSitting('2026-03-11', 15, [{ id: 's_1', content, interactions: [3, heard] }])
  const wrong = { cause: 'other', reason: '', quote: '', lookBack: '2026-03-20', suggestion: null } as const
  book.empathy.openRepair({ ...wrong, person: ann?.person ?? 0, interaction: heard, opened: now })
  await importInto(book, [ics], { owners: OWNERS })
  assert.notEqual(meeting(), heard)
  assert.deepEqual(
    (await theirs()).map(({ id }) => id),
    before,
  )
  assert.deepEqual(await book.planning.laidOut('s_1', '2026-03-11'), {
    id: 's_1',
    content: JSON.stringify({ evidence: [{ id: `i_${meeting()}` }, { id: `i_${heard}0` }] }),
    interactions: [3, meeting()],
  })
  assert.equal(book.empathy.repairs(now)[0]?.interaction, meeting())
})

test('who speaks and was asked under the same full name is one person; what they promise is theirs, with its words', async (t) => {
  const { mail, ics, corrected } = files(makeRoom(t))
  const book = await bookOf([mail, ics, corrected])
  assert.deepEqual(
    rows(
      book,
      "select distinct p.name from identity x join person p on p.id = x.person_id where x.value in ('ann lee', 'ann@lee.example')",
    ),
    ['Ann Lee'],
  )
  const [promise] = book.db
    .prepare(
      'select interaction_id, span_start, span_end, quote, due, value from promise join identity on identity.id = author_id',
    )
    .all()
  assert.equal(promise?.['value'], 'ann lee')
  assert.equal(promise?.['due'], '2026-03-13')
  const hit = await book.search.search(['heron'], Date.parse('2026-04-01T00:00:00Z'), 1)
  const said = hit.hits[0]?.text.slice(Number(promise?.['span_start']), Number(promise?.['span_end']))
  assert.equal(said, "I'll send you the heron figures by Friday.")
})

test('a meeting is listed with the owner’s share of it, and shown with what was promised in it', async (t) => {
  const { mail, ics, corrected } = files(makeRoom(t))
  const book = await bookOf([mail, ics, corrected])
  const now = Date.parse('2026-04-01T00:00:00Z')
  const [meeting] = listMeetings(book.interactions, { now }).meetings
  assert.deepEqual([meeting?.speakers, meeting?.ownerShare], [2, 0.5])
  const beside = await besideMeeting(book, { id: meeting?.id ?? '', now, zone: 'UTC' })
  assert.equal(beside.usual, null, 'there was no meeting before it')
  assert.deepEqual(
    beside.promises.map(({ by, due }) => [by, due]),
    [['person', '2026-03-13']],
  )
  await assert.rejects(besideMeeting(book, { id: 'i_999', now, zone: 'UTC' }), /no meeting/)
  book.close()
})

test('a meeting without a day is listed last and has a mirror, with what somebody was asked to do after it', async (t) => {
  const room = makeRoom(t)
  const { mail, ics, corrected } = files(room)
  const talk = [
    ['Kim Vale', 'Thank you both for the plan.'],
    ['Ann Lee', 'Kim, can you send me the signed contract by Friday?'],
    ['Kim Vale', 'Gladly.'],
  ] as const
  const book = await bookOf([mail, ics, corrected, room.write('contract talk.vtt', vtt(talk))])
  const now = Date.parse('2026-04-01T00:00:00Z')
  const { meetings } = listMeetings(book.interactions, { now })
  assert.deepEqual(
    meetings.map(({ at }) => at),
    ['2026-03-10T10:00:00.000Z', null],
  )
  const id = meetings[1]?.id ?? ''
  const meeting = showMeeting(book.interactions, { id, now, zone: 'UTC' })
  assert.deepEqual([meeting.at, meeting.day, meeting.mirror.speakers.length], [null, null, 2])
  const beside = await besideMeeting(book, { id, now, zone: 'UTC' })
  assert.deepEqual(beside, {
    usual: null,
    promises: [],
    requests: ['Kim, can you send me the signed contract by Friday?'],
  })
  book.close()
})

test('a first name alone, and a note-taker, become nobody else’s', async (t) => {
  const room = makeRoom(t)
  const talk = [
    ['Ann', 'Hello.'],
    ['Fireflies.ai Notetaker', 'Recording.'],
    ['Speaker 2', 'Mm.'],
    ['Kim Vale', 'Hi.'],
  ] as const
  const book = await bookOf([
    room.write('a.mbox', mbox(correspondence(8))),
    room.write('2026-03-20 Other.vtt', vtt(talk)),
  ])
  assert.deepEqual(
    rows(book, "select value, nature, person_id is null from identity where kind = 'speaker' order by value"),
    ['ann @ other | human | 0', 'firefliesainotetaker | machine | 1', 'kim vale | owner | 1'],
  )
})

test('one name in two series is proposed when the same people are there', async (t) => {
  const room = makeRoom(t)
  const others = ['Bob Ray', 'Cat Moss', 'Dan Hill', 'Eve Sand', 'Kim Vale'].map(
    (name) => [name, 'Yes, indeed.'] as const,
  )
  const talk = (words: string) => vtt([['Walter', words], ...others], words.length * 1000 + 7)
  const book = await bookOf([
    room.write('2026-03-20 Harbour.vtt', talk('Pilots are late again today.')),
    room.write('2026-03-21 Orchard.vtt', talk('Apples need another week, I think.')),
  ])
  const { proposals } = await listDuplicates(book.people, book.merging, {
    limit: 10,
    now: Number.MAX_SAFE_INTEGER,
  })
  assert.deepEqual(
    proposals.map(({ a, b }) => [a.name, b.name]),
    [['Walter', 'Walter']],
  )
})
