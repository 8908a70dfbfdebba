import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { foldedLines, mailtoOf, quotedParameter, textValue } from './lines.ts'

const octets = (text: string) => new TextEncoder().encode(text).length

test('folded lines have 75 octets at most, break no character, and unfold to what they were', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }), { maxLength: 5 }), (texts) => {
      const lines = texts.map((text) => `X:${textValue(text)}`)
      const folded = foldedLines(lines)
      assert.ok(folded.split('\r\n').every((line) => octets(line) <= 75))
      assert.equal(folded.replaceAll('\r\n ', ''), lines.map((line) => `${line}\r\n`).join(''))
    }),
    { numRuns: 200 },
  )
})

test('a text is escaped, and what no value may hold is left out', () => {
  assert.equal(textValue('a, b; c\\d\r\ne\u0000\u0007'), String.raw`a\, b\; c\\d\ne`)
})

test('a name cannot end the parameter that holds it', () => {
  assert.equal(quotedParameter('Ann "Annie" Lee\r\nX-EVIL:1'), `"Ann 'Annie' Lee X-EVIL:1"`)
})

test('an address is a URI', () => {
  assert.equal(mailtoOf('ann+tea?x@lee.example'), 'mailto:ann+tea%3Fx@lee.example')
})
