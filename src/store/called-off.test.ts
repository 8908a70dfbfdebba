import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ANN, correspondence } from '../../test/builders/acquaintance.ts'
import { bookInMemory } from '../../test/builders/book-in-memory.ts'
import { event, vcalendar } from '../../test/builders/cards-and-events.ts'
import { importInto } from '../../test/builders/imported.ts'
import { mbox } from '../../test/builders/mail.ts'
import { makeRoom } from '../../test/builders/room.ts'
import { HOUR } from '../domain/milliseconds.ts'

const at = (moment: string) => Date.parse(moment)

/** Kim's entry for 20 May with Ann and Bob, who has declined; called off on the evening before. */
const CALLED_OFF = event({ uid: 'a', at: '2026-05-20T09:00:00Z', summary: 'Coffee', guests: [ANN] })
  .replace('DTSTAMP:20260520T090000Z', 'DTSTAMP:20260501T090000Z\r\nLAST-MODIFIED:20260519T210000Z')
  .replace(
    'END:VEVENT',
    [
      'ATTENDEE;CN=Bob Ray;PARTSTAT=DECLINED:mailto:bob@ray.example',
      'ORGANIZER;CN=Kim Vale:mailto:kim@vale.example',
      'LOCATION:Cafe North, Mill Lane 2',
      'STATUS:CANCELLED',
      'END:VEVENT',
    ].join('\r\n'),
  )

async function bookWithIt(context: Parameters<typeof makeRoom>[0]) {
  const room = makeRoom(context)
  const book = bookInMemory()
  const paths = [room.write('a.mbox', mbox(correspondence(24))), room.write('b.ics', vcalendar([CALLED_OFF]))]
  await importInto(book, paths, { owners: ['kim@vale.example'], now: '2026-06-01T08:00:00Z' })
  const [ann] = await book.people.matching('Ann Lee')
  return { ...rooms(book), ann: ann?.person ?? 0 }
}

/** The rooms of the book that ask for meetings. */
function rooms({ communication, coffee, celebration, empathy }: ReturnType<typeof bookInMemory>) {
  return { communication, coffee, celebration, empathy }
}

test('a meeting that was called off was to come until then, in every room of the book', async (t) => {
  const { communication, coffee, ann } = await bookWithIt(t)
  const seen = async (now: number) => ({
    toCome: (await communication.toCome(now, now + 72 * HOUR, now)).length,
    ahead: coffee.meetingAhead([ann], now, 72 * HOUR).size,
    entries: coffee
      .entries({ from: now, to: now + 72 * HOUR, now }, ann)
      .map(({ status }) => status === 'cancelled'),
  })
  assert.deepEqual(await seen(at('2026-05-19T20:00:00Z')), { toCome: 1, ahead: 1, entries: [false] })
  assert.deepEqual(await seen(at('2026-05-19T22:00:00Z')), { toCome: 0, ahead: 0, entries: [true] })
})

test('what was called off before it began was no meeting', async (t) => {
  const { coffee, celebration, ann } = await bookWithIt(t)
  const stretch = { since: at('2026-05-19T00:00:00Z'), now: at('2026-05-21T00:00:00Z') }
  assert.deepEqual(coffee.small(stretch), [])
  assert.deepEqual(
    celebration.ownersActs([ann], stretch).filter(({ kind }) => kind === 'meeting'),
    [],
  )
})

test('a late cancellation is put right with who would have come, not with who had declined', async (t) => {
  const { empathy, ann } = await bookWithIt(t)
  const late = empathy.lateCancellations({ since: 0, now: at('2026-05-21T00:00:00Z') }, 24)
  assert.deepEqual(
    late.map(({ person }) => person),
    [ann],
  )
})

test('a meeting that was called off only after it began counts for the tie until then, and not from then on', async (t) => {
  const room = makeRoom(t)
  const book = bookInMemory()
  const late = CALLED_OFF.replace('LAST-MODIFIED:20260519T210000Z', 'LAST-MODIFIED:20260522T210000Z')
  const paths = [room.write('a.mbox', mbox(correspondence(24))), room.write('b.ics', vcalendar([late]))]
  await importInto(book, paths, { owners: ['kim@vale.example'], now: '2026-06-01T08:00:00Z' })
  const [ann] = await book.people.matching('Ann Lee')
  const met = async (moment: string) => {
    const ties = await book.planning.ties({ people: [ann?.person ?? 0] }, at(moment))
    return ties.flatMap(({ history }) => [...history.at]).filter((one) => one === at('2026-05-20T09:00:00Z'))
      .length
  }
  assert.equal(await met('2026-05-21T08:00:00Z'), 1)
  assert.equal(await met('2026-05-23T08:00:00Z'), 0)
  assert.equal(await met('2026-05-19T08:00:00Z'), 0)
})
