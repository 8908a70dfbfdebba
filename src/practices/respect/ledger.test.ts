import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assert as holds, integer, property } from 'fast-check'
import { laterAct, promiseFact } from '../../../test/builders/promises.ts'
import type { PromiseFact, PromiseWord } from './facts.ts'
import { isDecided, isKept, keptRatio, ledgerOf } from './ledger.ts'

const TODAY = '2026-03-20'
const one = (changes: Partial<PromiseFact> = {}, today = TODAY) => ledgerOf([promiseFact(changes)], today)[0]
const said = (what: PromiseWord['what'], day: string, value: string | null = null): PromiseWord => ({
  what,
  at: Date.parse(`${day}T12:00:00Z`),
  day,
  value,
})

test('a promise is open up to its day, late after it, and let go six weeks later', () => {
  assert.equal(one({}, '2026-03-12')?.state, 'open')
  assert.equal(one({}, '2026-03-13')?.state, 'late')
  assert.equal(one({}, '2026-04-26')?.state, 'late')
  assert.deepEqual([one({}, '2026-04-27')?.state, one({}, '2026-04-27')?.settledBy], ['released', 'age'])
})

test('one without a day is let go as long after it was made', () => {
  assert.equal(one({ due: null }, '2026-04-23')?.state, 'open')
  assert.equal(one({ due: null }, '2026-04-24')?.settledBy, 'age')
})

test('words that deliver propose that it was kept, with those words, and the owner confirms', () => {
  const later = [laterAct('The drawings are attached.')]
  const found = one({ later })
  assert.deepEqual(
    [found?.state, found?.confirmed, found?.proof?.interaction, found?.proof?.quote],
    ['open', false, 2, 'The drawings are attached.'],
  )
  const kept = one({ later, said: [said('kept', '2026-03-12')] })
  assert.deepEqual([kept?.state, kept?.settledBy], ['kept', 'owner'])
})

test('delivered after its day it is late, and seems kept', () => {
  const later = [
    laterAct('The drawings are attached.', { at: Date.parse('2026-03-15T09:00:00Z'), day: '2026-03-15' }),
  ]
  assert.equal(one({ later })?.state, 'late')
  assert.notEqual(one({ later })?.proof, null)
})

const words = [
  // what the owner said, what the ledger has
  ['released', 'released'],
  ['kept', 'kept'],
  ['late', 'late'],
  ['confirmed', 'late'],
] as const
for (const [what, state] of words)
  test(`said to be ${what}, a promise is ${state}`, () => {
    assert.equal(one({ said: [said(what, '2026-03-13')] })?.state, state)
  })

test('what was said to be no promise is not in the ledger; the last word holds', () => {
  assert.equal(one({ said: [said('none', '2026-03-13')] }), undefined)
  assert.equal(one({ said: [said('none', '2026-03-13'), said('confirmed', '2026-03-14')] })?.confirmed, true)
})

test('another day holds from when it was said, and puts off that it is let go', () => {
  const moved = one({ said: [said('due', '2026-03-13', '2026-03-31')] })
  assert.deepEqual([moved?.due, moved?.state, moved?.letGo], ['2026-03-31', 'open', '2026-05-15'])
})

for (const settled of ['kept', 'released', 'none', 'late'] as const)
  test(`a day named after it was said to be ${settled} opens a promise again, with that day`, () => {
    const later = [laterAct('The drawings are attached.')]
    const again = one({ later, said: [said(settled, '2026-03-13'), said('due', '2026-03-13', '2026-03-31')] })
    assert.deepEqual([again?.state, again?.due, again?.proof], ['open', '2026-03-31', null])
  })

test('what came before the owner called it late shows nothing', () => {
  assert.equal(
    one({ later: [laterAct('The drawings are attached.')], said: [said('late', '2026-03-14')] })?.proof,
    null,
  )
})

