import assert from 'node:assert/strict'
import { test } from 'node:test'
import stringWidth from 'string-width'
import type { DuplicatesResult, PeopleResult, PersonResult, SearchResult } from '../../app/results.ts'
import { duplicatesText } from './duplicates-text.ts'
import { paperFor } from './paper.ts'
import { peopleText } from './people-text.ts'
import { personText } from './person-text.ts'
import { searchText } from './search-text.ts'

const HOSTILE = 'Eve\u001b[2J\u001b]0;x\u0007\u202e\u009b31m\r\nX'
const paper = paperFor({ columns: 80 }, {}, 'Europe/Berlin')

/** One person with everything the page can show, every text of theirs the given one. */
function aPerson(text: string): PersonResult {
  const evidence = { kind: 'message', id: 'i_1', at: '2026-02-27T23:30:00Z', quote: text } as const
  const promise = {
    what: text,
    due: null,
    settledBy: null,
    confirmed: false,
    evidence,
    proof: null,
    letGo: null,
  } as const
  return {
    day: '2026-03-02',
    id: 'p_1',
    name: text,
    identities: [{ kind: 'email', value: text }],
    circle: '15',
    cadenceDays: 60,
    cadenceSaid: null,
    mutedUntil: null,
    affiliations: [
      { organization: text, title: text, since: '2024-03-01', until: null },
      { organization: text, title: '', since: null, until: null },
    ],
    tie: { strength: 0.8, rhythmDays: 9, silenceDays: 6, alive: 0.97, standing: 'active', reasons: [text] },
    contact: {
      days: ['2026-02-27'],
      wrote: { owner: 3, person: 4 },
      met: 1,
      evidence: { wrote: ['i_1'], met: ['i_2'] },
      answers: { owner: { hours: 5.5, sample: 9, evidence: ['i_1'] }, person: null },
    },
    nextMeeting: { interaction: 'i_2', at: '2026-03-04T09:00:00Z', title: text },
    merged: { name: text, identities: [{ kind: 'email', value: text }] },
    timeline: [
      {
        interaction: 'i_1',
        at: '2026-02-27T23:30:00Z',
        channel: text,
        direction: 'in',
        isHeard: false,
        subject: text,
        quote: text,
      },
    ],
    timelineTotal: 3,
    balance: [
      {
        id: text,
        unit: 'share',
        value: 0.62,
        sample: 12,
        samples: text,
        minimum: 10,
        period: { first: '2025-12-03', last: '2026-03-02' },
        before: { value: null, sample: 3, period: { first: '2025-09-04', last: '2025-12-02' } },
        words: null,
        evidence: [],
      },
    ],
    promises: [
      { ...promise, id: 'pr_1', by: 'owner', due: '2026-02-27', state: 'late' },
      { ...promise, id: 'pr_2', by: 'person', state: 'open', proof: evidence },
      { ...promise, id: 'pr_3', by: 'owner', state: 'kept', settledBy: 'owner' },
    ],
    milestones: [{ at: '2026-02-27', polarity: 'good', kind: text, evidence, answered: false }],
  }
}

const people: PeopleResult = {
  people: [
    {
      id: 'p_1',
      name: HOSTILE,
      organization: HOSTILE,
      title: HOSTILE,
      circle: '15',
      standing: 'active',
      lastAt: '2026-02-27T23:30:00Z',
      strength: 0.5,
    },
    {
      id: 'p_2',
      name: '山田 太郎',
      organization: '研究開発本部'.repeat(5),
      title: '',
      circle: null,
      standing: 'dormant',
      lastAt: null,
      strength: 0,
    },
  ],
  total: 12,
}

const found: SearchResult = {
  hits: [
    { interaction: 'i_1', person: { id: 'p_1', name: HOSTILE }, at: '2026-02-27T23:30:00Z', quote: HOSTILE },
    { interaction: 'i_2', person: null, at: null, quote: 'the venue' },
  ],
  total: 31,
  ms: 3,
}

