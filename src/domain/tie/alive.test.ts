import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DAY } from '../milliseconds.ts'
import { fitAlive, pAlive } from './alive.ts'
import { PRIOR_WEIGHTS } from './alive-features.ts'
import { type Contact, type History, historyOf } from './history.ts'
import { isAliveModel } from './kept-model.ts'

const NOW = Date.UTC(2026, 10, 23)

/** A tie with contact every `gap` days, a little unevenly, from `from` to `until` days before now. */
function tie({ gap, from, until }: { gap: number; from: number; until: number }): History {
  const contacts: Contact[] = []
  let seed = gap * 31 + from
  for (let day = from, i = 0; day >= until; i++) {
    contacts.push({
      at: NOW - day * DAY,
      direction: i % 2 === 0 ? 'out' : 'in',
      oneToOne: true,
      channel: 'mail',
      interaction: i,
    })
    seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32
    day -= gap * (0.3 + (1.4 * seed) / 2 ** 32)
  }
  return historyOf(contacts)
}

/** Four years in which every other tie ended at some time. */
function book(): History[] {
  return Array.from({ length: 160 }, (_, i) => {
    const from = 1400 - ((i * 37) % 500)
    const ended = i % 2 === 0
    return tie({ gap: 6 + ((i * 13) % 50), from, until: ended ? (i * 53) % from : 0 })
  })
}

const model = fitAlive(book(), NOW)

function afterSixtyDays(one: History): number {
  return pAlive(model, one, one.at.at(-1)! + 60 * DAY)
}

test('the same past gives the same model, and a model kept as JSON foretells the same', () => {
  assert.deepEqual(fitAlive(book(), NOW), model)
  const kept: unknown = JSON.parse(JSON.stringify(model))
  assert.ok(isAliveModel(kept))
  for (const one of book()) assert.equal(pAlive(kept, one, NOW), pAlive(model, one, NOW))
})

test('what is kept of another shape is no model', () => {
  const model = fitAlive(book(), NOW)
  for (const other of [
    null,
    [],
    {},
    { ...model, few: null },
    { ...model, horizonDays: '365' },
    { ...model, new: 1 },
  ])
    assert.equal(isAliveModel(other), false)
})

test('a model made at a moment knows nothing of what came after it', () => {
  const cut = NOW - 200 * DAY
  const before = book().map((one) => {
    const end = one.at.filter((at) => at <= cut).length
    return {
      at: one.at.slice(0, end),
      flags: one.flags.slice(0, end),
      interaction: one.interaction.slice(0, end),
    }
  })
  assert.deepEqual(fitAlive(book(), cut), fitAlive(before, cut))
})

test('it learns from both bands of ties and stays between 0 and 1', () => {
  assert.ok(model.more.learnedFrom > 200)
  for (const one of book())
    for (const days of [0, 3, 30, 300, 30_000]) {
      const p = pAlive(model, one, NOW + days * DAY)
      assert.ok(p >= 0 && p <= 1)
    }
})

test('the longer the silence, the less alive', () => {
  const one = tie({ gap: 10, from: 500, until: 20 })
  const chances = [20, 60, 120, 240, 480].map((days) => pAlive(model, one, NOW - 20 * DAY + days * DAY))
  for (let i = 1; i < chances.length; i++) assert.ok(chances[i]! < chances[i - 1]!)
})

test('after sixty days, a weekly tie is less alive than a quarterly one', () => {
  const weekly = tie({ gap: 7, from: 900, until: 60 })
  const quarterly = tie({ gap: 90, from: 900, until: 60 })
  assert.ok(afterSixtyDays(weekly) < afterSixtyDays(quarterly))
})

test('what was foretold comes about as often as foretold', () => {
  const later = book()
  const cut = NOW - 365 * DAY
  const made = fitAlive(later, cut)
  const known = later.filter((one) => one.at[0]! <= cut)
  const foretold = known.reduce((sum, one) => sum + pAlive(made, one, cut), 0) / known.length
  const came = known.filter((one) => one.at.at(-1)! > cut).length / known.length
  assert.ok(Math.abs(foretold - came) < 0.1, `${foretold} foretold, ${came} came`)
})

test('a young book falls back to the prior', () => {
  const young = fitAlive([tie({ gap: 5, from: 40, until: 2 })], NOW)
  assert.equal(young.more.learnedFrom, 0)
  assert.deepEqual(young.more.weights, PRIOR_WEIGHTS)
  const p = pAlive(young, tie({ gap: 5, from: 40, until: 2 }), NOW)
  assert.ok(p > 0.5 && p <= 1)
})

test('an empty book, and a tie without contact, have an answer too', () => {
  const empty = fitAlive([], NOW)
  assert.equal(pAlive(empty, historyOf([]), NOW), 0)
  assert.ok(Number.isFinite(pAlive(empty, tie({ gap: 5, from: 40, until: 2 }), NOW)))
})
