import assert from 'node:assert/strict'
import { before, test, type TestContext } from 'node:test'
import { answerSuggestion } from '../../src/app/answer-suggestion.ts'
import { listCelebrations } from '../../src/app/list-celebrations.ts'
import { planToday } from '../../src/app/plan-today.ts'
import { closeRepair, showRepair, stepRepair } from '../../src/app/repairs.ts'
import type { Book } from '../../src/store/book.ts'
import { ANN, ME } from '../builders/acquaintance.ts'
import { bookInMemory } from '../builders/book-in-memory.ts'
import { importInto } from '../builders/imported.ts'
import { type Letter, mbox, message } from '../builders/mail.ts'
import { demoText, NOW, OWNER, writeBesideMail } from '../builders/records.ts'
import { makeRoom } from '../builders/room.ts'

const zone = 'UTC'
const at = (moment: string): number => Date.parse(moment)

const planOf = async (book: Book, moment: string, minutes = 240) =>
  (await planToday(book, { now: at(moment), zone, minutes })).suggestions

/** The suggestions of that action, as person and reason. */
const told = async (book: Book, moment: string, action: string) =>
  (await planOf(book, moment)).flatMap((one) => (one.action === action ? [one.reason] : []))

const demo = bookInMemory()
before(async () => {
  const later: (() => void)[] = []
  const room = makeRoom({ after: (undo) => later.push(undo) })
  const paths = writeBesideMail(room, 'records')
  for (const name of ['mail/inbox.mbox', 'mail/sent.mbox']) paths.push(room.write(name, demoText(name)))
  await importInto(demo, paths, { owners: [OWNER], now: NOW })
  for (const undo of later) undo()
})

test('the made-up book has good news to celebrate, a hard time and wrongs, and no trap is taken for one', async () => {
  const plan = await planOf(demo, NOW)
  const names = (action: string) =>
    plan
      .filter((one) => one.action === action)
      .map(({ person }) => person.name)
      .toSorted()
  assert.deepEqual(names('celebrate'), [
    'Daniel Oyelaran',
    'Finn Schuster',
    'Greta Vogel',
    'Sofia Lindgren',
    'Tomasz Wójcik',
  ])
  assert.deepEqual(names('support'), ['Margarethe Sommer'])
  const repairs = names('repair')
  // A call cancelled, a curt line, a complaint, a promise late; what was delivered or apologised for is none.
  for (const name of ['Freya Nilsen', 'Marta Figueira', 'Meera Pillai', 'Ingrid Petersen'])
    assert.ok(repairs.includes(name), name)
  for (const name of ['Luis Ortega', 'Dana Whitfield', 'Nadia Benali'])
    assert.ok(!repairs.includes(name), name)
})

test('the ledger tells what was answered, and how', async () => {
  const { debts, answered } = await listCelebrations(demo, { now: at(NOW), zone })
  const manner = new Map(answered.map(({ person, answer }) => [person.name, answer?.manner]))
  assert.equal(manner.get('Ravi Chandran'), 'passive')
  assert.equal(manner.get('Meera Pillai'), 'returned')
  assert.ok(debts.every(({ answer, evidence }) => answer === null && evidence.length > 0))
})

async function bookOf(t: TestContext, letters: readonly Letter[], now: string): Promise<Book> {
  const book = bookInMemory()
  const room = makeRoom(t)
  await importInto(book, [room.write('all.mbox', mbox(letters.map(message)))], {
    owners: ['kim@vale.example'],
    now,
  })
  return book
}

