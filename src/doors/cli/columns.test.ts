import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import stringWidth from 'string-width'
import { columnsOf } from './columns.ts'

test('every character by itself takes as many columns as the library says', () => {
  for (let code = 0x20; code < 0x3000; code += 1) {
    const character = String.fromCharCode(code)
    assert.equal(columnsOf(character), stringWidth(character), code.toString(16))
  }
})

test('text of any script takes as many columns as the library says', () => {
  const character = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 4 }),
    fc.constantFrom('–', 'é', '…', '日', '👍🏽', '\u0301', '\ufe0f'),
  )
  fc.assert(
    fc.property(fc.array(character, { maxLength: 12 }), (parts) => {
      const text = parts.join('')
      assert.equal(columnsOf(text), stringWidth(text))
    }),
    { numRuns: 1000 },
  )
})
