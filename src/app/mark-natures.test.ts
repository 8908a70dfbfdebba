import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ANN, correspondence, letter, ME } from '../../test/builders/acquaintance.ts'
import { bookInMemory } from '../../test/builders/book-in-memory.ts'
import { importInto } from '../../test/builders/imported.ts'
import { type Letter, mbox } from '../../test/builders/mail.ts'
import { makeRoom } from '../../test/builders/room.ts'
import type { Book } from '../store/book.ts'

const SENDER = 'tkr77@harbour.example'
const NOBODY = 'undisclosed-recipients:;'
const PIER = 'Pier <pier@lists.harbour.example>'
const THROUGH_LIST = [
  'List-Id: <pier.lists.harbour.example>',
  'List-Post: <mailto:pier@lists.harbour.example>',
]

/** @param extra letters beside a correspondence that shows the owner */
async function naturesOf(
  t: Parameters<typeof makeRoom>[0],
  extra: readonly string[],
  book: Book = bookInMemory(),
): Promise<Map<string, string>> {
  const path = makeRoom(t).write('all.mbox', mbox([...correspondence(12), ...extra]))
  await importInto(book, [path], { owners: ['kim@vale.example'], read: false })
  return new Map(book.settlement.identities().map(({ value, nature }) => [value, nature]))
}

const from = (number: number, changes: Partial<Letter>) => letter(number, { from: SENDER, ...changes })

const cases: readonly (readonly [title: string, letters: readonly string[], nature: string])[] = [
  [
    'who sends to undisclosed recipients only is nobody’s',
    [20, 21].map((n) => from(n, { to: NOBODY })),
    'unknown',
  ],
  ['who sends only to itself is nobody’s', [from(20, { to: SENDER })], 'unknown'],
  ['who sends only to strangers is nobody’s', [from(20, { to: 'someone@else.example' })], 'unknown'],
  ['a colleague who writes to the owner once is a person', [from(20, {})], 'human'],
  ['so is one who writes to the owner’s friend', [from(20, { to: ANN })], 'human'],
  ['who writes to many, the owner among them, is nobody’s', [from(20, { to: manyWith(ME) })], 'unknown'],
  ['who asks a list by its name is a person', [from(20, { to: PIER, headers: THROUGH_LIST })], 'human'],
  [
    'what a list lets through, addressed to others, is nobody’s',
    [from(20, { to: 'someone@else.example', headers: THROUGH_LIST })],
    'unknown',
  ],
  ['who answers is a person', [from(20, { to: NOBODY, answers: 'letter-3@lee.example' })], 'human'],
  [
    'who only follows up what it sent is nobody’s',
    [from(20, { to: NOBODY }), from(21, { to: NOBODY, answers: 'letter-20@lee.example' })],
    'unknown',
  ],
  [
    'who is answered is a person',
    [from(20, { to: NOBODY }), letter(21, { answers: 'letter-20@lee.example' })],
    'human',
  ],
  ['whom someone wrote to is a person', [from(20, { to: NOBODY }), letter(21, { to: SENDER })], 'human'],
]
for (const [title, letters, nature] of cases)
  test(title, async (t) => {
    assert.equal((await naturesOf(t, letters)).get(SENDER), nature)
  })

test('one who bears a name is a person, whomever they write to', async (t) => {
  const natures = await naturesOf(t, [letter(20, { from: `Ines Moss <${SENDER}>`, to: NOBODY })])
  assert.equal(natures.get(SENDER), 'human')
})

test('an answer that comes later makes a person of a stranger', async (t) => {
  const book = bookInMemory()
  assert.equal((await naturesOf(t, [from(20, { to: NOBODY })], book)).get(SENDER), 'unknown')
  const later = [letter(21, { to: SENDER, from: ME })]
  assert.equal((await naturesOf(t, later, book)).get(SENDER), 'human')
})

test('of whom there is only a note of being away is a person', async (t) => {
  const away = letter(20, { from: `Ines Moss <${SENDER}>`, subject: 'Out of office: Point 3' })
  assert.equal((await naturesOf(t, [away])).get(SENDER), 'human')
})

test('under a human’s name a sender of newsletters is a machine all the same', async (t) => {
  const news = letter(20, { from: `Ines Moss <${SENDER}>`, headers: ['Precedence: bulk'] })
  assert.equal((await naturesOf(t, [news])).get(SENDER), 'machine')
})

test('who was asked to a meeting is a person by a given name, or by one that the address spells out', async (t) => {
  const asked = [
    'CN=Ann:mailto:am7@moss.example',
    'CN=Hall:mailto:hall@moss.example',
    ':mailto:ann.pine@pier.example',
  ]
  const calendar = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:tide-1',
    'DTSTART:20250305T090000Z',
    'RRULE:FREQ=DAILY;COUNT=150',
  ]
    .concat(asked.map((one) => `ATTENDEE${one.startsWith(':') ? '' : ';'}${one}`))
    .concat('SUMMARY:Tide tables', 'END:VEVENT', 'END:VCALENDAR')
  const book = bookInMemory()
  await importInto(book, [makeRoom(t).write('cal.ics', calendar.join('\r\n'))], { read: false })
  const natures = await naturesOf(t, [], book)
  assert.equal(natures.get('am7@moss.example'), 'human')
  assert.equal(natures.get('ann.pine@pier.example'), 'human')
  assert.notEqual(natures.get('hall@moss.example'), 'human')
})

function manyWith(one: string): string {
  return [one, ...Array.from({ length: 9 }, (_, n) => `berth${n}@harbour.example`)].join(', ')
}
