import assert from 'node:assert/strict'
import { test } from 'node:test'
import { array, boolean, assert as holds, integer, property, record } from 'fast-check'
import type { AdviceLoop, Help, TieHelp } from './facts.ts'
import { balanceOf } from './help-balance.ts'
import { measureAdvice, measureHelp } from './measure.ts'
import { suggestOpinions } from './suggest.ts'

const ANN = { id: 'p_ann', name: 'Ann Lee' }
const TODAY = '2026-11-23'
const ago = (days: number) => Temporal.PlainDate.from(TODAY).subtract({ days }).toString()
const step = (days: number, interaction = 2) => ({ interaction, day: ago(days) })

const loop = (changes: Partial<AdviceLoop> = {}): AdviceLoop => ({
  person: ANN,
  closeness: 0.6,
  maySuggest: true,
  subject: 'The second office',
  asked: { ...step(16, 1), quote: 'Would you take it?' },
  answered: step(15, 2),
  thanked: step(14, 3),
  told: null,
  wantsToHear: null,
  metSince: false,
  waits: false,
  ...changes,
})

const suggest = (loops: readonly AdviceLoop[], help: readonly TieHelp[] = []) =>
  suggestOpinions({ loops, help }, TODAY)

test('advice that was answered and thanked for is to be told of from a week on', () => {
  const [one, ...more] = suggest([loop()])
  assert.equal(more.length, 0)
  assert.equal(one?.action, 'tell')
  assert.equal(one.minutes, 3)
  assert.equal(
    one.reason,
    'Ann Lee gave you advice about “The second office” on 8 November, and you thanked them; what came of it you have not told them.',
  )
  assert.equal(one.expires, ago(14 - 30))
})

const silent: readonly (readonly [string, Partial<AdviceLoop>])[] = [
  ['has no answer', { answered: null, thanked: null }],
  ['was told of', { told: step(5, 4) }],
  ['may have been talked about when the two met', { metSince: true }],
  ['is younger than a week', { answered: step(6), thanked: step(6) }],
  ['is older than a month', { answered: step(40), thanked: step(31) }],
  ['has something of theirs waiting in its thread', { waits: true }],
  ['is of somebody who is given space', { maySuggest: false }],
  ['was not thanked for yet, in its first two weeks', { answered: step(13), thanked: null }],
]
for (const [why, changes] of silent)
  test(`nothing is to be told of advice that ${why}`, () => {
    assert.deepEqual(suggest([loop(changes)]), [])
  })

test('whoever asked to hear it is told later too, and it is worth more', () => {
  const wants = { ...step(60, 5), quote: 'Let me know how it went.' }
  const [one] = suggest([loop({ answered: step(61), thanked: step(60), wantsToHear: wants })])
  assert.match(one?.reason ?? '', /They asked to hear how it went\.$/)
  assert.equal(one?.evidence[1]?.quote, 'Let me know how it went.')
  assert.ok((suggest([loop({ wantsToHear: wants })])[0]?.value ?? 0) > (suggest([loop()])[0]?.value ?? 1))
})

const helps = (received: readonly number[], given: readonly number[] = []): Help[] => [
  ...received.map((days, index) => ({ day: ago(days), interaction: 10 + index, byOwner: false })),
  ...given.map((days, index) => ({ day: ago(days), interaction: 20 + index, byOwner: true })),
]

const tie = (changes: Partial<TieHelp> = {}): TieHelp => ({
  person: ANN,
  closeness: 0.6,
  maySuggest: true,
  waits: false,
  helps: helps([50, 30, 20, 5]),
  asks: 0,
  open: null,
  news: null,
  ...changes,
})

test('beyond two in the owner’s favour something is to be given back', () => {
  const [one] = suggest([], [tie()])
  assert.equal(one?.action, 'give back')
  assert.equal(
    one.reason,
    'Ann Lee answered you 4 times since 4 October, and asked nothing of you. Ask what would help them now.',
  )
})

test('an ask of theirs without an answer is what to offer first', () => {
  const [one] = suggest([], [tie({ asks: 1, open: { ...step(40, 9), quote: 'Could you read it?' } })])
  assert.match(one?.reason ?? '', /what they asked of you on 14 October has no answer in the book/)
  assert.equal(one?.evidence[0]?.interaction, 9)
})

const even: readonly (readonly [string, Partial<TieHelp>])[] = [
  ['the owner gave as much', { helps: helps([20, 10, 5], [21, 9]), asks: 2 }],
  ['the help is long ago', { helps: helps([200, 190, 180, 170]) }],
  ['the last help is over a month ago', { helps: helps([60, 50, 45, 40, 31]) }],
  ['their ask waits, which respect brings up', { waits: true }],
  ['they are given space', { maySuggest: false }],
]
for (const [why, changes] of even)
  test(`nothing is to be given back while ${why}`, () => {
    assert.deepEqual(suggest([], [tie(changes)]), [])
  })

test('one person is told or given back, not both', () => {
  assert.deepEqual(
    suggest([loop()], [tie()]).map(({ action }) => action),
    ['tell'],
  )
})

test('a balance is odd in who helped, and fades by half in 90 days', () => {
  const help = record({
    day: integer({ min: 0, max: 400 }).map(ago),
    interaction: integer(),
    byOwner: boolean(),
  })
  holds(
    property(array(help, { maxLength: 30 }), (all) => {
      const turned = all.map((one) => ({ ...one, byOwner: !one.byOwner }))
      assert.ok(Math.abs(balanceOf(all, TODAY) + balanceOf(turned, TODAY)) < 1e-9)
    }),
    { numRuns: 200 },
  )
  assert.equal(balanceOf(helps([90]), TODAY), 0.5)
})

test('the shares of advice answered, thanked and told stand beside those of the quarter before', () => {
  const past = (days: number, changes: Partial<AdviceLoop> = {}) =>
    loop({ asked: { ...step(days, days), quote: 'Which?' }, ...changes })
  const [answered, thanked, told] = measureAdvice(
    [
      past(10, { answered: null, thanked: null }),
      past(20),
      past(30, { told: step(3) }),
      past(40, { metSince: true, thanked: null }),
      past(3),
      past(100),
    ],
    TODAY,
  )
  assert.deepEqual([answered?.value, answered?.sample, answered?.before.sample], [0.75, 4, 1])
  assert.deepEqual([thanked?.value, thanked?.sample], [2 / 3, 3])
  assert.deepEqual([told?.value, told?.words], [null, 'not enough yet: 2 of 3 answers'])
  // What was not answered is what one may want to look at.
  assert.equal(answered?.evidence[0]?.interaction, 10)
})

test('the balance of help is one tie’s, with how it stood a quarter ago', () => {
  const measure = measureHelp({ person: ANN, helps: helps([100, 0], [0]) }, TODAY)
  assert.equal(measure.person, 'p_ann')
  assert.equal(measure.before.sample, 1)
  assert.ok((measure.before.value ?? 0) > 0.9)
  assert.ok(Math.abs((measure.value ?? 0) - 0.5 ** (100 / 90)) < 1e-9)
})
