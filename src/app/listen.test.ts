import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TranscriptRecord } from '../domain/record.ts'
import { listen, listenResult } from './listen.ts'

const meeting = (...speakers: readonly string[]): TranscriptRecord => ({
  kind: 'transcript',
  corrected: false,
  format: 'zoom',
  title: 'Budget',
  at: null,
  dayOnly: false,
  turns: speakers.map((speaker, i) => ({
    speaker,
    start: i * 5000,
    end: i * 5000 + 4000,
    text: 'We agree on that.',
  })),
})
const heard = (as: string | null, ownerNames: readonly string[], ...speakers: readonly string[]) =>
  listen({ record: meeting(...speakers), skipped: [] }, { as, ownerNames })

const owners = [
  ['by a name of the book', null, ['A. Lima', 'Ana Lima'], ['Ben Otis', 'Ana Lima'], 'Ana Lima'],
  ['under a name with a team', null, ['Ana Lima'], ['Ben Otis', 'Ana Lima | Data'], 'Ana Lima | Data'],
  ['not, where nobody bears a name of the book', null, ['Ana Lima'], ['Ben Otis', 'Cleo'], null],
  ['not, where two bear one', null, ['Ana Lima'], ['Ana Lima', 'ANA LIMA (Data)'], null],
  ['by --as, whatever the book says', 'Ben Otis', ['Ana Lima'], ['Ben Otis', 'Ana Lima'], 'Ben Otis'],
  ['by --as without capitals and accents', 'ana limá', [], ['Ben Otis', 'Ana Lima'], 'Ana Lima'],
  ['by a part of the name in --as', 'otis', [], ['Ben Otis', 'Ana Lima'], 'Ben Otis'],
  ['by the name as written before any likeness', 'Ana', [], ['Ana', 'Ana Lima'], 'Ana'],
] as const
for (const [how, as, names, speakers, owner] of owners)
  test(`the owner is found ${how}`, () => assert.equal(heard(as, names, ...speakers).owner, owner))

test('a name that fits nobody, or several, is an error that lists the speakers', () => {
  assert.throws(() => heard('Dora', [], 'Ben Otis', 'Ana Lima'), {
    code: 'speaker_not_found',
    fix: 'Give one of these with --as: "Ana Lima", "Ben Otis".',
  })
  assert.throws(() => heard('Ana', [], 'Ana Lima', 'Ana Reis', 'Ben'), {
    code: 'speaker_not_found',
    fix: 'Give one of these with --as: "Ana Lima", "Ana Reis".',
  })
})

test('a name without a letter in it fits nobody, though one alone spoke', () => {
  assert.throws(() => heard('--', [], 'Ana Lima'), { code: 'speaker_not_found' })
})

test('a file that is no transcript is an error with its reason', () => {
  const skipped = [{ where: 'notes.txt', why: 'it is no transcript that Rapport reads' }]
  assert.throws(() => listen({ record: null, skipped }, { as: null, ownerNames: [] }), {
    code: 'no_transcript',
    message: 'there is no meeting to listen to: it is no transcript that Rapport reads',
  })
})

test('scripts get the figures alone, under the names of the design', () => {
  const result = listenResult(heard(null, [], 'Ana', 'Ben'))
  assert.deepEqual(Object.keys(result), [
    'speakers',
    'turnEntropy',
    'switchesPerMinute',
    'overlapShare',
    'notMeasured',
  ])
  assert.deepEqual(Object.keys(result.speakers[0] ?? {}), [
    'name',
    'talkSeconds',
    'talkShare',
    'words',
    'wpm',
    'questions',
    'followUps',
    'longestMonologueSeconds',
    'patienceSeconds',
    'spokeOver',
  ])
})
