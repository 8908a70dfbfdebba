import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Letter, isNameless, isStranger } from './stranger.ts'

const named: readonly (readonly [address: string, names: readonly string[], nameless: boolean])[] = [
  ['dispatch9@harbour.example', [], true],
  ['tkr@harbour.example', ['TKR'], true],
  ['tkr@harbour.example', ['tkr at harbour.example'], true],
  ['xqzt@harbour.example', ['valuable'], true],
  ['xqzt@harbour.example', ['deadline .Tides'], true],
  ['tide-tables@harbour.example', [], true],
  ['ann.lee@harbour.example', [], false],
  ['r_b_moss@harbour.example', [], false],
  ['xqzt@harbour.example', ['Ann Lee'], false],
  ['xqzt@harbour.example', ['Moss'], false],
  ['xqzt@harbour.example', ['valuable', 'Ann Lee'], false],
  ['xqzt@harbour.example', ['김철수'], false],
  ['bmoss@harbour.example', ['moss'], false],
  ['mossy77@harbour.example', ['mossy'], false],
]
for (const [value, names, nameless] of named)
  test(`${names.join(', ') || 'nothing'} at ${value} is ${nameless ? 'no name' : 'a name'}`, () => {
    assert.equal(isNameless({ kind: 'email', value, names, onCard: false }), nameless)
  })

test('an address on a card, and one that is no mail address, is somebody’s in any case', () => {
  const seen = { kind: 'email', value: 'tkr@harbour.example', names: [], onCard: false }
  assert.equal(isNameless({ ...seen, onCard: true }), false)
  assert.equal(isNameless({ ...seen, kind: 'handle' }), false)
})

const OUTWARD: Letter = { subject: 'Tides', answers: false, isAnswered: false, reachesSomeone: false }
const REACHING: Letter = { ...OUTWARD, reachesSomeone: true }
const letters = (...subjects: readonly string[]): Letter[] =>
  subjects.map((subject) => ({ ...REACHING, subject }))

const dealings: readonly (readonly [title: string, written: readonly Letter[], stranger: boolean])[] = [
  ['who only sends to others or to nobody is a stranger', [OUTWARD, OUTWARD], true],
  ['one letter to someone by name is a human’s', [OUTWARD, REACHING], false],
  ['one who answers is a human', [{ ...OUTWARD, answers: true }], false],
  ['one who is answered is a human', [{ ...OUTWARD, isAnswered: true }], false],
  ['a letter that names its sender is a program’s', letters('SKIFF password', 'Your skiff account'), true],
  ['a sender’s name inside a word says nothing', letters('Skiffs for sale'), false],
  [
    'notices that differ by a number are a program’s',
    letters('Tide 3 at 9', 'Tide 4 at 12', 'Tide 5 at 17'),
    true,
  ],
  ['two letters under one subject may be a human’s', letters('Tide 3', 'Tide 4'), false],
  ['answers under one subject are a human’s', letters('Re: Tide', 'RE: Tide', '[pier] Re: Tide'), false],
  ['letters without a subject are a human’s', letters('', '', ''), false],
  ['a letter by hand among notices is a human’s', letters('Tide 1', 'Tide 2', 'Tide 3', 'The pier'), false],
]
for (const [title, written, stranger] of dealings)
  test(title, () => {
    assert.equal(isStranger('skiff@harbour.example', { wasWrittenTo: false, letters: written }), stranger)
  })

test('whom somebody wrote to is no stranger, whatever it sent', () => {
  assert.equal(isStranger('skiff@harbour.example', { wasWrittenTo: true, letters: [] }), false)
})
