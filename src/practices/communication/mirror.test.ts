import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Turn } from '../../domain/turn.ts'
import { mirrorOf } from './mirror.ts'

const said = (speaker: string | null, start: number, end: number, text: string): Turn => ({
  speaker,
  start: start * 1000,
  end: end * 1000,
  text,
})

const shortlist = [
  said('Ana Lima', 0, 12, 'We have two vendors left for the warehouse scanners.'),
  said('Ana Lima', 13, 18, 'The cheaper one has no local support.'),
  said('Ben Otis', 18.6, 20.6, 'How far away is their support?'),
  said('Ana Lima', 21, 27, 'It is in Porto, so a day. But I think we should'),
  said('Ben Otis', 26, 30, 'Then I would take the other one. Can we see the contract?'),
]

test('one meeting, measured by hand', () => {
  const { speakers, overlapShare, seconds, switchesPerMinute, notMeasured } = mirrorOf(shortlist)
  const rounded = speakers.map((one) => ({ ...one, patienceSeconds: one.patienceSeconds?.toFixed(3) }))
  assert.deepEqual(rounded, [
    {
      name: 'Ana Lima',
      talkSeconds: 23,
      talkShare: 23 / 29,
      words: 28,
      wpm: 28 / (23 / 60),
      questions: 0,
      followUps: 0,
      longestMonologueSeconds: 18,
      patienceSeconds: '0.400',
      spokeOver: 0,
    },
    {
      name: 'Ben Otis',
      talkSeconds: 6,
      talkShare: 6 / 29,
      words: 18,
      wpm: 180,
      questions: 2,
      followUps: 1,
      longestMonologueSeconds: 4,
      patienceSeconds: '0.600',
      spokeOver: 1,
    },
  ])
  assert.equal(overlapShare, 1 / 28)
  assert.equal(seconds, 30)
  assert.equal(switchesPerMinute, 6)
  assert.deepEqual(notMeasured, [])
})

test('who was spoken over, with the words of both, and that they broke off', () => {
  assert.deepEqual(mirrorOf(shortlist).overlaps, [
    {
      speaker: 'Ben Otis',
      whom: 'Ana Lima',
      at: 26,
      seconds: 1,
      theirWords: 'It is in Porto, so a day. But I think we should',
      words: 'Then I would take the other one. Can we see the contract?',
      brokeOff: true,
    },
  ])
})

const endings = [
  ['a whole sentence', 'That is all.', 40, false],
  ['a word that was cut', 'That is becau-', 40, true],
  ['a word that needs another, but goes on at once', 'That is the', 29.8, false],
  ['a word that needs another', 'That is the', 40, true],
] as const
for (const [what, words, next, brokeOff] of endings)
  test(`who ends with ${what} ${brokeOff ? 'broke off' : 'did not break off'}`, () => {
    const turns = [
      said('Ana', 0, 29, words),
      said('Ben', 28, 36, 'Let me show you.'),
      said('Ana', next, 50, 'So.'),
    ]
    assert.equal(mirrorOf(turns).overlaps[0]?.brokeOff, brokeOff)
  })

test('a question follows up when it takes up a word of the last thing another said', () => {
  const turns = [
    said('Ana', 0, 5, 'The scanners arrive on Monday.'),
    said('Ben', 6, 7, 'Yeah.'),
    said('Cleo', 8, 10, 'Which scanners do you mean? And who pays?'),
  ]
  assert.deepEqual(
    mirrorOf(turns).questions.map(({ quote, followsUp }) => [quote, followsUp]),
    [
      ['Which scanners do you mean?', true],
      ['And who pays?', false],
    ],
  )
})

test('without punctuation, questions are told by their word order, and that is said', () => {
  const words = 'we went on like this for a long while and nobody said much of any use to anyone there '
  const { speakers, notMeasured } = mirrorOf([
    said('Ana', 0, 60, words.repeat(4)),
    said('Ben', 61, 63, 'what do you think about it'),
  ])
  assert.equal(speakers.find(({ name }) => name === 'Ben')?.questions, 1)
  assert.deepEqual(
    notMeasured.map(({ measure }) => measure),
    ['questions'],
  )
})

