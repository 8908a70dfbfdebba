import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inSharedHouses } from './shared-houses.ts'
import type { Workplace } from './workplaces.ts'

const at = (key: string, employer = key): Workplace => ({ key, employer, title: '' })
const seen = (a: number, b: number) => ({ a, b, firm: false })
const housesOf = (all: readonly Workplace[], pairs: Parameters<typeof inSharedHouses>[1] = []) => {
  const found = inSharedHouses(new Map(all.map((one, person) => [person, one])), pairs)
  return all.map((_, person) => found.get(person)?.key ?? null)
}

test('a domain whose people were never seen together is no employer', () => {
  assert.deepEqual(housesOf([at('letters.example'), at('letters.example')]), [null, null])
})

test('a domain is a house when two of its people were seen together, or give the same one', () => {
  const alone = at('acme.example')
  assert.deepEqual(housesOf([alone, alone, alone], [seen(0, 2)]), Array(3).fill('acme.example'))
  const given = [at('acme.example', 'Acme GmbH'), at('acme.example', 'Acme, Research'), alone]
  assert.deepEqual(housesOf(given), Array(3).fill('acme.example'))
})

test('two friends among the customers of a provider make it no house', () => {
  const four = Array.from({ length: 4 }, () => at('letters.example'))
  assert.deepEqual(housesOf(four, [seen(0, 1), seen(2, 3)]), Array(4).fill(null))
  assert.deepEqual(housesOf(four, [seen(0, 1), seen(1, 3)]), Array(4).fill('letters.example'))
})

test('where the people of a domain give different employers, each is at the own one, seen together or not', () => {
  const all = [at('letters.example', 'Old Mill'), at('letters.example', 'Bay Clinic'), at('letters.example')]
  assert.deepEqual(housesOf(all, [seen(0, 1)]), ['old mill', 'bay clinic', null])
})

test('the address of one person alone at a domain tells nothing against it', () => {
  assert.deepEqual(housesOf([at('acme.example'), at('bay.example')], [seen(0, 1)]), [
    'acme.example',
    'bay.example',
  ])
})