const hello: Letter[] = [
  {
    from: ANN,
    to: ME,
    at: '2026-02-01T09:00:00Z',
    subject: 'The plan',
    text: 'Hi Kim,\n\nhere is the plan of the garden.\n\nAnn',
    id: 'a@x.example',
  },
  {
    from: ME,
    to: ANN,
    at: '2026-02-01T12:00:00Z',
    subject: 'Re: The plan',
    text: 'Hi Ann,\n\nthe plan looks right to me.\n\nKim',
    id: 'b@x.example',
    answers: 'a@x.example',
  },
]
const news: Letter = {
  from: ANN,
  to: ME,
  at: '2026-03-02T09:00:00Z',
  subject: 'News',
  text: 'Hi Kim,\n\nI was promoted to Head of Gardens last week.\n\nAnn',
  id: 'n@x.example',
}
const reply = (text: string, when: string): Letter => ({
  from: ME,
  to: ANN,
  at: when,
  subject: 'Something',
  text: `Hi Ann,\n\n${text}\n\nKim`,
  id: `r${when}@x.example`,
})

test('news is celebrated until the owner congratulates, in whatever thread, and never again', async (t) => {
  const letters = [
    ...hello,
    news,
    reply('Congratulations! What will you plant first?', '2026-03-04T09:00:00Z'),
  ]
  const book = await bookOf(t, letters, '2026-03-10T08:00:00Z')
  assert.deepEqual(await told(book, '2026-03-02T08:00:00Z', 'celebrate'), [])
  assert.deepEqual(await told(book, '2026-03-03T08:00:00Z', 'celebrate'), [
    'Ann Lee wrote of a new position on 2 March; you have not congratulated them.',
  ])
  assert.deepEqual(await told(book, '2026-03-05T08:00:00Z', 'celebrate'), [])
})

test('once done, a celebration is not suggested again', async (t) => {
  const book = await bookOf(t, [...hello, news], '2026-03-10T08:00:00Z')
  const [one] = await planOf(book, '2026-03-03T08:00:00Z')
  assert.equal(one?.action, 'celebrate')
  await answerSuggestion(book, {
    id: one.id,
    answer: 'done',
    until: null,
    now: at('2026-03-03T09:00:00Z'),
    zone,
  })
  assert.deepEqual(await told(book, '2026-03-06T08:00:00Z', 'celebrate'), [])
})

test('what was celebrated is not suggested again when it is told again within weeks', async (t) => {
  const again: Letter = {
    ...news,
    at: '2026-03-24T09:00:00Z',
    text: 'Hi Kim,\n\nI have been made Head of Gardens, and start on Monday.\n\nAnn',
    id: 'm@x.example',
  }
  const answered = reply('Congratulations! What will you plant first?', '2026-03-04T09:00:00Z')
  const book = await bookOf(t, [...hello, news, answered, again], '2026-04-10T08:00:00Z')
  assert.deepEqual(await told(book, '2026-03-25T08:00:00Z', 'celebrate'), [])
  const alone = await bookOf(t, [...hello, again], '2026-04-10T08:00:00Z')
  assert.equal((await told(alone, '2026-03-25T08:00:00Z', 'celebrate')).length, 1)
})

test('a celebration that is done stays done when an earlier letter about it is found', async (t) => {
  const room = makeRoom(t)
  const book = bookInMemory()
  const owners = ['kim@vale.example']
  const first = room.write('all.mbox', mbox([...hello, news].map(message)))
  await importInto(book, [first], { owners, now: '2026-03-10T08:00:00Z' })
  const [one] = await planOf(book, '2026-03-03T08:00:00Z')
  await answerSuggestion(book, {
    id: one?.id ?? '',
    answer: 'done',
    until: null,
    now: at('2026-03-03T09:00:00Z'),
    zone,
  })
  const earlier: Letter = { ...news, at: '2026-03-01T09:00:00Z', subject: 'Good news', id: 'e@x.example' }
  await importInto(book, [room.write('old.mbox', mbox([message(earlier)]))], {
    owners,
    now: '2026-03-10T08:00:00Z',
  })
  assert.deepEqual(await told(book, '2026-03-06T08:00:00Z', 'celebrate'), [])
})

const CONNECTIONS = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'
const connections = (company: string, position: string) =>
  `${CONNECTIONS}\nAnn,Lee,https://www.linkedin.com/in/ann-lee-made-up,ann@lee.example,${company},${position},02 Mar 2020\n`