test('the same promise again in its thread is one, with the day that was named last', () => {
  const again = promiseFact({
    id: 'pr_2',
    interaction: 3,
    at: Date.parse('2026-03-10T10:00:00Z'),
    due: '2026-03-25',
  })
  const ledger = ledgerOf([promiseFact({ due: null }), again], TODAY)
  assert.deepEqual(
    ledger.map(({ id, due }) => [id, due]),
    [['pr_1', '2026-03-25']],
  )
})

test('made again after it was kept, it is another', () => {
  const again = promiseFact({ id: 'pr_2', interaction: 3, at: Date.parse('2026-03-14T10:00:00Z') })
  assert.equal(
    ledgerOf([promiseFact({ later: [laterAct('The drawings are attached.')] }), again], TODAY).length,
    2,
  )
})

test('another promise in the thread, and the same one to somebody else, stand by themselves', () => {
  const other = promiseFact({
    id: 'pr_2',
    interaction: 3,
    what: 'book the hall',
    at: Date.parse('2026-03-10T10:00:00Z'),
  })
  const toBob = promiseFact({ id: 'pr_3', interaction: 4, person: { id: 'p_bob', name: 'Bob Ray' } })
  assert.equal(ledgerOf([promiseFact(), other, toBob], TODAY).length, 3)
})

test("somebody's words quoted back are no promise of theirs who quotes", () => {
  const back = promiseFact({
    id: 'pr_2',
    by: 'person',
    interaction: 3,
    at: Date.parse('2026-03-10T10:00:00Z'),
  })
  assert.deepEqual(
    ledgerOf([promiseFact(), back], TODAY).map(({ id }) => id),
    ['pr_1'],
  )
})

const proofs = [
  // what was promised, what came in the thread, whether that shows it
  ['send you the drawings', 'I have sent the parcel.', true],
  ['send you the drawings', 'I checked the wall.', false],
  ['fix the door', 'Fixed.', true],
  ['fix the door', 'I moved the table to the hall.', false],
  ['look into it', 'I looked at it yesterday.', true],
  ['let you know', 'It is on Monday.', true],
  ['call you', 'Fixed.', false],
] as const
for (const [what, text, isShown] of proofs)
  test(`"${text}" ${isShown ? 'shows' : 'does not show'} the promise to ${what} kept`, () => {
    assert.equal(one({ what, later: [laterAct(text)] })?.proof !== null, isShown)
  })

const shownElsewhere = (text: string) =>
  one({
    what: 'send you the drawings of the wall',
    later: [laterAct(text, { inThread: false, subject: 'Hello' })],
  })

test('in another thread it must be about the same', () => {
  assert.equal(shownElsewhere('The invoice is attached.')?.proof, null)
  assert.notEqual(shownElsewhere('The drawings of the wall are attached.')?.proof, null)
})

test('a file that comes along delivers what was to be sent; a meeting keeps a promise to talk', () => {
  assert.notEqual(one({ later: [laterAct('Best, Kim', { attachments: ['wall.pdf'] })] })?.proof, null)
  assert.equal(one({ what: 'call you', later: [laterAct('', { kind: 'meeting' })] })?.proof?.kind, 'meeting')
})

const shownByAnswer = (text: string) => one({ later: [laterAct(text, { byMaker: false })] })

test('that the other has got it shows it too; their thanks for the promise do not', () => {
  assert.equal(
    shownByAnswer('I got your drawings, they are fine.')?.proof?.quote,
    'I got your drawings, they are fine.',
  )
  assert.equal(shownByAnswer('Thank you, that would help.')?.proof, null)
})

const make = (id: string, due: string | null, thread: number) =>
  promiseFact({ id, due, thread, interaction: thread })

test('by day due, those without one last', () => {
  const ledger = ledgerOf([make('a', null, 1), make('b', '2026-03-30', 2), make('c', '2026-03-25', 3)], TODAY)
  assert.deepEqual(
    ledger.map(({ id }) => id),
    ['c', 'b', 'a'],
  )
})

