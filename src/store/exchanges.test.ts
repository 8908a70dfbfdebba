import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ANN, BOB, letter, ME } from '../../test/builders/acquaintance.ts'
import { bookInMemory } from '../../test/builders/book-in-memory.ts'
import { event, vcalendar } from '../../test/builders/cards-and-events.ts'
import { importInto } from '../../test/builders/imported.ts'
import { mbox } from '../../test/builders/mail.ts'
import { makeRoom } from '../../test/builders/room.ts'
import type { Exchange } from '../domain/exchange.ts'
import { readExchanges } from './exchanges.ts'

const LIST = 'Plan list <plan@lists.example>'
const viaList = ['List-Id: <plan.lists.example>', 'List-Post: <mailto:plan@lists.example>']

test('every dated exchange of the people asked for comes once, by time, with all its parties and what it answers', async (t) => {
  const room = makeRoom(t)
  const book = bookInMemory()
  const mail = [
    letter(3, { from: ME, to: ANN, cc: BOB }),
    letter(1, { from: ANN, to: LIST, headers: viaList }),
    letter(2, { from: ME, to: LIST, headers: viaList, answers: 'letter-1@lee.example' }),
    letter(4, { from: BOB, to: ME }),
  ]
  const calendar = vcalendar([
    event({ uid: '1', at: '2026-05-01T10:00:00Z', summary: 'Tea', guests: [ANN] }),
    event({ uid: '2', at: '2026-05-02T10:00:00Z', summary: 'Cake', guests: [ANN] }).replace(
      'DESCRIPTION',
      'STATUS:CANCELLED\r\nDESCRIPTION',
    ),
  ])
  await importInto(book, [room.write('a.mbox', mbox(mail)), room.write('c.ics', calendar)], {
    owners: ['kim@vale.example'],
    read: false,
  })
  const numberOf = (name: string) =>
    Number(book.db.prepare('select id from person where name = ?').get(name)?.['id'])
  const [ann, bob] = [numberOf('Ann Lee'), numberOf('Bob Ray')]
  const told = [...readExchanges(book.db, [ann])].map(tell)
  assert.deepEqual(told, [
    { kind: 'message', traffic: 'list', parties: [`from ${ann}`, 'to null'], answers: null, counts: true },
    { kind: 'message', traffic: 'list', parties: ['from owner', 'to null'], answers: ann, counts: true },
    {
      kind: 'message',
      traffic: 'personal',
      parties: [`cc ${bob}`, 'from owner', `to ${ann}`],
      answers: null,
      counts: true,
    },
    { kind: 'meeting', traffic: 'personal', parties: [`attendee ${ann}`], answers: null, counts: true },
    { kind: 'meeting', traffic: 'personal', parties: [`attendee ${ann}`], answers: null, counts: false },
  ])
  assert.equal([...readExchanges(book.db, [ann, bob])].length, 6)
  assert.deepEqual([...readExchanges(book.db, [])], [])
})

function tell({ kind, traffic, parties, answers, counts }: Exchange) {
  return { kind, traffic, parties: parties.map(({ role, who }) => `${role} ${who}`), answers, counts }
}
