import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Turn } from '../turn.ts'
import { joinTurns, timedTurns } from './joined-turns.ts'
import { longestMonologues } from './monologue.ts'
import { evenness, sharesOf } from './shares.ts'
import { meetingLength, speechTime } from './speech-time.ts'
import { turnTaking } from './taking-turns.ts'

/** Captions as `Ana 0-4.5`, in seconds; `?` is nobody named. */
const captions = (...told: readonly string[]): Turn[] =>
  told.map((one) => {
    const [speaker = '', from = '', to = ''] = one.split(/[ -]/)
    return {
      speaker: speaker === '?' ? null : speaker,
      start: Number(from) * 1000,
      end: Number(to) * 1000,
      text: `${speaker} speaks`,
    }
  })
const timed = (...told: readonly string[]) => timedTurns(joinTurns(captions(...told))) ?? []
const told = (turns: readonly { speaker: string | null; start: number | null; end: number | null }[]) =>
  turns.map(({ speaker, start, end }) => `${speaker ?? '?'} ${(start ?? 0) / 1000}-${(end ?? 0) / 1000}`)

const joins = [
  ['two seconds apart are one turn', ['Ana 0-4', 'Ana 6-8'], ['Ana 0-8']],
  ['further apart are two', ['Ana 0-4', 'Ana 6.001-8'], ['Ana 0-4', 'Ana 6.001-8']],
  [
    'with another between them are two',
    ['Ana 0-4', 'Ben 4.2-4.6', 'Ana 5-8'],
    ['Ana 0-4', 'Ben 4.2-4.6', 'Ana 5-8'],
  ],
  ['that lie within each other are one', ['Ana 0-9', 'Ana 2-3', 'Ana 10-11'], ['Ana 0-11']],
  ['out of order are put in order first', ['Ana 6-8', 'Ana 0-4'], ['Ana 0-8']],
  ['of nobody named stay apart', ['? 0-4', '? 4-5'], ['? 0-4', '? 4-5']],
  ['that end before they begin have no length', ['Ana 5-3', 'Ben 6-7'], ['Ana 5-5', 'Ben 6-7']],
] as const
for (const [what, given, joined] of joins)
  test(`captions of one speaker ${what}`, () => assert.deepEqual(told(joinTurns(captions(...given))), joined))

test('the pause within a turn is no time of speech', () => {
  const turns = captions('Ana 0-4', 'Ana 5-8', 'Ana 7-9')
  assert.equal(joinTurns(turns)[0]?.spoken, 8000)
  assert.equal(speechTime(turns).bySpeaker.get('Ana'), 8000)
})

test('without times, neighbours of one speaker are joined and have no length', () => {
  const untimed = ['Ana', 'Ana', 'Ben'].map(
    (speaker): Turn => ({ speaker, start: null, end: null, text: 'so' }),
  )
  const turns = joinTurns(untimed)
  assert.deepEqual(
    turns.map(({ speaker, text }) => [speaker, text]),
    [
      ['Ana', 'so so'],
      ['Ben', 'so'],
    ],
  )
  assert.equal(timedTurns(turns), null)
})

test('speech of two at once counts for each, and once for the meeting', () => {
  const { bySpeaker, anybody, together } = speechTime(captions('Ana 0-10', 'Ben 8-12', '? 20-21'))
  assert.deepEqual(
    [...bySpeaker],
    [
      ['Ana', 10_000],
      ['Ben', 4000],
    ],
  )
  assert.deepEqual([anybody, together], [13_000, 2000])
})

const monologues = [
  ['bridges a backchannel of a second', ['Ana 0-10', 'Ben 10-11', 'Ana 11.5-20'], 20],
  ['ends where another says more', ['Ana 0-10', 'Ben 10-11.1', 'Ana 11.5-20'], 10],
  ['ends where another says more meanwhile', ['Ana 0-10', 'Ben 3-5', 'Ana 10.5-12'], 10],
  ['ends at a silence of more than two seconds', ['Ana 0-10', 'Ben 11-11.5', 'Ana 12.5-20'], 10],
  ['counts pauses', ['Ana 0-1', 'Ana 3-4', 'Ana 6-7'], 7],
  ['ends where somebody unnamed speaks', ['Ana 0-10', '? 10-12', 'Ana 12-15'], 10],
] as const
for (const [what, given, seconds] of monologues)
  test(`a monologue ${what}`, () => {
    const longest = longestMonologues(timed(...given)).get('Ana')
    assert.equal(((longest?.end ?? 0) - (longest?.start ?? 0)) / 1000, seconds)
  })

const pauses = [
  ['runs from the end of what the other said', ['Ana 0-4', 'Ben 4.7-6'], [700]],
  ['is none where the other still speaks', ['Ana 0-4', 'Ben 3-6'], undefined],
  ['runs from the last of two others', ['Ana 0-10', 'Cleo 2-3', 'Ben 10.5-12'], [500]],
  ['is none where one goes on after a backchannel', ['Ben 0-10', 'Ana 4-4.3', 'Ben 12.5-14'], undefined],
  ['may be of no length', ['Ana 0-4', 'Ben 4-5'], [0]],
] as const
for (const [what, given, expected] of pauses)
  test(`a pause ${what}`, () => assert.deepEqual(turnTaking(timed(...given)).pauses.get('Ben'), expected))

