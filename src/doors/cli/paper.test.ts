import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hasColor, paperFor } from './paper.ts'

const colors = [
  // what is printed to, the environment, whether there is colour
  ['a terminal', { isTTY: true }, {}, true],
  ['a pipe', {}, {}, false],
  ['a terminal that cannot', { isTTY: true }, { TERM: 'dumb' }, false],
  ['a terminal, NO_COLOR set', { isTTY: true }, { NO_COLOR: '1' }, false],
  ['a terminal, NO_COLOR empty', { isTTY: true }, { NO_COLOR: '' }, true],
  ['a pipe, FORCE_COLOR set', {}, { FORCE_COLOR: '1' }, true],
  ['a terminal, FORCE_COLOR=0', { isTTY: true }, { FORCE_COLOR: '0' }, false],
  ['both set', { isTTY: true }, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
] as const
for (const [where, stream, env, expected] of colors)
  test(`colour on ${where}: ${expected ? 'yes' : 'no'}`, () => {
    assert.equal(hasColor(stream, env), expected)
    const isColored = paperFor(stream, env, 'UTC').ink.strong('Ana') !== 'Ana'
    assert.equal(isColored, expected)
  })

const widths = [
  [undefined, 80],
  [0, 80],
  [8, 20],
  [60, 60],
  [200, 88],
] as const
for (const [columns, expected] of widths)
  test(`a terminal of ${columns ?? 'unknown'} columns gives a page of ${expected}`, () => {
    assert.equal(paperFor({ columns }, {}, 'UTC').width, expected)
  })
