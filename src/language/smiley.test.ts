import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SMILE, SMILEY } from './smiley.ts'

const faces = [
  // the words, whether a smiley is in them, whether it smiles
  ['See you :-)', true, true],
  ['See you ;) at the pier', true, true],
  ['On the mast =D', true, true],
  ['So it sank :p', true, true],
  ['It sank :-(', true, false],
  ['It floats :/', true, false],
  ['note:Done and dusted', false, false],
  ['Stand:Där', false, false],
  ['https://pier.example', false, false],
  ['The list: (a) rope', false, false],
] as const
for (const [words, isFace, smiles] of faces)
  test(`"${words}" holds ${isFace ? (smiles ? 'a smile' : 'a smiley that does not smile') : 'no smiley'}`, () => {
    for (const flags of ['', 'u']) {
      assert.equal(new RegExp(SMILEY, flags).test(words), isFace)
      assert.equal(new RegExp(SMILE, flags).test(words), smiles)
    }
  })