test('kept, late and what was let go after its day count as made; open ones and those let go without a day do not', () => {
  const [late, open] = [one(), one({ due: '2026-03-30' })]
  const kept = one({ said: [said('kept', '2026-03-12')] })
  const [past, vague] = [one({}, '2026-06-01'), one({ due: null }, '2026-06-01')]
  const all = [late, open, kept, past, vague].filter((entry) => entry !== undefined)
  assert.deepEqual(all.map(isDecided), [true, false, true, true, false])
  assert.deepEqual(all.map(isKept), [false, false, true, false, false])
})

test('the kept ratio lies strictly between 0 and 1 and grows with each promise kept', () => {
  holds(
    property(integer({ min: 0, max: 500 }), integer({ min: 0, max: 500 }), (kept, broken) => {
      const ratio = keptRatio({ kept, made: kept + broken })
      assert.ok(ratio > 0 && ratio < 1)
      assert.ok(keptRatio({ kept: kept + 1, made: kept + broken + 1 }) > ratio)
    }),
    { numRuns: 200 },
  )
})

const isShown = (what: string, text: string, changes: Parameters<typeof laterAct>[1] = {}) =>
  one({ what, later: [laterAct(text, changes)] })?.proof !== null

test('what was to be checked in is shown by its being in the tree, whatever else is said of it', () => {
  assert.equal(isShown('check it in tonight', 'The mail had torn the lines, but it is now in trunk.'), true)
  assert.equal(isShown('draw the north wall', 'The mail had torn the lines, but it is now in trunk.'), false)
})

test('a release is shown by its announcement in another thread, and by nothing else that was sent there', () => {
  const elsewhere = { inThread: false, subject: 'Harbour 2.4' }
  assert.equal(isShown('cut a release today', 'Harbour 2.4 has been shipped.', elsewhere), true)
  assert.equal(isShown('cut a release today', 'The photos have been sent.', elsewhere), false)
  assert.equal(isShown('call the yard', 'Harbour 2.4 has been shipped.', elsewhere), false)
})

const seemsAnswered = (hour: string) => {
  const later = [laterAct('The wall is white.', { at: Date.parse(`2026-03-09T${hour}:00Z`) })]
  return one({ deed: 'answer', what: 'get back to you', later })?.proof !== null
}

test('an answer that was promised is shown by a letter in the thread, not by one within the hour', () => {
  assert.deepEqual([seemsAnswered('10:50'), seemsAnswered('11:10')], [false, true])
})

const isCarriedOn = (day: string, changes = {}) =>
  one({ later: [laterAct('The wall is white.', { day, at: Date.parse(`${day}T10:00:00Z`), ...changes })] })
    ?.carriedOn

test('a promise is carried on once its maker writes in its thread on its day or later', () => {
  assert.equal(isCarriedOn('2026-03-11'), false)
  assert.equal(isCarriedOn('2026-03-12'), true)
  assert.equal(isCarriedOn('2026-03-13', { inThread: false }), false)
  const looked = one({
    what: 'have a go at it',
    later: [laterAct('The wall is white.', { day: '2026-03-10' })],
  })
  assert.equal(looked?.carriedOn, true)
  const undated = (hour: string) =>
    one({ due: null, later: [laterAct('The wall is white.', { at: Date.parse(`2026-03-09T${hour}:00Z`) })] })
  assert.deepEqual([undated('10:50')?.carriedOn, undated('11:10')?.carriedOn], [false, true])
  const elsewhere = (subject: string, due: string | null = null) =>
    one({ due, what: 'post another note on kilns', later: [laterAct('A.', { inThread: false, subject })] })
      ?.carriedOn
  assert.deepEqual(
    [
      elsewhere('A note on our kilns'),
      elsewhere('The kilns'),
      elsewhere('A note on our kilns', '2026-03-12'),
    ],
    [true, false, false],
  )
  assert.equal(isCarriedOn('2026-03-13', { byMaker: false }), false)
  const ofNothing = one({ due: null, what: 'do it', later: [laterAct('A.', { inThread: false })] })
  assert.equal(ofNothing?.carriedOn, false)
})
