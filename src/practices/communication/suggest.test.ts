import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AskFact } from '../facts.ts'
import type { HeardMeeting, MeetingToCome, TieTalk, WrittenMessage } from './facts.ts'
import { mirrorOf } from './mirror.ts'
import { suggestCommunication } from './suggest.ts'

const TODAY = '2026-03-16'
const ana = { id: 'p_ana', name: 'Ana Lima' }

const waiting: AskFact = {
  interaction: 41,
  day: '2026-03-11',
  days: 5,
  quote: 'Can we see the contract?',
  kind: 'question',
  strength: 0.9,
  subject: 'Scanners',
  company: 'alone',
}
const promise = { interaction: 42, byOwner: true, day: '2026-03-12', quote: "I'll send the figures." }

/** A meeting in which the owner spoke that part of the time, with or without a question. */
const heard = (ownSeconds: number, text: string): HeardMeeting => ({
  interaction: 9,
  day: '2026-03-02',
  title: 'Scanners',
  owner: 'You',
  mirror: mirrorOf([
    { speaker: 'You', start: 0, end: ownSeconds * 1000, text },
    {
      speaker: 'Ana Lima',
      start: 100_000,
      end: 150_000,
      text: 'We had ten offers and two of them are any good.',
    },
  ]),
})

const toCome = (changes: Partial<MeetingToCome> = {}): MeetingToCome => ({
  interaction: 50,
  day: TODAY,
  time: '10:00',
  title: 'Vendor shortlist',
  person: ana,
  strength: 0.5,
  others: 1,
  waiting: null,
  promises: [],
  last: null,
  ...changes,
})
const preparing = (...meetings: readonly MeetingToCome[]) =>
  suggestCommunication({ toCome: meetings, talks: [] }, TODAY)

test('a meeting today is prepared with what waits and what was promised, each quoted', () => {
  const [one] = preparing(toCome({ waiting, promises: [promise] }))
  assert.equal(one?.action, 'prepare')
  assert.equal(one?.minutes, 2)
  assert.equal(
    one?.reason,
    'You meet Ana Lima today at 10:00 (Vendor shortlist): Ana Lima asked you something on 11 March that waits for an answer; you told Ana Lima on 12 March what you would do.',
  )
  assert.deepEqual(
    one?.evidence.map(({ interaction, quote }) => [interaction, quote]),
    [
      [41, 'Can we see the contract?'],
      [42, "I'll send the figures."],
    ],
  )
})

test('last time is told in figures, with one thing to try', () => {
  const [one] = preparing(toCome({ day: '2026-03-17', last: heard(90, 'So I went on and on about it.') }))
  assert.match(
    one?.reason ?? '',
    /^You meet Ana Lima tomorrow at 10:00 .*the last time, on 2 March, you spoke 64 % of the time \(an even share is 50 %\) and asked no question\. One thing to try: Ask Ana Lima something/,
  )
})

const unprepared = [
  ['with nothing to look at', {}],
  ['of many', { waiting, others: 8 }],
  ['after one that left nothing to try', { last: heard(50, 'Which two offers are good?') }],
] as const
for (const [what, changes] of unprepared)
  test(`nothing is suggested before a meeting ${what}`, () =>
    assert.deepEqual(preparing(toCome(changes)), []))

test('of those in a meeting the one is named for whom there is most, and each person once', () => {
  const ben = { id: 'p_ben', name: 'Ben Otis' }
  const found = preparing(
    toCome({ person: ben, others: 2, promises: [promise] }),
    toCome({ others: 2, waiting }),
    toCome({ interaction: 51, waiting }),
  )
  assert.deepEqual(
    found.map(({ person, occasion }) => [person.name, occasion]),
    [['Ana Lima', 'meeting 50']],
  )
})

const message = (day: string, byOwner: boolean, words = 50, questions = 0): WrittenMessage => ({
  interaction: Number(day.replaceAll('-', '')),
  day,
  byOwner,
  words,
  questions,
})
const talk = (messages: readonly WrittenMessage[], changes: Partial<TieTalk> = {}): TieTalk => ({
  person: ana,
  strength: 0.5,
  maySuggest: true,
  waiting: null,
  messages,
  ...changes,
})
const asking = (one: TieTalk) => suggestCommunication({ toCome: [], talks: [one] }, TODAY)

const toldThrice = [
  message('2026-02-10', false),
  message('2026-02-14', true),
  message('2026-02-20', true),
  message('2026-02-26', true),
]

test('three messages in a row that ask nothing call for a question', () => {
  const [one] = asking(talk(toldThrice))
  assert.equal(one?.action, 'ask')
  assert.equal(
    one?.reason,
    'You wrote the last 3 messages to Ana Lima, since 14 February, and asked nothing in them: a question may do more than another report.',
  )
  assert.equal(one?.occasion, 'telling since 20260210')
})

const notAsked = [
  ['one of them asked', toldThrice.with(2, message('2026-03-02', true, 50, 1)), {}],
  ['the last was written these two weeks', toldThrice.with(3, message('2026-03-12', true)), {}],
  ['they were all of one day', toldThrice.map((one, i) => (i > 0 ? { ...one, day: '2026-03-02' } : one)), {}],
  ['they wrote last', [...toldThrice, message('2026-03-07', false)], {}],
  ['one has not been read', toldThrice.with(1, { ...message('2026-02-14', true), words: null }), {}],
  [
    'it was more than a quarter ago',
    toldThrice.map((one) => ({ ...one, day: one.day.replace('2026', '2025') })),
    {},
  ],
  ['they are given space', toldThrice, { maySuggest: false }],
  ['they wait for an answer', toldThrice, { waiting }],
] as const
for (const [when, messages, changes] of notAsked)
  test(`no question is called for when ${when}`, () => assert.deepEqual(asking(talk(messages, changes)), []))

const uneven = (own: number) =>
  Array.from({ length: 12 }, (_, i) =>
    message(`2026-02-${String(i + 10).padStart(2, '0')}`, i % 2 === 0, i % 2 === 0 ? own : 100),
  )

test('more than seven words in ten call for a question', () => {
  const [one] = asking(talk(uneven(240)))
  assert.equal(
    one?.reason,
    'Of the words between you and Ana Lima since 10 February, 71 % were yours; none of your 6 messages asked something.',
  )
  assert.deepEqual(asking(talk(uneven(230))), [])
})

test('the share of words says nothing under ten messages', () => {
  assert.deepEqual(asking(talk(uneven(900).slice(-9))), [])
})
