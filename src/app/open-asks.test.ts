import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { ANN, BOB, letter, ME } from '../../test/builders/acquaintance.ts'
import { bookInMemory } from '../../test/builders/book-in-memory.ts'
import { importInto } from '../../test/builders/imported.ts'
import { mbox } from '../../test/builders/mail.ts'
import { makeRoom } from '../../test/builders/room.ts'
import { TiesAt } from './ties-at.ts'

const TODAY = '2026-06-15T08:00:00Z'
const ASK = 'Could you send me the drawings of the glass house by Friday?'

/** What is open with Ann on 15 June, after these letters of June. */
async function openWithAnn(t: TestContext, letters: readonly string[]) {
  const room = makeRoom(t)
  const book = bookInMemory()
  await importInto(book, [room.write('a.mbox', mbox(letters))], {
    owners: ['kim@vale.example'],
    now: TODAY,
  })
  const ties = await new TiesAt(book.planning, { now: Date.parse(TODAY), zone: 'UTC' }).all()
  const ann = ties.find((one) => one.tie.name === 'Ann Lee')
  return { unanswered: ann?.unanswered?.subject ?? null, waiting: ann?.waiting?.subject ?? null }
}

const june = (day: number) => `2026-06-${String(day).padStart(2, '0')}T09:00:00Z`
const fromAnn = (day: number, changes: Parameters<typeof letter>[1] = {}) =>
  letter(100 + day, { from: ANN, to: ME, at: june(day), subject: `From Ann ${day}`, ...changes })
const toAnn = (day: number, changes: Parameters<typeof letter>[1] = {}) =>
  letter(200 + day, { from: ME, to: ANN, at: june(day), subject: `To Ann ${day}`, ...changes })
const idOf = (number: number) => `letter-${number}@lee.example`

const cases: readonly (readonly [
  title: string,
  letters: readonly string[],
  open: { readonly unanswered: string | null; readonly waiting: string | null },
])[] = [
  ['an ask of theirs waits', [fromAnn(3, { text: ASK })], { unanswered: null, waiting: 'From Ann 3' }],
  ['an ask of the owner is unanswered', [toAnn(3, { text: ASK })], { unanswered: 'To Ann 3', waiting: null }],
  ['what tells and asks nothing is not open', [fromAnn(3), toAnn(4)], { unanswered: null, waiting: null }],
  [
    'the owner writing to them since closes their ask, in whatever thread',
    [fromAnn(3, { text: ASK }), toAnn(5)],
    { unanswered: null, waiting: null },
  ],
  [
    'their writing since closes the ask of the owner',
    [toAnn(3, { text: ASK }), fromAnn(5)],
    { unanswered: null, waiting: null },
  ],
  [
    'of their asks the latest waits; of the owner’s the first is unanswered',
    [fromAnn(3, { text: ASK }), fromAnn(6, { text: 'When can you come to look at the plan?' })],
    { unanswered: null, waiting: 'From Ann 6' },
  ],
  [
    'a reminder of the owner does not replace the ask that it reminds of',
    [
      toAnn(2, { text: ASK }),
      toAnn(10, { text: 'Could you send me the drawings of the glass house, please?' }),
    ],
    { unanswered: 'To Ann 2', waiting: null },
  ],
  [
    'an ask in a copy was asked of someone else',
    [fromAnn(3, { text: ASK, to: BOB, cc: ME })],
    { unanswered: null, waiting: null },
  ],
  [
    'an ask to several that speaks to another by name is not for the owner',
    [fromAnn(3, { text: `Hi Bob,\n\n${ASK}`, cc: BOB })],
    { unanswered: null, waiting: null },
  ],
  [
    'in company, an ask of whoever can answer waits for no one',
    [fromAnn(3, { text: 'Does anyone have the drawings of the glass house?', cc: BOB })],
    { unanswered: null, waiting: null },
  ],
  [
    'an ask that answers another one of those it is written to is for that other',
    [
      letter(300, { from: BOB, to: `${ANN}, ${ME}`, at: june(2), subject: 'Roof' }),
      fromAnn(3, { text: ASK, to: `${BOB}, ${ME}`, answers: idOf(300) }),
    ],
    { unanswered: null, waiting: null },
  ],
  [
    'unless it names the owner, even in a copy',
    [
      letter(300, { from: BOB, to: `${ANN}, ${ME}`, at: june(2), subject: 'Roof' }),
      fromAnn(3, { text: `Kim, could you send me the drawings?`, to: BOB, cc: ME, answers: idOf(300) }),
    ],
    { unanswered: null, waiting: 'From Ann 3' },
  ],
  [
    'their thanks in the thread close what they asked',
    [
      fromAnn(3, { text: ASK }),
      fromAnn(5, { text: 'Thank you very much for the drawings.', answers: idOf(103) }),
    ],
    { unanswered: null, waiting: null },
  ],
  [
    'an answer of another closes what was asked of several, unless the owner was named',
    [
      fromAnn(3, { text: ASK, to: `${ME}, ${BOB}` }),
      letter(300, { from: BOB, to: ANN, cc: ME, at: june(4), subject: 'Re: From Ann 3', answers: idOf(103) }),
    ],
    { unanswered: null, waiting: null },
  ],
  [
    'one that speaks to the owner among others is',
    [fromAnn(3, { text: `Hi Bob and Kim,\n\n${ASK}`, cc: BOB })],
    { unanswered: null, waiting: 'From Ann 3' },
  ],
  [
    'a letter to the owner alone may misspell the name',
    [fromAnn(3, { text: `Hi Kym,\n\n${ASK}` })],
    { unanswered: null, waiting: 'From Ann 3' },
  ],
  [
    'the owner who writes to two and speaks to one asked that one',
    [toAnn(3, { text: `Bob, could you send me the drawings?`, to: `${ANN}, ${BOB}` })],
    { unanswered: null, waiting: null },
  ],
  [
    'an answer of someone else in the thread closes what the owner asked',
    [
      toAnn(3, { text: ASK, cc: BOB }),
      letter(300, { from: BOB, to: ME, at: june(4), subject: 'Re: To Ann 3', answers: idOf(203) }),
    ],
    { unanswered: null, waiting: null },
  ],
  [
    'what is asked after the day is not yet asked',
    [fromAnn(20, { text: ASK })],
    { unanswered: null, waiting: null },
  ],
  [
    'an answer after the day has not yet come',
    [toAnn(3, { text: ASK }), fromAnn(20)],
    { unanswered: 'To Ann 3', waiting: null },
  ],
]
for (const [title, letters, open] of cases)
  test(title, async (t) => {
    assert.deepEqual(await openWithAnn(t, letters), open)
  })