const overlaps = [
  ['begins half a second or more before the other ends', ['Ana 0-10', 'Ben 9.5-13'], ['Ben over Ana 500']],
  ['is not a late start', ['Ana 0-10', 'Ben 9.6-13'], []],
  ['is not a backchannel', ['Ana 0-10', 'Ben 5-6'], []],
  ['is not over a backchannel', ['Ana 0-1', 'Ben 0.2-4'], []],
  ['is not where both begin at once', ['Ana 0-10', 'Ben 0-4'], []],
  [
    'is over whoever speaks on longest',
    ['Ana 0-10', 'Cleo 2-20', 'Ben 5-9'],
    ['Cleo over Ana 8000', 'Ben over Cleo 4000'],
  ],
] as const
for (const [what, given, expected] of overlaps)
  test(`speaking over ${what}`, () => {
    const found = turnTaking(timed(...given)).spokeOver
    assert.deepEqual(
      found.map(({ speaker, whom, overlap }) => `${speaker} over ${whom} ${overlap}`),
      expected,
    )
  })

test('a switch is a turn begun by another than the one before', () => {
  assert.equal(turnTaking(timed('Ana 0-1', 'Ben 2-3', 'Ben 9-10', 'Ana 11-12')).switches, 2)
})

test('evenness is 1 for equal shares, 0 for one voice, and nothing for a single speaker', () => {
  assert.equal(evenness([0.5, 0.5]), 1)
  assert.equal(evenness([1, 0]), 0)
  assert.equal(evenness([1]), null)
  assert.equal(evenness([0, 0]), null)
})

const speech = fc.array(
  fc.record({
    speaker: fc.constantFrom('Ana', 'Ben', 'Cleo', null),
    start: fc.integer({ min: 0, max: 60_000 }),
    length: fc.integer({ min: 0, max: 8000 }),
  }),
  { minLength: 1, maxLength: 40 },
)
const asTurns = (
  made: readonly { speaker: string | null; start: number; length: number }[],
  shift = 0,
): Turn[] =>
  made.map(({ speaker, start, length }) => ({
    speaker,
    start: start + shift,
    end: start + length + shift,
    text: 'so',
  }))

test('shares sum to 1, evenness is in [0, 1], and nobody speaks longer than the meeting', () => {
  fc.assert(
    fc.property(speech, (made) => {
      const turns = asTurns(made)
      const { bySpeaker, anybody, together } = speechTime(turns)
      const length = meetingLength(timedTurns(joinTurns(turns)) ?? [])
      for (const spoken of bySpeaker.values()) assert.ok(spoken <= length)
      assert.ok(together <= anybody && anybody <= length)
      const shares = sharesOf([...bySpeaker.values()])
      if (bySpeaker.size > 0) assert.ok(Math.abs(shares.reduce((a, b) => a + b) - 1) < 1e-9)
      const even = evenness(shares)
      assert.ok(even === null || (even >= 0 && even <= 1))
    }),
    { numRuns: 500 },
  )
})

const figures = (turns: readonly Turn[]) => {
  const joined = timedTurns(joinTurns(turns)) ?? []
  const lasts = Array.from(longestMonologues(joined), ([who, { start, end }]) => [who, end - start])
  return { time: speechTime(turns), taking: turnTaking(joined), lasts }
}

test('when the recording was started changes nothing', () => {
  fc.assert(
    fc.property(speech, fc.integer({ min: 0, max: 100_000 }), (made, shift) => {
      assert.deepEqual(figures(asTurns(made, shift)), figures(asTurns(made)))
    }),
    { numRuns: 300 },
  )
})

test('what people are called changes nothing', () => {
  const others = new Map([
    ['Ana', 'Zoe'],
    ['Ben', 'Ana'],
    ['Cleo', 'Mia'],
  ])
  const renamed = (name: string | null) => (name === null ? null : (others.get(name) ?? name))
  fc.assert(
    fc.property(speech, (made) => {
      const turns = asTurns(made)
      const again = turns.map((turn) => ({ ...turn, speaker: renamed(turn.speaker) }))
      const [before, after] = [joinTurns(turns), joinTurns(again)].map((joined) => timedTurns(joined) ?? [])
      assert.deepEqual(
        turnTaking(after ?? []).spokeOver,
        turnTaking(before ?? []).spokeOver.map((over) => ({
          ...over,
          speaker: renamed(over.speaker) ?? '',
          whom: renamed(over.whom) ?? '',
        })),
      )
      for (const [who, { start, end }] of longestMonologues(before ?? []))
        assert.deepEqual(longestMonologues(after ?? []).get(renamed(who) ?? ''), { start, end })
    }),
    { numRuns: 300 },
  )
})

test('pauses are never negative, and a monologue is at least as long as the longest turn', () => {
  fc.assert(
    fc.property(speech, (made) => {
      const turns = timedTurns(joinTurns(asTurns(made))) ?? []
      for (const all of turnTaking(turns).pauses.values()) assert.ok(all.every((pause) => pause >= 0))
      const longest = longestMonologues(turns)
      for (const { speaker, start, end } of turns) {
        if (speaker === null) continue
        const monologue = longest.get(speaker)
        assert.ok(monologue !== undefined && monologue.end - monologue.start >= end - start)
      }
    }),
    { numRuns: 300 },
  )
})
