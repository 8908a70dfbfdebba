import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import type { PersonForMatching } from './person-traits.ts'
import { proposeDuplicates, proposing } from './propose.ts'

const person = (id: string, name: string, email: string, more: Partial<PersonForMatching> = {}) => ({
  id,
  names: name === '' ? [] : [name],
  emails: [email],
  phones: [],
  profiles: [],
  organizations: [],
  ...more,
})

// A small book: what is common in it counts as common.
const GIVEN = ['Ana', 'Ben', 'Carla', 'David', 'Eva', 'Felix', 'Greta', 'Hugo', 'Ines', 'Jonas']
const FAMILY = ['Adler', 'Brandt', 'Castro', 'Duarte', 'Engel', 'Fischer', 'Gruber', 'Hoffmann']
const strangers = GIVEN.flatMap((given, i) =>
  FAMILY.map((family, j) =>
    person(`s${i}${j}`, `${given} ${family}`, `${given}.${family}@firm${i * 8 + j}.example`.toLowerCase()),
  ),
)
const proposedAmong = (...people: readonly PersonForMatching[]) =>
  proposeDuplicates([...strangers, ...people]).filter(
    ({ people: [a, b] }) => a.startsWith('p') && b.startsWith('p'),
  )

// What is found, one person twice, what is said for it.
const FOUND = [
  [
    'one full name at two addresses',
    ['Maciej W. Kowalik', 'macro@pg.example'],
    ['Maciej W. Kowalik', 'mwr@lm.example'],
    'same surname',
  ],
  [
    'a nickname at the same firm',
    ['Bob Smithson', 'bob@acme.example'],
    ['Robert Smithson', 'rs@acme.example'],
    'nickname of the given name',
  ],
  [
    'an initial and the surname',
    ['Q. Wojcik', 'qw@acme.example'],
    ['Quentin Wojcik', 'q@acme.example'],
    'initial fits the given name',
  ],
  [
    'an address that spells the name',
    ['Zofia Wojcik', 'zofia@home.example'],
    ['', 'zwojcik@acme.example'],
    'the address fits the name',
  ],
  [
    'two addresses that spell one name',
    ['', 'zofia.wojcik@home.example'],
    ['', 'zofia_wojcik@acme.example'],
    'same surname',
  ],
  [
    'family name first',
    ['Zhang Fuxin', 'fx@ict.example'],
    ['Fuxin Zhang', 'zhang@home.example'],
    'same given name',
  ],
  [
    'a slip of the pen',
    ['Lauren Jilotay', 'l@home.example'],
    ['Lauren Jilotey', 'lauren@acme.example'],
    'similar surname',
  ],
  [
    'one rare name before the @',
    ['', 'dxchgb@home.example'],
    ['', 'dxchgb@acme.example'],
    'same name before the @',
  ],
  [
    'one mailbox on two hosts of a firm',
    ['', 'nick@ns.snow.example'],
    ['Nick', 'nick@snow.example'],
    'same company domain',
  ],
] as const
for (const [what, [nameA, emailA], [nameB, emailB], words] of FOUND)
  test(`${what} is proposed`, () => {
    const [proposal] = proposedAmong(person('p1', nameA, emailA), person('p2', nameB, emailB))
    assert.deepEqual(proposal?.people, ['p1', 'p2'])
    assert.ok(proposal?.speaksFor.includes(words), proposal?.speaksFor.join())
    assert.ok((proposal?.score ?? 0) >= 0.5 && (proposal?.score ?? 2) <= 1)
  })

const LEFT = [
  ['a couple', ['Ana Wojcik', 'ana@wojcik.example'], ['Ben Wojcik', 'ben@wojcik.example']],
  ['two Ians at their own firms', ['Ian Wojcik', 'ian@a.example'], ['Ian Kowalski', 'ian@b.example']],
  ['father and son', ['John Wojcik Sr.', 'jw@a.example'], ['John Wojcik Jr.', 'john@b.example']],
  ['a first name alone', ['Balaji', 'b@a.example'], ['Balaji Ramalingam', 'x@b.example']],
  ['an office', ['Acme Support', 'info@acme.example'], ['Acme Support', 'support@acme.example']],
  ['a machine that bears a name', ['Ana Wojcik', 'no-reply@a.example'], ['Ana Wojcik', 'ana@b.example']],
  ['other profiles', ['', 'q1@a.example'], ['', 'q1@b.example']],
] as const
for (const [what, [nameA, emailA], [nameB, emailB]] of LEFT)
  test(`${what} is not proposed`, () => {
    const profiles = what === 'other profiles'
    const a = person('p1', nameA, emailA, profiles ? { profiles: ['linkedin:q-one'] } : {})
    const b = person('p2', nameB, emailB, profiles ? { profiles: ['linkedin:q-two'] } : {})
    assert.deepEqual(proposedAmong(a, b), [])
  })

test('what speaks against is said', () => {
  const [proposal] = proposedAmong(
    person('p1', 'Maciej W. Kowalik', 'macro@pg.example', { organizations: ['Pg'] }),
    person('p2', 'Maciej W. Kowalik', 'macro@lm.example', { organizations: ['Lm'] }),
  )
  assert.deepEqual(proposal?.speaksAgainst, ['different organizations'])
})

// The score of two people of one name at two firms.
const scoreOf = (name: string) =>
  proposeDuplicates(
    [...strangers, person('p1', name, 'x1@a.example'), person('p2', name, 'y2@b.example')],
    0,
  ).find(({ people }) => people.join() === 'p1,p2')?.score ?? 0

test('a common name counts for less than a rare one', () => {
  assert.ok(scoreOf('Ana Fischer') < scoreOf('Maciej Kowalik'))
})

test('proposals do not depend on the order of the people and are sorted by score, then ids', () => {
  const some = [
    person('p3', 'Maciej Kowalik', 'macro@pg.example'),
    person('p1', 'Maciej W. Kowalik', 'macro@lm.example'),
    person('p2', 'Kowalik, Maciej', 'mr@home.example'),
    person('p4', '', 'maciej.kowalik@acme.example'),
    ...strangers.slice(0, 20),
  ]
  const expected = proposeDuplicates(some)
  assert.equal(expected.length, 6)
  for (const [i, proposal] of expected.entries()) assert.ok(proposal.score <= (expected[i - 1]?.score ?? 1))
  fc.assert(
    fc.property(fc.shuffledSubarray(some, { minLength: some.length }), (shuffled) => {
      assert.deepEqual(proposeDuplicates(shuffled), expected)
    }),
    { numRuns: 20 },
  )
})

test('names and addresses of any kind are compared without an error', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom('__proto__', 'a@', '@', ' '),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { maxLength: 6 }), (rows) => {
      const people = rows.map(([name, email], i) => person(`p${i}`, name, email))
      for (const { score } of proposeDuplicates(people, 0)) assert.ok(score >= 0 && score <= 1)
    }),
    { numRuns: 300 },
  )
})

test('a large book is gone through with pauses, one for every few hundred people', () => {
  const many = Array.from({ length: 3000 }, (_, i) =>
    person(`m${i}`, `Ana Adler${i}`, `ana@firm${i}.example`),
  )
  const work = proposing(many)
  let pauses = 0
  while (work.next().done !== true) pauses += 1
  assert.ok(pauses >= 12, `${pauses}`)
})