const reach = { organization: HOSTILE, title: HOSTILE, lastAt: '2026-02-27T23:30:00Z', interactions: 3 }

const doubles: DuplicatesResult = {
  proposals: [
    {
      a: { id: 'p_1', name: HOSTILE, identities: [HOSTILE], ...reach },
      b: { id: 'p_2', name: 'P. Raman', identities: ['a', 'b', 'c', 'd', 'e'], ...reach },
      score: 0.999,
      reasons: [HOSTILE],
    },
  ],
  total: 1,
}

const pages = {
  person: personText(aPerson(HOSTILE), '2026-03-02', paper),
  people: peopleText(people, paper),
  search: searchText(found, paper),
  duplicates: duplicatesText(doubles, paper),
}
for (const [name, page] of Object.entries(pages))
  test(`the page of ${name} keeps to its width and lets no text command the terminal`, () => {
    assert.match(page, /EveX|Eve X/)
    assert.doesNotMatch(page.replaceAll('\n', ''), /\p{Cc}|\p{Bidi_Control}/u)
    for (const line of page.split('\n')) assert.ok(stringWidth(line) <= 80, line)
  })

test("a person's page tells standing, rhythm, balance, promises both ways, milestones and the last exchanges", () => {
  const page = personText(aPerson('Ana Lima'), '2026-03-02', paper)
  assert.match(page, /Active\. As a rule you are in touch every 9 days\. The last contact was 6 days\nago\./)
  assert.match(page, /Between you, .*:\n {2}Ana Lima {27}62 % \(–\) {2}of 12 Ana Lima\n/)
  assert.match(page, /You promised:\n {2}Ana Lima, by 27 February \(late\)\n/)
  assert.match(
    page,
    /Ana Lima promised:\n {2}Ana Lima \(seems kept\)\n {4}│ “Ana Lima”\n {4}│ message, 28 February\n/,
  )
  assert.match(page, /Promises kept between you: 1\./)
  assert.match(page, /Milestones:\n {2}Ana Lima, 27 February: not answered yet\n/)
  assert.match(page, /Lately:\n {2}2026-02-28 {2}from Ana Lima Ana Lima\n {2}and 2 more; --json lists them\n/)
})

test('a person without contact is said to be one', () => {
  const person = {
    ...aPerson('Ana Lima'),
    tie: null,
    timeline: [],
    balance: [],
    promises: [],
    milestones: [],
  }
  assert.match(personText(person, '2026-03-02', paper), /You have not been in touch\.\n$/)
})

test('a cut list says how much there is', () => {
  assert.match(pages.people, /2 of 12 are shown, the strongest ties first, then by name\.\n/)
  assert.match(pages.search, /2 of 31 are shown, the best first\.\n$/)
})

test('columns of people line up whatever script the names are in', () => {
  const [head = '', ...rows] = pages.people.split('\n')
  const start = stringWidth(head.slice(0, head.indexOf('standing')))
  for (const [row, standing] of [
    [rows[0] ?? '', 'active'],
    [rows[1] ?? '', 'dormant'],
  ] as const)
    assert.equal(stringWidth(row.slice(0, row.indexOf(standing))), start)
})

test('an empty result is a sentence', () => {
  assert.equal(peopleText({ people: [], total: 0 }, paper), 'There is nobody of that name.\n')
  assert.equal(
    searchText({ hits: [], total: 0, ms: 1 }, paper),
    'Nothing in the book has all of these words.\n',
  )
  assert.equal(
    duplicatesText({ proposals: [], total: 0 }, paper),
    'Nobody in the book looks like two people.\n',
  )
})

test('a proposal shows what speaks for it and no figure, and names the commands for one and for two', () => {
  assert.doesNotMatch(pages.duplicates, /99|0\.9/)
  assert.match(pages.duplicates, /^ {2}One: rapport merge p_1 p_2\n {2}Two: rapport apart p_1 p_2$/m)
  assert.match(pages.duplicates, /rapport merge p_1 p_2\n/)
})
