import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allKnow, networkPerson, sleeper } from '../../../test/builders/network.ts'
import type { Traits } from './diversity.ts'
import { spreadOf } from './diversity.ts'
import { measureNetwork, type Snapshot } from './measure.ts'

const UNKNOWN: Traits = {
  employer: null,
  field: null,
  seniority: null,
  country: null,
  met: null,
  isColleague: null,
}

/** Twelve people; the first six know one another, and of these are most contacts. */
function snapshot(traits: Partial<Traits>[] = []): Snapshot {
  const people = Array.from({ length: 12 }, (_, at) =>
    at < 6 ? networkPerson(at + 1) : sleeper(at + 1, { lately: 2 }),
  )
  return {
    facts: { people, pairs: allKnow(1, 2, 3, 4, 5, 6) },
    traits: people.map((_, at) => ({ ...UNKNOWN, ...traits[at] })),
  }
}

const EMPTY: Snapshot = { facts: { people: [], pairs: [] }, traits: [] }

function measured(now: Snapshot) {
  const all = measureNetwork({ now, before: EMPTY }, '2026-11-23')
  return (id: string) => {
    const found = all.find((one) => one.id === `comfort zone: ${id}`)
    assert.ok(found !== undefined, id)
    return found
  }
}

test('the share of the contacts in the largest community is that of its people, with the contacts as sample', () => {
  const { value, sample, evidence } = measured(snapshot())('contacts in the largest community')
  assert.ok(Math.abs((value ?? 0) - 60 / 72) < 1e-12)
  assert.equal(sample, 72)
  assert.deepEqual(
    evidence.map(({ interaction }) => interaction),
    [101, 102, 103, 104, 105],
  )
})

test('the effective size is the people less what they repeat of one another', () => {
  // 12 people with 15 ties among them: 12 − 2·15/12.
  assert.equal(measured(snapshot())('effective size').value, 9.5)
})

test('people who do not know one another constrain less than those who do', () => {
  const apart = { ...snapshot(), facts: { ...snapshot().facts, pairs: [] } }
  const [loose, dense] = [apart, snapshot()].map((one) => measured(one)('constraint').value ?? 0)
  assert.ok((loose ?? 0) < (dense ?? 0) && (loose ?? 0) > 0)
})

test('employers differ as often as two people drawn at random do, of those who are known', () => {
  const traits = Array.from({ length: 10 }, (_, at) => ({ employer: at < 5 ? 'Acme' : 'Borealis' }))
  const { value, sample } = measured(snapshot(traits))('different employers')
  assert.equal(sample, 10)
  assert.ok(Math.abs((value ?? 0) - 25 / 45) < 1e-12)
})

test('too few whose field is known give no value, and words that say so', () => {
  const { value, words } = measured(snapshot([{ field: 'law' }]))('different fields')
  assert.equal(value, null)
  assert.equal(words, 'not enough yet: 1 of 10 people')
})

test('the owner’s own house and the others are weighed against each other', () => {
  const traits = Array.from({ length: 12 }, (_, at) => ({ isColleague: at < 3 }))
  assert.equal(measured(snapshot(traits))('outside the own house').value, 0.5)
})

test('a spread counts the unknown apart, and the commonest kind first', () => {
  const people = [{ country: 'DE' }, { country: 'FR' }, { country: 'DE' }, {}].map((one) => ({
    ...UNKNOWN,
    ...one,
  }))
  const { known, unknown, kinds } = spreadOf('country', people)
  assert.deepEqual({ known, unknown }, { known: 3, unknown: 1 })
  assert.deepEqual(kinds, [
    { kind: 'DE', people: 2 },
    { kind: 'FR', people: 1 },
  ])
})