test('another title in a later export of LinkedIn is a milestone from the day of that import on', async (t) => {
  const room = makeRoom(t)
  const book = bookInMemory()
  const mail = room.write('all.mbox', mbox(hello.map(message)))
  const first = room.write('one/Connections.csv', connections('Mizube', 'Gardener'))
  const owners = ['kim@vale.example']
  await importInto(book, [mail, first], { owners, now: '2026-02-10T08:00:00Z' })
  assert.deepEqual(await told(book, '2026-02-11T08:00:00Z', 'celebrate'), [])
  const second = room.write('two/Connections.csv', connections('Mizube', 'Head of Gardens'))
  for (let time = 0; time < 2; time += 1)
    await importInto(book, [second], { owners, now: '2026-03-02T08:00:00Z' })
  assert.deepEqual(await told(book, '2026-03-01T08:00:00Z', 'celebrate'), [])
  assert.deepEqual(await told(book, '2026-03-03T08:00:00Z', 'celebrate'), [
    'Ann Lee’s card says Head of Gardens at Mizube, before that Gardener at Mizube, as found on 2 March; you have not congratulated them.',
  ])
})

const complaint: Letter = {
  from: ANN,
  to: ME,
  at: '2026-03-02T09:00:00Z',
  subject: 'The plan',
  text: 'Hi Kim,\n\nI was disappointed that you did not tell me about the delay.\n\nAnn',
  id: 'c@x.example',
}

test('a repair that is taken up mutes cheer, save big news, is looked back at after two weeks, and is closed', async (t) => {
  const small: Letter = {
    ...news,
    at: '2026-03-04T09:00:00Z',
    text: 'Hi Kim,\n\nwe just bought a house.\n\nAnn',
  }
  const book = await bookOf(t, [...hello, complaint, small], '2026-04-10T08:00:00Z')
  const [one] = await planOf(book, '2026-03-03T08:00:00Z')
  assert.equal(one?.action, 'repair')
  await answerSuggestion(book, {
    id: one.id,
    answer: 'done',
    until: null,
    now: at('2026-03-03T09:00:00Z'),
    zone,
  })
  const plan = await planToday(book, { now: at('2026-03-06T08:00:00Z'), zone, minutes: 60 })
  assert.deepEqual(plan.suggestions, [])
  assert.deepEqual(
    plan.leftOut.map(({ action, why }) => [action, why]),
    [['celebrate', 'something with Ann Lee needs putting right first']],
  )
  assert.equal((await told(book, '2026-03-17T08:00:00Z', 'repair')).length, 1)
  const wish = { name: 'Ann', now: at('2026-03-17T09:00:00Z'), zone }
  const closed = await closeRepair(book, { ...wish, outcome: 'We spoke.' })
  assert.equal(closed.repair?.outcome, 'We spoke.')
  assert.deepEqual(await told(book, '2026-03-18T08:00:00Z', 'repair'), [])
  await assert.rejects(closeRepair(book, { ...wish, outcome: 'Again.' }), /no repair with Ann Lee is open/)
  // Said as of a day before, it does not take the place of what was said later.
  await closeRepair(book, { ...wish, now: at('2026-03-10T09:00:00Z'), outcome: 'Too early.' })
  assert.equal((await showRepair(book, wish)).repair?.outcome, 'We spoke.')
})

