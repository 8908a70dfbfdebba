import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ledgerEntry } from '../../../test/builders/promises.ts'
import type { LedgerEntry } from './facts.ts'
import { suggestKeeping, toThem } from './keeping.ts'

const suggest = (today: string, ...changes: readonly Partial<LedgerEntry>[]) =>
  suggestKeeping(changes.map(ledgerEntry), today)

const days = [
  // the day, whether it is brought up, and in which words
  ['2026-03-09', false, ''],
  ['2026-03-10', true, 'it is due on 12 March.'],
  ['2026-03-11', true, 'it is due tomorrow.'],
  ['2026-03-12', true, 'it is due today.'],
  ['2026-03-14', true, 'it was due 2 days ago, on 12 March.'],
  ['2026-03-15', false, ''],
] as const
for (const [today, isBrought, words] of days)
  test(`a promise due on 12 March is ${isBrought ? '' : 'not '}brought up on ${today}`, () => {
    const state = today > '2026-03-12' ? 'late' : 'open'
    const reasons = suggest(today, { state }).map(({ reason }) => reason)
    const told = `You told Ann Lee on 9 March that you would send them the drawings; ${words}`
    assert.deepEqual(reasons, isBrought ? [told] : [])
  })

test('it rests on the sentence, takes minutes by what is to be done, and runs out when it is to be put right', () => {
  const [proposal] = suggest('2026-03-11', {})
  assert.deepEqual(proposal?.evidence, [
    { kind: 'message', interaction: 1, quote: "I'll send you the drawings." },
  ])
  assert.deepEqual(
    [proposal?.action, proposal?.minutes, proposal?.expires],
    ['keep promise', 5, '2026-03-14'],
  )
  assert.equal(suggest('2026-03-11', { deed: 'talk' })[0]?.minutes, 3)
  assert.equal(suggest('2026-03-11', { deed: 'do' })[0]?.minutes, 10)
})

const silent: readonly (readonly [why: string, changes: Partial<LedgerEntry>])[] = [
  ['it is theirs', { by: 'person' }],
  ['it seems kept', { proof: { interaction: 2, day: '2026-03-11', kind: 'message', quote: 'Attached.' } }],
  ['the owner said it was kept', { state: 'kept', settledBy: 'owner' }],
  ['it was released', { state: 'released', settledBy: 'owner' }],
  ['it is not sure that it was one', { strength: 0.6 }],
]
for (const [why, changes] of silent)
  test(`nothing is brought up where ${why}`, () => assert.deepEqual(suggest('2026-03-12', changes), []))

const undatedOn = (today: string, changes: Partial<LedgerEntry> = {}) =>
  suggest(today, { due: null, ...changes }).length

test('without a day it is brought up after a week, up to four where one person alone was told', () => {
  assert.deepEqual(
    [undatedOn('2026-03-15'), undatedOn('2026-03-16'), undatedOn('2026-04-06'), undatedOn('2026-04-07')],
    [0, 1, 1, 0],
  )
})

const LOOK = {
  company: 'list',
  what: 'look at the wall',
  deed: 'look',
  quote: "I'll look at the wall.",
} as const

test('without a day and before others it is brought up after a week, up to three, as said on the list', () => {
  assert.deepEqual(
    ['2026-03-15', '2026-03-16', '2026-03-30', '2026-03-31'].map((today) => undatedOn(today, LOOK)),
    [0, 1, 1, 0],
  )
  const [proposal] = suggest('2026-03-20', { due: null, ...LOOK })
  assert.equal(
    proposal?.reason,
    'You told Ann Lee on the list on 9 March that you would look at the wall; nothing in the book says that it is done.',
  )
  assert.deepEqual([proposal?.minutes, proposal?.expires], [5, '2026-03-30'])
  const alone = suggest('2026-03-20', { due: null, ...LOOK, company: 'alone' })[0]?.value ?? 0
  assert.ok((proposal?.value ?? 1) < alone)
})

const notInCompany: readonly (readonly [why: string, changes: Partial<LedgerEntry>])[] = [
  ['it is less than sure', { strength: 0.75 }],
  ['its maker went on in the thread', { carriedOn: true }],
  ['its time is not come', { quote: "I'll look at the wall as soon as the rain stops." }],
  ['it waits for theirs', { quote: "Send me the drawings and I'll look at the wall." }],
  ['it is said with a smile', { quote: "I'll look at the wall :-)" }],
  ['it is only taken', { what: 'take it for the north wall', deed: 'do' }],
  ['there is nothing to do', { what: 'keep the wall in mind', deed: 'do' }],
  ['it is a change to a patch', { what: 'move the wall', deed: 'do', subject: '[PATCH 2/3] The wall' }],
  ['the work itself shows it', { what: 'merge the drawings', deed: 'do' }],
]
for (const [why, changes] of notInCompany)
  test(`without a day and before others nothing is brought up where ${why}, save on the owner's word`, () => {
    assert.equal(undatedOn('2026-03-20', { ...LOOK, ...changes }), 0)
    assert.equal(undatedOn('2026-03-20', { ...LOOK, ...changes, confirmed: true }), 1)
  })

test('an address in what was said before others is no smile', () => {
  const quote = "I'll look at the wall on https://kiln.example/wall=Doors."
  assert.equal(undatedOn('2026-03-20', { ...LOOK, quote }), 1)
})

test('a subject of a hundred thousand brackets is looked at in a moment', () => {
  const subject = '[patch '.repeat(100_000)
  assert.equal(undatedOn('2026-03-20', { ...LOOK, what: 'move the wall', deed: 'do', subject }), 1)
})

const twoOn = (today: string) =>
  suggest(today, { id: 'pr_1', due: '2026-03-13' }, { id: 'pr_2', due: '2026-03-12' })

test('of several to one person the most urgent comes, and is the same occasion on the next day', () => {
  assert.deepEqual(
    twoOn('2026-03-11').map(({ occasion }) => occasion),
    ['promise pr_2'],
  )
  assert.deepEqual(
    twoOn('2026-03-12').map(({ occasion }) => occasion),
    ['promise pr_2'],
  )
})

const worth = (today: string, changes: Partial<LedgerEntry> = {}) => suggest(today, changes)[0]?.value ?? 0

test('it is worth more the nearer its day, the closer the tie, and confirmed', () => {
  assert.ok(worth('2026-03-12') > worth('2026-03-10'))
  assert.ok(worth('2026-03-12', { closeness: 0.9 }) > worth('2026-03-12'))
  assert.ok(worth('2026-03-12', { confirmed: true }) > worth('2026-03-12'))
})

const told = [
  ['send you my notes when you are back', 'send them your notes when they are back'],
  ["call you once I'm home", 'call them once you are home'],
  ['return the book you lent me', 'return the book they lent you'],
  ['put my name beside yours', 'put your name beside theirs'],
  ['send back one of yours', 'send back one of theirs'],
  ['compare yours with mine', 'compare theirs with yours'],
  ['Will do', null],
  ["you'll have it by Monday", null],
] as const
for (const [what, words] of told)
  test(`"${what}" is told of a third as "${words ?? 'the sentence itself'}"`, () =>
    assert.equal(toThem(what), words))

test('words that begin with no verb are quoted', () => {
  const [proposal] = suggest('2026-03-12', { what: 'Will do', quote: 'Will do.' })
  assert.equal(proposal?.reason, 'You told Ann Lee on 9 March: “Will do”; it is due today.')
})
