import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import stringWidth from 'string-width'
import { cell, fit, title, whole, wrap } from './wrap.ts'

const cases = [
  ['words at blanks', 'one two three', 8, ['one two', 'three']],
  [
    'a word longer than the line',
    'see https://a.example/long',
    10,
    ['see', 'https://a.', 'example/lo', 'ng'],
  ],
  ['ideographs between any two', '会議は三月二日です', 8, ['会議は三', '月二日で', 'す']],
  ['no line begun with a closing mark', '会議です。はい', 8, ['会議で', 'す。はい']],
  ['letters beside ideographs kept together', '来週meetingします', 12, ['来週meeting', 'します']],
  ['emoji as wide as they show', '🎉🎉🎉 well done', 6, ['🎉🎉🎉', 'well', 'done']],
  [
    'a command in one piece',
    `Next: ${whole('rapport later ID')}. Or`,
    16,
    ['Next:', 'rapport later ID.', 'Or'],
  ],
  ['nothing', '   ', 8, []],
] as const
for (const [what, text, width, lines] of cases)
  test(`lines break: ${what}`, () => {
    assert.deepEqual(wrap(text, width), lines)
  })

test('no line is wider than the paper, and nothing but blanks is lost', () => {
  const words = fc.array(
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('会議', '🎉', 'naïve', 'x'.repeat(50))),
  )
  fc.assert(
    fc.property(words, fc.integer({ min: 4, max: 40 }), (parts, width) => {
      const text = parts.join(' ')
      const lines = wrap(text, width)
      for (const line of lines) assert.ok(stringWidth(line) <= width, `${line} in ${width}`)
      assert.equal(lines.join('').replace(/\s/g, ''), text.replace(/\s/g, ''))
    }),
    { numRuns: 300 },
  )
})

test('a cell is exactly as wide as its column, whatever is in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 30 }), (text, width) => {
      assert.equal(stringWidth(cell(text, width)), width)
    }),
    { numRuns: 300 },
  )
})

test('what is cut off shows', () => {
  assert.equal(fit('Maximiliane von Hohenstein', 12), 'Maximiliane…')
  assert.equal(fit('山田太郎さん', 7), '山田太…')
})

test('a name too long for its heading goes on below', () => {
  const look = { width: 30, name: String, side: String }
  assert.equal(title('1  ', 'Ana Lima', 'coffee · 3 min', look), '1  Ana Lima     coffee · 3 min\n')
  assert.equal(
    title('1  ', 'Ana Maria Lima de Albuquerque', 'coffee · 3 min', look),
    '1  Ana Maria Lima de\n   Albuquerque\n   coffee · 3 min\n',
  )
})
