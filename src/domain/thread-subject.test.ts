import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assert as holds, constantFrom, array, property, string } from 'fast-check'
import { isSubjectOfAnswer, isSubjectOfPatch, threadSubject } from './thread-subject.ts'

const cases: readonly (readonly [subject: string, bare: string])[] = [
  ['Annual accounts', 'annual accounts'],
  ['Re: RE: Fwd: Annual accounts', 'annual accounts'],
  ['AW: WG: Annual  accounts', 'annual accounts'],
  ['Re[2]: Annual accounts', 'annual accounts'],
  ['SV^3: Annual accounts', 'annual accounts'],
  ['[plan] Re: [plan] Annual accounts', 'annual accounts'],
  ['Annual accounts (fwd)', 'annual accounts'],
  ['Re: 回复', '回复'],
  ['Regarding: the accounts', 'regarding: the accounts'],
  ['I: an idea', 'an idea'],
  ['', ''],
  ['Re:', ''],
]
for (const [subject, bare] of cases)
  test(`"${subject}" is of the thread "${bare}"`, () => {
    assert.equal(threadSubject(subject), bare)
  })

test('answering and forwarding do not change the thread, in any language, any number of times up to six', () => {
  const marks = array(constantFrom('Re: ', 'AW: ', 'Fwd: ', 'SV: ', 'VS: ', 'RE[4]: ', 'TR: ', '[plan] '), {
    maxLength: 6,
  })
  holds(
    property(marks, string({ unit: 'grapheme', maxLength: 30 }), (prefixes, subject) => {
      assert.equal(threadSubject(`${prefixes.join('')}${subject}`), threadSubject(subject))
    }),
    { numRuns: 200 },
  )
})

test('a subject of a hundred thousand marks is read in a moment', () => {
  assert.equal(typeof threadSubject('Re: '.repeat(100_000)), 'string')
  assert.equal(typeof threadSubject(`${'['.repeat(100_000)}]`), 'string')
})

test('a subject says by its first words that it answers, behind a list’s name too', () => {
  for (const subject of ['Re: Tides', 'AW: Tides', '[pier] Re: Tides', 'Fwd: Tides'])
    assert.ok(isSubjectOfAnswer(subject), subject)
  for (const subject of ['Tides', '[pier] Tides', 'Reasons: two', ''])
    assert.ok(!isSubjectOfAnswer(subject), subject)
})

test('a subject says in brackets that it brings a patch, behind a list’s name too; an answer to it does not', () => {
  for (const subject of [
    '[PATCH] Tides',
    '[patch 2/5] Tides',
    '[RFC PATCH v2 0/3] Tides',
    '[pier] [PATCH] Tides',
  ])
    assert.ok(isSubjectOfPatch(subject), subject)
  for (const subject of [
    'Re: [PATCH] Tides',
    'A patch for the tides',
    '[dispatch] Tides',
    '[pier] Tides',
    '',
  ])
    assert.ok(!isSubjectOfPatch(subject), subject)
})