test('the steps of a repair are kept in the owner’s words, and an apology is looked at for what takes it back', async (t) => {
  const book = await bookOf(t, [...hello, complaint], '2026-03-10T08:00:00Z')
  const wish = { name: 'ann@lee.example', now: at('2026-03-03T09:00:00Z'), zone }
  const before = await showRepair(book, wish)
  assert.deepEqual([before.next, before.occasions.length, before.repair], ['did', 1, null])
  await stepRepair(book, { ...wish, step: 'did', words: 'I kept the delay to myself.' })
  const said = await stepRepair(book, { ...wish, step: 'apology', words: 'Sorry if that was inconvenient.' })
  assert.deepEqual(
    said.repair?.steps.map(({ step, words }) => [step, words]),
    [
      ['did', 'I kept the delay to myself.'],
      ['apology', 'Sorry if that was inconvenient.'],
    ],
  )
  assert.deepEqual(said.apology?.weakened, ['sorry if'])
  assert.ok(said.apology?.missing.includes('responsibility'))
  assert.deepEqual([said.next, said.occasions], ['felt', []])
  // As of the day before, none of it had been said.
  const earlier = await showRepair(book, { ...wish, now: at('2026-03-02T10:00:00Z') })
  assert.deepEqual([earlier.repair, earlier.next], [null, 'did'])
})

test('a hard time is answered by a kind word, and not by another matter', async (t) => {
  const hard: Letter = { ...news, text: 'Hi Kim,\n\nmy father passed away on Sunday.\n\nAnn' }
  const letters = [
    ...hello,
    hard,
    reply('Could you send me the plan once more?', '2026-03-03T09:00:00Z'),
    reply('I am so sorry. Let me know if there is anything I can do.', '2026-03-05T09:00:00Z'),
  ]
  const book = await bookOf(t, letters, '2026-03-10T08:00:00Z')
  assert.deepEqual(await told(book, '2026-03-02T10:00:00Z', 'support'), [
    'Ann Lee wrote “my father passed away on Sunday” on 2 March; you have not written since.',
  ])
  assert.deepEqual(await told(book, '2026-03-06T08:00:00Z', 'support'), [])
})

test('an apology for a promise is proposed where its thread has been silent since its day', async (t) => {
  const promise = {
    ...reply("I'll send you the list of trees on Wednesday.", '2026-03-02T12:00:00Z'),
    answers: 'n@x.example',
  }
  const silent = await bookOf(t, [...hello, news, promise], '2026-04-10T08:00:00Z')
  assert.equal((await told(silent, '2026-03-09T08:00:00Z', 'repair')).length, 1)
  const word: Letter = {
    ...reply('The trees are taller than I thought.', '2026-03-05T12:00:00Z'),
    answers: 'n@x.example',
  }
  const spoken = await bookOf(t, [...hello, news, promise, word], '2026-04-10T08:00:00Z')
  assert.deepEqual(await told(spoken, '2026-03-09T08:00:00Z', 'repair'), [])
})

const asked = (text: string): Letter => ({
  from: ANN,
  to: ME,
  at: '2026-01-20T09:00:00Z',
  subject: 'One thing',
  text: `Hi Kim,\n\n${text}\n\nAnn`,
  id: 'last@x.example',
})

test('a question left for weeks is put right; an offer is answered by silence', async (t) => {
  const talk = Array.from({ length: 12 }, (_, day): Letter[] => {
    const on = Temporal.Instant.from('2026-01-05T09:00:00Z').add({ hours: 24 * day })
    const about = { subject: `Bed ${day}` }
    return [
      {
        ...about,
        from: ANN,
        to: ME,
        at: on.toString(),
        text: `Hi Kim,\n\nbed ${day} is dug.\n\nAnn`,
        id: `q${day}@x.example`,
      },
      {
        ...about,
        from: ME,
        to: ANN,
        at: on.add({ hours: 1 }).toString(),
        text: `Hi Ann,\n\nfine, thank you.\n\nKim`,
        id: `r${day}@x.example`,
        answers: `q${day}@x.example`,
      },
    ]
  }).flat()
  const repairs = async (text: string) => {
    const book = await bookOf(t, [...talk, asked(text)], '2026-02-10T08:00:00Z')
    return (await told(book, '2026-02-10T08:00:00Z', 'repair')).length
  }
  assert.equal(await repairs('When do you want to plant the apple trees?'), 1)
  assert.equal(await repairs('Do you need me to dig one more bed?'), 0)
})