test('without end times shares are of the words, and what needs times is named as not measured', () => {
  const turns = [said('Ana', 0, 0, 'One two three.'), said('Ben', 9, 9, 'Four?')].map((turn) => ({
    ...turn,
    end: null,
  }))
  const { speakers, turnEntropy, switchesPerMinute, notMeasured } = mirrorOf(turns)
  assert.deepEqual(
    speakers.map(({ name, talkShare, talkSeconds, wpm, spokeOver }) => [
      name,
      talkShare,
      talkSeconds,
      wpm,
      spokeOver,
    ]),
    [
      ['Ana', 0.75, null, null, null],
      ['Ben', 0.25, null, null, null],
    ],
  )
  assert.ok(turnEntropy !== null && turnEntropy > 0.8 && turnEntropy < 0.82)
  assert.equal(switchesPerMinute, null)
  assert.equal(notMeasured.length, 8)
  assert.ok(notMeasured.every(({ why }) => why.startsWith('this format has no end times')))
})

test('a long recording without any overlap says nothing on speaking over', () => {
  const turns = Array.from({ length: 60 }, (_, i) =>
    said(i % 2 === 0 ? 'Ana' : 'Ben', i * 5, i * 5 + 4, 'We talk.'),
  )
  const { speakers, overlapShare, notMeasured } = mirrorOf(turns)
  assert.equal(overlapShare, null)
  assert.equal(speakers[0]?.spokeOver, null)
  assert.deepEqual(
    notMeasured.map(({ measure }) => measure),
    ['spokeOver', 'overlapShare'],
  )
})

test('what nobody is named for is in no share, and counted', () => {
  const { speakers, notMeasured } = mirrorOf([said('Ana', 0, 5, 'Hello.'), said(null, 6, 9, 'Hello there.')])
  assert.deepEqual(
    speakers.map(({ name, talkShare }) => [name, talkShare]),
    [['Ana', 1]],
  )
  assert.match(notMeasured[0]?.why ?? '', /^1 of 2 captions name no speaker/)
})

test('follow-ups are not measured in another language; questions are, by their mark', () => {
  const { speakers, notMeasured } = mirrorOf([
    said(
      'Ana',
      0,
      5,
      'Wir haben noch zwei Angebote und ich nehme das mit dem Service, das ist nicht zu teuer.',
    ),
    said('Ben', 6, 9, 'Wie weit ist es bis zu dem Service?'),
  ])
  assert.equal(speakers[1]?.questions, 1)
  assert.equal(speakers[1]?.followUps, null)
  assert.deepEqual(
    notMeasured.map(({ measure }) => measure),
    ['followUps'],
  )
})

test('an empty transcript has no speakers and no figures', () => {
  const { speakers, turnEntropy, overlapShare, switchesPerMinute } = mirrorOf([])
  assert.deepEqual([speakers, turnEntropy, overlapShare, switchesPerMinute], [[], null, null, null])
})

const meeting = fc.array(
  fc.record({
    speaker: fc.constantFrom('Ana', 'Ben', 'Cleo', '__proto__'),
    start: fc.integer({ min: 0, max: 60_000 }),
    length: fc.integer({ min: 0, max: 8000 }),
    text: fc.constantFrom('Yeah.', 'Who has the keys?', 'The keys are in the drawer', 'so', ''),
  }),
  { minLength: 1, maxLength: 30 },
)

test('in every meeting shares sum to 1 or nobody spoke, and words are all counted', () => {
  fc.assert(
    fc.property(meeting, (made) => {
      const turns = made.map(
        ({ speaker, start, length, text }): Turn => ({ speaker, start, end: start + length, text }),
      )
      const { speakers } = mirrorOf(turns)
      const sum = speakers.reduce((all, { talkShare }) => all + talkShare, 0)
      const spoke = speakers.some(({ talkSeconds }) => talkSeconds !== null && talkSeconds > 0)
      assert.ok(spoke ? Math.abs(sum - 1) < 1e-9 : sum === 0)
      assert.equal(
        speakers.reduce((all, { words }) => all + words, 0),
        made.reduce((all, { text }) => all + (text.match(/\w+/g)?.length ?? 0), 0),
      )
      for (const { followUps, questions } of speakers) assert.ok((followUps ?? 0) <= questions)
    }),
    { numRuns: 300 },
  )
})
