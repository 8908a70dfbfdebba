import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { stripDisplayName } from './written-name.ts'

const word = fc.constantFrom(
  ...'Ann Lee von Özgür Dr. Prof. Ph.D. MBA J. Anne-Marie O. de at via from At Behalf Noël Ⅳ Müller-'.split(
    ' ',
  ),
)

test('quotation marks around a name change nothing, whatever words it is made of', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
      const name = words.join(' ')
      assert.deepEqual(stripDisplayName(name), stripDisplayName(`"${name}"`))
    }),
  )
})

test('a plain name keeps its words, without its titles', () => {
  assert.deepEqual(stripDisplayName('Dr. Ana Cruz'), { text: 'Ana Cruz', note: '', nickname: '' })
  assert.deepEqual(stripDisplayName('Ana Cruz via Lists'), { text: 'Ana Cruz', note: 'Lists', nickname: '' })
})
