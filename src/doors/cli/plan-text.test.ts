import assert from 'node:assert/strict'
import { test } from 'node:test'
import stringWidth from 'string-width'
import type { TodayResult } from '../../app/results.ts'
import type { Suggestion } from '../../domain/suggestion.ts'
import { paperFor } from './paper.ts'
import { planText } from './plan-text.ts'

const paper = paperFor({ columns: 80 }, {}, 'Europe/Berlin')

const priya: Suggestion = {
  id: 's_k3v9x2m1qa',
  person: { id: 'p_priya', name: 'Priya Raman' },
  way: 'respect',
  action: 'keep promise',
  minutes: 4,
  reason: 'You told Priya you would send the figures by Friday. That was three days ago.',
  evidence: [
    {
      kind: 'message',
      id: 'i_1',
      at: '2025-12-30T23:30:00Z',
      quote: 'I will send you the figures by Friday.',
    },
  ],
  value: 0.9,
  parts: {},
  expires: null,
}

const plan: TodayResult = {
  day: '2026-03-02',
  minutes: 4,
  suggestions: [priya],
  considered: 1,
  leftOut: [],
  done: { people: 0, minutes: 0 },
  closing: 'One person, four minutes.',
  newest: '2026-11-22',
}

function leftOut(name: string, why: string): TodayResult['leftOut'][number] {
  return { id: `s_${name}`, person: { id: `p_${name}`, name }, action: 'check in', why, waits: true }
}

test('a plan reads as a page, from the day to its end', () => {
  assert.equal(
    planText(plan, paper),
    `Monday 2 March 2026

1  Priya Raman                                    respect · keep promise · 4 min
   You told Priya you would send the figures by Friday. That was three days ago.
   │ “I will send you the figures by Friday.”
   │ message, 31 December 2025
   rapport done s_k3v9x2m1qa

That's today. One person, four minutes.

Words for it: rapport draft ID. Another day: rapport later ID --until DAY. Never
for this reason: rapport notthis ID.
`,
  )
})

const speakers = [
  ['owner', 'message', 'your message, 31 December 2025'],
  ['person', 'message', 'their message, 31 December 2025'],
  ['Bo Lie', 'message', 'message of Bo Lie, 31 December 2025'],
  ['person', 'silence', 'the last contact, their message, 31 December 2025'],
  ['Bo Lie', 'meeting', 'meeting, words of Bo Lie, 31 December 2025'],
] as const
for (const [by, kind, line] of speakers)
  test(`words of ${by} in a ${kind} are told as “${line}”`, () => {
    const [suggestion] = plan.suggestions
    assert.ok(suggestion)
    const evidence = suggestion.evidence.map((one) => ({ ...one, by, kind }))
    const page = planText({ ...plan, suggestions: [{ ...suggestion, evidence }] }, paper)
    assert.ok(page.includes(`│ ${line}\n`), page)
  })

test('what was left out is told once a reason, with the people, and the rest is counted', () => {
  const full = 'fifteen minutes are full; it waits for tomorrow'
  const page = planText(
    {
      ...plan,
      leftOut: [
        leftOut('Marek Novak', 'you are giving Marek Novak space until 4 March'),
        ...['Ana', 'Ben', 'Cy', 'Dee'].map((name) => leftOut(name, full)),
        { ...leftOut('Priya Raman', 'a weightier suggestion for Priya Raman is in'), person: priya.person },
      ],
    },
    paper,
  )
  assert.match(
    page,
    /^Left out: six\.\n {3}You are giving Marek Novak space until 4 March\.\n {3}Ana, Ben, Cy and one more: fifteen minutes are full; it waits for tomorrow\.\n {3}One more is listed, with the reason, by rapport today --json\.$/m,
  )
})

test('whom “this” points at is named, though the reason has the same name', () => {
  const why = 'this may be Ann Lee, with whom you were in touch since; look among the duplicates'
  const page = planText(
    { ...plan, leftOut: [leftOut('Ann Lee', why)] },
    paperFor({ columns: 120 }, {}, 'UTC'),
  )
  assert.match(
    page.replaceAll(/\n {3}(?=\S)/g, ' '),
    /Ann Lee: this may be Ann Lee, with whom you were in touch/,
  )
})

test('a day with nothing to do says so, and a book that may be new says what to do', () => {
  const nobody = { ...plan, suggestions: [], closing: 'Nobody needs you today.' }
  assert.match(planText({ ...nobody, considered: 3 }, paper), /Nobody needs you today\.\n$/)
  assert.match(planText({ ...nobody, considered: 0, newest: null }, paper), /rapport import PATH/)
  assert.match(planText({ ...nobody, considered: 0 }, paper), /newest message is of 22 November 2026/)
  assert.doesNotMatch(planText({ ...nobody, considered: 0, newest: plan.day }, paper), /newest message/)
})

test('nothing that a person wrote commands the terminal', () => {
  const hostile = '\u001b[2J\u001b]0;x\u0007\u202eevil\r\n\u009b31m'
  const page = planText(
    {
      ...plan,
      closing: hostile,
      suggestions: [
        {
          ...priya,
          id: hostile,
          person: { id: 'p_1', name: hostile },
          reason: hostile,
          evidence: [{ kind: 'message', id: 'i_1', at: hostile, quote: hostile }],
          alsoNoted: [hostile],
        },
      ],
      leftOut: [leftOut(hostile, hostile)],
    },
    paper,
  )
  assert.doesNotMatch(page.replaceAll('\n', ''), /\p{Cc}|\p{Bidi_Control}/u)
})

test('no line is wider than the terminal, whoever is on it', () => {
  for (const columns of [30, 80, 120])
    for (const name of [
      '山田 太郎 '.repeat(9),
      '🎉👩‍💻'.repeat(30),
      'Gräfin von Hohenstein-Sayn-'.repeat(5),
    ]) {
      const narrow = paperFor({ columns }, {}, 'UTC')
      const person = { id: 'p_1', name }
      const page = planText({ ...plan, suggestions: [{ ...priya, person, reason: name }] }, narrow)
      for (const line of page.split('\n')) assert.ok(stringWidth(line) <= Math.min(columns, 88), line)
    }
})

test('a person of whom two things are left out is named once, with the weightier', () => {
  const left = [leftOut('Judith', 'one meeting is enough'), leftOut('Judith', 'it waits for tomorrow')]
  const page = planText({ ...plan, leftOut: left }, paper)
  assert.match(page, /Left out: two\.\n {3}Judith: one meeting is enough\.\n {3}One more is listed/)
})
