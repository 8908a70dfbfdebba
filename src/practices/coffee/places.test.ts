import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DAY } from '../../domain/milliseconds.ts'
import type { NamedPlace, Visit } from './facts.ts'
import { type PlacesWish, rankPlaces } from './places.ts'
import { whereToMeet } from './where.ts'

const NOW = Date.parse('2026-11-23T08:00:00Z')

const visit = (name: string, days: number, changes: Partial<Visit> = {}): Visit => ({
  key: name.toLowerCase(),
  name,
  address: `${name}, Lindenufer 1, Berlin`,
  city: 'Berlin',
  at: NOW - days * DAY,
  owner: true,
  other: true,
  isWork: false,
  ...changes,
})
const named = (name: string, byOwner: boolean): NamedPlace => ({
  name,
  key: name.toLowerCase(),
  interaction: 7,
  day: '2026-11-01',
  byOwner,
  quote: `I love ${name}.`,
})
const rank = (changes: Partial<PlacesWish>) =>
  rankPlaces({ visits: [], named: [], other: 'Ann', city: '', now: NOW, ...changes }).map(
    ({ name, why }) => `${name}: ${why}`,
  )

test('where both came back to goes before where they met once, however lately', () => {
  assert.deepEqual(rank({ visits: [visit('Anker', 10), visit('Linde', 600), visit('Linde', 500)] }), [
    'Linde: you two met there twice',
    'Anker: you two met there once',
  ])
})

test('of two places that both came back to, the one of late goes first', () => {
  const visits = [visit('Linde', 700), visit('Linde', 690), visit('Anker', 100), visit('Anker', 90)]
  assert.deepEqual(
    rank({ visits }).map((one) => one.slice(0, 5)),
    ['Anker', 'Linde'],
  )
})

test('of two places where both met at one time, the one where the other goes more goes first', () => {
  const often = [1, 2, 3].map((days) => visit('Linde', 100 + days, { owner: false }))
  assert.deepEqual(
    rank({ visits: [visit('Anker', 100), visit('Linde', 100), ...often] }).map((one) => one.slice(0, 5)),
    ['Linde', 'Anker'],
  )
})

test('nobody is asked to a room of an office', () => {
  assert.deepEqual(rank({ visits: [visit('Room 4', 10, { isWork: true })] }), [])
})

test('a place of the owner’s alone is proposed to whoever is in the same city, after all others', () => {
  const alone = { other: false }
  const visits = [visit('Own', 10, alone), visit('Own', 20, alone), visit('Both', 300)]
  assert.deepEqual(rank({ visits, city: 'Berlin' }), [
    'Both: you two met there once',
    'Own: you go there yourself (twice); Ann is in Berlin too',
  ])
  assert.deepEqual(rank({ visits }), ['Both: you two met there once'])
})

test('a place that they named warmly counts, one that the owner did only with them', () => {
  assert.deepEqual(rank({ named: [named('Linde', false)] }), ['Linde: Ann wrote “I love Linde.”'])
  assert.deepEqual(rank({ named: [named('Linde', true)] }), [])
  assert.deepEqual(rank({ visits: [visit('Linde', 5)], named: [named('Linde', true)] }), [
    'Linde: you two met there once; you wrote “I love Linde.”',
  ])
})

test('a place in another city than the one wanted is left out', () => {
  assert.deepEqual(rank({ visits: [visit('Far', 5, { city: 'Hamburg' })], city: 'Berlin' }), [])
})

const unknown = {
  other: 'Ann',
  clockMinutes: null,
  theirZone: 'Europe/Berlin',
  ownCity: '',
  theirCity: '',
  lastPlace: null,
} as const
const wheres = [
  [
    'another clock',
    { ...unknown, clockMinutes: 270, theirZone: 'Asia/Kolkata', ownCity: 'Berlin', theirCity: 'Berlin' },
    'call',
    /Asia\/Kolkata, 4 h 30 min ahead of yours/,
  ],
  [
    'another city',
    { ...unknown, clockMinutes: 0, ownCity: 'Berlin', theirCity: 'Hamburg' },
    'call',
    /in Hamburg, you are in Berlin/,
  ],
  ['the same city', { ...unknown, ownCity: 'Berlin', theirCity: 'berlin' }, 'in person', /both in Berlin/],
  [
    'a place where the two met',
    { ...unknown, lastPlace: { name: 'Linde', city: 'Berlin' } },
    'in person',
    /at Linde the last time/,
  ],
  [
    'a place in another city',
    { ...unknown, ownCity: 'Berlin', lastPlace: { name: 'Kai', city: 'Hamburg' } },
    'ask',
    /met in Hamburg/,
  ],
  ['nothing', unknown, 'ask', /do not say where Ann is/],
] as const
for (const [what, facts, how, why] of wheres)
  test(`of ${what} comes: ${how}`, () => {
    const found = whereToMeet(facts)
    assert.equal(found.how, how)
    assert.match(found.why, why)
  })
