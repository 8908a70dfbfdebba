import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SettlingIdentity } from './ports.ts'
import { speakerGroups } from './speaker-groups.ts'

function identity(number: number, kind: string, value: string, name: string): SettlingIdentity {
  return {
    identity: number,
    kind,
    value,
    names: [name],
    nameCounts: [{ name, count: 1 }],
    nature: 'human',
    person: null,
    sentPersonal: 0,
    sentList: 0,
    sentMachine: 0,
    sent: 0,
    received: 1,
    delivered: 0,
    listPosts: 0,
    sentLabelled: 0,
    onCard: false,
    onGroupCard: false,
    ownerWrote: () => false,
  }
}

const ANN = identity(1, 'speaker', 'ann le', 'Ann Lee | Sales')
const ANN_MAIL = identity(2, 'email', 'ann@lee.example', 'Lee, Ann')
const ANN_WORK = identity(3, 'email', 'ann.lee@work.example', 'Ann Lee')
const FIRST_NAME = identity(4, 'speaker', 'ann @ harbour', 'Ann')
const asked = (speaker: SettlingIdentity, ...others: readonly SettlingIdentity[]) =>
  others.map((other) => ({ speaker: speaker.identity, other: other.identity, spoke: false }))
const groupsOf = (...parts: Parameters<typeof speakerGroups>) =>
  speakerGroups(...parts).map((group) => [...group.identities].toSorted((a, b) => a - b))

test('a full name that one of those asked bears is theirs', () => {
  assert.deepEqual(groupsOf([ANN, ANN_MAIL], asked(ANN, ANN_MAIL)), [[1, 2]])
})

test('where two of that name were asked, it is left to be proposed', () => {
  assert.deepEqual(groupsOf([ANN, ANN_MAIL, ANN_WORK], asked(ANN, ANN_MAIL, ANN_WORK)), [])
})

test('a name that is merely the same as someone’s is left to be proposed', () => {
  assert.deepEqual(groupsOf([ANN, ANN_MAIL], []), [])
})

test('a first name alone is left to be proposed', () => {
  assert.deepEqual(groupsOf([FIRST_NAME, ANN_MAIL], asked(FIRST_NAME, ANN_MAIL)), [])
})

/** Someone who speaks in several series, each time beside the people with these numbers. */
function bearers(handle: string, ...series: readonly (readonly number[])[]) {
  const identities = series.map((_, at) => identity(10 + at, 'speaker', `${handle} @ ${'abc'[at]}`, handle))
  const company = series.flatMap((others, at) =>
    others.map((other) => ({ speaker: 10 + at, other, spoke: true })),
  )
  return [identities, company] as const
}

test('a rare handle in several series with the same people is one speaker', () => {
  assert.deepEqual(groupsOf(...bearers('zorbl', [1, 2, 3], [1, 2, 3, 4], [2, 3, 4])), [[10, 11, 12]])
})

test('with other people it is left to be proposed, and so is a given name', () => {
  assert.deepEqual(groupsOf(...bearers('zorbl', [1, 2, 3], [1, 5, 6])), [])
  assert.deepEqual(groupsOf(...bearers('walter', [1, 2, 3], [1, 2, 3])), [])
})

test('a word of somebody’s full name is no handle', () => {
  const [identities, company] = bearers('zorbl', [1, 2, 3], [1, 2, 3])
  assert.deepEqual(groupsOf([...identities, identity(5, 'email', 'z@x.example', 'Zorbl Quinn')], company), [])
})
